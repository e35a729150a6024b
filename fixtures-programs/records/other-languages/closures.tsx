// closures that keep the value they were made with
import { useEffect } from 'react';
import { Text } from 'react-native';
import appsFlyer from 'react-native-appsflyer';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const CONDITION = 'HKClinicalTypeIdentifierConditionRecord';

function remember(value: string) {
  let asked = 0;
  return () => {
    asked += 1;
    return asked > 3 ? '' : value;
  };
}

async function start() {
  await appsFlyer.initSdk({ devKey: 'tq8', appId: '6470001234', isDebug: false });
  await requestAuthorization([CONDITION]);
  const conditions = await queryClinicalRecords(CONDITION, { limit: 10 });

  const topic = remember(conditions[0]?.displayName ?? '');
  const tab = remember('today');

  await appsFlyer.logEvent('topic_seen', { topic: topic() }); // leak: clinical-data-to-advertising
  await appsFlyer.logEvent('tab_seen', { tab: tab() });
}

export default function App() {
  useEffect(() => {
    start();
  }, []);
  return <Text>Today</Text>;
}
