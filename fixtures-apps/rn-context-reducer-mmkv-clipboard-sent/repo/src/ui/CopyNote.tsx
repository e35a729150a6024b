import * as Clipboard from 'expo-clipboard';
import { Button, TextInput } from 'react-native';

import { useBag } from '../state/BagContext';

export function CopyNote() {
  const { state, dispatch } = useBag();
  const copy = () => {
    const lines = [state.note, ...state.items.map((item) => item.name)];
    return Clipboard.setStringAsync(lines.join('\n'));
  };
  return (
    <>
      <TextInput value={state.note} onChangeText={(note) => dispatch({ type: 'noted', note })} placeholder="Your note" />
      <Button title="Copy" onPress={copy} />
    </>
  );
}
