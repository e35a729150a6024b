import { Pressable, Text } from 'react-native';
import { records } from '../store/records';
import type { Row } from '../store/rows';

export function RowButton({ row }: { row: Row }) {
  return (
    <Pressable onPress={() => records.show(row.identifier)}>
      <Text>{row.title}</Text>
    </Pressable>
  );
}
