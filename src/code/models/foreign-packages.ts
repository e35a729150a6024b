/**
 * Packages that bring HealthKit's clinical records to JavaScript and Dart, as data: a package is a row, not code.
 * Sources and versions: facts in docs/decisions/foreign-languages.md.
 */
import type { ApiName, ClinicalType, TypeRole } from '../../types.ts';
import { CLINICAL_TYPES, caseName, typeOfCase } from './healthkit.ts';
import type { Bringing, Sink, Taken } from './sinks.ts';

export interface ForeignPackage {
  /** What an import says; the first names the package. */
  readonly names: readonly string[];
  /** Other ways to it: a global, a native module. Paths as `foreign.ts` writes them. */
  readonly paths?: readonly string[];
  /** Reads nothing but clinical records: whoever imports it has to do with them. */
  readonly isDedicated?: true;
  /** What stands for a type where the package takes a string, and as a member of `enums`. Raw identifiers always do. */
  readonly words: ReadonlyMap<string, ClinicalType>;
  /** Exports whose members are the words. */
  readonly enums?: readonly string[];
  /** Exports that list every type. */
  readonly lists?: readonly string[];
  /** Exports that a Dart import brings into the file, or that TypeScript injects by type. */
  readonly exports?: readonly string[];
  readonly calls: readonly ForeignCall[];
}

interface ForeignCall {
  readonly name: string;
  readonly takes: readonly Taken[];
  /** Types that the call reads by its name alone. */
  readonly reads?: readonly ClinicalType[];
  readonly use?: ApiName;
  /** Checks that it makes itself before it asks. */
  readonly checks?: readonly ApiName[];
  /** Nothing but clinical records is got by it. */
  readonly isClinical?: true;
  /** Where the records come: as its result, or as a parameter of the functions that it is given, by position. */
  readonly brings?: readonly Bringing[];
}

/** `Allergy`, `LabResult`: what stands before `Record`. */
function recordWords(cases: readonly string[], spell: (name: string) => string): ReadonlyMap<string, ClinicalType> {
  return new Map(
    cases.flatMap((name) => (typeOfCase(name) ? [[spell(name), typeOfCase(name)] as const] : [])).flatMap(known),
  );
}

function known([word, type]: readonly [string, ClinicalType | undefined]): (readonly [string, ClinicalType])[] {
  return type ? [[word, type]] : [];
}

function pairs(words: Readonly<Record<string, string>>): ReadonlyMap<string, ClinicalType> {
  return new Map(
    Object.entries(words)
      .map(([word, name]) => [word, typeOfCase(name)] as const)
      .flatMap(known),
  );
}

const EVERY = CLINICAL_TYPES.map(caseName);
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const without = (...names: readonly string[]): readonly string[] => EVERY.filter((name) => !names.includes(name));
const NO_WORDS: ReadonlyMap<string, ClinicalType> = new Map();

type Role = TypeRole | 'fhir' | 'none' | 'writes';

const at = (index: number, ...roles: readonly Role[]): Taken => ({ index, roles });
const within = (path: readonly string[], ...roles: readonly Role[]): Taken => ({
  index: 0,
  path,
  roles,
});
const maybe = (taken: Taken): Taken => ({ ...taken, isOptional: true });

const AVAILABLE: readonly ApiName[] = ['isHealthDataAvailable'];

const READY: readonly ForeignCall[] = [
  { name: 'isHealthDataAvailable', takes: [], use: 'isHealthDataAvailable' },
  { name: 'isHealthDataAvailableAsync', takes: [], use: 'isHealthDataAvailable' },
  { name: 'supportsHealthRecords', takes: [], use: 'supportsHealthRecords', isClinical: true },
  { name: 'supportsHealthRecordsAsync', takes: [], use: 'supportsHealthRecords', isClinical: true },
];

