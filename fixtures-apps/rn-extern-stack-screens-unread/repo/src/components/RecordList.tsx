import React from 'react';
import { ActivityIndicator, FlatList, Text } from 'react-native';
import type { ClinicalRecord } from '../health/types';

type Props = { records: ClinicalRecord[]; loading: boolean; empty: string };

export function RecordList({ records, loading, empty }: Props) {
  if (loading) return <ActivityIndicator />;
  return (
    <FlatList
      data={records}
      keyExtractor={(record) => record.id}
      ListEmptyComponent={<Text>{empty}</Text>}
      renderItem={({ item }) => <Text>{item.name}</Text>}
    />
  );
}
