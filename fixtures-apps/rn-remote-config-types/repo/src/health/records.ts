import { queryClinicalRecords, requestAuthorization, supportsHealthRecords } from '@react-native-healthkit/health-records';
import { clinicalTypes } from '../config/remote';

export async function loadRecords() {
  if (!supportsHealthRecords()) return [];
  const types = await clinicalTypes();
  await requestAuthorization(types);
  const found = await Promise.all(types.map((type) => queryClinicalRecords(type, { limit: 0 })));
  return found.flat();
}
