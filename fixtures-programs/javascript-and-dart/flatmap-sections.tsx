// asks: clinicalNote labResult vitalSign | reads: clinicalNote labResult vitalSign
// flatMap over sections that hold lists of types
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { useEffect, useState } from 'react';
import { SectionList, Text } from 'react-native';

const sections: { title: string; types: ClinicalTypeIdentifier[] }[] = [
  {
    title: 'Measured',
    types: ['HKClinicalTypeIdentifierLabResultRecord', 'HKClinicalTypeIdentifierVitalSignRecord'],
  },
  { title: 'Written', types: ['HKClinicalTypeIdentifierClinicalNoteRecord'] },
];

const allTypes = sections.flatMap((section) => section.types);

async function fill() {
  await requestAuthorization(allTypes);
  const lists = await Promise.all(allTypes.map((type) => queryClinicalRecords(type, { limit: 10 })));
  return lists.flatMap((list) => list.map((record) => record.displayName));
}

export default function App() {
  const [names, setNames] = useState<string[]>([]);

  useEffect(() => {
    fill().then(setNames);
  }, []);

  return (
    <SectionList
      sections={[{ title: sections.map((section) => section.title).join(' / '), data: names }]}
      renderSectionHeader={({ section }) => <Text>{section.title}</Text>}
      renderItem={({ item }) => <Text>{item}</Text>}
    />
  );
}
