import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';
import { useQuery } from '@tanstack/react-query';

export type Lab = { id: string; name: string; date: Date };

async function fetchLabs(): Promise<Lab[]> {
  await requestAuthorization(['HKClinicalTypeIdentifierLabResultRecord']);
  const records = await queryClinicalRecords('HKClinicalTypeIdentifierLabResultRecord', { limit: 100 });
  return records.map((record) => ({ id: record.uuid, name: record.displayName, date: record.startDate }));
}

export const useLabs = () => useQuery({ queryKey: ['labs'], queryFn: fetchLabs });
