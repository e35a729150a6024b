export const HEALTH_RECORD_TYPES = [
  'HKClinicalTypeIdentifierLabResultRecord',
  'HKClinicalTypeIdentifierAllergyRecord',
  'HKClinicalTypeIdentifierProcedureRecord',
] as const;

export const PRIVACY_URL = 'https://www.larkspur.health/legal/privacy';
