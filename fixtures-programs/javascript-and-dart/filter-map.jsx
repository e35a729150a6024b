// asks: allergy condition procedure | reads: allergy condition
// map over all tabs to ask, filter then map to read
import { useEffect, useState } from 'react';
import { Text } from 'react-native';
import AppleHealthKit from 'react-native-health';

const tabs = [
  { title: 'Allergies', type: 'AllergyRecord', visible: true },
  { title: 'Conditions', type: 'ConditionRecord', visible: true },
  { title: 'Procedures', type: 'ProcedureRecord', visible: false },
];

const connect = (read) =>
  new Promise((resolve, reject) => {
    AppleHealthKit.initHealthKit({ permissions: { read, write: [] } }, (error) =>
      error ? reject(new Error(error)) : resolve(),
    );
  });

const namesOf = (type) =>
  new Promise((resolve) => {
    const startDate = new Date(2015, 0, 1).toISOString();
    AppleHealthKit.getClinicalRecords({ startDate, type }, (error, records) =>
      resolve(error ? [] : records.map((record) => record.displayName)),
    );
  });

export default function App() {
  const [names, setNames] = useState([]);

  useEffect(() => {
    connect(tabs.map((tab) => tab.type))
      .then(() => Promise.all(tabs.filter((tab) => tab.visible).map((tab) => namesOf(tab.type))))
      .then((lists) => setNames(lists.flat()));
  }, []);

  return <Text>{names.join('\n')}</Text>;
}
