import { Button, ScrollView, Text } from 'react-native';

import { connect, loadBag } from '../src/health/bag';
import { useBag } from '../src/state/BagContext';
import { saveItems } from '../src/state/storage';
import { CopyNote } from '../src/ui/CopyNote';
import { PrivacyLink } from '../src/ui/PrivacyLink';

export default function BagScreen() {
  const { state, dispatch } = useBag();

  const load = async () => {
    await connect();
    const items = await loadBag();
    saveItems(items);
    dispatch({ type: 'loaded', items });
  };

  return (
    <ScrollView>
      <Button title="Pack from my records" onPress={load} />
      {state.items.map((item) => (
        <Text key={item.id}>{item.name}</Text>
      ))}
      <CopyNote />
      <PrivacyLink />
    </ScrollView>
  );
}
