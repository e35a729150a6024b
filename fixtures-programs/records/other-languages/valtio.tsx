// valtio: two proxies, a snapshot and subscribeKey
import { useEffect } from 'react';
import { Text } from 'react-native';
import { proxy, useSnapshot } from 'valtio';
import { subscribeKey } from 'valtio/utils';
import appsFlyer from 'react-native-appsflyer';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const IMMUNIZATION = 'HKClinicalTypeIdentifierImmunizationRecord';
const shots = proxy({ newest: '', loaded: false });
const view = proxy({ route: 'home' });

subscribeKey(shots, 'newest', (newest) => {
  appsFlyer.logEvent('shot_found', { newest }); // leak: clinical-data-to-advertising
});
subscribeKey(view, 'route', (route) => {
  appsFlyer.logEvent('route_changed', { route });
});

async function load() {
  await requestAuthorization([IMMUNIZATION]);
  const found = await queryClinicalRecords(IMMUNIZATION, { limit: 1 });
  shots.newest = found[0]?.displayName ?? '';
  shots.loaded = true;
}

export default function App() {
  const { newest, loaded } = useSnapshot(shots);
  useEffect(() => {
    view.route = 'shots';
    load();
  }, []);
  return <Text>{loaded ? newest : '…'}</Text>;
}
