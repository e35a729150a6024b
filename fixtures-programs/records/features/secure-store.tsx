// expo-secure-store keeps an emergency card; the card is read for the lock screen view, the token for a header: nothing leaks
import { useEffect, useState } from 'react';
import { Text } from 'react-native';
import * as SecureStore from 'expo-secure-store';
import * as Sentry from '@sentry/react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const ALLERGY = 'HKClinicalTypeIdentifierAllergyRecord';

async function refreshCard() {
  await requestAuthorization([ALLERGY]);
  const allergies = await queryClinicalRecords(ALLERGY, { limit: 10 });
  await SecureStore.setItemAsync('card', JSON.stringify(allergies.map((allergy) => allergy.displayName)));
  await SecureStore.setItemAsync('card-style', 'large');
}

export default function EmergencyCard() {
  const [lines, setLines] = useState<string[]>([]);

  useEffect(() => {
    (async () => {
      await refreshCard();
      const card = await SecureStore.getItemAsync('card');
      const style = await SecureStore.getItemAsync('card-style');
      setLines(JSON.parse(card ?? '[]'));
      Sentry.addBreadcrumb({ category: 'card', message: `style ${style}` });
      Sentry.addBreadcrumb({ category: 'card', message: card ? 'has card' : 'no card' });
    })();
  }, []);

  return <Text>{lines.join('\n')}</Text>;
}
