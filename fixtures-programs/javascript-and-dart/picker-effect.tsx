// asks: allergy condition medication | reads: allergy condition medication
// a picker sets a state, an effect with that state as dependency reads
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { Picker } from '@react-native-picker/picker';
import { useEffect, useState } from 'react';
import { Text, View } from 'react-native';

const choices: { label: string; value: ClinicalTypeIdentifier }[] = [
  { label: 'Allergies', value: 'HKClinicalTypeIdentifierAllergyRecord' },
  { label: 'Conditions', value: 'HKClinicalTypeIdentifierConditionRecord' },
  { label: 'Medications', value: 'HKClinicalTypeIdentifierMedicationRecord' },
];

export default function App() {
  const [chosen, setChosen] = useState(choices[0].value);
  const [names, setNames] = useState<string[]>([]);

  useEffect(() => {
    requestAuthorization(choices.map((choice) => choice.value));
  }, []);

  useEffect(() => {
    queryClinicalRecords(chosen, { limit: 20 }).then((records) =>
      setNames(records.map((record) => record.displayName)),
    );
  }, [chosen]);

  return (
    <View>
      <Picker selectedValue={chosen} onValueChange={(value) => setChosen(value)}>
        {choices.map(({ label, value }) => <Picker.Item key={value} label={label} value={value} />)}
      </Picker>
      <Text>{names.join('\n')}</Text>
    </View>
  );
}
