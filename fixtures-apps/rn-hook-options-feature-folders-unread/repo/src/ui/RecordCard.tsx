import { Text, View } from 'react-native';
import type { HealthClinicalRecord } from 'react-native-health';

interface Props {
  title: string;
  records: HealthClinicalRecord[];
  failed: boolean;
}

export function RecordCard({ title, records, failed }: Props) {
  return (
    <View>
      <Text>{title}</Text>
      {failed && <Text>Apple Health did not answer.</Text>}
      {records.map((record) => (
        <Text key={record.id}>{record.displayName}</Text>
      ))}
    </View>
  );
}
