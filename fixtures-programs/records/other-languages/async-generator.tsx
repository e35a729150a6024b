// async generators read with for await
import { useEffect } from 'react';
import { Text } from 'react-native';
import { getAnalytics, logEvent } from '@react-native-firebase/analytics';
import { queryClinicalRecords, requestAuthorization, type ClinicalTypeIdentifier } from '@react-native-healthkit/health-records';

const TYPES: ClinicalTypeIdentifier[] = ['HKClinicalTypeIdentifierLabResultRecord', 'HKClinicalTypeIdentifierProcedureRecord'];

async function* titles() {
  await requestAuthorization(TYPES);
  for (const type of TYPES) {
    const page = await queryClinicalRecords(type, { limit: 50 });
    for (const record of page) yield record.displayName;
  }
}

async function* lessons() {
  const reply = await fetch('https://content.marram.health/lessons.json');
  yield* (await reply.json()) as string[];
}

async function warmUp() {
  const analytics = getAnalytics();
  for await (const title of titles()) {
    logEvent(analytics, 'row_read', { title }); // leak: clinical-data-to-third-party
  }
  for await (const title of lessons()) {
    logEvent(analytics, 'lesson_read', { title });
  }
}

export default function App() {
  useEffect(() => {
    warmUp();
  }, []);
  return <Text>Welcome</Text>;
}
