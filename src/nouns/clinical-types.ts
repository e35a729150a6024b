/** What the code does with clinical types and records. */
import type { Skipped } from './files.ts';
import type { Located, Location } from './places.ts';
import type { Unseen } from './targets.ts';

/** The raw value of an `HKClinicalTypeIdentifier`. https://developer.apple.com/documentation/healthkit/hkclinicaltypeidentifier */
export type ClinicalType =
  `HKClinicalTypeIdentifier${'AllergyRecord' | 'ClinicalNoteRecord' | 'ConditionRecord' | 'CoverageRecord' | 'ImmunizationRecord' | 'LabResultRecord' | 'MedicationRecord' | 'ProcedureRecord' | 'VitalSignRecord'}`;

/** One clinical type that reaches a request, a query or a share set. */
export interface TypeUse {
  readonly type: ClinicalType;
  /** The element that names the type in what flows into the call: list element, enum member, table value. */
  readonly at: Location;
  /** The call it flows into. */
  readonly call: Location;
  /** What is called, as Apple or the wrapper spells it: `requestAuthorization(toShare:read:)`. */
  readonly api: string;
  /** The type or function of the app the call stands in, `HealthStore.load()`: for people, never for matching. */
  readonly symbol?: string;
  /** The set was narrowed by a condition that cannot be evaluated: the type may or may not be in it. */
  readonly upperBound?: boolean;
  /** Only under a condition that does not ship (`#if DEBUG`): reported, counted for nothing. */
  readonly conditional?: string;
  /** The oldest iOS the surrounding availability checks admit, `"16.4"`. */
  readonly available?: string;
  /** How the type is spelled: an enum case is checked by the compiler, a raw string or Objective-C constant is not. */
  readonly spelling: 'case' | 'constant' | 'string' | 'all';
}

export type TypeRole = 'requested' | 'read' | 'shared';

/** A call or symbol that rules ask for by name. */
export interface ApiUse {
  /** One of {@link ApiName}. */
  readonly name: ApiName;
  readonly at: Location;
  /** The clinical types it is called with, where it takes some. */
  readonly types: readonly ClinicalType[];
  /** Why its types cannot be known, when they cannot. */
  readonly unresolved?: string;
  readonly conditional?: string;
  /** The call, where `at` is an element of what it is given. */
  readonly call?: Location;
  /** What that element names, where it is no clinical type: `visionPrescriptionType`. */
  readonly element?: string;
}

export type ApiName =
  | 'requestAuthorization'
  | 'requestPerObjectReadAuthorization'
  | 'authorizationStatus'
  | 'requestStatus' // getRequestStatusForAuthorization, statusForAuthorizationRequest
  | 'enableBackgroundDelivery'
  | 'supportsHealthRecords'
  | 'isHealthDataAvailable'
  | 'verifiableClinicalRecordQuery'
  | 'shareNonClinical' // a request whose share set holds types that are not clinical
  | 'perObjectTypeRequested' // visionPrescriptionType() and its like in an ordinary request, at the element
  | 'readOnlyTypeShared' // medicationDoseEventType() and its like in the share set of a request, at the element
  | 'clinicalTypePerObject' // a clinical type in a per-object request, at the element
  | 'asksOnce'; // the request stands behind a stored "already asked" flag

/** One hop of a trace from a record to where it goes. */
export interface Hop {
  readonly what: string;
  readonly at: Location;
}

export type DestinationKind =
  | 'advertising'
  | 'analytics'
  | 'crash-reporting'
  | 'remote-ai'
  | 'logging'
  | 'pasteboard'
  | 'user-defaults'
  | 'icloud'
  | 'network';

/** Clinical API by its name. */
export interface ClinicalSign extends Located<string> {
  /** Only asks whether there are records: `supportsHealthRecords()`. It is no use of them. */
  readonly isQuestion?: true;
  /** Every API in the file stands in code that nothing runs, or in a type that nobody makes. */
  readonly isUnrun?: true;
  /** The conditions that each API in the file is compiled under, where all are under some: `#if DEBUG`. */
  readonly under?: readonly (readonly string[])[];
}

/** A value made from a clinical record that reaches something outside the feature that reads it. */
export interface RecordFlow {
  readonly kind: DestinationKind;
  /** Who receives it: `Firebase Analytics`. */
  readonly destination: string;
  /** What is called: `Analytics.logEvent(_:parameters:)`. */
  readonly api: string;
  readonly at: Location;
  /** From the record to the sink, in order. */
  readonly trace: readonly Hop[];
  /** `value` is the record or a part of it; `derived` a count or a boolean made from it. */
  readonly strength: 'value' | 'derived';
  readonly types: readonly ClinicalType[];
  /** Those that come by the way that is told. */
  readonly told?: readonly ClinicalType[];
  readonly conditional?: string;
  /** The type of which any object is meant on the way: the one at hand may hold something else. */
  readonly unsure?: string;
}

/** What a role may hold beside the types that are known. */
export interface OpenType {
  readonly role: TypeRole;
  readonly reason: string;
  readonly at: Location;
  /** The code was not followed to the end: what it would have shown may be anything. */
  readonly isCut?: true;
}

/** What the source code of a target says. */
export interface CodeFacts {
  /** The first places that use HealthKit at all. */
  readonly healthKit: readonly Located<string>[];
  /** Clinical API in the target's own code: `HKClinicalRecord`, `clinicalType(forIdentifier:)`. The sign of clinical use. */
  readonly clinical: readonly ClinicalSign[];
  readonly requested: readonly TypeUse[];
  readonly read: readonly TypeUse[];
  readonly shared: readonly TypeUse[];
  /** What would be asked for and read by code that nothing runs. */
  readonly unrun?: Pick<CodeFacts, 'requested' | 'read'>;
  readonly unresolved: readonly OpenType[];
  /** Raw strings used as a clinical type that are none of the nine. */
  readonly unknownTypes: readonly Located<string>[];
  readonly apis: readonly ApiUse[];
  readonly flows: readonly RecordFlow[];
  /** Modules imported by the target's sources, each at its first import. */
  readonly imports: ReadonlyMap<string, Location>;
  /** Links to a privacy policy in the app's sources. */
  readonly privacyLinks: readonly Located<string>[];
  /** What shows that the app shows its policy itself, by what it is taken for one. */
  readonly policyScreens?: readonly Located<string>[];
  /** Names that code makes of parts, and that may be of clinical records: what they stand for is not seen. */
  readonly made?: readonly Unseen[];
  /** Source files that could not be read whole. */
  readonly skipped: readonly Skipped[];
}
