// asks: condition coverage | reads: condition coverage
// lazy components made by a function of the type
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { lazy, Suspense } from 'react';
import { Text } from 'react-native';

const conditions: ClinicalTypeIdentifier = 'HKClinicalTypeIdentifierConditionRecord';
const coverage: ClinicalTypeIdentifier = 'HKClinicalTypeIdentifierCoverageRecord';

const connect = () => requestAuthorization([conditions, coverage]);

const lazyList = (type: ClinicalTypeIdentifier) =>
  lazy(async () => {
    await connect();
    const records = await queryClinicalRecords(type, { limit: 20 });
    const text = records.map((record) => record.displayName).join('\n');
    return { default: () => <Text>{text}</Text> };
  });

const Conditions = lazyList(conditions);
const Insurance = lazyList(coverage);

export default function App() {
  return (
    <Suspense fallback={<Text>Loading</Text>}>
      <Conditions />
      <Insurance />
    </Suspense>
  );
}
