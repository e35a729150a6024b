import {
  queryClinicalRecords,
  requestAuthorization,
  supportsHealthRecords,
} from '@react-native-healthkit/health-records';

export type Procedure = { title: string };

const PROCEDURES = 'HKClinicalTypeIdentifierProcedureRecord';

export async function loadProcedures(): Promise<Procedure[]> {
  if (!supportsHealthRecords()) return [];
  await requestAuthorization([PROCEDURES]);
  const records = await queryClinicalRecords(PROCEDURES, { limit: 0, ascending: false });
  return records.map((record) => ({ title: record.displayName }));
}
