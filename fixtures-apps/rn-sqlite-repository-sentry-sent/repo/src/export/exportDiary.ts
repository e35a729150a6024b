import * as Sentry from '@sentry/react-native';
import { File, Paths } from 'expo-file-system';
import * as Sharing from 'expo-sharing';

import type { LabRow } from '../db/LabRepository';

export async function exportDiary(rows: LabRow[]): Promise<void> {
  const file = new File(Paths.cache, 'diary.csv');
  const lines = rows.map((row) => `${row.taken_at};${row.title}`);
  try {
    file.write(lines.join('\n'));
    await Sharing.shareAsync(file.uri, { mimeType: 'text/csv' });
  } catch (error) {
    Sentry.captureException(error, { extra: { lines } });
  } finally {
    if (file.exists) file.delete();
  }
}
