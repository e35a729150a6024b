import { Link } from 'expo-router';
import { Text, View } from 'react-native';

import { useRecordsQuery } from '../src/records/recordsApi';
import { sections } from '../src/records/sections';
import { PrivacyLink } from '../src/ui/PrivacyLink';

export default function FormScreen() {
  const allergies = useRecordsQuery(sections.allergies.type);
  const vaccines = useRecordsQuery(sections.vaccines.type);
  return (
    <View>
      <Text>{sections.allergies.title}</Text>
      {allergies.data?.map((record) => <Text key={record.id}>{record.displayName}</Text>)}
      <Text>{sections.vaccines.title}</Text>
      {vaccines.data?.map((record) => <Text key={record.id}>{record.displayName}</Text>)}
      <Link href="/growth">{sections.vitals.title}</Link>
      <PrivacyLink />
    </View>
  );
}
