import { FlatList, Text } from 'react-native';

import type { ClinicalRecord } from '../records/types';

export function RecordList({ records }: { records: readonly ClinicalRecord[] }) {
  return (
    <FlatList
      data={records}
      keyExtractor={(record) => record.uuid}
      renderItem={({ item }) => <Text>{item.displayName}</Text>}
    />
  );
}
