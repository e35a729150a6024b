export const ClinicalTypes = {
  allergies: 'HKClinicalTypeIdentifierAllergyRecord',
  conditions: 'HKClinicalTypeIdentifierConditionRecord',
  procedures: 'HKClinicalTypeIdentifierProcedureRecord',
} as const;

export type ClinicalType = (typeof ClinicalTypes)[keyof typeof ClinicalTypes];
