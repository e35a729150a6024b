import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const TYPES = {
  values: 'HKClinicalTypeIdentifierLabResultRecord',
  medications: 'HKClinicalTypeIdentifierMedicationRecord',
  biopsies: 'HKClinicalTypeIdentifierProcedureRecord',
} as const;

export class LiverRecords {
  private connected = false;

  async connect(): Promise<void> {
    if (this.connected) return;
    this.connected = await requestAuthorization(Object.values(TYPES));
  }

  async load(kind: keyof typeof TYPES): Promise<string[]> {
    const records = await queryClinicalRecords(TYPES[kind], {});
    return records.map((record) => record.displayName);
  }
}
