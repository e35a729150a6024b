import { Pressable, Text } from 'react-native';
import { useShelf } from '../store/shelf';
import type { Entry } from '../health/records';

export function ShelfRow({ entry }: { entry: Entry }) {
  const select = useShelf((state) => state.select);
  return (
    <Pressable onPress={() => select(entry)}>
      <Text>{entry.title}</Text>
    </Pressable>
  );
}
