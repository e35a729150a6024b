// asks: clinicalNote condition labResult | reads: condition labResult
// expo-router: router.push of a dynamic route's own siblings; no link goes to the notes
// open: one more is taken for used
import { router, useLocalSearchParams } from 'expo-router';
import { useEffect } from 'react';
import { Pressable, Text, View } from 'react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const types = { conditions: 'HKClinicalTypeIdentifierConditionRecord', labs: 'HKClinicalTypeIdentifierLabResultRecord', notes: 'HKClinicalTypeIdentifierClinicalNoteRecord' } as const;
type Kind = keyof typeof types;
const links: Kind[] = ['conditions', 'labs'];

export default function KindScreen() {
  const { kind = 'labs' } = useLocalSearchParams<{ kind: Kind }>();

  useEffect(() => {
    requestAuthorization([types.conditions, types.labs, types.notes]);
  }, []);

  useEffect(() => {
    if (!links.includes(kind)) return;
    queryClinicalRecords(types[kind], { limit: 0 }).then((records) => console.log(kind, records.length));
  }, [kind]);

  return (
    <View>
      {links.map((link) => (
        <Pressable key={link} onPress={() => router.push({ pathname: '/[kind]', params: { kind: link } })}>
          <Text>{link}</Text>
        </Pressable>
      ))}
    </View>
  );
}
