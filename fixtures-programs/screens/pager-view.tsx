// asks: condition coverage labResult | reads: condition coverage labResult
// PagerView: onPageSelected's position indexes the pages
// open: it cannot be told
import { useEffect, useState } from 'react';
import { Text, View } from 'react-native';
import PagerView from 'react-native-pager-view';
import { type ClinicalTypeIdentifier, queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const pages: { title: string; type: ClinicalTypeIdentifier }[] = [
  { title: 'Conditions', type: 'HKClinicalTypeIdentifierConditionRecord' },
  { title: 'Insurance', type: 'HKClinicalTypeIdentifierCoverageRecord' },
  { title: 'Labs', type: 'HKClinicalTypeIdentifierLabResultRecord' },
];

export default function App() {
  const [counts, setCounts] = useState<Record<number, number>>({});

  useEffect(() => {
    requestAuthorization(pages.map(({ type }) => type));
  }, []);

  const selected = async (position: number) => {
    const records = await queryClinicalRecords(pages[position].type, { limit: 0 });
    setCounts((old) => ({ ...old, [position]: records.length }));
  };

  return (
    <PagerView style={{ flex: 1 }} initialPage={0} onPageSelected={(event) => selected(event.nativeEvent.position)}>
      {pages.map(({ title }, index) => (
        <View key={title}><Text>{title} ({counts[index] ?? 0})</Text></View>
      ))}
    </PagerView>
  );
}
