// expo-sqlite with two tables
import { useEffect } from 'react';
import { Text } from 'react-native';
import { SQLiteProvider, useSQLiteContext, type SQLiteDatabase } from 'expo-sqlite';
import * as Sentry from '@sentry/react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const MEDICATION = 'HKClinicalTypeIdentifierMedicationRecord';

async function prepare(db: SQLiteDatabase) {
  await db.execAsync(`
    CREATE TABLE IF NOT EXISTS drug (name TEXT);
    CREATE TABLE IF NOT EXISTS reminder (label TEXT);
  `);
}

function Home() {
  const db = useSQLiteContext();

  useEffect(() => {
    (async () => {
      await requestAuthorization([MEDICATION]);
      for (const drug of await queryClinicalRecords(MEDICATION, { limit: 0 })) {
        await db.runAsync('INSERT INTO drug (name) VALUES (?)', drug.displayName);
      }
      await db.runAsync('INSERT INTO reminder (label) VALUES (?)', 'Walk the dog');

      const drug = await db.getFirstAsync<{ name: string }>('SELECT name FROM drug LIMIT 1');
      const reminder = await db.getFirstAsync<{ label: string }>('SELECT label FROM reminder LIMIT 1');
      Sentry.addBreadcrumb({ category: 'db', message: reminder?.label });
      Sentry.addBreadcrumb({ category: 'db', message: drug?.name }); // leak: clinical-data-to-third-party
    })();
  }, [db]);

  return <Text>Home</Text>;
}

export default () => <SQLiteProvider databaseName="home.db" onInit={prepare}><Home /></SQLiteProvider>;
