// asks: condition labResult vitalSign | reads: condition labResult vitalSign
// a chain of ternaries picks the type of a tab
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { useEffect, useState } from 'react';
import { Button, Text, View } from 'react-native';

type Tab = 'labs' | 'vitals' | 'diagnoses';
const tabs: Tab[] = ['labs', 'vitals', 'diagnoses'];

const typeOf = (tab: Tab): ClinicalTypeIdentifier =>
  tab === 'labs'
    ? 'HKClinicalTypeIdentifierLabResultRecord'
    : tab === 'vitals'
      ? 'HKClinicalTypeIdentifierVitalSignRecord'
      : 'HKClinicalTypeIdentifierConditionRecord';

export default function App() {
  const [names, setNames] = useState<string[]>([]);

  useEffect(() => {
    requestAuthorization(tabs.map(typeOf));
  }, []);

  const open = async (tab: Tab) => {
    const records = await queryClinicalRecords(typeOf(tab), { limit: 20 });
    setNames(records.map((record) => record.displayName));
  };

  return (
    <View>
      {tabs.map((tab) => <Button key={tab} title={tab} onPress={() => open(tab)} />)}
      <Text>{names.join('\n')}</Text>
    </View>
  );
}
