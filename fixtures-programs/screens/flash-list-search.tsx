// asks: labResult medication vitalSign | reads: labResult medication vitalSign
// a search box filters the kinds that a FlashList shows
import { FlashList } from '@shopify/flash-list';
import { useEffect, useMemo, useState } from 'react';
import { Pressable, Text, TextInput, View } from 'react-native';
import { type ClinicalTypeIdentifier, queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const kinds: Record<string, ClinicalTypeIdentifier> = {
  Labs: 'HKClinicalTypeIdentifierLabResultRecord',
  Medications: 'HKClinicalTypeIdentifierMedicationRecord',
  Vitals: 'HKClinicalTypeIdentifierVitalSignRecord',
};

export default function App() {
  const [text, setText] = useState('');
  const shown = useMemo(
    () => Object.keys(kinds).filter((name) => name.toLowerCase().includes(text.trim().toLowerCase())),
    [text],
  );

  useEffect(() => {
    requestAuthorization(Object.values(kinds));
  }, []);

  return (
    <View style={{ flex: 1 }}>
      <TextInput value={text} onChangeText={setText} placeholder="Search" />
      <FlashList
        data={shown}
        renderItem={({ item: name }) => (
          <Pressable onPress={async () => console.log(await queryClinicalRecords(kinds[name], { limit: 20 }))}>
            <Text>{name}</Text>
          </Pressable>
        )}
      />
    </View>
  );
}
