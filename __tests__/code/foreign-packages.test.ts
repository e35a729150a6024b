import { describe, expect, test } from 'vitest';
import { FOREIGN_PACKAGES } from '../../src/code/models/foreign-packages.ts';
import type { Taken } from '../../src/code/models/sinks.ts';
import { factsOf, flow } from './code.ts';

const DART = new Set(['apple_health_clinical_records', 'health_kit_reporter']);
const RAW = 'HKClinicalTypeIdentifierAllergyRecord';

/** An app in which one call is given an allergy record where a row takes types. */
function appOf(name: string, call: string, taken: Taken, type: string, fhir: boolean): Record<string, string> {
  const value = fhir ? "'HKFHIRResourceTypeAllergyIntolerance'" : `'${type}'`;
  const given = (taken.path ?? []).reduceRight(
    (inner, key) => (DART.has(name) ? `{'${key}': ${inner}}` : `{ ${key}: ${inner} }`),
    value,
  );
  const args = [...Array.from({ length: taken.index ?? 0 }, () => '[]'), given].join(', ');
  if (DART.has(name)) {
    const owner = name === 'health_kit_reporter' ? 'HealthKitReporter' : 'AppleHealthClinicalRecords()';
    return { 'lib/main.dart': `import 'package:${name}/${name}.dart';\nvoid main() { ${owner}.${call}(${args}); }\n` };
  }
  return { 'src/app.ts': `import * as Health from '${name}';\nHealth.${call}(${args});\n` };
}

const rows = FOREIGN_PACKAGES.flatMap(({ names, words, calls }) =>
  calls.flatMap(({ name, takes }) =>
    takes.flatMap((taken) =>
      taken.roles.map((role) => ({
        name: names[0] ?? '',
        call: name,
        path: (taken.path ?? []).join('.'),
        taken,
        role,
        word: [...words].find(([, type]) => type === RAW)?.[0],
      })),
    ),
  ),
);

describe('each row of each package', () => {
  test.each(rows)('$name $call $path $role', async ({ name, call, taken, role, word }) => {
    for (const type of [RAW, ...(word === undefined ? [] : [word])]) {
      const { requested, read, shared } = await factsOf(appOf(name, call, taken, type, role === 'fhir'));
      const found = { requested, read, shared };
      const wanted = role === 'fhir' ? 'read' : role;
      for (const each of ['requested', 'read', 'shared'] as const)
        expect([each, found[each].map((use) => use.type)]).toEqual([each, each === wanted ? [RAW] : []]);
    }
  });

  test.each(
    FOREIGN_PACKAGES.flatMap(({ names, calls }) =>
      calls.flatMap(({ name, use, isClinical }) =>
        use || isClinical ? [{ name: names[0] ?? '', call: name, use, isClinical }] : [],
      ),
    ),
  )('$name $call is told', async ({ name, call, use, isClinical }) => {
    const taken: Taken = { index: 0, path: [], roles: [] };
    const app = appOf(name, call, taken, RAW, false);
    const { apis, clinical } = await factsOf(app);
    const takes =
      FOREIGN_PACKAGES.find(({ names }) => names[0] === name)?.calls.find((row) => row.name === call)?.takes ?? [];
    if (takes.every(({ path }) => path === undefined) && use) expect(apis.map((api) => api.name)).toContain(use);
    if (isClinical && takes.every(({ path }) => path === undefined)) expect(clinical.length).toBeGreaterThan(0);
  });
});

describe('what a package lists', () => {
  test.each([
    [
      'every type',
      "import { AllClinicalTypeIdentifiers as all, requestAuthorization } from '@react-native-healthkit/health-records';\nrequestAuthorization(all);",
      9,
    ],
    [
      'the permissions of react-native-health',
      "import { HealthPermission } from 'react-native-health';\nimport Kit from 'react-native-health';\nKit.initHealthKit({ permissions: { read: [HealthPermission.LabResultRecord, HealthPermission.StepCount], write: [] } }, done);",
      1,
    ],
    [
      'an enum',
      "import * as HealthKit from '@appeeky/expo-healthkit';\nHealthKit.requestAuthorization({ toRead: [HealthKit.ClinicalType.allergyRecord, HealthKit.QuantityType.stepCount] });",
      1,
    ],
    [
      'all of an enum',
      "import * as HealthKit from '@appeeky/expo-healthkit';\nHealthKit.requestAuthorization({ toRead: Object.values(HealthKit.ClinicalType) });",
      9,
    ],
  ])('%s', async (_, code, count) => {
    expect((await factsOf({ 'a.ts': code })).requested).toHaveLength(count);
  });
});

