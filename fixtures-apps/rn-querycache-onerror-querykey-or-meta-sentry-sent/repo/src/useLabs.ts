import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';
import { useQuery } from '@tanstack/react-query';

const LAB = 'HKClinicalTypeIdentifierLabResultRecord';

export function useLabs() {
  return useQuery({
    queryKey: ['labs'],
    meta: { name: 'labs' },
    queryFn: async () => {
      await requestAuthorization([LAB]);
      const records = await queryClinicalRecords(LAB, {});
      return records.map((record) => ({ id: record.uuid, title: record.displayName }));
    },
  });
}
