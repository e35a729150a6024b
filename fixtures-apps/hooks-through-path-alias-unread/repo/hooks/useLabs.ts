import { queryClinicalRecords } from '@react-native-healthkit/health-records';
import { useQuery } from '@tanstack/react-query';
export const useLabs = () => useQuery({ queryKey: ['labs'], queryFn: () => queryClinicalRecords('HKClinicalTypeIdentifierLabResultRecord', { limit: 0 }) });
