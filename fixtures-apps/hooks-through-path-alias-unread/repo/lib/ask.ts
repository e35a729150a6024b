import { requestAuthorization } from '@react-native-healthkit/health-records';
export const PRIVACY = 'https://www.juniperday.com/legal/privacy';
export const ask = () =>
  requestAuthorization([
    'HKClinicalTypeIdentifierLabResultRecord',
    'HKClinicalTypeIdentifierMedicationRecord',
  ]);
