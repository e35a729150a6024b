// asks: condition medication vitalSign | reads: condition medication vitalSign
// a string enum whose members are the identifiers
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';
import { useState } from 'react';
import { Button, Text, View } from 'react-native';

enum Shelf {
  Conditions = 'HKClinicalTypeIdentifierConditionRecord',
  Medications = 'HKClinicalTypeIdentifierMedicationRecord',
  Vitals = 'HKClinicalTypeIdentifierVitalSignRecord',
}

const connect = () => requestAuthorization(Object.values(Shelf));

async function count(shelf: Shelf) {
  const records = await queryClinicalRecords(shelf, { limit: 0 });
  return records.length;
}

export default function App() {
  const [total, setTotal] = useState<number>();
  const open = async (shelf: Shelf) => setTotal(await count(shelf));

  return (
    <View>
      <Button title="Connect" onPress={connect} />
      <Button title="Conditions" onPress={() => open(Shelf.Conditions)} />
      <Button title="Medications" onPress={() => open(Shelf.Medications)} />
      <Button title="Vital signs" onPress={() => open(Shelf.Vitals)} />
      <Text>{total ?? '-'}</Text>
    </View>
  );
}
