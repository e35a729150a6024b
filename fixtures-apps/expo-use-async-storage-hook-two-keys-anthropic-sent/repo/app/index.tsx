import { useState } from 'react';
import { Button, FlatList, Linking, Text, TextInput, View } from 'react-native';
import { useAssistant } from '../hooks/useAssistant';
import { useChart } from '../hooks/useChart';
import { useDiary } from '../hooks/useDiary';

export default function Today() {
  const [line, setLine] = useState('');
  const names = useChart();
  const write = useDiary();
  const { answer, ask } = useAssistant();

  return (
    <View>
      <TextInput placeholder="Dear diary" value={line} onChangeText={setLine} onEndEditing={() => write(line)} />
      <Button title="What could I do tomorrow?" onPress={() => ask('What could I do tomorrow?')} />
      <Text>{answer}</Text>
      <FlatList data={names} renderItem={({ item }) => <Text>{item}</Text>} />
      <Text onPress={() => Linking.openURL('https://teal.care/privacy')}>Privacy policy</Text>
    </View>
  );
}
