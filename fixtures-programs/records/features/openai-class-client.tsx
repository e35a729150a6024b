// a service class around the OpenAI package with a growing messages array, one instance for the chart and one for small talk
import { useState } from 'react';
import { Button, TextInput, View } from 'react-native';
import OpenAI from 'openai';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const ALLERGY = 'HKClinicalTypeIdentifierAllergyRecord';
const openai = new OpenAI({ apiKey: process.env.EXPO_PUBLIC_OPENAI_KEY, dangerouslyAllowBrowser: true });

class Conversation {
  readonly messages: OpenAI.ChatCompletionMessageParam[] = [];

  constructor(system: string) {
    this.messages.push({ role: 'system', content: system });
  }
  say(content: string) {
    this.messages.push({ role: 'user', content });
    return this;
  }
}

const chart = new Conversation('You know the allergies of the person.');
const talk = new Conversation('You are friendly.');

async function fillChart() {
  await requestAuthorization([ALLERGY]);
  const found = await queryClinicalRecords(ALLERGY, { limit: 0 });
  for (const record of found) chart.say(`I am allergic to ${record.displayName}`);
}

export default function Chat() {
  const [text, setText] = useState('');

  const sendTalk = () => openai.chat.completions.create({ model: 'gpt-4o-mini', messages: talk.say(text).messages });
  const sendChart = async () => {
    await fillChart();
    return openai.chat.completions.create({ model: 'gpt-4o-mini', messages: chart.messages }); // leak: clinical-data-to-third-party
  };

  return (
    <View>
      <TextInput value={text} onChangeText={setText} onSubmitEditing={sendTalk} />
      <Button title="Meal plan" onPress={sendChart} />
    </View>
  );
}
