import { queryClinicalRecords } from '@react-native-healthkit/health-records';
import { useQuery } from '@tanstack/react-query';

export const useVitals = () =>
  useQuery({ queryKey: ['vitals'], queryFn: () => queryClinicalRecords('HKClinicalTypeIdentifierVitalSignRecord', { limit: 0 }) });
