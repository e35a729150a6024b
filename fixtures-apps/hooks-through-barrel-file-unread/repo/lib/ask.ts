import { requestAuthorization } from '@react-native-healthkit/health-records';

export const ask = () =>
  requestAuthorization([
    'HKClinicalTypeIdentifierConditionRecord',
    'HKClinicalTypeIdentifierVitalSignRecord',
  ]);
