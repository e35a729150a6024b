/**
 * Every way of asking for, reading and sharing clinical types, as data: a wrapper is a row, not code.
 *
 * Apple's own are those of https://developer.apple.com/documentation/healthkit/accessing-health-records and the pages it
 * links. `label` and `index` say where the types stand: the argument's label, or its position among the unlabelled ones
 * (for an Objective-C message, position among all).
 */
import type { ApiName, ClinicalType, TypeRole } from '../../types.ts';
import { BINDING_SINKS } from './binding-sinks.ts';
import { FOREIGN_SINKS } from './foreign-packages.ts';

export interface Sink {
  /** As its documentation spells it. */
  readonly api: string;
  /** The method or function, or the type whose constructor is called. */
  readonly name: string;
  readonly takes: readonly Taken[];
  /** Labels that must be there besides those of `takes`: where names alone are too common. */
  readonly needs?: readonly string[];
  readonly use?: ApiName;
  /** A name that means something else elsewhere: an unknown argument says nothing, unless it is known to be called on
   *  this type. */
  readonly isCommonName?: true | string;
  /** Whatever it is given, it brings clinical records and nothing else. */
  readonly isOfRecords?: true;
  /** The checks that nobody who calls it can be blamed for: it makes them itself, or its package gives no way to. */
  readonly spares?: readonly ApiName[];
  /** Of a package of another language: the texts that stand for types, and what the call reads whatever it is given. */
  readonly foreign?: {
    readonly words: ReadonlyMap<string, ClinicalType>;
    readonly reads: readonly ClinicalType[];
    readonly isClinical: boolean;
    readonly brings: readonly Bringing[];
  };
}

/** Where a call brings what it reads: its result, or a parameter of the functions that it is given, by position. */
export type Bringing = 'result' | number;

export interface Taken {
  readonly label?: string;
  readonly index?: number;
  /** Where in the argument they stand: `permissions.read` of an object. */
  readonly path?: readonly string[];
  /** `fhir` is the FHIR resource type that a predicate is made from, `narrows` a predicate that tells what is read where
   *  the type does not; `none` only tells the API's types. `writes` is to be shared where the package has no word for a
   *  clinical type and leaves out what it does not know: HealthKit is never asked to write one. */
  readonly roles: readonly (TypeRole | 'fhir' | 'narrows' | 'none' | 'writes')[];
  /** May be left out. */
  readonly isOptional?: boolean;
}

const AVAILABLE: readonly ApiName[] = ['isHealthDataAvailable'];
const asks = (label: string, isOptional?: boolean): Taken => take({ label }, ['requested'], isOptional);
const reads = (label: string, isOptional?: boolean): Taken => take({ label }, ['read'], isOptional);
const shares = (label: string, isOptional?: boolean): Taken => take({ label }, ['shared'], isOptional);
const fhir = (label: string): Taken => take({ label }, ['fhir']);
const tells = (label: string): Taken => take({ label }, ['none']);
const narrows: Taken = take({ label: 'predicate' }, ['narrows'], true);
const first = (...roles: Taken['roles'][number][]): Taken => take({ index: 0 }, roles);

function take(where: { label: string } | { index: number }, roles: Taken['roles'], isOptional = false): Taken {
  return { ...where, roles, ...(isOptional && { isOptional }) };
}

