import { requestAuthorization } from '@react-native-healthkit/health-records';

export const connect = async () => {
  await requestAuthorization([
    'HKClinicalTypeIdentifierLabResultRecord',
    'HKClinicalTypeIdentifierVitalSignRecord',
  ]);
};
