import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const ALLERGY = 'HKClinicalTypeIdentifierAllergyRecord';

export type AllergyRecord = Awaited<ReturnType<typeof queryClinicalRecords>>[number];

export async function fetchAllergies(): Promise<AllergyRecord[]> {
  await requestAuthorization([ALLERGY]);
  return queryClinicalRecords(ALLERGY, { limit: 0 });
}
