import { ActionSheetIOS } from 'react-native';
import type { Procedure } from '../health/procedures';
import { sheetClosed } from '../usage/usage';

export function pickProcedure(procedures: Procedure[], onPick: (procedure: Procedure) => void) {
  const options = [...procedures.map((procedure) => procedure.title), 'Cancel'];
  ActionSheetIOS.showActionSheetWithOptions(
    { title: 'What is it about?', options, cancelButtonIndex: procedures.length },
    (index) => {
      if (index === procedures.length) return;
      onPick(procedures[index]);
      sheetClosed(`option ${index + 1}`);
    },
  );
}
