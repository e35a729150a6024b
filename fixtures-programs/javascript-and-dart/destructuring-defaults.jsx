// asks: condition labResult procedure | reads: condition labResult procedure
// nested destructuring with renames and defaults
import { useEffect, useState } from 'react';
import { Text } from 'react-native';
import AppleHealthKit from 'react-native-health';

const settings = {
  main: { type: 'ConditionRecord' },
  beside: ['LabResultRecord'],
};

const {
  main: { type: first, limit = 20 },
  beside: [second, third = 'ProcedureRecord'],
} = settings;

const request = ({ read, write = [] }) =>
  new Promise((resolve, reject) => {
    AppleHealthKit.initHealthKit({ permissions: { read, write } }, (error) =>
      error ? reject(new Error(error)) : resolve(),
    );
  });

const query = ({ of: type, startDate = new Date(2015, 0, 1).toISOString() }) =>
  new Promise((resolve) => {
    AppleHealthKit.getClinicalRecords({ type, startDate, limit }, (error, records) =>
      resolve(error ? 0 : records.length),
    );
  });

export default function App() {
  const [counts, setCounts] = useState([]);

  useEffect(() => {
    request({ read: [first, second, third] })
      .then(() => Promise.all([query({ of: first }), query({ of: second }), query({ of: third })]))
      .then(setCounts);
  }, []);

  return <Text>{counts.join(' / ')}</Text>;
}
