// expo-secure-store by key
import { useEffect } from 'react';
import { Button } from 'react-native';
import * as SecureStore from 'expo-secure-store';
import { track } from '@amplitude/analytics-react-native';
import AppleHealthKit, { type ClinicalRecordType, type HealthClinicalRecord } from 'react-native-health';

const CARD = 'card.condition';
const PHRASE = 'card.phrase';

function load() {
  const read = [AppleHealthKit.Constants.Permissions.ConditionRecord];
  AppleHealthKit.initHealthKit({ permissions: { read, write: [] } }, (problem: string) => {
    if (problem) return;
    const options = { type: 'ConditionRecord' as ClinicalRecordType, startDate: new Date(2018, 0, 1).toISOString() };
    AppleHealthKit.getClinicalRecords(options, (_: string, results: HealthClinicalRecord[]) => {
      SecureStore.setItem(CARD, JSON.stringify(results[0]?.fhirData));
      SecureStore.setItem(PHRASE, 'correct horse');
    });
  });
}

export default function Card() {
  useEffect(load, []);

  const share = async () => {
    track('card_shared', { phrase: await SecureStore.getItemAsync(PHRASE) });
    track('card_shared', { card: await SecureStore.getItemAsync(CARD) }); // leak: clinical-data-to-third-party
  };

  return <Button title="Share" onPress={share} />;
}
