export const core = [
  'HKClinicalTypeIdentifierLabResultRecord',
  'HKClinicalTypeIdentifierVitalSignRecord',
] as const;

export const extra = [
  'HKClinicalTypeIdentifierProcedureRecord',
] as const;
