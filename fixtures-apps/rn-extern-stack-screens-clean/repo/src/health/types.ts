export const ClinicalType = {
  allergies: 'HKClinicalTypeIdentifierAllergyRecord',
  conditions: 'HKClinicalTypeIdentifierConditionRecord',
  labs: 'HKClinicalTypeIdentifierLabResultRecord',
} as const;

export type ClinicalTypeId = (typeof ClinicalType)[keyof typeof ClinicalType];

export interface ClinicalRecord {
  id: string;
  name: string;
  date: number;
}
