// a custom hook that returns an object, used twice
import { useEffect, useState } from 'react';
import { Text, View } from 'react-native';
import { getAnalytics, logEvent } from '@react-native-firebase/analytics';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const COVERAGE = 'HKClinicalTypeIdentifierCoverageRecord';

function useLoaded<T>(load: () => Promise<T>, empty: T) {
  const [value, setValue] = useState(empty);
  const [busy, setBusy] = useState(true);

  useEffect(() => {
    load().then((loaded) => {
      setValue(loaded);
      setBusy(false);
    });
  }, [load]);

  return { value, busy };
}

const loadPlans = async () => {
  await requestAuthorization([COVERAGE]);
  return (await queryClinicalRecords(COVERAGE, { limit: 5 })).map((plan) => plan.displayName);
};
const loadMotto = () => fetch('https://content.fenland.health/motto').then((reply) => reply.text());

export default function Plans() {
  const { value: plans, busy } = useLoaded(loadPlans, []);
  const { value: motto } = useLoaded(loadMotto, '');

  useEffect(() => {
    if (busy) return;
    logEvent(getAnalytics(), 'motto_shown', { motto });
    logEvent(getAnalytics(), 'plan_shown', { plan: plans[0] }); // leak: clinical-data-to-third-party
  }, [busy, plans, motto]);

  return <View>{plans.map((plan) => <Text key={plan}>{plan}</Text>)}</View>;
}
