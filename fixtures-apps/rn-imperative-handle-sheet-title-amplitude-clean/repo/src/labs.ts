import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

export async function loadLabs() {
  await requestAuthorization(['HKClinicalTypeIdentifierLabResultRecord']);
  const records = await queryClinicalRecords('HKClinicalTypeIdentifierLabResultRecord', {});
  return records.map((record) => ({ id: record.uuid, title: record.displayName }));
}
