// asks: condition coverage vitalSign | reads: condition coverage vitalSign
// optional chaining, ?? and the assignments ??= and ||=
// open: one more is taken for used
import { useEffect, useState } from 'react';
import { Text } from 'react-native';
import AppleHealthKit from 'react-native-health';

const profile = { front: null, back: '', chart: { type: 'VitalSignRecord' } };

profile.front ??= 'ConditionRecord';
profile.back ||= 'CoverageRecord';

const third = profile.chart?.type ?? 'MedicationRecord';
const types = [profile.front, profile.back, third];

function readInto(type, onNames) {
  const options = { startDate: new Date(2018, 0, 1).toISOString(), type };
  AppleHealthKit.getClinicalRecords(options, (error, records) => {
    if (!error) onNames?.(records.map((record) => record.displayName));
  });
}

export default function App() {
  const [names, setNames] = useState([]);

  useEffect(() => {
    const add = (more) => setNames((before) => [...before, ...more]);
    AppleHealthKit.initHealthKit({ permissions: { read: types, write: [] } }, (error) => {
      if (error) return;
      types.forEach((type) => readInto(type, add));
    });
  }, []);

  return <Text>{names.join('\n')}</Text>;
}
