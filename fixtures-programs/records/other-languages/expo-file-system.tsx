// expo-file-system: the records lie in one file, the other file is sent
import { useEffect } from 'react';
import { Button, TextInput, View } from 'react-native';
import { Directory, File, Paths } from 'expo-file-system';
import { Mixpanel } from 'mixpanel-react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const COVERAGE = 'HKClinicalTypeIdentifierCoverageRecord';
const mixpanel = new Mixpanel('de4', true);
const desk = new Directory(Paths.document, 'desk');
const plans = new File(desk, 'plans.json');
const question = new File(desk, 'question.txt');

async function load() {
  desk.create({ idempotent: true });
  await requestAuthorization([COVERAGE]);
  const found = await queryClinicalRecords(COVERAGE, { limit: 0 });
  plans.write(JSON.stringify(found.map((plan) => plan.displayName)));
}

export default function Desk() {
  useEffect(() => {
    load();
  }, []);

  const ask = async () => {
    const text = await question.text();
    mixpanel.track('question_asked', { text, bytes: plans.size });
  };

  return (
    <View>
      <TextInput onChangeText={(text) => question.write(text)} />
      <Button title="Ask" onPress={ask} />
    </View>
  );
}
