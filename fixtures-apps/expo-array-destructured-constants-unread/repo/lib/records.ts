import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';
import { KINDS } from './kinds';

const [LABS] = KINDS;

export async function loadMealFacts() {
  await requestAuthorization(KINDS);
  const labs = await queryClinicalRecords(LABS, { limit: 0 });
  return labs.map((record) => record.displayName);
}