describe('ways to a package', () => {
  test.each([
    [
      'a default import',
      "import Kit from 'react-native-health';\nKit.getClinicalRecords({ type: 'LabResultRecord' }, done);",
    ],
    [
      'a required module',
      "const Kit = require('react-native-health');\nKit.getClinicalRecords({ type: 'LabResultRecord' }, done);",
    ],
    [
      'its default',
      "const Kit = require('react-native-health').default;\nKit.getClinicalRecords({ type: 'LabResultRecord' }, done);",
    ],
    [
      'a dynamic import',
      "async function f() { const { default: Kit } = await import('react-native-health'); Kit.getClinicalRecords({ type: 'LabResultRecord' }, done); }\nf();",
    ],
    [
      'a native module',
      "import { NativeModules } from 'react-native';\nNativeModules.AppleHealthKit.getClinicalRecords({ type: 'LabResultRecord' }, done);\nimport 'react-native-health';",
    ],
    [
      'what may be there',
      "import Kit from 'react-native-health';\nconst kit = Platform.OS === 'ios' ? Kit : null;\nkit?.getClinicalRecords({ type: 'LabResultRecord' }, done);",
    ],
    [
      'what another file hands on',
      "import { kit } from './kit';\nkit.getClinicalRecords({ type: 'LabResultRecord' }, done);",
    ],
    [
      'a class that holds it',
      "import Kit from 'react-native-health';\nclass Health { kit = Kit; load(type) { return this.kit.getClinicalRecords({ type }, done); } }\nnew Health().load('LabResultRecord');",
    ],
  ])('%s', async (_, code) => {
    const kit = "import Kit from 'react-native-health';\nexport const kit = Kit;\n";
    expect(await flow({ 'src/app.js': code, 'src/kit.js': kit })).toBe('| labResult');
  });

  test('plugins of Cordova and Capacitor', async () => {
    const cordova =
      "window.plugins.healthkit.requestAuthorization({ readTypes: ['HKClinicalTypeIdentifierConditionRecord'], writeTypes: ['HKClinicalTypeIdentifierConditionRecord'] }, ok, no);";
    const facts = await factsOf({ 'www/js/index.js': cordova });
    expect([facts.requested.length, facts.shared.length]).toEqual([1, 1]);
    const injected =
      "import { HealthKit } from '@awesome-cordova-plugins/health-kit/ngx';\n@Injectable()\nexport class Records { constructor(private healthKit: HealthKit) {}\n load() { return this.healthKit.queryClinicalSampleType({ sampleType: 'HKClinicalTypeIdentifierProcedureRecord' }); } }\n";
    expect(await flow({ 'src/app/records.ts': injected })).toBe('| procedure');
    const ehr =
      "import { EhrPlugin } from 'capacitor-plugin-ehr';\ndeclare var Capacitor;\nclass Health { public ehr: EhrPlugin = Capacitor.Plugins.EhrPlugin as any;\n ask() { return this.ehr.authorize({ readPermissions: ['HKClinicalTypeIdentifierAllergyRecord'], writePermissions: [] }); } }\nnew Health().ask();\n";
    expect(await flow({ 'src/health.ts': ehr })).toBe('allergy |');
  });

  /** Which packages can have HealthKit asked to write a clinical type, by their native source. */
  test.each<[string, string, string, number]>([
    [
      'react-native-health',
      'initHealthKit',
      "{ permissions: { read: ['AllergyRecord'], write: ['AllergyRecord'] } }",
      0,
    ],
    ['react-native-health', 'initHealthKit', '{ permissions: { read: ALL, write: ALL } }', 0],
    [
      'react-native-health',
      'initHealthKit',
      '{ permissions: { read: [], write: Object.values(Kit.Constants.Permissions) } }',
      0,
    ],
    ['react-native-health', 'initHealthKit', `{ permissions: { read: [], write: ['${RAW}'] } }`, 0],
    ['rn-apple-healthkit-healthrecords', 'initHealthKit', "{ permissions: { read: ['Labs'], write: ['Labs'] } }", 0],
    ['@kingstinct/react-native-healthkit', 'requestAuthorization', `['${RAW}'], ['${RAW}']`, 1],
    ['@kingstinct/react-native-healthkit', 'requestAuthorization', `{ toRead: [], toShare: ['${RAW}'] }`, 1],
    ['@appeeky/expo-healthkit', 'requestAuthorization', "{ toRead: [], toShare: ['allergyRecord'] }", 1],
    ['capacitor-plugin-ehr', 'authorize', `{ readPermissions: ['${RAW}'], writePermissions: ['${RAW}'] }`, 1],
    ['@awesome-cordova-plugins/health-kit', 'requestAuthorization', `{ readTypes: [], writeTypes: ['${RAW}'] }`, 1],
  ])('writes to share: %s %s(%s)', async (name, call, given, count) => {
    const code = `import Kit from '${name}';\nconst ALL = ['AllergyRecord', 'Steps'];\nKit.${call}(${given});\n`;
    expect((await factsOf({ 'App.js': code })).shared).toHaveLength(count);
  });

  test('a name that react-native-health leaves out of what it writes is no misspelled type', async () => {
    const asks = (read: string, write: string): string =>
      `import Kit from 'react-native-health';\nKit.initHealthKit({ permissions: { read: [${read}], write: [${write}] } }, done);\n`;
    const { unknownTypes } = await factsOf({ 'App.js': asks("'LabRecord'", "'AlergyRecord'") });
    expect(unknownTypes.map(({ value }) => value)).toEqual([]);
    const read = await factsOf({ 'App.js': asks("'AlergyRecord'", "'AllergyRecord'") });
    expect(read.unknownTypes.map(({ value }) => value)).toEqual(['AlergyRecord']);
  });

  test('a getter that reads one type', async () => {
    const code =
      "import Kit from 'rn-apple-healthkit-healthrecords';\nKit.initHealthKit({ permissions: { read: ['Labs', 'Allergies'] } }, () => Kit.getLabRecords({}, done));";
    expect(await flow({ 'App.js': code })).toBe('allergy labResult | labResult');
  });
});

