export const Records = {
  blood: 'HKClinicalTypeIdentifierLabResultRecord',
  drugs: 'HKClinicalTypeIdentifierMedicationRecord',
} as const;
