// asks: condition medication procedure | reads: condition medication
// JSON.parse of a literal gives two lists of types
import { useEffect, useState } from 'react';
import { Text } from 'react-native';
import AppleHealthKit from 'react-native-health';

const config = JSON.parse(
  '{"ask":["ConditionRecord","MedicationRecord","ProcedureRecord"],"show":["ConditionRecord","MedicationRecord"]}',
);

function show(type, onNames) {
  const startDate = new Date(2016, 0, 1).toISOString();
  AppleHealthKit.getClinicalRecords({ startDate, type }, (error, records) => {
    if (error) return console.warn(error);
    onNames(records.map((record) => record.displayName));
  });
}

export default function App() {
  const [names, setNames] = useState([]);

  useEffect(() => {
    AppleHealthKit.initHealthKit({ permissions: { read: config.ask, write: [] } }, (error) => {
      if (error) return;
      for (const type of config.show) {
        show(type, (more) => setNames((before) => before.concat(more)));
      }
    });
  }, []);

  return <Text>{names.join('\n')}</Text>;
}
