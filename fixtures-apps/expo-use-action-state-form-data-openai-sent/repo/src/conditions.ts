import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const CONDITION = 'HKClinicalTypeIdentifierConditionRecord' as const;

export async function loadConditions(): Promise<string[]> {
  await requestAuthorization([CONDITION]);
  const found = await queryClinicalRecords(CONDITION, {});
  return found.map(({ displayName }) => displayName);
}
