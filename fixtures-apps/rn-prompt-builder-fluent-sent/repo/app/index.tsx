import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, ScrollView, Text, TextInput } from 'react-native';

import { useAssistant } from '../src/assistant/useAssistant';
import { medicinesQuery } from '../src/records/medicines';
import { PrivacyLink } from '../src/ui/PrivacyLink';

export default function AskScreen() {
  const [question, setQuestion] = useState('');
  const { data } = useQuery(medicinesQuery);
  const assistant = useAssistant();

  return (
    <ScrollView>
      {data?.drugs.map((name) => <Text key={name}>{name}</Text>)}
      {data?.allergies.map((name) => <Text key={name}>Not for you: {name}</Text>)}
      <TextInput value={question} onChangeText={setQuestion} placeholder="What does this word mean?" />
      <Button title="Ask" onPress={() => assistant.mutate(question)} />
      <Text>{assistant.data}</Text>
      <PrivacyLink />
    </ScrollView>
  );
}