export const SINKS: readonly Sink[] = [
  // Asking. https://developer.apple.com/documentation/healthkit/hkhealthstore/requestauthorization(toshare:read:completion:)
  {
    api: 'requestAuthorization(toShare:read:)',
    name: 'requestAuthorization',
    takes: [shares('toShare'), asks('read')],
    use: 'requestAuthorization',
  },
  {
    api: 'requestAuthorizationToShareTypes:readTypes:completion:',
    name: 'requestAuthorizationToShareTypes',
    takes: [first('shared'), asks('readTypes')],
    use: 'requestAuthorization',
  },
  {
    api: 'healthDataAccessRequest(store:shareTypes:readTypes:trigger:completion:)',
    name: 'healthDataAccessRequest',
    takes: [shares('shareTypes', true), asks('readTypes')],
    use: 'requestAuthorization',
  },
  {
    api: 'healthDataAccessRequest(store:objectType:predicate:trigger:completion:)',
    name: 'healthDataAccessRequest',
    takes: [tells('objectType')],
    use: 'requestPerObjectReadAuthorization',
  },
  {
    api: 'requestPerObjectReadAuthorization(for:predicate:)',
    name: 'requestPerObjectReadAuthorization',
    takes: [tells('for')],
    use: 'requestPerObjectReadAuthorization',
  },
  {
    api: 'requestPerObjectReadAuthorizationForType:predicate:completion:',
    name: 'requestPerObjectReadAuthorizationForType',
    takes: [first('none')],
    use: 'requestPerObjectReadAuthorization',
  },
  // Status calls ask nothing, and refuse a clinical type to share all the same.
  {
    api: 'getRequestStatusForAuthorization(toShare:read:completion:)',
    name: 'getRequestStatusForAuthorization',
    takes: [shares('toShare'), tells('read')],
    use: 'requestStatus',
  },
  {
    api: 'statusForAuthorizationRequest(toShare:read:)',
    name: 'statusForAuthorizationRequest',
    takes: [shares('toShare'), tells('read')],
    use: 'requestStatus',
  },
  {
    api: 'getRequestStatusForAuthorizationToShareTypes:readTypes:completion:',
    name: 'getRequestStatusForAuthorizationToShareTypes',
    takes: [first('shared'), tells('readTypes')],
    use: 'requestStatus',
  },
  {
    api: 'authorizationStatus(for:)',
    name: 'authorizationStatus',
    takes: [tells('for')],
    use: 'authorizationStatus',
  },
  {
    api: 'authorizationStatusForType:',
    name: 'authorizationStatusForType',
    takes: [first('none')],
    use: 'authorizationStatus',
  },

  // Reading. https://developer.apple.com/documentation/healthkit/queries
  { api: 'HKSampleQuery', name: 'HKSampleQuery', takes: [reads('sampleType'), narrows] },
  { api: 'HKAnchoredObjectQuery', name: 'HKAnchoredObjectQuery', takes: [reads('type'), narrows] },
  { api: 'HKObserverQuery', name: 'HKObserverQuery', takes: [reads('sampleType'), narrows] },
  { api: 'HKSourceQuery', name: 'HKSourceQuery', takes: [reads('sampleType')] },
  { api: 'HKQueryDescriptor', name: 'HKQueryDescriptor', takes: [reads('sampleType'), narrows] },
  {
    api: 'HKSamplePredicate.clinicalRecord(type:predicate:)',
    name: 'clinicalRecord',
    takes: [reads('type'), narrows],
    isOfRecords: true,
  },
  { api: 'HKSamplePredicate.sample(type:predicate:)', name: 'sample', takes: [reads('type')], isCommonName: true },
  {
    api: 'initWithSampleType:predicate:limit:sortDescriptors:resultsHandler:',
    name: 'initWithSampleType',
    takes: [first('read'), narrows],
    needs: ['predicate'],
  },
  {
    api: 'HKSourceQuery initWithSampleType:samplePredicate:completionHandler:',
    name: 'initWithSampleType',
    takes: [first('read')],
    needs: ['samplePredicate'],
  },
  {
    api: 'HKAnchoredObjectQuery initWithType:predicate:anchor:limit:',
    name: 'initWithType',
    takes: [first('read'), narrows],
    needs: ['predicate', 'anchor'],
  },
  {
    api: 'enableBackgroundDelivery(for:frequency:)',
    name: 'enableBackgroundDelivery',
    takes: [reads('for')],
    use: 'enableBackgroundDelivery',
  },
  {
    api: 'enableBackgroundDeliveryForType:frequency:withCompletion:',
    name: 'enableBackgroundDeliveryForType',
    takes: [first('read')],
    use: 'enableBackgroundDelivery',
  },
  // https://developer.apple.com/documentation/healthkit/hkquery/predicateforclinicalrecords(withfhirresourcetype:)
  {
    api: 'predicateForClinicalRecords(withFHIRResourceType:)',
    name: 'predicateForClinicalRecords',
    takes: [fhir('withFHIRResourceType')],
  },
  {
    api: 'predicateForClinicalRecords(from:fhirResourceType:identifier:)',
    name: 'predicateForClinicalRecords',
    takes: [fhir('fhirResourceType')],
  },
  {
    api: 'predicateForClinicalRecordsWithFHIRResourceType:',
    name: 'predicateForClinicalRecordsWithFHIRResourceType',
    takes: [first('fhir')],
  },
  {
    api: 'predicateForClinicalRecordsFromSource:FHIRResourceType:identifier:',
    name: 'predicateForClinicalRecordsFromSource',
    takes: [fhir('FHIRResourceType')],
  },

  // Calls that rules ask for by name.
  { api: 'supportsHealthRecords()', name: 'supportsHealthRecords', takes: [], use: 'supportsHealthRecords' },
  { api: 'isHealthDataAvailable()', name: 'isHealthDataAvailable', takes: [], use: 'isHealthDataAvailable' },
  {
    api: 'HKVerifiableClinicalRecordQuery',
    name: 'HKVerifiableClinicalRecordQuery',
    takes: [],
    use: 'verifiableClinicalRecordQuery',
  },
  {
    api: 'HKVerifiableClinicalRecordQueryDescriptor',
    name: 'HKVerifiableClinicalRecordQueryDescriptor',
    takes: [],
    use: 'verifiableClinicalRecordQuery',
  },

  // SpeziHealthKit: a collected sample is asked for and read. https://github.com/StanfordSpezi/SpeziHealthKit
  // All of it is asked for by `askForAuthorization(for:)`, which does nothing where `isHealthDataAvailable()` is false.
  { api: 'CollectSample', name: 'CollectSample', takes: [first('requested', 'read')], spares: AVAILABLE },
  { api: 'CollectSamples', name: 'CollectSamples', takes: [first('requested', 'read')], spares: AVAILABLE },
  { api: 'RequestReadAccess', name: 'RequestReadAccess', takes: [asks('other')], spares: AVAILABLE },
  { api: 'RequestReadAccess', name: 'RequestReadAccess', takes: [first('requested')], spares: AVAILABLE },
  { api: 'RequestWriteAccess', name: 'RequestWriteAccess', takes: [first('shared')] },
  { api: 'HealthKitQuery', name: 'HealthKitQuery', takes: [first('read')] },
  { api: 'HealthKit.query(_:)', name: 'query', takes: [first('read')], isCommonName: 'HealthKit' },
  { api: 'HealthKit.continuousQuery(_:)', name: 'continuousQuery', takes: [first('read')], isCommonName: 'HealthKit' },
  { api: 'HealthKit.statisticsQuery(_:)', name: 'statisticsQuery', takes: [first('read')], isCommonName: 'HealthKit' },
  {
    api: 'HealthKit.askForAuthorization(for:)',
    name: 'askForAuthorization',
    takes: [asks('for')],
    isCommonName: 'HealthKit',
    spares: AVAILABLE,
  },

  // HealthKitReporter. https://github.com/kvs-coder/HealthKitReporter
  {
    api: 'HealthKitManager.requestAuthorization(toRead:toWrite:)',
    name: 'requestAuthorization',
    takes: [asks('toRead'), shares('toWrite')],
    use: 'requestAuthorization',
  },
  {
    api: 'HealthKitReader.sampleQuery(type:)',
    name: 'sampleQuery',
    takes: [reads('type')],
    isCommonName: 'HealthKitReader',
  },
  {
    api: 'HealthKitReader.anchoredObjectQuery(type:)',
    name: 'anchoredObjectQuery',
    takes: [reads('type')],
    isCommonName: true,
  },
  {
    api: 'HealthKitObserver.observerQuery(type:)',
    name: 'observerQuery',
    takes: [reads('type')],
    isCommonName: 'HealthKitObserver',
  },
  {
    api: 'HealthKitObserver.enableBackgroundDelivery(type:frequency:)',
    name: 'enableBackgroundDelivery',
    takes: [reads('type')],
    use: 'enableBackgroundDelivery',
  },

  // ResearchKit: a recorder asks for its type and reads it. https://github.com/ResearchKit/ResearchKit
  {
    api: 'ORKHealthClinicalTypeRecorderConfiguration',
    name: 'ORKHealthClinicalTypeRecorderConfiguration',
    takes: [take({ label: 'healthClinicalType' }, ['requested', 'read'])],
  },
  {
    api: 'ORKHealthClinicalTypeRecorderConfiguration',
    name: 'initWithIdentifier',
    takes: [take({ label: 'healthClinicalType' }, ['requested', 'read'])],
  },
  {
    api: 'ORKHealthKitPermissionType',
    name: 'ORKHealthKitPermissionType',
    takes: [shares('sampleTypesToWrite'), asks('objectTypesToRead')],
    use: 'requestAuthorization',
  },
];

