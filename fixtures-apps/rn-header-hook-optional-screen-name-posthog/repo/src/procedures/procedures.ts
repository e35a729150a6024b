import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

export type Procedure = { key: string; label: string; year: number };

const PROCEDURE = 'HKClinicalTypeIdentifierProcedureRecord';

export async function readProcedures(): Promise<Procedure[]> {
  await requestAuthorization([PROCEDURE]);
  const records = await queryClinicalRecords(PROCEDURE, { limit: 0 });
  return records.map((record) => ({
    key: record.uuid,
    label: record.displayName,
    year: new Date(record.startDate).getFullYear(),
  }));
}
