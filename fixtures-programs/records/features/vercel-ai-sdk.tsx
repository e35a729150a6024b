// Vercel AI SDK: generateText with a system prompt built from records, and one about the app
import { useState } from 'react';
import { Button, Text, View } from 'react-native';
import { generateText, tool } from 'ai';
import { createOpenAI } from '@ai-sdk/openai';
import { z } from 'zod';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const MEDICATION = 'HKClinicalTypeIdentifierMedicationRecord';
const openai = createOpenAI({ apiKey: process.env.EXPO_PUBLIC_OPENAI_KEY });

async function cabinet() {
  await requestAuthorization([MEDICATION]);
  const found = await queryClinicalRecords(MEDICATION, { limit: 0 });
  return found.map((record) => record.displayName);
}

const openScreen = tool({
  description: 'Opens a screen of the app',
  inputSchema: z.object({ screen: z.string() }),
  execute: async ({ screen }) => `opened ${screen}`,
});

export default function Assistant() {
  const [answer, setAnswer] = useState('');

  const askCabinet = async () => {
    const system = `The person takes: ${(await cabinet()).join(', ')}.`;
    const { text } = await generateText({ model: openai('gpt-4.1'), system, prompt: 'Any interactions?' }); // leak: clinical-data-to-third-party
    setAnswer(text);
  };
  const askApp = async () => {
    const system = 'You help with an app that has the screens Home, Cabinet and Settings.';
    const { text } = await generateText({ model: openai('gpt-4.1'), system, prompt: 'How do I change units?', tools: { openScreen } });
    setAnswer(text);
  };

  return (
    <View>
      <Button title="Interactions" onPress={askCabinet} />
      <Button title="Help" onPress={askApp} />
      <Text>{answer}</Text>
    </View>
  );
}
