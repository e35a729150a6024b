export interface Row {
  title: string;
  identifier: 'HKClinicalTypeIdentifierLabResultRecord' | 'HKClinicalTypeIdentifierProcedureRecord' | 'HKClinicalTypeIdentifierConditionRecord';
}

export const rows: Row[] = [
  { title: 'Results', identifier: 'HKClinicalTypeIdentifierLabResultRecord' },
  { title: 'Operations', identifier: 'HKClinicalTypeIdentifierProcedureRecord' },
];
