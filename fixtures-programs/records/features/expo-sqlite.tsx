// expo-sqlite with the provider hook: a table of records and a table of searches
import { useEffect, useState } from 'react';
import { TextInput, View } from 'react-native';
import { SQLiteProvider, useSQLiteContext, type SQLiteDatabase } from 'expo-sqlite';
import { Mixpanel } from 'mixpanel-react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const PROCEDURE = 'HKClinicalTypeIdentifierProcedureRecord';
const mixpanel = new Mixpanel('51ab', false);

async function migrate(db: SQLiteDatabase) {
  await db.execAsync('CREATE TABLE IF NOT EXISTS procedures (id TEXT PRIMARY KEY, name TEXT); CREATE TABLE IF NOT EXISTS searches (name TEXT)');
}

function Search() {
  const db = useSQLiteContext();
  const [text, setText] = useState('');

  useEffect(() => {
    (async () => {
      await requestAuthorization([PROCEDURE]);
      for (const record of await queryClinicalRecords(PROCEDURE, { limit: 0 })) {
        await db.runAsync('INSERT OR REPLACE INTO procedures (id, name) VALUES (?, ?)', record.uuid, record.displayName);
      }
    })();
  }, [db]);

  const submit = async () => {
    await db.runAsync('INSERT INTO searches (name) VALUES (?)', text);
    const hit = await db.getFirstAsync<{ name: string }>('SELECT name FROM procedures WHERE name LIKE ?', `%${text}%`);
    const search = await db.getFirstAsync<{ name: string }>('SELECT name FROM searches ORDER BY rowid DESC');
    mixpanel.track('search', { text: search?.name });
    mixpanel.track('hit', { text: hit?.name }); // leak: clinical-data-to-third-party
  };

  return (
    <View>
      <TextInput value={text} onChangeText={setText} onSubmitEditing={submit} />
    </View>
  );
}

export default function App() {
  return (
    <SQLiteProvider databaseName="care.db" onInit={migrate}>
      <Search />
    </SQLiteProvider>
  );
}
