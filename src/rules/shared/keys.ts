import type { ClinicalType } from '../../types.ts';

/** https://developer.apple.com/documentation/bundleresources/entitlements/com.apple.developer.healthkit */
export const HEALTHKIT = 'com.apple.developer.healthkit';
/** https://developer.apple.com/documentation/bundleresources/entitlements/com.apple.developer.healthkit.access */
export const ACCESS = 'com.apple.developer.healthkit.access';
export const HEALTH_RECORDS = 'health-records';
export const VERIFIABLE_HEALTH_RECORDS = 'verifiable-health-records';
/** https://developer.apple.com/documentation/bundleresources/entitlements/com.apple.developer.healthkit.background-delivery */
export const BACKGROUND_DELIVERY = 'com.apple.developer.healthkit.background-delivery';

export const CLINICAL_TEXT = 'NSHealthClinicalHealthRecordsShareUsageDescription';
export const SHARE_TEXT = 'NSHealthShareUsageDescription';
export const UPDATE_TEXT = 'NSHealthUpdateUsageDescription';
/** The three texts that HealthKit shows, the clinical one first. */
export const USAGE_TEXTS = [CLINICAL_TEXT, SHARE_TEXT, UPDATE_TEXT] as const;
export type UsageText = (typeof USAGE_TEXTS)[number];

export const REQUIRED_TYPES = 'NSHealthRequiredReadAuthorizationTypeIdentifiers';

/** The least iOS version that knows a type. https://developer.apple.com/documentation/healthkit/hkclinicaltypeidentifier */
export const MINIMUM_IOS: ReadonlyMap<ClinicalType, string> = new Map([
  ['HKClinicalTypeIdentifierAllergyRecord', '12.0'],
  ['HKClinicalTypeIdentifierClinicalNoteRecord', '16.4'],
  ['HKClinicalTypeIdentifierConditionRecord', '12.0'],
  ['HKClinicalTypeIdentifierCoverageRecord', '14.0'],
  ['HKClinicalTypeIdentifierImmunizationRecord', '12.0'],
  ['HKClinicalTypeIdentifierLabResultRecord', '12.0'],
  ['HKClinicalTypeIdentifierMedicationRecord', '12.0'],
  ['HKClinicalTypeIdentifierProcedureRecord', '12.0'],
  ['HKClinicalTypeIdentifierVitalSignRecord', '12.0'],
]);

export const CLINICAL_TYPES: readonly ClinicalType[] = [...MINIMUM_IOS.keys()];

export function isClinicalType(text: string): text is ClinicalType {
  return (CLINICAL_TYPES as readonly string[]).includes(text);
}

/** As Swift spells a type, which is also the shortest way to say it: `allergyRecord`. */
export function nameOfType(type: ClinicalType): string {
  const name = type.slice('HKClinicalTypeIdentifier'.length);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Whether iOS version `a` is older than `b`: `isOlderVersion('14.0', '16.4')`. */
export function isOlderVersion(a: string, b: string): boolean {
  const [left, right] = [a, b].map((version) => version.split('.').map((part) => Number.parseInt(part, 10) || 0));
  for (let index = 0; index < 3; index += 1) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
