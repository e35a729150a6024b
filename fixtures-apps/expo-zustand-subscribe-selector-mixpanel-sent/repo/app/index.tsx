import { Link } from 'expo-router';
import { useEffect } from 'react';
import { Button, FlatList, Text, View } from 'react-native';
import { ShelfRow } from '../src/components/ShelfRow';
import { useShelf } from '../src/store/shelf';

export default function Shelf() {
  const entries = useShelf((state) => state.entries);
  const sort = useShelf((state) => state.sort);
  const setSort = useShelf((state) => state.setSort);
  const load = useShelf((state) => state.load);
  useEffect(() => {
    load();
  }, [load]);
  const rows = sort === 'name' ? [...entries].sort((a, b) => a.title.localeCompare(b.title)) : entries;
  return (
    <View style={{ flex: 1 }}>
      <Button title={`Sorted by ${sort}`} onPress={() => setSort(sort === 'name' ? 'date' : 'name')} />
      <FlatList data={rows} keyExtractor={(entry) => entry.id} renderItem={({ item }) => <ShelfRow entry={item} />} />
      <Link href="/about">
        <Text>About</Text>
      </Link>
    </View>
  );
}
