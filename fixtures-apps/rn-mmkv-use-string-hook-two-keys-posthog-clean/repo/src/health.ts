import HealthKit from '@kingstinct/react-native-healthkit';
import { Keys, storage } from './storage';

export async function connect() {
  await HealthKit.requestAuthorization(['HKClinicalTypeIdentifierLabResultRecord']);
  const labs = await HealthKit.queryClinicalRecords('HKClinicalTypeIdentifierLabResultRecord', { limit: 1 });
  if (labs.length > 0) storage.set(Keys.lastLab, labs[0].displayName);
}
