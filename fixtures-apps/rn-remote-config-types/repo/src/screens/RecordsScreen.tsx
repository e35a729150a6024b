import { useEffect, useState } from 'react';
import { FlatList, Text } from 'react-native';
import { loadRecords } from '../health/records';

export function RecordsScreen() {
  const [records, setRecords] = useState<Awaited<ReturnType<typeof loadRecords>>>([]);
  useEffect(() => {
    loadRecords().then(setRecords);
  }, []);
  return <FlatList data={records} keyExtractor={(r) => r.uuid} renderItem={({ item }) => <Text>{item.displayName}</Text>} />;
}
