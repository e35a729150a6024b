import { queryClinicalRecords, requestAuthorization, supportsHealthRecords } from '@react-native-healthkit/health-records';

export type Entry = { key: string; name: string; day: string };

export async function connect(): Promise<boolean> {
  if (!supportsHealthRecords()) return false;
  await requestAuthorization(['HKClinicalTypeIdentifierLabResultRecord', 'HKClinicalTypeIdentifierAllergyRecord']);
  return true;
}

export async function entries(): Promise<Entry[]> {
  const labs = await queryClinicalRecords('HKClinicalTypeIdentifierLabResultRecord', { limit: 0, ascending: false });
  const allergies = await queryClinicalRecords('HKClinicalTypeIdentifierAllergyRecord', { limit: 0, ascending: false });
  return [...labs, ...allergies].map((record, position) => ({
    key: String(position),
    name: record.displayName,
    day: record.startDate.toLocaleDateString(),
  }));
}
