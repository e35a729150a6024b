// asks: clinicalNote condition coverage | reads: condition coverage
// ActionSheetIOS: the index of the button; the last button is in disabledButtonIndices
// open: one more is taken for used
import { ActionSheetIOS, Button } from 'react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const options = ['Conditions', 'Insurance', 'Notes', 'Cancel'];
const types = ['HKClinicalTypeIdentifierConditionRecord', 'HKClinicalTypeIdentifierCoverageRecord', 'HKClinicalTypeIdentifierClinicalNoteRecord'] as const;

export default function App() {
  const choose = async () => {
    await requestAuthorization([...types]);
    ActionSheetIOS.showActionSheetWithOptions(
      { options, cancelButtonIndex: 3, disabledButtonIndices: [2] },
      async (index) => {
        if (index >= types.length) return;
        const records = await queryClinicalRecords(types[index], { limit: 30 });
        console.log(options[index], records.length);
      },
    );
  };

  return <Button title="Show records" onPress={choose} />;
}
