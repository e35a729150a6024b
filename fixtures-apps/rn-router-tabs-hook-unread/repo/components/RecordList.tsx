import { FlatList, Text } from 'react-native';

type Props = { names: string[]; empty: string };

export function RecordList({ names, empty }: Props) {
  return (
    <FlatList
      data={names}
      keyExtractor={(name, index) => `${index}-${name}`}
      renderItem={({ item }) => <Text>{item}</Text>}
      ListEmptyComponent={<Text>{empty}</Text>}
    />
  );
}
