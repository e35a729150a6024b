export const KINDS = [
  'HKClinicalTypeIdentifierLabResultRecord',
  'HKClinicalTypeIdentifierAllergyRecord',
] as const;
