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
      'an object that takes over another',
      "const base = { types: ['HKClinicalTypeIdentifierLabResultRecord'], limit: 1 };\nconst more = { ...base, limit: 2 };\nrequestAuthorization(more.types);\nmore.types.forEach((type) => queryClinicalRecords(type, {}));",
      'labResult | labResult',
    ],
    [
      'an object that replaces what it takes over',
      "const base = { types: ['HKClinicalTypeIdentifierLabResultRecord'] };\nconst more = { ...base, types: ['HKClinicalTypeIdentifierAllergyRecord'] };\nrequestAuthorization(more.types);",
      'allergy |',
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

describe('hostile files end', () => {
  test('exports that go in circles, many ways', async () => {
    const files: Record<string, string> = {};
    const names = Array.from({ length: 25 }, (_, index) => `f${index}`);
    for (const name of names) files[`src/${name}.ts`] = names.map((other) => `export * from './${other}';`).join('\n');
    files['src/app.ts'] =
      `${RECORDS}import { nothing } from './f0';\nrequestAuthorization(nothing);\nqueryClinicalRecords('HKClinicalTypeIdentifierLabResultRecord');`;
    expect(await flow(files)).toBe('! | labResult');
  });

  test.each([
    [
      'objects that hold each other',
      'const a = { ...b };\nconst b = { ...a };\nrequestAuthorization(a.types);\nrequestAuthorization(b.types);',
    ],
    ['deep nesting', `requestAuthorization(${'['.repeat(5_000)}'x'${']'.repeat(5_000)});`],
    ['a long chain', `requestAuthorization(a${'.b()'.repeat(3_000)});`],
    [
      'names of the prototype',
      "const t = { __proto__: ['HKClinicalTypeIdentifierLabResultRecord'], constructor: 1, toString: 2 };\nrequestAuthorization(t.constructor);\nrequestAuthorization(t['__proto__']);",
    ],
    [
      'what refers to itself',
      'function f(x) { return f([x, f]); }\nrequestAuthorization(f(f));\nclass A extends A { constructor() { super(new A()); } }\nnew A();',
    ],
  ])('%s', async (_, code) => {
    await expect(factsOf({ 'src/app.ts': RECORDS + code })).resolves.toBeDefined();
  });
});
