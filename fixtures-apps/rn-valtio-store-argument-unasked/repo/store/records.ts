import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';
import { proxy } from 'valtio';

type Identifier = Parameters<typeof queryClinicalRecords>[0];

class RecordsState {
  connected = false;
  titles: string[] = [];

  async connect() {
    this.connected = await requestAuthorization([
      'HKClinicalTypeIdentifierLabResultRecord',
      'HKClinicalTypeIdentifierProcedureRecord',
    ]);
  }

  async show(identifier: Identifier) {
    const records = await queryClinicalRecords(identifier, { limit: 50 });
    this.titles = records.map((record) => record.displayName);
  }
}

export const records = proxy(new RecordsState());
