import type { ClinicalTypeIdentifier } from '@react-native-healthkit/health-records';

export enum RecordKind {
  Labs = 'labs',
  Immunizations = 'immunizations',
  Procedures = 'procedures',
  Conditions = 'conditions',
}

const IDENTIFIERS = {
  [RecordKind.Labs]: 'HKClinicalTypeIdentifierLabResultRecord',
  [RecordKind.Immunizations]: 'HKClinicalTypeIdentifierImmunizationRecord',
  [RecordKind.Procedures]: 'HKClinicalTypeIdentifierProcedureRecord',
  [RecordKind.Conditions]: 'HKClinicalTypeIdentifierConditionRecord',
} as const satisfies Record<RecordKind, ClinicalTypeIdentifier>;

export const identifierOf = (kind: RecordKind): ClinicalTypeIdentifier => IDENTIFIERS[kind];
