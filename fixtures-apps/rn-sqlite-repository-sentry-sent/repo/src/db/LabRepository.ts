import type { SQLiteDatabase } from 'expo-sqlite';
import type { HealthClinicalRecord } from 'react-native-health';

export interface LabRow {
  id: string;
  title: string;
  taken_at: string;
}

export async function migrate(db: SQLiteDatabase): Promise<void> {
  await db.execAsync('CREATE TABLE IF NOT EXISTS lab (id TEXT PRIMARY KEY, title TEXT NOT NULL, taken_at TEXT NOT NULL)');
}

export class LabRepository {
  constructor(private readonly db: SQLiteDatabase) {}

  async saveAll(records: HealthClinicalRecord[]): Promise<void> {
    await this.db.withTransactionAsync(async () => {
      for (const record of records) {
        await this.db.runAsync(
          'INSERT OR REPLACE INTO lab (id, title, taken_at) VALUES (?, ?, ?)',
          record.id,
          record.displayName,
          record.startDate,
        );
      }
    });
  }

  all(): Promise<LabRow[]> {
    return this.db.getAllAsync<LabRow>('SELECT * FROM lab ORDER BY taken_at DESC');
  }
}
