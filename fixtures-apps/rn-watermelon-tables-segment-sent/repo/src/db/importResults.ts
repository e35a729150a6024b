import { LabRecords } from '../native/LabRecords';
import { database, Result } from './index';

export async function importResults(): Promise<void> {
  if (!(await LabRecords.authorize())) return;
  const records = await LabRecords.fetch();
  await database.write(async () => {
    for (const record of records) {
      await database.get<Result>('results').create((row) => {
        row.body = record.name;
        row.takenAt = new Date(record.date);
      });
    }
  });
}
