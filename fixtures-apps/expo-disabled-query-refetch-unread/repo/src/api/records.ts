import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

export async function askForRecords(): Promise<void> {
  await requestAuthorization([
    'HKClinicalTypeIdentifierLabResultRecord',
    'HKClinicalTypeIdentifierProcedureRecord',
  ]);
}

export async function fetchLabs(): Promise<string[]> {
  const records = await queryClinicalRecords('HKClinicalTypeIdentifierLabResultRecord', { limit: 100 });
  return records.map((record) => record.displayName);
}

export async function fetchProcedures(): Promise<string[]> {
  const records = await queryClinicalRecords('HKClinicalTypeIdentifierProcedureRecord', { limit: 100 });
  return records.map((record) => record.displayName);
}
