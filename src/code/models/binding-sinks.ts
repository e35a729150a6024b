/**
 * HealthKit's own methods as other languages spell them: .NET's bindings, Kotlin/Native's, NativeScript's. Rows for
 * `sinks.ts`; what is spelled as in Swift or Objective-C stands there.
 */
import type { ApiName, TypeRole } from '../../types.ts';
import type { Sink, Taken } from './sinks.ts';

const at = (index: number, ...roles: readonly (TypeRole | 'fhir' | 'none')[]): Taken => ({ index, roles });

function rows(names: readonly string[], takes: readonly Taken[], use?: ApiName): readonly Sink[] {
  return names.map((name) => ({ api: name, name, takes, ...(use && { use }) }));
}

export const BINDING_SINKS: readonly Sink[] = [
  ...rows(
    [
      // https://learn.microsoft.com/dotnet/api/healthkit.hkhealthstore.requestauthorizationtoshare
      'RequestAuthorizationToShare',
      'RequestAuthorizationToShareAsync',
      // without the labels that Kotlin may leave out
      'requestAuthorizationToShareTypes',
      // https://docs.nativescript.org/guide/native-code/marshalling/ios-marshalling
      'requestAuthorizationToShareTypesReadTypesCompletion',
    ],
    [at(0, 'shared'), at(1, 'requested')],
    'requestAuthorization',
  ),
  ...rows(
    [
      'GetRequestStatusForAuthorizationToShare',
      'GetRequestStatusForAuthorizationToShareAsync',
      'getRequestStatusForAuthorizationToShareTypes',
      'getRequestStatusForAuthorizationToShareTypesReadTypesCompletion',
    ],
    [at(0, 'shared'), at(1, 'none')],
    'requestStatus',
  ),
  ...rows(['GetAuthorizationStatus'], [at(0, 'none')], 'authorizationStatus'),
  ...rows(
    [
      'HKSampleQuery',
      'HKAnchoredObjectQuery',
      'HKObserverQuery',
      'HKSourceQuery',
      'HKQueryDescriptor',
      'initWithSampleTypePredicateLimitSortDescriptorsResultsHandler',
      'initWithTypePredicateAnchorLimitResultsHandler',
      'initWithSampleTypePredicateUpdateHandler',
      'initWithSampleTypeSamplePredicateCompletionHandler',
      'initWithSampleTypePredicate',
    ],
    [at(0, 'read')],
  ),
  ...rows(
    [
      'EnableBackgroundDelivery',
      'EnableBackgroundDeliveryAsync',
      'enableBackgroundDeliveryForTypeFrequencyWithCompletion',
    ],
    [at(0, 'read')],
    'enableBackgroundDelivery',
  ),
  ...rows(['GetPredicateForClinicalRecords'], [at(0, 'fhir')]),
  ...rows(['predicateForClinicalRecordsFromSourceFHIRResourceTypeIdentifier'], [at(1, 'fhir')]),
  ...rows(['SupportsHealthRecords'], [], 'supportsHealthRecords'),
  ...rows(['IsHealthDataAvailable'], [], 'isHealthDataAvailable'),
];
