import { useQuery } from '@tanstack/react-query';
import { FlatList, Text } from 'react-native';
import { RecordKind } from '@/records/kinds';
import { recordsQuery } from '@/records/queries';

export default function Procedures() {
  const { data = [], isPending } = useQuery(recordsQuery(RecordKind.Procedures));
  if (isPending) return <Text>Loading…</Text>;
  return <FlatList data={data} keyExtractor={(r) => r.uuid} renderItem={({ item }) => <Text>{item.displayName}</Text>} />;
}
