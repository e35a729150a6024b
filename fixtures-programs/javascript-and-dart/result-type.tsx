// asks: allergy procedure | reads: allergy procedure
// an own Result type, the type is its value when it is ok
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { useState } from 'react';
import { Button, Text, View } from 'react-native';

type Result<T> = { ok: true; value: T } | { ok: false; error: string };

function typeOf(tab: string): Result<ClinicalTypeIdentifier> {
  if (tab === 'allergies') return { ok: true, value: 'HKClinicalTypeIdentifierAllergyRecord' };
  if (tab === 'surgeries') return { ok: true, value: 'HKClinicalTypeIdentifierProcedureRecord' };
  return { ok: false, error: `No records behind ${tab}` };
}

export default function App() {
  const [line, setLine] = useState('');

  const ask = async (tab: string) => {
    const result = typeOf(tab);
    if (result.ok) await requestAuthorization([result.value]);
  };

  const open = async (tab: string) => {
    const result = typeOf(tab);
    if (!result.ok) return setLine(result.error);
    const records = await queryClinicalRecords(result.value, { limit: 5 });
    setLine(records.map((record) => record.displayName).join(', '));
  };

  return (
    <View>
      <Button title="Connect" onPress={() => ask('allergies').then(() => ask('surgeries'))} />
      <Button title="Allergies" onPress={() => open('allergies')} />
      <Button title="Surgeries" onPress={() => open('surgeries')} />
      <Text>{line}</Text>
    </View>
  );
}
