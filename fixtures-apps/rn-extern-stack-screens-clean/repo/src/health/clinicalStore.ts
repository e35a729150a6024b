import { NativeModules } from 'react-native';
import type { ClinicalRecord, ClinicalTypeId } from './types';

interface ClinicalStoreModule {
  isAvailable(): Promise<boolean>;
  requestAccess(identifiers: ClinicalTypeId[]): Promise<boolean>;
  queryRecords(identifier: ClinicalTypeId): Promise<ClinicalRecord[]>;
}

export const clinicalStore = NativeModules.ClinicalStore as ClinicalStoreModule;
