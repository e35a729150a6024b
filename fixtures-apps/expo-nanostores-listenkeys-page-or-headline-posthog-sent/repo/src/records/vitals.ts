import { queryClinicalRecords, requestAuthorization, supportsHealthRecords } from '@react-native-healthkit/health-records';

const VITALS = 'HKClinicalTypeIdentifierVitalSignRecord';

export async function loadVitals(): Promise<string[]> {
  if (!supportsHealthRecords()) return [];
  await requestAuthorization([VITALS]);
  const found = await queryClinicalRecords(VITALS, { limit: 50, ascending: false });
  return found.map((record) => record.displayName);
}
