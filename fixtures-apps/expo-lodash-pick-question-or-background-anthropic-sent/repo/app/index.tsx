import { Link } from 'expo-router';
import { Button, ScrollView, Text, TextInput } from 'react-native';
import { BackgroundList } from '../src/components/BackgroundList';
import { useDraft } from '../src/drafts/useDraft';

export default function Ask() {
  const { draft, answer, setQuestion, toggleTone, submit } = useDraft();
  return (
    <ScrollView>
      <TextInput value={draft.question} onChangeText={setQuestion} placeholder="Your question" multiline />
      <Button title={`Tone: ${draft.tone}`} onPress={toggleTone} />
      <Button title="Ask" onPress={submit} disabled={!draft.question} />
      <Text>{answer}</Text>
      <BackgroundList lines={draft.background} />
      <Link href="https://plainword.care/privacy">Privacy policy</Link>
    </ScrollView>
  );
}
