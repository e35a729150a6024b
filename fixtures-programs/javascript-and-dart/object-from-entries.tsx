// asks: immunization vitalSign | reads: immunization vitalSign
// Object.fromEntries makes the table, Object.values and Object.entries walk it
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { useEffect, useState } from 'react';
import { Text, View } from 'react-native';

const pairs: [string, ClinicalTypeIdentifier][] = [
  ['Vaccinations', 'HKClinicalTypeIdentifierImmunizationRecord'],
  ['Vital signs', 'HKClinicalTypeIdentifierVitalSignRecord'],
];

const typeByTitle: Record<string, ClinicalTypeIdentifier> = Object.fromEntries(pairs);

async function load() {
  await requestAuthorization(Object.values(typeByTitle));
  const lines: string[] = [];
  for (const [title, type] of Object.entries(typeByTitle)) {
    const records = await queryClinicalRecords(type, { limit: 0 });
    lines.push(`${title}: ${records.length}`);
  }
  return lines;
}

export default function App() {
  const [lines, setLines] = useState<string[]>([]);

  useEffect(() => {
    load().then(setLines);
  }, []);

  return <View>{lines.map((line) => <Text key={line}>{line}</Text>)}</View>;
}
