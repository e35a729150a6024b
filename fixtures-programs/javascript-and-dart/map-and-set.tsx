// asks: allergy clinicalNote coverage | reads: allergy coverage
// a Map from tab to type, a Set of the tabs from which one is deleted
// open: one more is taken for used
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { useEffect, useState } from 'react';
import { Text } from 'react-native';

const types = new Map<string, ClinicalTypeIdentifier>([
  ['allergies', 'HKClinicalTypeIdentifierAllergyRecord'],
  ['letters', 'HKClinicalTypeIdentifierClinicalNoteRecord'],
]);
types.set('insurance', 'HKClinicalTypeIdentifierCoverageRecord');

const shown = new Set(types.keys());
shown.delete('letters');

async function load() {
  await requestAuthorization([...types.values()]);
  const lines: string[] = [];
  for (const tab of shown) {
    const type = types.get(tab);
    if (!type) continue;
    const records = await queryClinicalRecords(type, { limit: 10 });
    lines.push(...records.map((record) => record.displayName));
  }
  return lines;
}

export default function App() {
  const [lines, setLines] = useState<string[]>([]);

  useEffect(() => {
    load().then(setLines);
  }, []);

  return <Text>{lines.join('\n')}</Text>;
}
