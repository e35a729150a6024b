// Drizzle over expo-sqlite: one table, a column from the record and a column with the person's tag
import { useEffect } from 'react';
import { Button } from 'react-native';
import { drizzle } from 'drizzle-orm/expo-sqlite';
import { desc } from 'drizzle-orm';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { openDatabaseSync } from 'expo-sqlite';
import * as Sentry from '@sentry/react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const NOTE = 'HKClinicalTypeIdentifierClinicalNoteRecord';

const notes = sqliteTable('notes', {
  id: text('id').primaryKey(),
  title: text('title').notNull(),
  tag: text('tag').notNull().default('untagged'),
  start: integer('start').notNull(),
});
const db = drizzle(openDatabaseSync('notes.db'));

async function sync() {
  await requestAuthorization([NOTE]);
  const found = await queryClinicalRecords(NOTE, { limit: 0 });
  for (const note of found) {
    await db.insert(notes).values({ id: note.uuid, title: note.displayName, start: note.startDate.getTime() }).onConflictDoNothing();
  }
}

export default function Notes() {
  useEffect(() => {
    sync();
  }, []);

  const report = async () => {
    const [newest] = await db.select({ title: notes.title, tag: notes.tag }).from(notes).orderBy(desc(notes.start)).limit(1);
    Sentry.setTag('note.tag', newest.tag);
    Sentry.setTag('note.title', newest.title); // leak: clinical-data-to-third-party
  };

  return <Button title="Report a problem" onPress={report} />;
}
