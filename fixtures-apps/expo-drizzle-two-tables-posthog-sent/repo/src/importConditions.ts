import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';
import { db } from './db';
import { conditions } from './schema';

const CONDITION = 'HKClinicalTypeIdentifierConditionRecord';

export async function importConditions() {
  await requestAuthorization([CONDITION]);
  const found = await queryClinicalRecords(CONDITION, {});
  for (const record of found) {
    await db.insert(conditions).values({ title: record.displayName });
  }
}
