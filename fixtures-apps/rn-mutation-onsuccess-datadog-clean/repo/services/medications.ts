import {
  queryClinicalRecords,
  requestAuthorization,
  supportsHealthRecords,
} from '@react-native-healthkit/health-records';

const MEDICATION = 'HKClinicalTypeIdentifierMedicationRecord';

export type Medication = { id: string; name: string; prescribedOn: Date };

export async function importMedications(): Promise<Medication[]> {
  if (!(await supportsHealthRecords())) return [];
  await requestAuthorization([MEDICATION]);
  const records = await queryClinicalRecords(MEDICATION, { limit: 200 });
  return records.map((record) => ({
    id: record.uuid,
    name: record.displayName,
    prescribedOn: new Date(record.startDate),
  }));
}
