import { queryClinicalRecords } from '@react-native-healthkit/health-records';

export type RecordType = 'HKClinicalTypeIdentifierLabResultRecord' | 'HKClinicalTypeIdentifierVitalSignRecord';

/** Rows of one kind of record, read when the first screen subscribes. */
export class RecordStore {
  private rows: readonly string[] = [];
  private readonly listeners = new Set<() => void>();
  private hasStarted = false;

  constructor(private readonly type: RecordType) {}

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    if (!this.hasStarted) {
      this.hasStarted = true;
      void this.pull();
    }
    return () => {
      this.listeners.delete(listener);
    };
  };

  getSnapshot = () => this.rows;

  private async pull() {
    const records = await queryClinicalRecords(this.type, {});
    this.rows = records.map((record) => record.displayName);
    this.listeners.forEach((tell) => tell());
  }
}
