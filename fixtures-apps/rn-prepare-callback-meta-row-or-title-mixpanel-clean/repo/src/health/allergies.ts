import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

export interface Entry {
  id: string;
  title: string;
}

export async function readAllergies(): Promise<Entry[]> {
  await requestAuthorization(['HKClinicalTypeIdentifierAllergyRecord']);
  const records = await queryClinicalRecords('HKClinicalTypeIdentifierAllergyRecord', {});
  return records.map((record, index) => ({ id: `entry-${index}`, title: record.displayName }));
}
