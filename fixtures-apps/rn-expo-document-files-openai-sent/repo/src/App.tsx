import { useEffect, useState } from 'react';
import { Button, Linking, ScrollView, Text, TextInput } from 'react-native';
import { Procedures } from '../modules/procedures';
import { procedures, questions } from './LinesFile';
import { shorten } from './summary';

export function App() {
  const [titles, setTitles] = useState<string[]>(() => procedures.read());
  const [draft, setDraft] = useState('');
  const [short, setShort] = useState('');

  useEffect(() => {
    Procedures.titlesAsync().then((found) => {
      procedures.write(found);
      setTitles(found);
    });
  }, []);

  const keep = () => {
    questions.write([...questions.read(), draft]);
    setDraft('');
  };

  return (
    <ScrollView>
      {titles.map((title) => (
        <Text key={title}>{title}</Text>
      ))}
      <TextInput value={draft} onChangeText={setDraft} onSubmitEditing={keep} placeholder="Ask your surgeon" />
      <Button title="Shorten my questions" onPress={async () => setShort(await shorten())} />
      <Text>{short}</Text>
      <Button title="Privacy policy" onPress={() => Linking.openURL('https://www.sandpiper.health/legal/privacy')} />
    </ScrollView>
  );
}
