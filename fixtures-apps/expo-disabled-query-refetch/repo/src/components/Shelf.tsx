import { Button, Text, View } from 'react-native';

interface Props {
  title: string;
  names: string[];
  busy: boolean;
  onFill: () => void;
}

export function Shelf({ title, names, busy, onFill }: Props) {
  return (
    <View>
      <Text>{title}</Text>
      {names.map((name, index) => (
        <Text key={`${index}`}>{name}</Text>
      ))}
      <Button title="Fill" disabled={busy} onPress={onFill} />
    </View>
  );
}
