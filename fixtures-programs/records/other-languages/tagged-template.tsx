// a tagged template that makes the text of a prompt
import { useState } from 'react';
import { Button, Text, TextInput, View } from 'react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const MEDICATION = 'HKClinicalTypeIdentifierMedicationRecord';
const OPENAI = 'https://api.openai.com/v1/responses';
const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${process.env.EXPO_PUBLIC_OPENAI_KEY}` };

function prompt(parts: TemplateStringsArray, ...values: string[]) {
  return parts.reduce((text, part, i) => text + part + (values[i] ?? '').trim(), '');
}

export default function Ask() {
  const [question, setQuestion] = useState('');

  const askFreely = async () => {
    await fetch(OPENAI, { method: 'POST', headers, body: JSON.stringify({ model: 'gpt-5-mini', input: prompt`Answer briefly: ${question}` }) });
  };

  const explain = async () => {
    await requestAuthorization([MEDICATION]);
    const drugs = await queryClinicalRecords(MEDICATION, { limit: 10 });
    const names = drugs.map((drug) => drug.displayName).join(', ');
    await fetch(OPENAI, { method: 'POST', headers, body: JSON.stringify({ model: 'gpt-5-mini', input: prompt`Explain these drugs: ${names}` }) }); // leak: clinical-data-to-third-party
  };

  return (
    <View>
      <TextInput value={question} onChangeText={setQuestion} />
      <Button title="Ask" onPress={askFreely} />
      <Button title="Explain my drugs" onPress={explain} />
      <Text>Ask anything</Text>
    </View>
  );
}
