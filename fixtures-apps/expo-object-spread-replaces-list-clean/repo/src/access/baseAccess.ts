export const baseAccess = {
  reason: 'For every visit',
  explainFirst: true,
  read: [
    'HKClinicalTypeIdentifierAllergyRecord',
  ],
} as const;
