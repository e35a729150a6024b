import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';
import { allergyStore } from '../state/stores';

const ALLERGY = 'HKClinicalTypeIdentifierAllergyRecord';

export async function loadAllergies() {
  await requestAuthorization([ALLERGY]);
  const records = await queryClinicalRecords(ALLERGY, {});
  allergyStore.set(records.map((record) => record.displayName));
}
