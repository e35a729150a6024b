import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';
import { journal } from '../journal/Journal';

const PROCEDURES = 'HKClinicalTypeIdentifierProcedureRecord';

export async function bringIn() {
  await requestAuthorization([PROCEDURES]);
  const records = await queryClinicalRecords(PROCEDURES, {});
  for (const record of records) {
    journal.add({ kind: 'imported', text: record.displayName, at: Date.now() });
  }
}
