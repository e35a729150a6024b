import { queryClinicalRecords } from '@react-native-healthkit/health-records';
import { useQuery } from '@tanstack/react-query';
export const useDrugs = () => useQuery({ queryKey: ['drugs'], queryFn: () => queryClinicalRecords('HKClinicalTypeIdentifierMedicationRecord', { limit: 0 }) });
