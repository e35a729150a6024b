import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

export async function loadMedications() {
  await requestAuthorization(['HKClinicalTypeIdentifierMedicationRecord']);
  const records = await queryClinicalRecords('HKClinicalTypeIdentifierMedicationRecord', { limit: 50 });
  return records.map((r) => r.displayName);
}
