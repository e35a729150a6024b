// asks: condition labResult medication | reads: condition labResult medication
// generator functions, one delegating to the other with yield*
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { useEffect, useState } from 'react';
import { Text } from 'react-native';

function* urgent(): Generator<ClinicalTypeIdentifier> {
  yield 'HKClinicalTypeIdentifierConditionRecord';
  yield 'HKClinicalTypeIdentifierMedicationRecord';
}

function* everything(): Generator<ClinicalTypeIdentifier> {
  yield* urgent();
  yield 'HKClinicalTypeIdentifierLabResultRecord';
}

async function load() {
  await requestAuthorization([...everything()]);
  let newest = '';
  for (const type of everything()) {
    const [record] = await queryClinicalRecords(type, { limit: 1, ascending: false });
    if (record) newest += `${record.displayName}\n`;
  }
  return newest;
}

export default function App() {
  const [newest, setNewest] = useState('');
  useEffect(() => {
    load().then(setNewest);
  }, []);
  return <Text>{newest}</Text>;
}