export const FOREIGN_PACKAGES: readonly ForeignPackage[] = [
  {
    // https://github.com/agencyenterprise/react-native-health; RCTAppleHealthKit.m asks for nothing, and gives an error back,
    // where `isHealthDataAvailable` is false
    names: ['react-native-health'],
    paths: ['native#AppleHealthKit', 'native#RCTAppleHealthKit'],
    words: recordWords(without('clinicalNoteRecord'), capital),
    enums: ['Permissions', 'HealthPermission', 'ClinicalRecordType'],
    calls: [
      {
        name: 'initHealthKit',
        // names to write are those of `getWritePermFromText`, without a clinical one in any version; others are left out
        takes: [maybe(within(['permissions', 'read'], 'requested')), maybe(within(['permissions', 'write'], 'writes'))],
        use: 'requestAuthorization',
        checks: AVAILABLE,
      },
      { name: 'getAuthStatus', takes: [maybe(within(['permissions', 'read'], 'none'))], use: 'requestStatus' },
      { name: 'getClinicalRecords', takes: [within(['type'], 'read')], isClinical: true, brings: [1] },
      { name: 'setObserver', takes: [within(['type'], 'read')] },
      { name: 'isAvailable', takes: [], use: 'isHealthDataAvailable' },
    ],
  },
  {
    // https://github.com/kingstinct/react-native-healthkit/pull/382
    names: ['@react-native-healthkit/health-records', '@kingstinct/react-native-healthkit/health-records'],
    isDedicated: true,
    words: NO_WORDS,
    lists: ['AllClinicalTypeIdentifiers'],
    calls: [
      ...READY,
      { name: 'requestAuthorization', takes: [at(0, 'requested')], use: 'requestAuthorization', isClinical: true },
      {
        name: 'useHealthRecordsAuthorization',
        takes: [at(0, 'requested')],
        use: 'requestAuthorization',
        isClinical: true,
      },
      { name: 'getRequestStatusForAuthorization', takes: [at(0, 'none')], use: 'requestStatus', isClinical: true },
      { name: 'authorizationStatusFor', takes: [at(0, 'none')], use: 'authorizationStatus', isClinical: true },
      { name: 'queryClinicalRecords', takes: [at(0, 'read')], isClinical: true, brings: ['result'] },
      { name: 'queryClinicalRecordsWithAnchor', takes: [at(0, 'read')], isClinical: true, brings: ['result'] },
      { name: 'useClinicalRecords', takes: [at(0, 'read')], isClinical: true, brings: ['result'] },
      { name: 'subscribeToClinicalRecordChanges', takes: [at(0, 'read')], isClinical: true },
      { name: 'useSubscribeToClinicalRecordChanges', takes: [at(0, 'read')], isClinical: true },
      {
        name: 'configureBackgroundTypes',
        takes: [at(0, 'read')],
        use: 'enableBackgroundDelivery',
        isClinical: true,
      },
      {
        name: 'enableBackgroundDelivery',
        takes: [at(0, 'read')],
        use: 'enableBackgroundDelivery',
        isClinical: true,
      },
    ],
  },
  {
    // https://github.com/kingstinct/react-native-healthkit: without clinical records since 4.0, with them in forks
    names: ['@kingstinct/react-native-healthkit', 'react-native-healthkit'],
    words: recordWords(EVERY, (name) => name),
    enums: ['HKClinicalTypeIdentifier'],
    calls: [
      ...READY,
      {
        name: 'requestAuthorization',
        takes: [
          maybe(within(['toRead'], 'requested')),
          maybe(within(['toShare'], 'shared')),
          maybe(at(0, 'requested')),
          maybe(at(1, 'shared')),
        ],
        use: 'requestAuthorization',
      },
      {
        name: 'useHealthkitAuthorization',
        takes: [
          maybe(within(['toRead'], 'requested')),
          maybe(within(['toShare'], 'shared')),
          maybe(at(0, 'requested')),
          maybe(at(1, 'shared')),
        ],
        use: 'requestAuthorization',
      },
      {
        name: 'getRequestStatusForAuthorization',
        takes: [maybe(within(['toShare'], 'shared')), maybe(at(0, 'none')), maybe(at(1, 'shared'))],
        use: 'requestStatus',
      },
      { name: 'authorizationStatusFor', takes: [at(0, 'none')], use: 'authorizationStatus' },
      { name: 'queryClinicalRecords', takes: [at(0, 'read')], isClinical: true, brings: ['result'] },
      { name: 'queryClinicalRecordsWithAnchor', takes: [at(0, 'read')], isClinical: true, brings: ['result'] },
      { name: 'queryClinicalSamples', takes: [at(0, 'read')], isClinical: true, brings: ['result'] },
      { name: 'enableBackgroundDelivery', takes: [at(0, 'read')], use: 'enableBackgroundDelivery' },
      { name: 'configureBackgroundTypes', takes: [at(0, 'read')], use: 'enableBackgroundDelivery' },
      { name: 'subscribeToChanges', takes: [at(0, 'read')] },
    ],
  },
  {
    // https://github.com/appeeky/expo-healthkit; HealthKitService.swift throws first where `isHealthDataAvailable` is false
    names: ['@appeeky/expo-healthkit'],
    words: recordWords(EVERY, (name) => name),
    enums: ['ClinicalType'],
    calls: [
      {
        name: 'requestAuthorization',
        takes: [maybe(within(['toRead'], 'requested')), maybe(within(['toShare'], 'shared'))],
        use: 'requestAuthorization',
        checks: AVAILABLE,
      },
      { name: 'queryClinicalRecords', takes: [within(['type'], 'read')], isClinical: true, brings: ['result'] },
      { name: 'queryAnchored', takes: [within(['type'], 'read')], brings: ['result'] },
      { name: 'observe', takes: [at(0, 'read')] },
      { name: 'enableBackgroundDelivery', takes: [at(0, 'read')], use: 'enableBackgroundDelivery' },
      { name: 'isAvailable', takes: [], use: 'isHealthDataAvailable' },
    ],
  },
  {
    // https://www.npmjs.com/package/rn-apple-healthkit-healthrecords; it checks as react-native-health does, whose fork it is
    names: ['rn-apple-healthkit-healthrecords'],
    isDedicated: true,
    words: pairs({
      Allergies: 'allergyRecord',
      ClinicalVitals: 'vitalSignRecord',
      Conditions: 'conditionRecord',
      Immunizations: 'immunizationRecord',
      Labs: 'labResultRecord',
      Medications: 'medicationRecord',
      Procedures: 'procedureRecord',
    }),
    enums: ['Permissions'],
    calls: [
      {
        name: 'initHealthKit',
        // `write` is not looked at: the native method hands HealthKit nothing to write
        takes: [maybe(within(['permissions', 'read'], 'requested'))],
        use: 'requestAuthorization',
        checks: AVAILABLE,
      },
      ...readers({
        getAllergyRecords: 'allergyRecord',
        getClinicalVitalRecords: 'vitalSignRecord',
        getConditionRecords: 'conditionRecord',
        getImmunizationRecords: 'immunizationRecord',
        getLabRecords: 'labResultRecord',
        getMedicationRecords: 'medicationRecord',
        getProcedureRecords: 'procedureRecord',
      }),
      { name: 'isAvailable', takes: [], use: 'isHealthDataAvailable' },
    ],
  },
  {
    // https://github.com/Chuckv01/capacitor-plugin-ehr; Plugin.swift rejects where `isHealthDataAvailable` is false
    names: ['capacitor-plugin-ehr'],
    isDedicated: true,
    paths: ['native#EhrPlugin'],
    words: NO_WORDS,
    exports: ['EhrPlugin'],
    calls: [
      {
        name: 'authorize',
        takes: [maybe(within(['readPermissions'], 'requested')), maybe(within(['writePermissions'], 'shared'))],
        use: 'requestAuthorization',
        checks: AVAILABLE,
        isClinical: true,
      },
      {
        name: 'getRequestStatusForAuthorization',
        takes: [maybe(within(['readPermissions'], 'none')), maybe(within(['writePermissions'], 'shared'))],
        use: 'requestStatus',
        isClinical: true,
      },
      {
        name: 'queryClinicalSampleType',
        takes: [within(['sampleType'], 'read')],
        isClinical: true,
        brings: ['result'],
      },
    ],
  },
  {
    // https://github.com/EddyVerbruggen/HealthKit, 0.5.6 to 0.6.x, and its forks
    names: [
      'com.telerik.plugins.healthkit',
      '@awesome-cordova-plugins/health-kit',
      '@ionic-native/health-kit',
      '@awesome-cordova-plugins/health-kit/ngx',
      '@ionic-native/health-kit/ngx',
    ],
    paths: ['global#plugins.healthkit'],
    words: NO_WORDS,
    exports: ['HealthKit'],
    calls: [
      { name: 'available', takes: [], use: 'isHealthDataAvailable' },
      {
        name: 'requestAuthorization',
        takes: [maybe(within(['readTypes'], 'requested')), maybe(within(['writeTypes'], 'shared'))],
        use: 'requestAuthorization',
      },
      { name: 'checkAuthStatus', takes: [within(['type'], 'none')], use: 'authorizationStatus' },
      { name: 'monitorSampleType', takes: [within(['sampleType'], 'read')] },
      { name: 'querySampleType', takes: [within(['sampleType'], 'read')], brings: ['result', 0] },
      {
        name: 'queryClinicalSampleType',
        takes: [within(['sampleType'], 'read')],
        isClinical: true,
        brings: ['result', 0],
      },
      {
        name: 'queryForClinicalRecordsFromSource',
        takes: [maybe(within(['sampleType'], 'read')), maybe(within(['fhirResourceType'], 'fhir'))],
        isClinical: true,
        brings: ['result', 0],
      },
      {
        name: 'queryForClinicalRecordsWithFHIRResourceType',
        takes: [maybe(within(['sampleType'], 'read')), maybe(within(['fhirResourceType'], 'fhir'))],
        isClinical: true,
        brings: ['result', 0],
      },
    ],
  },
  {
    // https://pub.dev/packages/apple_health_clinical_records
    names: ['apple_health_clinical_records'],
    isDedicated: true,
    words: recordWords(without('clinicalNoteRecord'), (name) => name.slice(0, -'Record'.length)),
    enums: ['ClinicalType'],
    exports: ['AppleHealthClinicalRecords', 'ClinicalType'],
    calls: [
      { name: 'requestAuthorization', takes: [at(0, 'requested')], use: 'requestAuthorization', isClinical: true },
      { name: 'hasAuthorization', takes: [at(0, 'none')], use: 'authorizationStatus', isClinical: true },
      { name: 'getData', takes: [at(0, 'read')], isClinical: true, brings: ['result'] },
      { name: 'checkIfHealthDataAvailable', takes: [], use: 'isHealthDataAvailable' },
    ],
  },
  {
    // https://pub.dev/packages/health_kit_reporter
    names: ['health_kit_reporter'],
    words: recordWords(without('clinicalNoteRecord', 'coverageRecord'), (name) => name),
    enums: ['ClinicalType'],
    exports: [
      'HealthKitReporter',
      'ClinicalType',
      'ClinicalTypeFactory',
      'ActivitySummaryType',
      'CategoryType',
      'CharacteristicType',
      'CorrelationType',
      'ElectrocardiogramType',
      'QuantityType',
      'SeriesType',
      'WorkoutType',
    ],
    calls: [
      {
        name: 'requestAuthorization',
        takes: [at(0, 'requested'), maybe(at(1, 'shared'))],
        use: 'requestAuthorization',
      },
      {
        name: 'requestClinicalRecordsAuthorization',
        takes: [at(0, 'requested')],
        use: 'requestAuthorization',
        isClinical: true,
      },
      { name: 'sampleQuery', takes: [at(0, 'read')], brings: ['result'] },
      { name: 'observerQuery', takes: [at(0, 'read')] },
      { name: 'anchoredObjectQuery', takes: [at(0, 'read')], brings: [0] },
      { name: 'sourceQuery', takes: [at(0, 'read')] },
      { name: 'enableBackgroundDelivery', takes: [at(0, 'read')], use: 'enableBackgroundDelivery' },
      { name: 'isAuthorizedToWrite', takes: [at(0, 'none')], use: 'authorizationStatus' },
      { name: 'isAvailable', takes: [], use: 'isHealthDataAvailable' },
    ],
  },
];

function readers(names: Readonly<Record<string, string>>): readonly ForeignCall[] {
  return [...pairs(names)].map(([name, type]) => ({ name, takes: [], reads: [type], isClinical: true, brings: [1] }));
}

/** The checks that a package gives no way to make: an app that goes through it cannot be blamed for them. */
function missingOf(calls: readonly ForeignCall[]): readonly ApiName[] {
  const checks: readonly ApiName[] = ['supportsHealthRecords', 'isHealthDataAvailable'];
  return checks.filter((check) => !calls.some(({ use }) => use === check));
}

/** The calls of all packages, as sinks of the flow; named `package#call`. */
export const FOREIGN_SINKS: readonly Sink[] = FOREIGN_PACKAGES.flatMap(({ names, words, calls }) =>
  calls.map(
    ({ name, takes, use, reads, checks = [], isClinical, brings }): Sink => ({
      api: name,
      name: `${names[0] ?? ''}#${name}`,
      takes,
      ...(use && { use }),
      ...(use === 'requestAuthorization' && { spares: [...new Set([...missingOf(calls), ...checks])] }),
      foreign: {
        words,
        reads: reads ?? [],
        isClinical: isClinical ?? false,
        brings: brings ?? [],
      },
    }),
  ),
);
