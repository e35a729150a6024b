import { NativeModule, requireNativeModule } from 'expo';

export interface RecordRow {
  id: string;
  title: string;
}

declare class ClinicalRecordsModule extends NativeModule {
  requestAccess(): Promise<boolean>;
  fetchPage(offset: number, size: number): Promise<RecordRow[]>;
}

const ClinicalRecords = requireNativeModule<ClinicalRecordsModule>('ClinicalRecords');

export const requestAccess = () => ClinicalRecords.requestAccess();

export async function* labPages(size = 50): AsyncGenerator<RecordRow[]> {
  for (let offset = 0; ; offset += size) {
    const page = await ClinicalRecords.fetchPage(offset, size);
    if (page.length === 0) return;
    yield page;
  }
}
