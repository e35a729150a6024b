// asks: allergy condition procedure | reads: allergy condition
// a labelled continue leaves a locked group out
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { useEffect, useState } from 'react';
import { Text } from 'react-native';

const groups: { locked: boolean; types: ClinicalTypeIdentifier[] }[] = [
  {
    locked: false,
    types: ['HKClinicalTypeIdentifierAllergyRecord', 'HKClinicalTypeIdentifierConditionRecord'],
  },
  { locked: true, types: ['HKClinicalTypeIdentifierProcedureRecord'] },
];

async function load() {
  await requestAuthorization(groups.flatMap((group) => group.types));
  const lines: string[] = [];
  shelf: for (const group of groups) {
    for (const type of group.types) {
      if (group.locked) continue shelf;
      const records = await queryClinicalRecords(type, { limit: 10 });
      lines.push(...records.map((record) => record.displayName));
    }
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
