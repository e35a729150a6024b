import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';
import { shots } from './storage/drawers';

export async function refreshShots() {
  await requestAuthorization(['HKClinicalTypeIdentifierImmunizationRecord']);
  const records = await queryClinicalRecords('HKClinicalTypeIdentifierImmunizationRecord', {});
  if (records.length > 0) {
    shots.put('first', records[0].displayName);
  }
}
