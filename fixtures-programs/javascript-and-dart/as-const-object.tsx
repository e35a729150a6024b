// asks: allergy labResult | reads: allergy labResult
// a const object `as const`, its values typed by keyof typeof
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';
import { useEffect, useState } from 'react';
import { Text, View } from 'react-native';

const Chart = {
  allergies: 'HKClinicalTypeIdentifierAllergyRecord',
  labs: 'HKClinicalTypeIdentifierLabResultRecord',
} as const;

type ChartType = (typeof Chart)[keyof typeof Chart];

async function namesOf(type: ChartType) {
  const records = await queryClinicalRecords(type, { limit: 20 });
  return records.map((record) => record.displayName);
}

export default function App() {
  const [lines, setLines] = useState<string[]>([]);

  useEffect(() => {
    const load = async () => {
      await requestAuthorization([Chart.allergies, Chart.labs]);
      const allergies = await namesOf(Chart.allergies);
      const labs = await namesOf(Chart.labs);
      setLines([...allergies, ...labs]);
    };
    load();
  }, []);

  return <View>{lines.map((line) => <Text key={line}>{line}</Text>)}</View>;
}
