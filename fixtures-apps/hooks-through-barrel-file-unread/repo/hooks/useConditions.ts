import { queryClinicalRecords } from '@react-native-healthkit/health-records';
import { useQuery } from '@tanstack/react-query';

export const useConditions = () =>
  useQuery({ queryKey: ['conditions'], queryFn: () => queryClinicalRecords('HKClinicalTypeIdentifierConditionRecord', { limit: 0 }) });
