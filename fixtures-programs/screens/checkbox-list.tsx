// asks: condition coverage immunization | reads: condition immunization
// a list of checkboxes; the box for insurance is disabled
// open: it cannot be told
import Checkbox from 'expo-checkbox';
import { useState } from 'react';
import { Button, Text, View } from 'react-native';
import { type ClinicalTypeIdentifier, queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const boxes: { type: ClinicalTypeIdentifier; label: string; disabled?: boolean }[] = [
  { type: 'HKClinicalTypeIdentifierConditionRecord', label: 'Conditions' },
  { type: 'HKClinicalTypeIdentifierImmunizationRecord', label: 'Immunizations' },
  { type: 'HKClinicalTypeIdentifierCoverageRecord', label: 'Insurance (coming soon)', disabled: true },
];

export default function App() {
  const [ticked, setTicked] = useState<ClinicalTypeIdentifier[]>([]);

  const toggle = (type: ClinicalTypeIdentifier) =>
    setTicked((old) => (old.includes(type) ? old.filter((other) => other !== type) : [...old, type]));
  const connect = () => requestAuthorization(boxes.map((box) => box.type));
  const load = () => Promise.all(ticked.map((type) => queryClinicalRecords(type, { limit: 10 })));

  return (
    <View>
      {boxes.map(({ type, label, disabled }) => (
        <View key={type}>
          <Checkbox disabled={disabled} value={ticked.includes(type)} onValueChange={disabled ? undefined : () => toggle(type)} />
          <Text>{label}</Text>
        </View>
      ))}
      <Button title="Connect" onPress={connect} />
      <Button title="Load" onPress={async () => console.log((await load()).flat().length)} />
    </View>
  );
}
