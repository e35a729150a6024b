import { queryClinicalRecords } from '@react-native-healthkit/health-records';
import { SECTIONS } from './types';

export type LoadedSection = { title: string; data: string[] };

export async function loadSections(): Promise<LoadedSection[]> {
  return Promise.all(
    SECTIONS.map(async ({ title, type }) => {
      const records = await queryClinicalRecords(type, { limit: 50 });
      return { title, data: records.map((record) => record.displayName) };
    }),
  );
}
