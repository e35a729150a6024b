import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const LAB = 'HKClinicalTypeIdentifierLabResultRecord';

export async function readLabs(): Promise<string[]> {
  await requestAuthorization([LAB]);
  const records = await queryClinicalRecords(LAB, { limit: 100 });
  return records.map((record) => record.displayName);
}
