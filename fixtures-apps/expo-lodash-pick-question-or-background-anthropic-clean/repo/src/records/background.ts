import { queryClinicalRecords, requestAuthorization, supportsHealthRecords } from '@react-native-healthkit/health-records';

export async function loadBackground(): Promise<string[]> {
  if (!supportsHealthRecords()) return [];
  await requestAuthorization(['HKClinicalTypeIdentifierClinicalNoteRecord', 'HKClinicalTypeIdentifierMedicationRecord']);
  const [notes, medications] = await Promise.all([
    queryClinicalRecords('HKClinicalTypeIdentifierClinicalNoteRecord', { limit: 20, ascending: false }),
    queryClinicalRecords('HKClinicalTypeIdentifierMedicationRecord', { limit: 20, ascending: false }),
  ]);
  return [...notes, ...medications].map((record) => record.displayName);
}
