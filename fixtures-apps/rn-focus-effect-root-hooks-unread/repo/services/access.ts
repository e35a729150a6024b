import { requestAuthorization } from '@react-native-healthkit/health-records';
import { Records } from '../constants/records';

export async function askForAccess(): Promise<boolean> {
  return requestAuthorization([
    Records.blood,
    Records.drugs,
    Records.reactions,
  ]);
}
