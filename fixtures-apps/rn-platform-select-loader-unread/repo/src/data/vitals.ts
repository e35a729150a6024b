import { Platform } from 'react-native';
import { queryClinicalRecords } from '@react-native-healthkit/health-records';
import { portal } from './portal';

const fromHealth = async (): Promise<string[]> => {
  const records = await queryClinicalRecords('HKClinicalTypeIdentifierVitalSignRecord', {});
  return records.map((record) => record.displayName);
};

const fromPortal = (): Promise<string[]> => portal.names('vitals');

export const loadVitals = Platform.select({ ios: fromPortal, default: fromHealth });
