// asks: coverage vitalSign | reads: coverage vitalSign
// a valtio state object, its list of types is pushed to and read from a snapshot
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { useEffect } from 'react';
import { Button, Text, View } from 'react-native';
import { proxy, useSnapshot } from 'valtio';

const chart = proxy({
  types: ['HKClinicalTypeIdentifierVitalSignRecord'] as ClinicalTypeIdentifier[],
  total: 0,
});

chart.types.push('HKClinicalTypeIdentifierCoverageRecord');

async function count(type: ClinicalTypeIdentifier) {
  const records = await queryClinicalRecords(type, { limit: 0 });
  chart.total += records.length;
}

export default function App() {
  const { types, total } = useSnapshot(chart);

  useEffect(() => {
    requestAuthorization(chart.types);
  }, []);

  return (
    <View>
      {types.map((type) => <Button key={type} title="Count" onPress={() => count(type)} />)}
      <Text>{total}</Text>
    </View>
  );
}
