import { useAtomValue } from 'jotai';
import { useEffect } from 'react';
import { FlatList, Linking, Text } from 'react-native';
import { refresh } from '../src/refresh';
import { medicationShelf, tipShelf } from '../src/state/shelf';

export default function Home() {
  const titles = useAtomValue(medicationShelf.titles);
  const tip = useAtomValue(tipShelf.top);

  useEffect(() => {
    refresh();
  }, []);

  return (
    <FlatList
      data={titles}
      ListHeaderComponent={<Text>{tip}</Text>}
      renderItem={({ item }) => <Text>{item}</Text>}
      ListFooterComponent={
        <Text onPress={() => Linking.openURL('https://larkspur-care.org/privacy')}>Privacy policy</Text>
      }
    />
  );
}
