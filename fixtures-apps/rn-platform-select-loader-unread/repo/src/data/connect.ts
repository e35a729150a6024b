import { Platform } from 'react-native';
import { requestAuthorization } from '@react-native-healthkit/health-records';

export async function connect(): Promise<void> {
  if (Platform.OS !== 'ios') return;
  await requestAuthorization([
    'HKClinicalTypeIdentifierLabResultRecord',
    'HKClinicalTypeIdentifierVitalSignRecord',
  ]);
}
