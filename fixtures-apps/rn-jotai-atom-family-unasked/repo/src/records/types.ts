import type { queryClinicalRecords } from '@react-native-healthkit/health-records';

export type ClinicalTypeId = Parameters<typeof queryClinicalRecords>[0];
export type ClinicalRecord = Awaited<ReturnType<typeof queryClinicalRecords>>[number];

export const clinicalTypes = [
  'HKClinicalTypeIdentifierCoverageRecord',
  'HKClinicalTypeIdentifierProcedureRecord',
  'HKClinicalTypeIdentifierConditionRecord',
] as const satisfies readonly ClinicalTypeId[];
