// asks: allergy condition labResult | reads: allergy condition
// find by key, filter by includes on tags
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { useEffect, useState } from 'react';
import { Text } from 'react-native';

interface Entry {
  key: string;
  tags: string[];
  type: ClinicalTypeIdentifier;
}

const catalog: Entry[] = [
  { key: 'allergies', tags: ['emergency'], type: 'HKClinicalTypeIdentifierAllergyRecord' },
  { key: 'conditions', tags: ['chronic'], type: 'HKClinicalTypeIdentifierConditionRecord' },
  { key: 'labs', tags: ['numbers'], type: 'HKClinicalTypeIdentifierLabResultRecord' },
];

const namesOf = async (type: ClinicalTypeIdentifier) =>
  (await queryClinicalRecords(type, { limit: 0 })).map((record) => record.displayName);

async function load() {
  await requestAuthorization(catalog.map((entry) => entry.type));
  const lines: string[] = [];
  const first = catalog.find((entry) => entry.key === 'allergies');
  if (first) lines.push(...(await namesOf(first.type)));
  for (const entry of catalog.filter(({ tags }) => tags.includes('chronic'))) {
    lines.push(...(await namesOf(entry.type)));
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
