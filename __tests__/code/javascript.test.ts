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

describe('health-records, by texts that are put together', () => {
  const capitalised = 'const up = (text) => text.charAt(0).toUpperCase() + text.slice(1);\n';
  test.each([
    ['a sum', "let type = 'HKClinicalTypeIdentifier';\ntype += 'LabResultRecord';\nqueryClinicalRecords(type, {});"],
    ['concat', "queryClinicalRecords('HKClinicalTypeIdentifier'.concat('LabResultRecord'), {});"],
    ['slice', "const type = 'xHKClinicalTypeIdentifierLabResultRecord';\nqueryClinicalRecords(type.slice(1), {});"],
    ['a capital', `${capitalised}queryClinicalRecords('HKClinicalTypeIdentifier' + up('labResultRecord'), {});`],
    ['a template', `${capitalised}queryClinicalRecords(\`HKClinicalTypeIdentifier\${up('labResultRecord')}\`, {});`],
    [
      'reduce',
      "queryClinicalRecords(['HKClinicalTypeIdentifier', 'LabResultRecord'].reduce((a, b) => a + b, ''), {});",
    ],
  ])('%s: neither a type that is wrong nor one that is not read', async (_, code) => {
    const files = { 'App.js': `${RECORDS}requestAuthorization(['HKClinicalTypeIdentifierLabResultRecord']);\n${code}` };
    expect(await flow(files)).toBe('labResult | !');
    expect((await factsOf(files)).unknownTypes).toEqual([]);
  });

  test('elements of lists stay what they are', async () => {
    const code =
      "const types = ['HKClinicalTypeIdentifierLabResultRecord'];\nfor (const type of types.slice(0, 1).concat(['HKClinicalTypeIdentifierAllergyRecord'])) queryClinicalRecords(type, {});";
    expect(await flow({ 'App.js': RECORDS + code })).toBe('| allergy labResult');
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

describe('React', () => {
  test.each([
    [
      'a component is given the type',
      'function List({ type }) { const { records } = useClinicalRecords(type); return <View />; }\nexport default function App() { return <List type="HKClinicalTypeIdentifierLabResultRecord" />; }',
      '| labResult',
    ],
    [
      'a component that nobody draws here',
      "export function List({ type }) { useClinicalRecords(type); return null; }\nexport const routes = [{ name: 'list', component: List }];\nNavigation.add(routes, List);",
      '| !',
    ],
    [
      'a state',
      "function App() { const [types, setTypes] = useState(['HKClinicalTypeIdentifierAllergyRecord']); const add = () => setTypes((old) => [...old, 'HKClinicalTypeIdentifierLabResultRecord']); return <Button onPress={() => requestAuthorization(types)} onLongPress={add} />; }",
      'allergy labResult |',
    ],
    [
      'what is remembered',
      "function App() { const types = useMemo(() => ['HKClinicalTypeIdentifierVitalSignRecord'], []); const ask = useCallback(async () => { await requestAuthorization(types); }, [types]); useEffect(() => { ask(); }, [ask]); return null; }",
      'vitalSign |',
    ],
    [
      'a list that is drawn',
      "const SECTIONS = [{ title: 'Labs', type: 'HKClinicalTypeIdentifierLabResultRecord' }];\nconst App = () => <FlatList data={SECTIONS} renderItem={({ item }) => <Row section={item} />} />;\nconst Row = ({ section }) => { useClinicalRecords(section.type); return null; };",
      '| labResult',
    ],
    [
      'a list that is mapped',
      "const TYPES = { labs: 'HKClinicalTypeIdentifierLabResultRecord', notes: 'HKClinicalTypeIdentifierClinicalNoteRecord' };\nexport const App = () => <View>{Object.entries(TYPES).map(([key, type]) => <Row key={key} type={type} />)}</View>;\nfunction Row({ type }) { const records = useClinicalRecords(type); return null; }",
      '| clinicalNote labResult',
    ],
    [
      'a hook of its own',
      "function useRecords(types) { const [status, ask] = useHealthRecordsAuthorization(types); return { ask }; }\nexport default function App() { const { ask } = useRecords(['HKClinicalTypeIdentifierCoverageRecord']); return <Button onPress={ask} />; }",
      'coverage |',
    ],
  ])('%s', async (_, code, expected) => {
    const imports =
      "import React, { useState, useMemo, useCallback, useEffect } from 'react';\nimport { requestAuthorization, useClinicalRecords, useHealthRecordsAuthorization } from '@react-native-healthkit/health-records';\n";
    expect(await flow({ 'src/App.tsx': imports + code })).toBe(expected);
  });
});

describe('several files', () => {
  const records =
    "import { requestAuthorization, queryClinicalRecords } from '@react-native-healthkit/health-records';\n";
  test.each([
    [
      'a list in another file',
      {
        'src/types.ts': "export const TYPES = ['HKClinicalTypeIdentifierLabResultRecord'];\n",
        'src/app.ts': `${records}import { TYPES } from './types';\nrequestAuthorization(TYPES);`,
      },
      'labResult |',
    ],
    [
      'through an index, under another name',
      {
        'src/health/types.ts': "export const TYPES = ['HKClinicalTypeIdentifierLabResultRecord'];\n",
        'src/health/index.ts': "export { TYPES as ALL } from './types';\n",
        'src/app.ts': `${records}import { ALL } from '@/health';\nrequestAuthorization(ALL);`,
      },
      'labResult |',
    ],
    [
      'a namespace',
      {
        'src/types.ts': "export const TYPES = ['HKClinicalTypeIdentifierLabResultRecord'];\n",
        'src/app.ts': `${records}import * as T from './types';\nrequestAuthorization(T.TYPES);`,
      },
      'labResult |',
    ],
    [
      'CommonJS',
      {
        'src/types.js':
          "const TYPES = ['HKClinicalTypeIdentifierLabResultRecord'];\nmodule.exports = { TYPES, first: TYPES[0] };\n",
        'src/app.js':
          "const { requestAuthorization, queryClinicalRecords } = require('@react-native-healthkit/health-records');\nconst { TYPES } = require('./types');\nconst all = require('./types');\nrequestAuthorization(TYPES);\nqueryClinicalRecords(all.first, {});",
      },
      'labResult | labResult',
    ],
    [
      'a service as an object',
      {
        'src/service.ts': `${records}export const service = {\n  async ask(types: string[]) { await requestAuthorization(types); },\n  load: (type: string) => queryClinicalRecords(type, {}),\n};\n`,
        'src/app.ts':
          "import { service } from './service';\nservice.ask(['HKClinicalTypeIdentifierAllergyRecord']);\nservice.load('HKClinicalTypeIdentifierAllergyRecord');",
      },
      'allergy | allergy',
    ],
    [
      'a service as a class, injected',
      {
        'src/service.ts': `${records}export class RecordService { types = ['HKClinicalTypeIdentifierAllergyRecord'];\n ask() { return requestAuthorization(this.types); }\n load(type: string) { return queryClinicalRecords(type, {}); } }\n`,
        'src/page.ts':
          "import { RecordService } from './service';\nexport class Page { constructor(private records: RecordService) {}\n ngOnInit() { this.records.ask(); this.records.load('HKClinicalTypeIdentifierAllergyRecord'); } }\n",
      },
      'allergy | allergy',
    ],
    [
      'an instance that is handed out',
      {
        'src/service.ts': `${records}class Service { load(type) { return queryClinicalRecords(type, {}); } }\nexport default new Service();\n`,
        'src/app.ts': "import service from './service';\nservice.load('HKClinicalTypeIdentifierProcedureRecord');",
      },
      '| procedure',
    ],
    [
      'a component of Vue',
      {
        'src/App.vue': `<template><p>Records</p></template>\n<script setup lang="ts">\n${records}requestAuthorization(['HKClinicalTypeIdentifierImmunizationRecord']);\n</script>\n`,
      },
      'immunization |',
    ],
    [
      'files with one name each',
      {
        'src/a.ts': `${records}const TYPES = ['HKClinicalTypeIdentifierLabResultRecord'];\nrequestAuthorization(TYPES);`,
        'src/b.ts': "const TYPES = ['HKClinicalTypeIdentifierAllergyRecord'];\nlog(TYPES);",
      },
      'labResult |',
    ],
  ])('%s', async (_, files, expected) => {
    expect(await flow(files)).toBe(expected);
  });
});

test('NativeScript calls HealthKit by its own names', async () => {
  const code =
    'const store = HKHealthStore.new();\nconst types = [HKClinicalTypeIdentifierAllergyRecord].map((id) => HKObjectType.clinicalTypeForIdentifier(id));\nexport function load(done) {\n  if (!HKHealthStore.isHealthDataAvailable() || !store.supportsHealthRecords()) return;\n  store.requestAuthorizationToShareTypesReadTypesCompletion(null, NSSet.setWithArray(types), () => {\n    for (const type of types) store.executeQuery(HKSampleQuery.alloc().initWithSampleTypePredicateLimitSortDescriptorsResultsHandler(type, null, 100, null, (_, found) => done(found)));\n  });\n}\n';
  const facts = await factsOf({ 'app/app.ts': code });
  expect(await flow({ 'app/app.ts': code })).toBe('allergy | allergy');
  expect(facts.apis.map(({ name }) => name).sort()).toEqual([
    'isHealthDataAvailable',
    'requestAuthorization',
    'supportsHealthRecords',
  ]);
  expect(facts.clinical[0]?.value).toBe('HKClinicalTypeIdentifierAllergyRecord');
});

test('places are those of the text that names the type', async () => {
  const code = `${RECORDS}enum Kind {\n  Lab = 'HKClinicalTypeIdentifierLabResultRecord',\n}\nrequestAuthorization([\n  Kind.Lab,\n]);\n`;
  const { requested } = await factsOf({ 'src/a.ts': code });
  expect(requested.map(({ at, call }) => `${at.line}:${at.column} ${call.line}:${call.column}`)).toEqual(['6:3 5:1']);
});

test('comments, prose and dependencies are nothing', async () => {
  const facts = await factsOf({
    'src/a.ts': `${RECORDS}// requestAuthorization(['HKClinicalTypeIdentifierLabResultRecord'])\nconst text = 'reads HKClinicalTypeIdentifierLabResultRecord';\nshow(text);\n`,
  });
  expect([facts.clinical, facts.requested, facts.read, facts.unknownTypes]).toEqual([[], [], [], []]);
});
