import { startTransition, useActionState, useEffect, useState } from 'react';
import { Button, Linking, ScrollView, Text, TextInput } from 'react-native';
import { reply } from '../src/assistant';
import { loadConditions } from '../src/conditions';

type Form = { question: string; history: string };

export default function Ask() {
  const [form, setForm] = useState<Form>({ question: '', history: '' });
  const [answer, send, pending] = useActionState(
    async (_before: string, sent: Form) => reply(sent.question),
    '',
  );

  useEffect(() => {
    loadConditions().then((names) => setForm((now) => ({ ...now, history: names.join(', ') })));
  }, []);

  return (
    <ScrollView>
      <Text>{form.history}</Text>
      <TextInput value={form.question} onChangeText={(question) => setForm((now) => ({ ...now, question }))} />
      <Button title="Ask" disabled={pending} onPress={() => startTransition(() => send(form))} />
      <Text>{answer}</Text>
      <Text onPress={() => Linking.openURL('https://rushmere.health/privacy')}>Privacy policy</Text>
    </ScrollView>
  );
}
