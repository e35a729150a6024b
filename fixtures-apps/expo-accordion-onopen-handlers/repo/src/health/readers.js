import { queryClinicalRecords } from '@react-native-healthkit/health-records';
import { toLine } from './toLine';

export async function readConditions() {
  const records = await queryClinicalRecords('HKClinicalTypeIdentifierConditionRecord', { limit: 50 });
  return records.map(toLine);
}

export async function readProcedures() {
  const records = await queryClinicalRecords('HKClinicalTypeIdentifierProcedureRecord', { limit: 50 });
  return records.map(toLine);
}

export async function readVitals() {
  const records = await queryClinicalRecords('HKClinicalTypeIdentifierVitalSignRecord', { limit: 20 });
  return records.map(toLine);
}
