// a Map by key and a WeakMap by object
// open: what is no record is taken for one
import { useEffect } from 'react';
import { Text } from 'react-native';
import { queryClinicalRecords, requestAuthorization, type ClinicalRecord } from '@react-native-healthkit/health-records';

const VITAL = 'HKClinicalTypeIdentifierVitalSignRecord';
const drawers = new Map<string, string>();
const captions = new WeakMap<object, string>();
const banner = { kind: 'banner' };

function fill(records: readonly ClinicalRecord[]) {
  drawers.set('greeting', 'Good morning');
  captions.set(banner, 'What is new');
  for (const record of records) {
    drawers.set('vital', record.displayName);
    captions.set(record, `${record.displayName} (${record.fhirResource?.resourceType})`);
  }
}

async function start() {
  await requestAuthorization([VITAL]);
  const records = await queryClinicalRecords(VITAL, { limit: 0 });
  fill(records);

  console.log(drawers.get('greeting'));
  console.log(drawers.get('vital')); // leak: clinical-data-logged
  console.info(captions.get(banner));
  console.info(captions.get(records[0])); // leak: clinical-data-logged
}

export default function App() {
  useEffect(() => {
    start();
  }, []);
  return <Text>Drawers</Text>;
}
