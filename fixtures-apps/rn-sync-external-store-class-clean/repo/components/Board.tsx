import { Text, View } from 'react-native';
import { shorten } from '../lib/shorten';

export function Board({ title, rows }: { title: string; rows: readonly string[] }) {
  return (
    <View>
      <Text>{title}</Text>
      {rows.map((row, index) => (
        <Text key={index}>{shorten(row, 60)}</Text>
      ))}
    </View>
  );
}
