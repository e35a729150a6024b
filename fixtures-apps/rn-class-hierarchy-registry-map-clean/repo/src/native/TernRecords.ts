import { NativeModules } from 'react-native';

export interface NativeRecord {
  id: string;
  title: string;
  date: number;
}

interface TernRecordsModule {
  authorize(identifiers: string[]): Promise<boolean>;
  read(identifier: string): Promise<NativeRecord[]>;
}

export const TernRecords = NativeModules.TernRecords as TernRecordsModule;
