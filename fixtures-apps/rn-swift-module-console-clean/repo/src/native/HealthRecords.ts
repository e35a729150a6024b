import { NativeModules } from 'react-native';

export type HealthRecord = { id: string; name: string; date: number };

type HealthRecordsModule = {
  requestAccess(): Promise<boolean>;
  getRecords(): Promise<HealthRecord[]>;
};

export default NativeModules.HealthRecords as HealthRecordsModule;
