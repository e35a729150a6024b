import { useQueries } from '@tanstack/react-query';
import { FlatList, Text } from 'react-native';
import { RecordKind } from '@/records/kinds';
import { recordsQuery } from '@/records/queries';

const ON_HOME = [RecordKind.Labs, RecordKind.Immunizations];

export default function Home() {
  const records = useQueries({
    queries: ON_HOME.map((kind) => recordsQuery(kind)),
    combine: (results) => results.flatMap((result) => result.data ?? []),
  });
  return <FlatList data={records} keyExtractor={(r) => r.uuid} renderItem={({ item }) => <Text>{item.displayName}</Text>} />;
}
