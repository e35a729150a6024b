import { Text, View } from 'react-native';
import { TITLES, type Face } from './faces';

export function CardFace({ face }: { face: Face }) {
  return (
    <View>
      <Text>{TITLES[face.side]}</Text>
      {face.lines.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
    </View>
  );
}
