import { NativeModules } from 'react-native';

interface TideRecordsModule {
  allow(): Promise<boolean>;
  allergies(): Promise<string[]>;
  conditions(): Promise<string[]>;
  medications(): Promise<string[]>;
}

export default NativeModules.TideRecords as TideRecordsModule;
