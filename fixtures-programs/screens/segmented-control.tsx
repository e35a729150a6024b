// asks: labResult medication procedure | reads: labResult medication
// a segmented control's selectedSegmentIndex; it has two values for three types
// open: one more is taken for used
import SegmentedControl from '@react-native-segmented-control/segmented-control';
import { useEffect, useState } from 'react';
import { Text, View } from 'react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const values = ['Labs', 'Medications'];
const types = ['HKClinicalTypeIdentifierLabResultRecord', 'HKClinicalTypeIdentifierMedicationRecord', 'HKClinicalTypeIdentifierProcedureRecord'] as const;

export default function App() {
  const [index, setIndex] = useState(0);
  const [total, setTotal] = useState(0);

  useEffect(() => {
    requestAuthorization([...types]);
  }, []);

  useEffect(() => {
    queryClinicalRecords(types[index], { limit: 0 }).then((records) => setTotal(records.length));
  }, [index]);

  return (
    <View>
      <SegmentedControl
        values={values}
        selectedIndex={index}
        onChange={({ nativeEvent }) => setIndex(nativeEvent.selectedSegmentIndex)}
      />
      <Text>{total}</Text>
    </View>
  );
}
