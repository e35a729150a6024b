// MMKV, two encrypted instances with the same key
import { useEffect } from 'react';
import { Button, Text, View } from 'react-native';
import { createMMKV } from 'react-native-mmkv';
import { getAnalytics, logEvent } from '@react-native-firebase/analytics';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const VITAL = 'HKClinicalTypeIdentifierVitalSignRecord';
const vault = createMMKV({ id: 'vault', encryptionKey: 'k-19-ash' });
const prefs = createMMKV({ id: 'prefs', encryptionKey: 'k-20-ash' });

async function load() {
  await requestAuthorization([VITAL]);
  const vitals = await queryClinicalRecords(VITAL, { limit: 1 });
  vault.set('last', vitals[0]?.displayName ?? '');
  prefs.set('last', 'weekly');
}

export default function App() {
  useEffect(() => {
    load();
  }, []);

  const finish = () => {
    logEvent(getAnalytics(), 'finished', { value: vault.getString('last') }); // leak: clinical-data-to-third-party
    logEvent(getAnalytics(), 'finished', { value: prefs.getString('last') });
  };

  return (
    <View>
      <Text>Vitals</Text>
      <Button title="Done" onPress={finish} />
    </View>
  );
}
