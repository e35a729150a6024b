/**
 * What HealthKit calls things: the nine clinical types, the FHIR resources they hold, and the types that are not clinical.
 * https://developer.apple.com/documentation/healthkit/hkclinicaltypeidentifier
 */
import type { ClinicalType } from '../../types.ts';

export const CLINICAL_TYPES: readonly ClinicalType[] = [
  'HKClinicalTypeIdentifierAllergyRecord',
  'HKClinicalTypeIdentifierClinicalNoteRecord',
  'HKClinicalTypeIdentifierConditionRecord',
  'HKClinicalTypeIdentifierCoverageRecord',
  'HKClinicalTypeIdentifierImmunizationRecord',
  'HKClinicalTypeIdentifierLabResultRecord',
  'HKClinicalTypeIdentifierMedicationRecord',
  'HKClinicalTypeIdentifierProcedureRecord',
  'HKClinicalTypeIdentifierVitalSignRecord',
];

export const PREFIX = 'HKClinicalTypeIdentifier';

const BY_RAW: ReadonlyMap<string, ClinicalType> = new Map(CLINICAL_TYPES.map((type) => [type, type]));

/** Swift's name: `allergyRecord`. */
export function caseName(type: ClinicalType): string {
  const name = type.slice(PREFIX.length);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

const BY_CASE: ReadonlyMap<string, ClinicalType> = new Map(CLINICAL_TYPES.map((type) => [caseName(type), type]));

export function typeOfRaw(raw: string): ClinicalType | undefined {
  return BY_RAW.get(raw);
}

export function typeOfCase(name: string): ClinicalType | undefined {
  return BY_CASE.get(name);
}

const FHIR: readonly (readonly [string, readonly string[]])[] = [
  ['allergyIntolerance', ['allergyRecord']],
  ['condition', ['conditionRecord']],
  ['coverage', ['coverageRecord']],
  ['diagnosticReport', ['clinicalNoteRecord']],
  ['documentReference', ['clinicalNoteRecord']],
  ['immunization', ['immunizationRecord']],
  ['medicationDispense', ['medicationRecord']],
  ['medicationOrder', ['medicationRecord']],
  ['medicationRequest', ['medicationRecord']],
  ['medicationStatement', ['medicationRecord']],
  ['observation', ['labResultRecord', 'vitalSignRecord']],
  ['procedure', ['procedureRecord']],
];

const BY_FHIR: ReadonlyMap<string, readonly ClinicalType[]> = new Map(
  FHIR.map(([name, cases]) => [name, cases.flatMap((it) => typeOfCase(it) ?? [])]),
);

/** A FHIR resource as Swift's cases name it: `allergyIntolerance`. */
export function fhirCase(name: string): string {
  const bare = name.replace(/^HKFHIRResourceType/, '');
  return bare.charAt(0).toLowerCase() + bare.slice(1);
}

/** The types that can hold a FHIR resource, from `allergyIntolerance`, `AllergyIntolerance` or
 *  `HKFHIRResourceTypeAllergyIntolerance`. */
export function typesOfFhir(name: string): readonly ClinicalType[] | undefined {
  return BY_FHIR.get(fhirCase(name));
}

/** Types that a clinical value can be, or pass as. Anything HK that is not here is some other type. */
export const CLINICAL_TYPE_NAMES: ReadonlySet<string> = new Set([
  'HKClinicalType',
  'HKClinicalTypeIdentifier',
  'HKSampleType',
  'HKObjectType',
  'SampleType',
]);

/** Methods that make a type which is not clinical. */
export const OTHER_TYPE_MAKERS: ReadonlySet<string> = new Set([
  'quantityType',
  'categoryType',
  'correlationType',
  'characteristicType',
  'documentType',
  'workoutType',
  'activitySummaryType',
  'seriesType',
  'workoutRoute',
  'heartbeat',
  'audiogramSampleType',
  'electrocardiogramType',
  'stateOfMindType',
  'scoredAssessmentType',
  'visionPrescriptionType',
  'userAnnotatedMedicationType',
  'medicationDoseEventType',
  'quantityTypeForIdentifier',
  'categoryTypeForIdentifier',
  'correlationTypeForIdentifier',
  'characteristicTypeForIdentifier',
  'documentTypeForIdentifier',
  'seriesTypeForIdentifier',
  'workoutRouteType',
  'heartbeatSeriesType',
  'scoredAssessmentTypeForIdentifier',
]);

/** Types that must be asked for object by object.
 *  https://developer.apple.com/documentation/healthkit/hkobjecttype/requiresperobjectauthorization() */
export const PER_OBJECT_TYPES: ReadonlySet<string> = new Set([
  'visionPrescriptionType',
  'userAnnotatedMedicationType',
  'medicationDoseEventType',
  'HKPrescriptionType',
  'HKUserAnnotatedMedicationType',
  'HKMedicationDoseEventType',
]);

/** Types of medicines that a person entered: nobody may write them, while prescriptions may be written.
 *  https://developer.apple.com/forums/thread/803954 */
export const READ_ONLY_TYPES: ReadonlySet<string> = new Set([
  'userAnnotatedMedicationType',
  'medicationDoseEventType',
  'HKUserAnnotatedMedicationType',
  'HKMedicationDoseEventType',
]);

/** Classes of types that are not clinical: `HKQuantityType`, `HKWorkoutType`. */
export function isOtherType(name: string): boolean {
  return /^HK\w*Type(Identifier)?$/.test(name) && !CLINICAL_TYPE_NAMES.has(name) && name !== 'HKFHIRResourceType';
}

/** The system's types that an app may extend, and a clinical type may be seen as. */
export const SYSTEM_TYPES: readonly string[] = [
  'HKClinicalTypeIdentifier',
  'HKClinicalType',
  'HKSampleType',
  'HKObjectType',
  'ClinicalType',
];

/** The same of texts: an identifier is one, of other languages than Swift or as its raw value. */
export const TEXT_TYPES: readonly string[] = ['String', 'StringProtocol', 'NSString'];
