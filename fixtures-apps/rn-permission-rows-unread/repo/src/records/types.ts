export type ClinicalType =
  | 'HKClinicalTypeIdentifierAllergyRecord'
  | 'HKClinicalTypeIdentifierConditionRecord'
  | 'HKClinicalTypeIdentifierCoverageRecord'
  | 'HKClinicalTypeIdentifierLabResultRecord'
  | 'HKClinicalTypeIdentifierMedicationRecord';

export type SectionDefinition = { title: string; type: ClinicalType };

export const SECTIONS: SectionDefinition[] = [
  { title: 'Latest results', type: 'HKClinicalTypeIdentifierLabResultRecord' },
  { title: 'What you take', type: 'HKClinicalTypeIdentifierMedicationRecord' },
  { title: 'Diagnoses', type: 'HKClinicalTypeIdentifierConditionRecord' },
];
