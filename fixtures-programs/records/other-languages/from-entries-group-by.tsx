// Object.entries, Object.fromEntries and Object.groupBy
import { useEffect } from 'react';
import { Text } from 'react-native';
import * as Sentry from '@sentry/react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const LAB = 'HKClinicalTypeIdentifierLabResultRecord';
const settings = { theme: 'dark', units: 'metric', language: 'en' };

async function load() {
  await requestAuthorization([LAB]);
  const labs = await queryClinicalRecords(LAB, { limit: 100 });

  const byDay = Object.groupBy(labs, (lab) => lab.startDate.toDateString());
  const named = Object.fromEntries(
    Object.entries(byDay).map(([day, rows]) => [day, rows?.map((row) => row.displayName).join('; ')]),
  );
  const shouted = Object.fromEntries(Object.entries(settings).map(([key, value]) => [key, value.toUpperCase()]));

  Sentry.setContext('days', named); // leak: clinical-data-to-third-party
  Sentry.setContext('settings', shouted);
}

export default function App() {
  useEffect(() => {
    load();
  }, []);
  return <Text>Labs</Text>;
}
