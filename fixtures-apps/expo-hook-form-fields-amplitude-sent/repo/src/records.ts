import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

export async function latestMedication() {
  await requestAuthorization(['HKClinicalTypeIdentifierMedicationRecord']);
  const [latest] = await queryClinicalRecords('HKClinicalTypeIdentifierMedicationRecord', { limit: 1 });
  return latest?.displayName ?? '';
}
