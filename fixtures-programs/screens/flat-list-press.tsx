// asks: allergy labResult | reads: allergy labResult
// FlatList rows, onPress reads the pressed item's type
import { FlatList, Pressable, Text } from 'react-native';
import { useEffect } from 'react';
import { type ClinicalTypeIdentifier, queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

type Row = { key: string; title: string; type: ClinicalTypeIdentifier };

const rows: Row[] = [
  { key: 'a', title: 'Allergies', type: 'HKClinicalTypeIdentifierAllergyRecord' },
  { key: 'l', title: 'Lab results', type: 'HKClinicalTypeIdentifierLabResultRecord' },
];

export default function App() {
  useEffect(() => {
    requestAuthorization(rows.map((row) => row.type));
  }, []);

  const open = async ({ type, title }: Row) => {
    const records = await queryClinicalRecords(type, { limit: 50 });
    console.log(title, records.length);
  };

  return (
    <FlatList
      data={rows}
      renderItem={({ item }) => (
        <Pressable onPress={() => open(item)}>
          <Text>{item.title}</Text>
        </Pressable>
      )}
    />
  );
}
