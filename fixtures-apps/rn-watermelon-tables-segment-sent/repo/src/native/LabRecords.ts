import { NativeModules } from 'react-native';

export interface LabRecord {
  id: string;
  name: string;
  date: number;
}

interface LabRecordsModule {
  authorize(): Promise<boolean>;
  fetch(): Promise<LabRecord[]>;
}

export const LabRecords = NativeModules.LabRecords as LabRecordsModule;
