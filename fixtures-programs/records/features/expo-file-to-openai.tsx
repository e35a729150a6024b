// expo-file-system: a chart file and a changelog file, read back for an OpenAI request
import { useEffect } from 'react';
import { Button, View } from 'react-native';
import { File, Paths } from 'expo-file-system';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const CONDITION = 'HKClinicalTypeIdentifierConditionRecord';
const OPENAI = 'https://api.openai.com/v1/responses';

const chartFile = new File(Paths.document, 'chart.md');
const changesFile = new File(Paths.document, 'changes.md');

const options = (input: string): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${process.env.EXPO_PUBLIC_OPENAI_KEY}` },
  body: JSON.stringify({ model: 'gpt-4.1-mini', input }),
});

async function writeChart() {
  await requestAuthorization([CONDITION]);
  const found = await queryClinicalRecords(CONDITION, { limit: 0 });
  const lines = found.map((record) => `- ${record.displayName} (${record.startDate.getFullYear()})`);
  chartFile.write(['# Conditions', ...lines].join('\n'));
}

export default function Summary() {
  useEffect(() => {
    writeChart();
    changesFile.write('# 4.2\n- faster start');
  }, []);

  const summariseChart = async () => {
    const response = await fetch(OPENAI, options(`Summarise:\n${await chartFile.text()}`)); // leak: clinical-data-to-third-party
    return response.json();
  };
  const summariseChanges = async () => {
    const response = await fetch(OPENAI, options(`Summarise:\n${await changesFile.text()}`));
    return response.json();
  };

  return (
    <View>
      <Button title="My chart" onPress={summariseChart} />
      <Button title="What's new" onPress={summariseChanges} />
    </View>
  );
}
