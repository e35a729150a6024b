import { queryClinicalRecords } from '@react-native-healthkit/health-records';
import type { ClinicalType } from './types';

export type RecordSummary = { id: string; title: string; date: Date };

export async function fetchRecords(type: ClinicalType, limit = 25): Promise<RecordSummary[]> {
  const records = await queryClinicalRecords(type, { limit });
  return records.map((record) => ({ id: record.uuid, title: record.displayName, date: record.startDate }));
}
