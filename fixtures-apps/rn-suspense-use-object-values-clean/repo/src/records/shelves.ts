export const SHELVES = {
  labs: 'HKClinicalTypeIdentifierLabResultRecord',
  notes: 'HKClinicalTypeIdentifierClinicalNoteRecord',
  shots: 'HKClinicalTypeIdentifierImmunizationRecord',
} as const;

export type ShelfIdentifier = (typeof SHELVES)[keyof typeof SHELVES];
