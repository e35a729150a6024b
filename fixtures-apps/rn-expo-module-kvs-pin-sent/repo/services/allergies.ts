import {
  queryClinicalRecords,
  requestAuthorization,
  supportsHealthRecords,
} from '@react-native-healthkit/health-records';

export type Allergy = { id: string; title: string };

export async function fetchAllergies(): Promise<Allergy[]> {
  if (!(await supportsHealthRecords())) return [];
  await requestAuthorization(['HKClinicalTypeIdentifierAllergyRecord']);
  const records = await queryClinicalRecords('HKClinicalTypeIdentifierAllergyRecord', { limit: 50 });
  return records.map((record) => ({ id: record.uuid, title: record.displayName }));
}
