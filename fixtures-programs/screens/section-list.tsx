// asks: condition immunization procedure | reads: condition immunization
// SectionList: a section with a lock has no rows to press
import { Button, SectionList, Text } from 'react-native';
import { useEffect } from 'react';
import { type ClinicalTypeIdentifier, queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

type Item = { label: string; type: ClinicalTypeIdentifier };
const catalogue: { title: string; locked?: boolean; data: Item[] }[] = [
  { title: 'Health', data: [{ label: 'Conditions', type: 'HKClinicalTypeIdentifierConditionRecord' }] },
  { title: 'Prevention', data: [{ label: 'Immunizations', type: 'HKClinicalTypeIdentifierImmunizationRecord' }] },
  { title: 'Hospital', locked: true, data: [{ label: 'Procedures', type: 'HKClinicalTypeIdentifierProcedureRecord' }] },
];

export default function App() {
  useEffect(() => {
    requestAuthorization(catalogue.flatMap((section) => section.data.map((item) => item.type)));
  }, []);

  return (
    <SectionList
      sections={catalogue.filter((section) => !section.locked)}
      keyExtractor={(item) => item.label}
      renderSectionHeader={({ section }) => <Text>{section.title}</Text>}
      renderItem={({ item }) => (
        <Button title={item.label} onPress={() => queryClinicalRecords(item.type, {}).then(console.log)} />
      )}
    />
  );
}
