export const KINDS = [
  { slug: 'allergies', title: 'Allergies', identifier: 'HKClinicalTypeIdentifierAllergyRecord' },
  { slug: 'medications', title: 'Medications', identifier: 'HKClinicalTypeIdentifierMedicationRecord' },
  { slug: 'coverage', title: 'Insurance', identifier: 'HKClinicalTypeIdentifierCoverageRecord' },
] as const;