describe('mistaken types', () => {
  test.each([
    [
      'a raw identifier that does not exist',
      "import { requestAuthorization } from '@react-native-healthkit/health-records';\nrequestAuthorization(['HKClinicalTypeIdentifierLabRecord']);",
      ['HKClinicalTypeIdentifierLabRecord'],
    ],
    [
      'a word that is misspelled',
      "import Kit from 'react-native-health';\nKit.initHealthKit({ permissions: { read: ['LabResultRecords', 'AlergyRecord', 'HeartRate', 'Steps'] } }, done);\nconst x = 'HKClinicalTypeIdentifierAllergyRecord';",
      ['LabResultRecords', 'AlergyRecord'],
    ],
    [
      'types that are none',
      "import { requestAuthorization } from '@kingstinct/react-native-healthkit';\nrequestAuthorization({ toRead: ['HKQuantityTypeIdentifierStepCount', 'HKClinicalTypeIdentifierAllergyRecord'] });",
      [],
    ],
    [
      'prose',
      "import { requestAuthorization } from '@react-native-healthkit/health-records';\nconst text = 'HKClinicalTypeIdentifierNothing is none'; log('HKClinicalTypeIdentifierNothing');",
      [],
    ],
  ])('%s', async (_, code, expected) => {
    expect((await factsOf({ 'a.ts': code })).unknownTypes.map(({ value }) => value).sort()).toEqual(
      [...expected].sort(),
    );
  });
});

