import { describe, expect, test } from 'vitest';
import { factsOf, flow } from './code.ts';

const HEALTH = "import AppleHealthKit from 'react-native-health';\n";
const RECORDS =
  "import { requestAuthorization, queryClinicalRecords } from '@react-native-healthkit/health-records';\n";

describe('react-native-health', () => {
  test.each([
    [
      'strings',
      "AppleHealthKit.initHealthKit({ permissions: { read: ['LabResultRecord', 'StepCount'], write: [] } }, () => {});",
      'labResult |',
    ],
    [
      'constants',
      'const { Permissions } = AppleHealthKit.Constants;\nconst asked = { permissions: { read: [Permissions.AllergyRecord, Permissions.Steps], write: [] } };\nAppleHealthKit.initHealthKit(asked, () => {});',
      'allergy |',
    ],
    [
      'the constants of the whole',
      'AppleHealthKit.initHealthKit({ permissions: { read: [AppleHealthKit.Constants.Permissions.VitalSignRecord] } }, done);',
      'vitalSign |',
    ],
    ['reading', "AppleHealthKit.getClinicalRecords({ type: 'ProcedureRecord', startDate: now }, done);", '| procedure'],
    [
      'reading in a loop',
      "for (const type of ['ConditionRecord', 'CoverageRecord']) AppleHealthKit.getClinicalRecords({ type }, done);",
      '| condition coverage',
    ],
    [
      'reading through a helper',
      "const load = (type) => new Promise((resolve) => AppleHealthKit.getClinicalRecords({ type, limit: 5 }, resolve));\nload('MedicationRecord');",
      '| medication',
    ],
    [
      'a promise of a helper',
      "function records(type) { return new Promise((resolve) => AppleHealthKit.getClinicalRecords({ type }, resolve)); }\nexport async function all() { await Promise.all(['AllergyRecord', 'ConditionRecord'].map((type) => records(type))); }",
      '| allergy condition',
    ],
  ])('%s', async (_, code, expected) => {
    expect(await flow({ 'App.js': HEALTH + code })).toBe(expected);
  });

  test('nothing without the import', async () => {
    const code =
      "api.getClinicalRecords({ type: 'LabResultRecord' }); initHealthKit({ permissions: { read: ['LabResultRecord'] } });";
    const facts = await factsOf({ 'App.js': code });
    expect(facts.clinical).toEqual([]);
    expect(facts.read).toEqual([]);
  });
});

describe('health-records', () => {
  test.each([
    [
      'asking and reading',
      "requestAuthorization(['HKClinicalTypeIdentifierLabResultRecord']);\nqueryClinicalRecords('HKClinicalTypeIdentifierLabResultRecord', { limit: 0 });",
      'labResult | labResult',
    ],
    [
      'a constant list',
      "const TYPES = ['HKClinicalTypeIdentifierAllergyRecord', 'HKClinicalTypeIdentifierConditionRecord'] as const;\nexport const ask = () => requestAuthorization([...TYPES]);",
      'allergy condition |',
    ],
    [
      'an enum',
      "enum Kind { Lab = 'HKClinicalTypeIdentifierLabResultRecord', Note = 'HKClinicalTypeIdentifierClinicalNoteRecord' }\nrequestAuthorization(Object.values(Kind));\nqueryClinicalRecords(Kind.Lab, {});",
      'clinicalNote labResult | labResult',
    ],
    [
      'a default argument',
      "enum Kind { Lab = 'HKClinicalTypeIdentifierLabResultRecord' }\nasync function ask(types: Kind[] = Object.values(Kind)) { await requestAuthorization(types); }\nask();",
      'labResult |',
    ],
    [
      'a table',
      "const TYPES: Record<string, string> = { labs: 'HKClinicalTypeIdentifierLabResultRecord', allergies: 'HKClinicalTypeIdentifierAllergyRecord' };\nrequestAuthorization(Object.values(TYPES));\nqueryClinicalRecords(TYPES.labs, {});",
      'allergy labResult | labResult',
    ],
    [
      'a spread',
      "const BASE = ['HKClinicalTypeIdentifierLabResultRecord'];\nconst MORE = [...BASE, 'HKClinicalTypeIdentifierCoverageRecord'];\nrequestAuthorization(BASE.concat(MORE));",
      'coverage labResult |',
    ],
  ])('%s', async (_, code, expected) => {
    expect(await flow({ 'records.ts': RECORDS + code })).toBe(expected);
  });
});
