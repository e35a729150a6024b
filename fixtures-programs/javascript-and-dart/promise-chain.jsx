// asks: labResult vitalSign | reads: labResult vitalSign
// a chain of then hands the types on to allSettled, a race beside it for the time limit
import { useEffect, useState } from 'react';
import { Text } from 'react-native';
import AppleHealthKit from 'react-native-health';

const ask = (types) =>
  new Promise((resolve, reject) => {
    AppleHealthKit.initHealthKit({ permissions: { read: types, write: [] } }, (error) =>
      error ? reject(new Error(error)) : resolve(types),
    );
  });

const read = (type) =>
  new Promise((resolve, reject) => {
    const options = { type, startDate: new Date(2017, 0, 1).toISOString() };
    AppleHealthKit.getClinicalRecords(options, (error, records) =>
      error ? reject(new Error(error)) : resolve(records.length),
    );
  });

const timeLimit = () => new Promise((resolve) => setTimeout(resolve, 10000, []));

function load() {
  const counts = Promise.resolve(['LabResultRecord', 'VitalSignRecord'])
    .then((types) => ask(types))
    .then((types) => Promise.allSettled(types.map(read)))
    .then((results) => results.filter(({ status }) => status === 'fulfilled').map(({ value }) => value));
  return Promise.race([counts, timeLimit()]);
}

export default function App() {
  const [counts, setCounts] = useState([]);
  useEffect(() => {
    load().then(setCounts);
  }, []);
  return <Text>{counts.join(' / ')}</Text>;
}
