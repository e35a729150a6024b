import { queryOptions } from '@tanstack/react-query';
import { queryClinicalRecords } from '@react-native-healthkit/health-records';
import { identifierOf, type RecordKind } from './kinds';

export const recordKeys = {
  all: ['records'] as const,
  kind: (kind: RecordKind) => [...recordKeys.all, kind] as const,
};

export const recordsQuery = (kind: RecordKind) =>
  queryOptions({
    queryKey: recordKeys.kind(kind),
    queryFn: () => queryClinicalRecords(identifierOf(kind), { limit: 0 }),
    staleTime: 5 * 60_000,
  });
