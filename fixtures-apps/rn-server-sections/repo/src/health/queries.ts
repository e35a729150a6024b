import { queryOptions } from '@tanstack/react-query';
import { queryClinicalRecords } from '@react-native-healthkit/health-records';
import type { Section } from '../api/sections';

export const sectionQuery = ({ type }: Section) =>
  queryOptions({ queryKey: ['records', type], queryFn: () => queryClinicalRecords(type, { limit: 0 }) });
