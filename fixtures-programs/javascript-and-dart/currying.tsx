// asks: allergy clinicalNote | reads: allergy clinicalNote
// curried functions: limit first, then the type, then the call
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { useState } from 'react';
import { Button, Text, View } from 'react-native';

const latest = (limit: number) => (type: ClinicalTypeIdentifier) => async () => {
  const records = await queryClinicalRecords(type, { limit, ascending: false });
  return records.map((record) => record.displayName);
};

const asker = (first: ClinicalTypeIdentifier) => (second: ClinicalTypeIdentifier) => () =>
  requestAuthorization([first, second]);

const latestFive = latest(5);
const latestAllergies = latestFive('HKClinicalTypeIdentifierAllergyRecord');
const latestLetters = latestFive('HKClinicalTypeIdentifierClinicalNoteRecord');
const connect = asker('HKClinicalTypeIdentifierAllergyRecord')('HKClinicalTypeIdentifierClinicalNoteRecord');

export default function App() {
  const [names, setNames] = useState<string[]>([]);

  return (
    <View>
      <Button title="Connect" onPress={() => connect()} />
      <Button title="Allergies" onPress={async () => setNames(await latestAllergies())} />
      <Button title="Letters" onPress={async () => setNames(await latestLetters())} />
      <Text>{names.join('\n')}</Text>
    </View>
  );
}
