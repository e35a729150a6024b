import { useEffect, useState } from 'react';
import { FlatList, Linking, Pressable, Text } from 'react-native';
import { askForRecords } from '../lib/permission';
import { readAllergies, readShots } from '../lib/readers';

export default function StartForm() {
  const [lines, setLines] = useState<string[]>([]);

  useEffect(() => {
    const fill = async () => {
      await askForRecords();
      setLines([...(await readShots()), ...(await readAllergies())]);
    };
    fill();
  }, []);

  return (
    <>
      <FlatList data={lines} renderItem={({ item }) => <Text>{item}</Text>} />
      <Pressable onPress={() => Linking.openURL('https://www.tarantella.app/privacy')}>
        <Text>Privacy policy</Text>
      </Pressable>
    </>
  );
}
