// asks: allergy medication | reads: allergy medication
// strategy objects in a table checked by `satisfies`
import {
  type ClinicalRecord,
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { useEffect, useState } from 'react';
import { Text } from 'react-native';

interface Strategy {
  type: ClinicalTypeIdentifier;
  line: (record: ClinicalRecord) => string;
}

const strategies = {
  warnings: {
    type: 'HKClinicalTypeIdentifierAllergyRecord',
    line: (record) => `Avoid: ${record.displayName}`,
  },
  pills: {
    type: 'HKClinicalTypeIdentifierMedicationRecord',
    line: (record) => `Take: ${record.displayName}`,
  },
} satisfies Record<string, Strategy>;

async function write(name: keyof typeof strategies) {
  const strategy: Strategy = strategies[name];
  const records = await queryClinicalRecords(strategy.type, { limit: 0 });
  return records.map(strategy.line);
}

export default function App() {
  const [sheet, setSheet] = useState<string[]>([]);

  useEffect(() => {
    requestAuthorization([strategies.warnings.type, strategies.pills.type])
      .then(() => Promise.all([write('warnings'), write('pills')]))
      .then((parts) => setSheet(parts.flat()));
  }, []);

  return <Text>{sheet.join('\n')}</Text>;
}
