import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

export type Shot = { id: string; name: string };

const IMMUNIZATIONS = 'HKClinicalTypeIdentifierImmunizationRecord';

export async function loadShots(): Promise<Shot[]> {
  await requestAuthorization([IMMUNIZATIONS]);
  const records = await queryClinicalRecords(IMMUNIZATIONS, {});
  return records.map((record) => ({ id: record.uuid, name: record.displayName }));
}
