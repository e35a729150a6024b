// nested parameter destructuring with a rename and a default
import { useEffect, useState } from 'react';
import { FlatList, Text, TouchableOpacity } from 'react-native';
import { queryClinicalRecords, requestAuthorization, type ClinicalRecord } from '@react-native-healthkit/health-records';
import { Mixpanel } from 'mixpanel-react-native';

const ALLERGY = 'HKClinicalTypeIdentifierAllergyRecord';
const mixpanel = new Mixpanel('b71f', true);
mixpanel.init();

type Card = { record: ClinicalRecord; look?: { accent?: string } };

function opened({ record: { displayName: title }, look: { accent = 'teal' } = {} }: Card) {
  mixpanel.track('card_opened', { title }); // leak: clinical-data-to-third-party
  mixpanel.track('card_styled', { accent });
}

export default function App() {
  const [cards, setCards] = useState<Card[]>([]);

  useEffect(() => {
    (async () => {
      await requestAuthorization([ALLERGY]);
      const found = await queryClinicalRecords(ALLERGY, { limit: 20 });
      setCards(found.map((record) => ({ record })));
    })();
  }, []);

  return (
    <FlatList
      data={cards}
      renderItem={({ item }) => (
        <TouchableOpacity onPress={() => opened(item)}>
          <Text>{item.record.displayName}</Text>
        </TouchableOpacity>
      )}
    />
  );
}
