// asks: allergy procedure | reads: allergy procedure
// default parameters, the second one built from the first
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { useState } from 'react';
import { Button, Text, View } from 'react-native';

async function load(
  main: ClinicalTypeIdentifier = 'HKClinicalTypeIdentifierAllergyRecord',
  shown: ClinicalTypeIdentifier[] = [main, 'HKClinicalTypeIdentifierProcedureRecord'],
  asked = shown,
) {
  await requestAuthorization(asked);
  const lines: string[] = [];
  for (const type of shown) {
    const records = await queryClinicalRecords(type, { limit: 10 });
    lines.push(...records.map((record) => record.displayName));
  }
  return lines;
}

export default function App() {
  const [lines, setLines] = useState<string[]>([]);

  return (
    <View>
      <Button title="Load" onPress={() => load().then(setLines)} />
      <Text>{lines.join('\n')}</Text>
    </View>
  );
}
