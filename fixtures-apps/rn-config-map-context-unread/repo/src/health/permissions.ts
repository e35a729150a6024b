import { requestAuthorization, supportsHealthRecords } from '@react-native-healthkit/health-records';
import { SECTIONS } from '../config/sections';

export async function askForRecords(): Promise<boolean> {
  if (!supportsHealthRecords()) return false;
  return requestAuthorization(Object.values(SECTIONS).map(({ type }) => type));
}
