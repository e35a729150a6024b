import { useState } from 'react';
import { FlatList, Linking, Text, TextInput, View } from 'react-native';
import { useBoard } from '../src/board/BoardContext';
import { SearchButton } from '../src/board/SearchButton';

export default function Home() {
  const { names, term, setTerm } = useBoard();
  const [shown, setShown] = useState('');

  return (
    <View>
      <TextInput value={term} onChangeText={setTerm} placeholder="Name of a result" />
      <SearchButton onSearch={() => setShown(term)} />
      <FlatList data={names.filter((name) => name.includes(shown))} renderItem={({ item }) => <Text>{item}</Text>} />
      <Text onPress={() => Linking.openURL('https://mallow.health/privacy')}>Privacy policy</Text>
    </View>
  );
}
