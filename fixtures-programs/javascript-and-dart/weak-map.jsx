// asks: allergy medication | reads: allergy medication
// a WeakMap keyed by the tab objects holds their types
// open: it cannot be told
import { useState } from 'react';
import { Button, Text, View } from 'react-native';
import AppleHealthKit from 'react-native-health';

const allergies = { title: 'Allergies' };
const medications = { title: 'Medications' };
const tabs = [allergies, medications];

const typeOf = new WeakMap();
typeOf.set(allergies, 'AllergyRecord');
typeOf.set(medications, 'MedicationRecord');

function connect() {
  const read = tabs.map((tab) => typeOf.get(tab));
  AppleHealthKit.initHealthKit({ permissions: { read, write: [] } }, (error) => {
    if (error) console.warn(error);
  });
}

export default function App() {
  const [names, setNames] = useState([]);

  const open = (tab) => {
    const options = { startDate: new Date(2012, 0, 1).toISOString(), type: typeOf.get(tab) };
    AppleHealthKit.getClinicalRecords(options, (error, records) => {
      setNames(error ? [] : records.map((record) => record.displayName));
    });
  };

  return (
    <View>
      <Button title="Connect" onPress={connect} />
      {tabs.map((tab) => <Button key={tab.title} title={tab.title} onPress={() => open(tab)} />)}
      <Text>{names.join('\n')}</Text>
    </View>
  );
}
