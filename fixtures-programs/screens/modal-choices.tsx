// asks: allergy procedure | reads: allergy procedure
// a Modal with choices calls onPick with the chosen type
import { useState } from 'react';
import { Button, Modal, Pressable, Text, View } from 'react-native';
import { type ClinicalTypeIdentifier, queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const choices = [
  { label: 'Allergies', value: 'HKClinicalTypeIdentifierAllergyRecord' },
  { label: 'Procedures', value: 'HKClinicalTypeIdentifierProcedureRecord' },
] as const;

function ChoiceModal(props: { visible: boolean; onPick: (type: ClinicalTypeIdentifier) => void }) {
  return (
    <Modal visible={props.visible} animationType="slide">
      {choices.map(({ label, value }) => (
        <Pressable key={value} onPress={() => props.onPick(value)}>
          <Text>{label}</Text>
        </Pressable>
      ))}
    </Modal>
  );
}

export default function App() {
  const [open, setOpen] = useState(false);

  const pick = async (type: ClinicalTypeIdentifier) => {
    setOpen(false);
    await requestAuthorization([type]);
    console.log(await queryClinicalRecords(type, { limit: 10 }));
  };

  return (
    <View>
      <Button title="Choose" onPress={() => setOpen(true)} />
      <ChoiceModal visible={open} onPick={pick} />
    </View>
  );
}
