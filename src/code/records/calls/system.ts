/**
 * What types and functions that are not the app's own do with records, as data.
 */

import type { TypeName } from '../../facts/facts.ts';
import { elementType } from '../../facts/type-names.ts';
import type { Taint } from '../state.ts';

/** Types whose values are clinical records, or parts of them. `HKClinicalRecord` and its resource:
 *  https://developer.apple.com/documentation/healthkit/hkclinicalrecord */
const SOURCES: readonly { readonly type: string; readonly module?: string; readonly from: string }[] = [
  { type: 'HKClinicalRecord', from: 'https://developer.apple.com/documentation/healthkit/hkclinicalrecord' },
  { type: 'HKFHIRResource', from: 'https://developer.apple.com/documentation/healthkit/hkfhirresource' },
  // what SpeziFHIR makes of records
  { type: 'FHIRResource', module: 'SpeziFHIR', from: 'https://github.com/StanfordSpezi/SpeziFHIR' },
  { type: 'FHIRStore', module: 'SpeziFHIR', from: 'https://github.com/StanfordSpezi/SpeziFHIR' },
];

/** Words without which a file has no record of its own. */
export const SOURCE_WORDS: readonly string[] = [...SOURCES.map(({ type }) => type), 'clinicalRecord'];

/** The source types of a target: a package's names are anybody's, and may be the target's own. */
export function sourceTypesOf({ imports, isDeclared }: Pick<Taint, 'imports' | 'isDeclared'>): ReadonlySet<string> {
  const known = SOURCES.filter(({ type, module }) => !module || imports.has(module) || !isDeclared(type));
  return new Set(known.map(({ type }) => type));
}

export function isSourceType({ sourceTypes }: Taint, type: TypeName | undefined): boolean {
  return type !== undefined && sourceTypes.has(elementType(type).name);
}

/** The name of a source type, as it reads in a sentence. */
export function sourceName(type: TypeName): string {
  return elementType(type).name;
}

/** What parts of a record are worth a step of the trace. */
export const TELLING_PARTS: ReadonlySet<string> = new Set([
  'displayName',
  'fhirResource',
  'FHIRResource',
  'clinicalType',
  'data',
  'jsonDescription',
]);

/** Types of what the system's types have. */
export const MEMBER_TYPES: ReadonlyMap<string, TypeName> = new Map([
  ...[
    ['HKClinicalRecord.fhirResource', 'HKFHIRResource'],
    ['HKClinicalRecord.FHIRResource', 'HKFHIRResource'],
    ['HKClinicalRecord.displayName', 'String'],
    ['HKFHIRResource.data', 'Data'],
    ['HKFHIRResource.identifier', 'String'],
    ['FHIRResource.displayName', 'String'],
    ['FHIRStore.allResources', 'FHIRResource'],
    ['FHIRStore.llmRelevantResources', 'FHIRResource'],
    ['String.count', 'Int'],
    ['UIGestureRecognizer.view', 'UIView'],
    ['UITapGestureRecognizer.view', 'UIView'],
    ['ModelContainer.mainContext', 'ModelContext'],
    ['CKContainer.privateCloudDatabase', 'CKDatabase'],
    ['CKContainer.sharedCloudDatabase', 'CKDatabase'],
    ['CKContainer.publicCloudDatabase', 'CKDatabase'],
    ...['NSPersistentContainer', 'NSPersistentCloudKitContainer'].flatMap((container) => [
      [`${container}.viewContext`, 'NSManagedObjectContext'],
      [`${container}.newBackgroundContext`, 'NSManagedObjectContext'],
    ]),
  ].map(([key = '', name = '']): [string, TypeName] => [key, { name, args: [] }]),
  ...['insertedObjects', 'updatedObjects', 'registeredObjects'].map((name): [string, TypeName] => [
    `NSManagedObjectContext.${name}`,
    { name: 'Set', args: [{ name: 'NSManagedObject', args: [] }] },
  ]),
  ...['FileHandle.readabilityHandler', 'FileHandle.writeabilityHandler'].map((key): [string, TypeName] => [
    key,
    handlerOf('FileHandle'),
  ]),
]);

function handlerOf(name: string): TypeName {
  return {
    name: '->',
    args: [
      { name: '()', args: [{ name, args: [] }] },
      { name: 'Void', args: [] },
    ],
  };
}

/** What a macro, or what one inherits from, gives the type around: names that are declared nowhere. */
export const GIVEN_MEMBERS: ReadonlyMap<string, TypeName> = new Map([
  // https://developer.apple.com/documentation/swiftdata/modelactor
  ['modelContext', { name: 'ModelContext', args: [] }],
  ['managedObjectContext', { name: 'NSManagedObjectContext', args: [] }],
  // https://docs.bugsnag.com/platforms/flutter/
  ['bugsnag', { name: 'Bugsnag', args: [] }],
]);

