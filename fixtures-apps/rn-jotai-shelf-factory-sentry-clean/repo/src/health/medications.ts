import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const MEDICATION = 'HKClinicalTypeIdentifierMedicationRecord';

export async function medicationNames(): Promise<string[]> {
  await requestAuthorization([MEDICATION]);
  const records = await queryClinicalRecords(MEDICATION, { limit: 50 });
  return records.map((record) => record.displayName);
}
