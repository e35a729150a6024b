// asks: coverage medication procedure | reads: coverage procedure
// slice copies the list that is asked for, splice takes one out of the list that is read
// open: one more is taken for used
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { useEffect, useState } from 'react';
import { Text } from 'react-native';

const queue: ClinicalTypeIdentifier[] = [
  'HKClinicalTypeIdentifierCoverageRecord',
  'HKClinicalTypeIdentifierMedicationRecord',
  'HKClinicalTypeIdentifierProcedureRecord',
];

async function load(): Promise<number> {
  const asked = queue.slice();
  await requestAuthorization(asked);

  queue.splice(1, 1);
  let total = 0;
  for (const type of queue) {
    const records = await queryClinicalRecords(type, { limit: 0 });
    total += records.length;
  }
  return total;
}

export default function App() {
  const [total, setTotal] = useState(0);
  useEffect(() => {
    load().then(setTotal);
  }, []);
  return <Text>{total} records</Text>;
}