/** Parts that say nothing of the content: when and from where a record came, and what kind of resource it is. */
export const OUTER_PARTS: ReadonlySet<string> = new Set([
  ...[
    ...['uuid', 'UUID', 'startDate', 'endDate', 'device', 'sourceRevision', 'source', 'hasUndeterminedDuration'],
    ...['sampleType', 'objectType'],
  ].map((part) => `HKClinicalRecord.${part}`),
  ...['Uuid', 'StartDate', 'EndDate', 'Device', 'SourceRevision', 'Source'].map((part) => `HKClinicalRecord.${part}`),
  // how many bytes there are, where they are, or the name of their type
  ...['Data.description', 'Data.debugDescription', 'ByteArray.toString', 'byte.ToString'],
  'HKFHIRResource.resourceType',
  'HKFHIRResource.ResourceType',
  'HKFHIRResource.fhirVersion',
  // whom an address is of: what is asked for stands behind it
  ...['host', 'scheme', 'port', 'pathExtension'].flatMap((part) => [`URL.${part}`, `NSURL.${part}`]),
  ...['host', 'scheme', 'port'].flatMap((part) => [`URLComponents.${part}`, `NSURLComponents.${part}`, `Uri.${part}`]),
  ...['Host', 'Scheme', 'Port', 'Authority', 'DnsSafeHost'].map((part) => `Uri.${part}`),
  ...['URLRequest.httpMethod', 'NSURLRequest.HTTPMethod', 'NSMutableURLRequest.HTTPMethod'],
  // HealthKit has no record of a patient
  'FHIRStore.patient',
]);

/** The same, and what stands beside the samples that a query gives, by names that only HealthKit has: where the type of a
 *  value is not told. https://developer.apple.com/documentation/healthkit/hkanchoredobjectquerydescriptor/result */
export const OUTER_UNTYPED: ReadonlySet<string> = new Set([
  ...['uuid', 'UUID', 'startDate', 'endDate', 'sourceRevision', 'hasUndeterminedDuration'],
  ...['sampleType', 'objectType', 'resourceType', 'fhirVersion'],
  ...['newAnchor', 'deletedObjects', 'queryAnchor'],
]);

/** Parts of a record, in JavaScript and Dart, that say nothing of the content. */
export const OUTER_NAMES: ReadonlySet<string> = new Set([
  'id',
  'uuid',
  'startDate',
  'endDate',
  'startTimestamp',
  'endTimestamp',
  'sourceId',
  'sourceName',
  'sourceRevision',
  'device',
  'resourceType',
  'fhirVersion',
  // which of several was chosen, by its number
  'index',
  'selectedIndex',
  'selectedSegmentIndex',
  'buttonIndex',
]);

/** What may go wrong comes there, and what is passed on is what came: `promise.catch(…)`, `future.whenComplete(…)`. */
export const CATCHES = 'handleEvents';

/** What comes back cannot be read without a key: `AES.GCM.seal(data, using: key)`, `AES.encrypt(text, key)`. */
export const ENCRYPTS = /^(?:seal|encrypt(?:AES|Data|String|Async)?)$/;

/** Calls that give a closure what a lock keeps. */
export const LOCKS = /^with(?:Lock|LockUnchecked|LockIfAvailable|LockedValue|CriticalRegion|Mutation)$/;

/** What is given to a function that it is passed becomes its result: continuations, streams, groups. */
export const GIVES_BACK =
  /Continuation$|^suspend(?:Cancellable)?Coroutine$|^Async(?:Throwing)?Stream$|^Future$|TaskGroup$/;

/** Members that give the one instance of a type, or a new one. */
export const INSTANCES =
  /^(?:shared\w*|instance|mainInstance|default\w*|standard|general|current|main|getInstance|sharedManager|init|new|alloc|firestore|database|storage|functions)$/;

/** Types that stand for a truth, of which a record leaves no more than that. */
export const TRUTHS: ReadonlySet<string> = new Set(['Bool', 'BOOL', 'boolean', 'ObjCBool']);

/** Logging shows numbers unless told otherwise, and hides everything else.
 *  https://developer.apple.com/documentation/os/oslogprivacy */
export const NUMBERS: ReadonlySet<string> = new Set([
  'Int',
  'Int8',
  'Int16',
  'Int32',
  'Int64',
  'UInt',
  'UInt8',
  'UInt16',
  'UInt32',
  'UInt64',
  'Double',
  'Float',
  'CGFloat',
  'Bool',
  'TimeInterval',
  'NSInteger',
  'NSUInteger',
]);

/** How HealthKit's queries are made: the parameter of the handler that brings samples, by its position. */
export const QUERY_HANDLERS: ReadonlyMap<string, number> = new Map([
  ['HKSampleQuery', 1],
  ['HKAnchoredObjectQuery', 1],
  ['initWithSampleType', 1],
  ['initWithType', 1],
]);

/** Where a query keeps who is told of what comes later. */
export const UPDATES = 'updateHandler';

/** Calls that bring what a descriptor asks for. */
export const FETCHES: ReadonlySet<string> = new Set(['result', 'results']);

/** Calls of HealthKit and wrappers whose value is the samples themselves, or a description that brings them. */
export const READS_DIRECTLY: ReadonlySet<string> = new Set([
  'query',
  'continuousQuery',
  'sampleQuery',
  'anchoredObjectQuery',
]);
export const DESCRIBES: ReadonlySet<string> = new Set(['clinicalRecord', 'sample', 'HKQueryDescriptor']);
