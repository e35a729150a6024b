import { TernRecords, type NativeRecord } from '../native/TernRecords';

export abstract class ClinicalSource {
  abstract readonly identifier: string;
  abstract readonly heading: string;

  async read(): Promise<NativeRecord[]> {
    const rows = await TernRecords.read(this.identifier);
    return rows.sort((a, b) => this.compare(a, b));
  }

  protected compare(a: NativeRecord, b: NativeRecord): number {
    return b.date - a.date;
  }
}
