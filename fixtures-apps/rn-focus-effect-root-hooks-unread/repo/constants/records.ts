export const Records = {
  blood: 'HKClinicalTypeIdentifierLabResultRecord',
  reactions: 'HKClinicalTypeIdentifierAllergyRecord',
  drugs: 'HKClinicalTypeIdentifierMedicationRecord',
} as const;
