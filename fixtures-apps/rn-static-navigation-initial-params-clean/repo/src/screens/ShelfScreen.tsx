import { queryClinicalRecords } from '@react-native-healthkit/health-records';
import type { StaticScreenProps } from '@react-navigation/native';
import { useQuery } from '@tanstack/react-query';
import { FlatList, Text } from 'react-native';

type Props = StaticScreenProps<{ type: Parameters<typeof queryClinicalRecords>[0] }>;

export function ShelfScreen({ route }: Props) {
  const { type } = route.params;
  const { data } = useQuery({
    queryKey: ['shelf', type],
    queryFn: () => queryClinicalRecords(type, { limit: 100 }),
  });
  return (
    <FlatList
      data={data}
      keyExtractor={(record) => record.uuid}
      renderItem={({ item }) => <Text>{item.displayName}</Text>}
    />
  );
}
