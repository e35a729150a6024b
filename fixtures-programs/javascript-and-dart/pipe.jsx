// asks: labResult medication | reads: labResult medication
// pipe composes small functions: tab to type, type to options, options to records
// open: it cannot be told
import { useEffect, useState } from 'react';
import { Text } from 'react-native';
import AppleHealthKit from 'react-native-health';

const pipe = (...steps) => (input) => steps.reduce((value, step) => step(value), input);

const records = { labs: 'LabResultRecord', pills: 'MedicationRecord' };

const typeOf = (tab) => records[tab];
const optionsOf = (type) => ({ type, startDate: new Date(2019, 0, 1).toISOString(), limit: 10 });
const fetchNames = (options) =>
  new Promise((resolve) => {
    AppleHealthKit.getClinicalRecords(options, (error, found) =>
      resolve(error ? [] : found.map((record) => record.displayName)),
    );
  });

const permissionsOf = (types) => ({ permissions: { read: types, write: [] } });
const init = (permissions) =>
  new Promise((resolve, reject) => {
    AppleHealthKit.initHealthKit(permissions, (error) => (error ? reject(new Error(error)) : resolve()));
  });

const namesOfTab = pipe(typeOf, optionsOf, fetchNames);
const askForTabs = pipe((tabs) => tabs.map(typeOf), permissionsOf, init);

export default function App() {
  const [names, setNames] = useState([]);

  useEffect(() => {
    askForTabs(['labs', 'pills'])
      .then(() => Promise.all([namesOfTab('labs'), namesOfTab('pills')]))
      .then((lists) => setNames(lists.flat()));
  }, []);

  return <Text>{names.join('\n')}</Text>;
}
