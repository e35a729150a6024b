import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';
import { KINDS } from './kinds';

const [LABS, ALLERGIES] = KINDS;

export async function loadMealFacts() {
  await requestAuthorization(KINDS);
  const labs = await queryClinicalRecords(LABS, { limit: 0 });
  const allergies = await queryClinicalRecords(ALLERGIES, { limit: 0 });
  return [...labs, ...allergies].map((record) => record.displayName);
}
