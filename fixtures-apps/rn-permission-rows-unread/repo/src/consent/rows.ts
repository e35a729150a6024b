import type { ClinicalType } from '../records/types';

export type ConsentRow = { label: string; type: ClinicalType; why: string };

export const CONSENT_ROWS: ConsentRow[] = [
  { label: 'Lab results', type: 'HKClinicalTypeIdentifierLabResultRecord', why: 'To show your values over time.' },
  { label: 'Medications', type: 'HKClinicalTypeIdentifierMedicationRecord', why: 'To list what you take today.' },
  { label: 'Conditions', type: 'HKClinicalTypeIdentifierConditionRecord', why: 'To group results by diagnosis.' },
  { label: 'Insurance', type: 'HKClinicalTypeIdentifierCoverageRecord', why: 'To have your plan at hand.' },
];
