import { queryClinicalRecords, requestAuthorization, supportsHealthRecords } from '@react-native-healthkit/health-records';

const MEDICATION = 'HKClinicalTypeIdentifierMedicationRecord';

export async function loadMedications() {
  if (!supportsHealthRecords()) return [];
  await requestAuthorization([MEDICATION]);
  return queryClinicalRecords(MEDICATION, { limit: 0, ascending: false });
}
