import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

export type Shelf = 'shots' | 'procedures';

export interface Item {
  id: string;
  title: string;
}

export const askForShelves = () =>
  requestAuthorization(['HKClinicalTypeIdentifierImmunizationRecord', 'HKClinicalTypeIdentifierProcedureRecord']);

export async function readShots(): Promise<Item[]> {
  const records = await queryClinicalRecords('HKClinicalTypeIdentifierImmunizationRecord', { limit: 0 });
  return records.map((record) => ({ id: record.uuid, title: record.displayName }));
}

export async function readProcedures(): Promise<Item[]> {
  const records = await queryClinicalRecords('HKClinicalTypeIdentifierProcedureRecord', { limit: 0 });
  return records.map((record) => ({ id: record.uuid, title: record.displayName }));
}