describe('a package of records that is given what only a server names', () => {
  const DART = `import 'package:health_kit_reporter/health_kit_reporter.dart';
class Programme {
  Programme.fromJson(Map<String, dynamic> json) : types = List<String>.from(json['types'] as List);
  final List<String> types;
}
Future<void> collect(Programme programme) async {
  await HealthKitReporter.requestAuthorization(programme.types, const []);
  for (final type in programme.types) await HealthKitReporter.sampleQuery(type, null);
}
Future<void> join() async => collect(Programme.fromJson(await load()));
`;
  const SCRIPT = `import AppleHealthKit from 'react-native-health';
export async function collect() {
  const { types } = await (await fetch('https://programme.example')).json();
  AppleHealthKit.initHealthKit({ permissions: { read: types, write: [] } }, () => {});
  for (const type of types) AppleHealthKit.setObserver({ type });
}
`;
  test.each([
    ['Dart', { 'lib/main.dart': DART }],
    ['JavaScript', { 'src/collect.ts': SCRIPT }],
  ])('is open in an app that declares records: %s', async (_, texts) => {
    expect(await flow(texts, { isDeclared: true })).toBe('! | !');
  });

  test('and says nothing in one that declares none', async () => {
    expect(await flow({ 'lib/main.dart': DART })).toBe('|');
  });

  test('steps are no records', async () => {
    const steps = DART.replaceAll('programme.types', "['HKQuantityTypeIdentifierStepCount']");
    expect(await flow({ 'lib/main.dart': steps }, { isDeclared: true })).toBe('|');
  });
});

/** What is asked for by each, and whether it asks itself first whether there is a store: said by its source. */
describe('whether a request asks first whether there is a store', () => {
  const ts = (name: string, call: string): Record<string, string> => ({
    'src/app.ts': `import * as Health from '${name}';\nHealth.${call};\n`,
  });
  const dart = (name: string, call: string): Record<string, string> => ({
    'lib/main.dart': `import 'package:${name}/${name}.dart';\nvoid main() { ${call}; }\n`,
  });
  const swift = (code: string): Record<string, string> => ({
    'App/App.swift': `import SpeziHealthKit\nimport HealthKit\n${code}\nlet x: HKClinicalRecord? = nil\n`,
  });
  const delegate = (content: string): Record<string, string> =>
    swift(`class AppDelegate: SpeziAppDelegate {
  override var configuration: Configuration { Configuration(standard: S()) { HealthKit { ${content} } } }
}`);
  const permissions = "initHealthKit({ permissions: { read: ['AllergyRecord'], write: [] } }, done)";
  test.each<[string, boolean, Record<string, string>]>([
    ['react-native-health', true, ts('react-native-health', permissions)],
    [
      'rn-apple-healthkit-healthrecords',
      true,
      ts('rn-apple-healthkit-healthrecords', permissions.replace('AllergyRecord', 'Allergies')),
    ],
    [
      '@appeeky/expo-healthkit',
      true,
      ts('@appeeky/expo-healthkit', "requestAuthorization({ toRead: ['allergyRecord'] })"),
    ],
    [
      'capacitor-plugin-ehr',
      true,
      ts('capacitor-plugin-ehr', `authorize({ readPermissions: ['${RAW}'], writePermissions: [] })`),
    ],
    ['SpeziHealthKit, collecting', true, delegate('CollectSample(.allergyRecord)')],
    ['SpeziHealthKit, asking', true, delegate('RequestReadAccess(other: [SampleType.allergyRecord])')],
    [
      '@react-native-healthkit/health-records',
      false,
      ts('@react-native-healthkit/health-records', `requestAuthorization(['${RAW}'])`),
    ],
    [
      '@kingstinct/react-native-healthkit',
      false,
      ts('@kingstinct/react-native-healthkit', `requestAuthorization(['${RAW}'])`),
    ],
    [
      'com.telerik.plugins.healthkit',
      false,
      ts('@awesome-cordova-plugins/health-kit', `requestAuthorization({ readTypes: ['${RAW}'] })`),
    ],
    [
      'apple_health_clinical_records',
      false,
      dart(
        'apple_health_clinical_records',
        'AppleHealthClinicalRecords().requestAuthorization([ClinicalType.allergy])',
      ),
    ],
    [
      'health_kit_reporter',
      false,
      dart('health_kit_reporter', `HealthKitReporter.requestAuthorization(['${RAW}'], [])`),
    ],
  ])('%s: %s', async (_, checks, files) => {
    const { apis, requested } = await factsOf(files);
    expect(requested.length).toBeGreaterThan(0);
    expect(apis.some(({ name }) => name === 'isHealthDataAvailable')).toBe(checks);
  });
});
