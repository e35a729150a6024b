import { useEffect, useState } from 'react';
import { FlatList, Linking, Pressable, Text } from 'react-native';
import { askOnce } from '../lib/permission';

export default function Folder() {
  const [names, setNames] = useState<string[]>([]);

  useEffect(() => {
    const pack = async () => {
      await askOnce();
      const { readMedications, readProcedures } = await import('../lib/readers');
      setNames([...(await readMedications()), ...(await readProcedures())]);
    };
    pack();
  }, []);

  return (
    <>
      <FlatList data={names} renderItem={({ item }) => <Text>{item}</Text>} />
      <Pressable onPress={() => Linking.openURL('https://siskin.app/privacy')}>
        <Text>Privacy policy</Text>
      </Pressable>
    </>
  );
}
