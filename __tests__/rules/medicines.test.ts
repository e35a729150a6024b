import { expect, test } from 'vitest';
import { check, makeRepository } from '../base/repositories.ts';

const SPELLINGS = [
  // the constant's name, and its value, which has no "Identifier" in it
  'HKDataTypeIdentifierUserAnnotatedMedicationConcept',
  'HKDataTypeUserAnnotatedMedicationConcept',
  'HKMedicationDoseEventTypeIdentifierMedicationDoseEvent',
  'HKVisionPrescriptionTypeIdentifier',
  'HKCharacteristicTypeIdentifierReferenceSex',
];

test.each(SPELLINGS)('%s is no misspelled clinical type, and no sign of records', async (raw) => {
  const repository = makeRepository({ fixture: 'clean-expo-steps' });
  repository.write({
    'package.json': JSON.stringify({
      dependencies: { expo: '~54.0.0', 'react-native': '0.81.0', '@kingstinct/react-native-healthkit': '^14.0.0' },
    }),
    'records.ts': `import { requestAuthorization } from '@kingstinct/react-native-healthkit';
export const ask = () => requestAuthorization({ toRead: ['HKQuantityTypeIdentifierStepCount', '${raw}'] });
`,
  });
  const { verdict, findings } = await check(repository.folder);
  expect([verdict, findings]).toEqual(['not-applicable', []]);
});

test.each(SPELLINGS)('%s beside a clinical type is not taken for one', async (raw) => {
  const repository = makeRepository({ fixture: 'expo-good' });
  repository.write({
    'medicines.ts': `import { requestAuthorization } from '@kingstinct/react-native-healthkit';
export const ask = () => requestAuthorization({ toRead: ['HKClinicalTypeIdentifierAllergyRecord', '${raw}'] });
`,
  });
  const { findings } = await check(repository.folder);
  expect(findings.filter(({ rule }) => /unknown|per-object/.test(rule.id))).toEqual([]);
});
