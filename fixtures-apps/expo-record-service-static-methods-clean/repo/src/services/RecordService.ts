import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

export class RecordService {
  static async connect(): Promise<boolean> {
    return requestAuthorization([
      'HKClinicalTypeIdentifierAllergyRecord',
      'HKClinicalTypeIdentifierLabResultRecord',
    ]);
  }

  static async allergies(): Promise<string[]> {
    const records = await queryClinicalRecords('HKClinicalTypeIdentifierAllergyRecord', { limit: 100 });
    return records.map((record) => record.displayName);
  }

  static async labs(): Promise<string[]> {
    const records = await queryClinicalRecords('HKClinicalTypeIdentifierLabResultRecord', { limit: 20 });
    return records.map((record) => record.displayName);
  }
}
