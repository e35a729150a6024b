import { Text, TextInput, View } from 'react-native';

interface Props {
  title: string;
  value: string;
  onChange: (value: string) => void;
}

export function NotesCard({ title, value, onChange }: Props) {
  return (
    <View>
      <Text>{title}</Text>
      <TextInput value={value} onChangeText={onChange} multiline />
    </View>
  );
}
