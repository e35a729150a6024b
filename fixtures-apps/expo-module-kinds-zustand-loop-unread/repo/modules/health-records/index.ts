import { requireNativeModule } from 'expo';

export interface HealthRecord {
  id: string;
  name: string;
}

interface HealthRecordsModule {
  isSupported(): boolean;
  requestAuthorization(identifiers: string[]): Promise<void>;
  getRecords(identifier: string): Promise<HealthRecord[]>;
}

export default requireNativeModule<HealthRecordsModule>('HealthRecords');
