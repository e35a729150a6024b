import { Injectable, signal } from '@angular/core';
import { HealthRecord, HealthRecords, RecordKind } from './health-records';

const REQUESTED: RecordKind[] = [
  'allergies',
  'conditions',
  'vitals',
];

@Injectable({ providedIn: 'root' })
export class RecordsService {
  readonly connected = signal(false);

  async connect(): Promise<void> {
    const { granted } = await HealthRecords.requestAccess({ kinds: REQUESTED });
    this.connected.set(granted);
  }

  async load(kind: RecordKind): Promise<HealthRecord[]> {
    const { records } = await HealthRecords.getRecords({ kind });
    return records;
  }
}
