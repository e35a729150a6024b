// asks: coverage immunization vitalSign | reads: coverage immunization vitalSign
// bind, call and apply hand the type to a function with its own `this`
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { useEffect, useState } from 'react';
import { Text } from 'react-native';

interface Pager {
  limit: number;
}

async function ask(this: Pager, ...types: ClinicalTypeIdentifier[]) {
  await requestAuthorization(types);
}

async function read(this: Pager, type: ClinicalTypeIdentifier) {
  const records = await queryClinicalRecords(type, { limit: this.limit });
  return records.length;
}

const pager: Pager = { limit: 25 };
const cards: ClinicalTypeIdentifier = 'HKClinicalTypeIdentifierCoverageRecord';
const countCards = read.bind(pager, cards);

async function load() {
  await ask.apply(pager, [
    cards,
    'HKClinicalTypeIdentifierImmunizationRecord',
    'HKClinicalTypeIdentifierVitalSignRecord',
  ]);
  const cardCount = await countCards();
  const shots = await read.call(pager, 'HKClinicalTypeIdentifierImmunizationRecord');
  const vitals = await read.apply(pager, ['HKClinicalTypeIdentifierVitalSignRecord']);
  return `${cardCount} cards, ${shots} shots, ${vitals} vital signs`;
}

export default function App() {
  const [line, setLine] = useState('');
  useEffect(() => void load().then(setLine), []);
  return <Text>{line}</Text>;
}