const BY_NAME: ReadonlyMap<string, readonly Sink[]> = [...SINKS, ...BINDING_SINKS, ...FOREIGN_SINKS].reduce(
  (map, sink) => map.set(sink.name, [...(map.get(sink.name) ?? []), sink]),
  new Map<string, Sink[]>(),
);

/** Whether anything by this name is a sink: what {@link matchSink} is worth calling for. */
export function isSinkName(name: string): boolean {
  return BY_NAME.has(name);
}

/** Whether types flow into a sink by this name: others only count. */
export function takesTypes(name: string): boolean {
  return BY_NAME.get(name)?.some(({ takes }) => takes.length > 0) ?? false;
}

/** The sink that a call is, with the argument that each of its parts stands in. */
export function matchSink(
  name: string,
  args: readonly { readonly label?: string }[],
): { readonly sink: Sink; readonly at: readonly (number | undefined)[] } | undefined {
  for (const sink of BY_NAME.get(name) ?? []) {
    if (sink.needs?.some((label) => !args.some((arg) => arg.label === label))) continue;
    const at = sink.takes.map((taken) => {
      const index = args.findIndex((arg, position) =>
        taken.label === undefined ? position === taken.index && arg.label === undefined : arg.label === taken.label,
      );
      return index < 0 ? undefined : index;
    });
    if (sink.takes.every((taken, index) => taken.isOptional || at[index] !== undefined)) return { sink, at };
  }
  return undefined;
}
