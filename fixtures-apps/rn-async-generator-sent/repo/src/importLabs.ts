import * as Sentry from '@sentry/react-native';
import { labPages, requestAccess } from '../modules/clinical-records';
import type { SQLiteDatabase } from 'expo-sqlite';

export async function importLabs(db: SQLiteDatabase): Promise<number> {
  if (!(await requestAccess())) return 0;
  let imported = 0;
  for await (const page of labPages()) {
    for (const row of page) {
      await db.runAsync('INSERT OR REPLACE INTO labs (id, title) VALUES (?, ?)', row.id, row.title);
    }
    imported += page.length;
    Sentry.captureMessage(`Imported ${page.map((row) => row.title).join(', ')}`, 'info');
  }
  return imported;
}
