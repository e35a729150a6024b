// asks: allergy condition | reads: allergy condition
// a method decorator names the type, asks with the others and hands the records in
import {
  type ClinicalRecord,
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { useEffect, useState } from 'react';
import { Text } from 'react-native';

type Show = (this: unknown, records?: readonly ClinicalRecord[]) => Promise<string>;

const asked: ClinicalTypeIdentifier[] = [];

function clinical(type: ClinicalTypeIdentifier) {
  asked.push(type);
  return (show: Show, _context: ClassMethodDecoratorContext): Show =>
    async function () {
      return show.call(this, await queryClinicalRecords(type, { limit: 10 }));
    };
}

class Card {
  @clinical('HKClinicalTypeIdentifierAllergyRecord')
  async warnings(records: readonly ClinicalRecord[] = []) {
    return `Allergic to ${records.map((record) => record.displayName).join(', ')}`;
  }

  @clinical('HKClinicalTypeIdentifierConditionRecord')
  async diagnoses(records: readonly ClinicalRecord[] = []) {
    return `${records.length} conditions`;
  }
}

export default function App() {
  const [lines, setLines] = useState<string[]>([]);
  useEffect(() => {
    const card = new Card();
    requestAuthorization(asked)
      .then(() => Promise.all([card.warnings(), card.diagnoses()]))
      .then(setLines);
  }, []);
  return <Text>{lines.join('\n')}</Text>;
}
