// asks: condition coverage medication | reads: condition medication
// a registry of handlers, each registered with its type, two of which are run
// open: one more is taken for used
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { useState } from 'react';
import { Button, Text, View } from 'react-native';

type Handler = () => Promise<number>;
const handlers: Record<string, Handler> = {};
const registered: ClinicalTypeIdentifier[] = [];

function register(name: string, type: ClinicalTypeIdentifier) {
  registered.push(type);
  handlers[name] = async () => (await queryClinicalRecords(type, { limit: 0 })).length;
}

register('diagnoses', 'HKClinicalTypeIdentifierConditionRecord');
register('insurance', 'HKClinicalTypeIdentifierCoverageRecord');
register('pills', 'HKClinicalTypeIdentifierMedicationRecord');

export default function App() {
  const [count, setCount] = useState(0);
  const run = async (name: string) => setCount(await handlers[name]());

  return (
    <View>
      <Button title="Connect" onPress={() => requestAuthorization(registered)} />
      <Button title="Diagnoses" onPress={() => run('diagnoses')} />
      <Button title="Pills" onPress={() => run('pills')} />
      <Text>{count}</Text>
    </View>
  );
}
