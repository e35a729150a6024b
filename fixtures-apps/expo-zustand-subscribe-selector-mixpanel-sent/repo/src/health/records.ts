import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

export interface Entry {
  id: string;
  title: string;
}

const MEDICATIONS = 'HKClinicalTypeIdentifierMedicationRecord';

export async function connect(): Promise<void> {
  await requestAuthorization([MEDICATIONS]);
}

export async function readMedications(): Promise<Entry[]> {
  const records = await queryClinicalRecords(MEDICATIONS, { limit: 0 });
  return records.map((record) => ({ id: record.uuid, title: record.displayName }));
}
