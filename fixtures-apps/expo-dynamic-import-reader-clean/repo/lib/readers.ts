import { queryClinicalRecords } from '@react-native-healthkit/health-records';

export async function readMedications(): Promise<string[]> {
  const found = await queryClinicalRecords('HKClinicalTypeIdentifierMedicationRecord', {});
  return found.map((record) => record.displayName);
}

export async function readProcedures(): Promise<string[]> {
  const found = await queryClinicalRecords('HKClinicalTypeIdentifierProcedureRecord', {});
  return found.map((record) => record.displayName);
}
