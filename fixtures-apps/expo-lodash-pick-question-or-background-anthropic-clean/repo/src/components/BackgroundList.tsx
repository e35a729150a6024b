import { Text, View } from 'react-native';

export function BackgroundList({ lines }: { lines: string[] }) {
  return (
    <View>
      <Text>On this phone only</Text>
      {lines.map((line, index) => (
        <Text key={index}>{line}</Text>
      ))}
    </View>
  );
}
