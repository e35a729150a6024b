import { Platform } from 'react-native';
import { queryClinicalRecords } from '@react-native-healthkit/health-records';
import { portal } from './portal';

const fromHealth = async (): Promise<string[]> => {
  const records = await queryClinicalRecords('HKClinicalTypeIdentifierLabResultRecord', {});
  return records.map((record) => record.displayName);
};

const fromPortal = (): Promise<string[]> => portal.names('labs');

export const loadLabs = Platform.select({ ios: fromHealth, default: fromPortal });
