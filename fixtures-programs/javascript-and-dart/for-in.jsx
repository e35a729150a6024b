// asks: immunization medication procedure | reads: immunization medication procedure
// for…in over the keys of an object
import { useState } from 'react';
import { Button, Text, View } from 'react-native';
import AppleHealthKit from 'react-native-health';

const recordOf = {
  shots: 'ImmunizationRecord',
  pills: 'MedicationRecord',
  surgeries: 'ProcedureRecord',
};

const read = [];
for (const shelf in recordOf) {
  read.push(recordOf[shelf]);
}

export default function App() {
  const [counts, setCounts] = useState({});

  const refresh = () => {
    AppleHealthKit.initHealthKit({ permissions: { read, write: [] } }, (error) => {
      if (error) return;
      for (const shelf in recordOf) {
        const options = { startDate: new Date(2000, 0, 1).toISOString(), type: recordOf[shelf] };
        AppleHealthKit.getClinicalRecords(options, (failure, records) => {
          if (!failure) setCounts((before) => ({ ...before, [shelf]: records.length }));
        });
      }
    });
  };

  return (
    <View>
      <Button title="Refresh" onPress={refresh} />
      <Text>{JSON.stringify(counts)}</Text>
    </View>
  );
}
