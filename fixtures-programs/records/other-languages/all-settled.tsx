// Promise.allSettled and Promise.all, taken apart by position
import { useEffect } from 'react';
import { Text } from 'react-native';
import { getAnalytics, logEvent } from '@react-native-firebase/analytics';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const LAB = 'HKClinicalTypeIdentifierLabResultRecord';
const NOTE = 'HKClinicalTypeIdentifierClinicalNoteRecord';
const tips = () => fetch('https://content.alder.health/tips').then((reply) => reply.json() as Promise<string[]>);

async function warmUp() {
  await requestAuthorization([LAB, NOTE]);
  const [labs, advice] = await Promise.allSettled([queryClinicalRecords(LAB, { limit: 5 }), tips()]);
  if (labs.status === 'fulfilled') {
    logEvent(getAnalytics(), 'loaded', { first: labs.value[0]?.displayName }); // leak: clinical-data-to-third-party
  }
  if (advice.status === 'fulfilled') {
    logEvent(getAnalytics(), 'loaded', { first: advice.value[0] });
  }

  const [notes, more] = await Promise.all([queryClinicalRecords(NOTE, { limit: 1 }), tips()]);
  logEvent(getAnalytics(), 'more', { text: more.at(-1) });
  return notes.length;
}

export default function App() {
  useEffect(() => {
    warmUp();
  }, []);
  return <Text>Hello</Text>;
}
