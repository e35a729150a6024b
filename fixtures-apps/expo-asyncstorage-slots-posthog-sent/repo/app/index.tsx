import { useEffect, useState } from 'react';
import { Button, FlatList, Linking, Text, TextInput, View } from 'react-native';
import Procedures, { type Procedure } from '../modules/procedures';
import { sendFeedback } from '../src/feedback';
import { procedureSlot, questionSlot } from '../src/slots';

export default function Home() {
  const [items, setItems] = useState<Procedure[]>([]);
  const [question, setQuestion] = useState('');
  const [pinned, setPinned] = useState<string | null>(null);

  useEffect(() => {
    Procedures.load().then(setItems);
    procedureSlot.read().then(setPinned);
    questionSlot.read().then((text) => setQuestion(text ?? ''));
  }, []);

  const pin = async (item: Procedure) => {
    await procedureSlot.write(item.name);
    setPinned(item.name);
  };

  return (
    <View>
      <Text>{pinned}</Text>
      <FlatList data={items} keyExtractor={(item) => item.id} renderItem={({ item }) => <Text onPress={() => pin(item)}>{item.name}</Text>} />
      <TextInput value={question} onChangeText={setQuestion} onEndEditing={() => questionSlot.write(question)} />
      <Button title="Send to the team" onPress={() => sendFeedback(procedureSlot)} />
      <Text onPress={() => Linking.openURL('https://www.curlew.health/legal/privacy')}>Privacy policy</Text>
    </View>
  );
}
