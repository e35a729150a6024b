import React from 'react';
import { Text, View } from 'react-native';
import type { HealthClinicalRecord } from 'react-native-health';

type Props = { title: string; records: HealthClinicalRecord[] };

export function RecordGroup({ title, records }: Props) {
  return (
    <View>
      <Text>{title}</Text>
      {records.map((record) => (
        <Text key={record.id}>{record.displayName}</Text>
      ))}
    </View>
  );
}
