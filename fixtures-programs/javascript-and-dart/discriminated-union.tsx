// asks: immunization procedure | reads: immunization procedure
// a discriminated union, narrowed by its kind before the type is taken out
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { useEffect, useState } from 'react';
import { Text, View } from 'react-native';

type Row =
  | { kind: 'heading'; title: string }
  | { kind: 'records'; type: ClinicalTypeIdentifier }
  | { kind: 'advice'; text: string };

const page: Row[] = [
  { kind: 'heading', title: 'Before the trip' },
  { kind: 'records', type: 'HKClinicalTypeIdentifierImmunizationRecord' },
  { kind: 'advice', text: 'Bring your card' },
  { kind: 'records', type: 'HKClinicalTypeIdentifierProcedureRecord' },
];

async function textOf(row: Row): Promise<string> {
  if (row.kind === 'heading') return row.title;
  if (row.kind === 'advice') return row.text;
  const records = await queryClinicalRecords(row.type, { limit: 5 });
  return records.map((record) => record.displayName).join(', ');
}

export default function App() {
  const [lines, setLines] = useState<string[]>([]);

  useEffect(() => {
    const types = page.flatMap((row) => (row.kind === 'records' ? [row.type] : []));
    requestAuthorization(types)
      .then(() => Promise.all(page.map(textOf)))
      .then(setLines);
  }, []);

  return <View>{lines.map((line) => <Text key={line}>{line}</Text>)}</View>;
}
