// asks: allergy medication vitalSign | reads: allergy medication vitalSign
// a Switch per kind in a record state; the ones that are on are asked for and read
// open: it cannot be told
import { useState } from 'react';
import { Button, Switch, Text, View } from 'react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const types = {
  allergies: 'HKClinicalTypeIdentifierAllergyRecord',
  drugs: 'HKClinicalTypeIdentifierMedicationRecord',
  vitals: 'HKClinicalTypeIdentifierVitalSignRecord',
} as const;
type Kind = keyof typeof types;

export default function App() {
  const [on, setOn] = useState<Record<Kind, boolean>>({ allergies: true, drugs: false, vitals: false });

  const load = async () => {
    const wanted = (Object.keys(on) as Kind[]).filter((kind) => on[kind]).map((kind) => types[kind]);
    await requestAuthorization(wanted);
    for (const type of wanted) console.log((await queryClinicalRecords(type, {})).length);
  };

  return (
    <View>
      {(Object.keys(types) as Kind[]).map((kind) => (
        <View key={kind}>
          <Text>{kind}</Text>
          <Switch value={on[kind]} onValueChange={(value) => setOn((old) => ({ ...old, [kind]: value }))} />
        </View>
      ))}
      <Button title="Load" onPress={load} />
    </View>
  );
}
