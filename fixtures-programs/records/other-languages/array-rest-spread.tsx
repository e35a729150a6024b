// array spread, then destructuring with a skipped element and a rest
import { useEffect } from 'react';
import { Text } from 'react-native';
import * as Sentry from '@sentry/react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const LAB = 'HKClinicalTypeIdentifierLabResultRecord';
const VITAL = 'HKClinicalTypeIdentifierVitalSignRecord';
const SCREENS = ['home', 'results', 'settings'];

async function refresh() {
  await requestAuthorization([LAB, VITAL]);
  const labs = await queryClinicalRecords(LAB, { limit: 5 });
  const vitals = await queryClinicalRecords(VITAL, { limit: 5 });

  const rows = [...labs, ...vitals].map((row) => row.displayName);
  const [newest, , ...older] = rows;
  const [first, ...others] = [...SCREENS];

  Sentry.addBreadcrumb({ category: 'results', message: older.join(', ') }); // leak: clinical-data-to-third-party
  Sentry.addBreadcrumb({ category: 'navigation', message: `${first} of ${others.join(', ')}` });
  return newest;
}

export default function App() {
  useEffect(() => {
    refresh();
  }, []);
  return <Text>Results</Text>;
}
