import { useEffect, useState } from 'react';
import { FlatList, Linking, Text } from 'react-native';
import { loadMealFacts } from '../lib/records';

export default function Meals() {
  const [facts, setFacts] = useState<string[]>([]);
  useEffect(() => {
    loadMealFacts().then(setFacts);
  }, []);
  return (
    <FlatList
      data={facts}
      renderItem={({ item }) => <Text>{item}</Text>}
      ListFooterComponent={<Text onPress={() => Linking.openURL('https://www.rookmeals.com/privacy')}>Privacy policy</Text>}
    />
  );
}
