export const HEALTH_RECORD_TYPES = [
  'HKClinicalTypeIdentifierLabResultRecord',
  'HKClinicalTypeIdentifierAllergyRecord',
  'HKClinicalTypeIdentifierProcedureRecord',
  'HKClinicalTypeIdentifierVitalSignRecord',
] as const;

export const PRIVACY_URL = 'https://www.larkspur.health/legal/privacy';
