import { useEffect, useState } from 'react';
import { FlatList, Pressable, Text } from 'react-native';
import { readLabs } from '../src/labs';
import { leaveTrail } from '../src/monitoring';
import { restoreSession, saveSession } from '../src/session';

export default function Labs() {
  const [labs, setLabs] = useState<string[]>([]);
  const [last, setLast] = useState('');

  useEffect(() => {
    readLabs().then(setLabs);
    restoreSession().then(({ sort, result }) => {
      setLast(result);
      leaveTrail(`resumed ${sort}`);
    });
  }, []);

  return (
    <FlatList
      data={labs}
      keyExtractor={(lab) => lab}
      ListHeaderComponent={<Text>{last}</Text>}
      renderItem={({ item }) => (
        <Pressable onPress={() => saveSession('name', item)}>
          <Text>{item}</Text>
        </Pressable>
      )}
    />
  );
}
