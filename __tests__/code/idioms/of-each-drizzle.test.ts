/** Tables of Drizzle, by the objects that stand for them: what is in one of them is not in the other, however it is asked for. */
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';

const SCHEMA =
  "import { desc, eq } from 'drizzle-orm';\nimport { drizzle, useLiveQuery } from 'drizzle-orm/expo-sqlite';\nimport { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';\nimport { openDatabaseSync } from 'expo-sqlite';\nconst first = sqliteTable('one', { id: integer('id').primaryKey(), title: text('title').notNull() });\nconst second = sqliteTable('other', { id: integer('id').primaryKey(), title: text('title').notNull() });\nconst db = drizzle(openDatabaseSync('app.db'), { schema: { first, second } });\n";
const rows =
  (get: (told: string) => string, value: string) =>
  (make: string, use: (value: string) => string, told: string): string =>
    `${SCHEMA}export async function go() { await db.insert(first).values({ title: ${make} });\n await db.insert(second).values([{ title: 'typed' }]).returning();\n ${get(told)}\n ${use(value)} }`;

eachApart('JavaScript', JAVASCRIPT, [
  [
    'rows in an order',
    rows(
      (told) =>
        `const [row] = await db.select().from(${told}).where(eq(${told}.id, 1)).orderBy(desc(${told}.id)).limit(1);`,
      'row.title',
    ),
  ],
  [
    'each of the rows',
    rows((told) => `const found = await db.select().from(${told}).all();`, "found.map((it) => it.title).join('')"),
  ],
  ['one row at once', rows((told) => `const row = db.select().from(${told}).get();`, 'row?.title')],
  [
    'parts by other names',
    rows((told) => `const [row] = await db.select({ name: ${told}.title }).from(${told});`, 'row.name'),
  ],
  [
    'a query of relations',
    rows((told) => `const row = await db.query.${told}.findFirst({ columns: { title: true } });`, 'row?.title'),
  ],
  [
    'what is set in a transaction',
    (make, use, told) =>
      `${SCHEMA}export async function go() { await db.transaction(async (tx) => { await tx.update(first).set({ title: ${make} }).where(eq(first.id, 1)); });\n const [row] = await db.select().from(${told});\n ${use('row.title')} }`,
  ],
  [
    'what a hook gives',
    (make, use, told) =>
      `${SCHEMA}export function Page() { const { data } = useLiveQuery(db.select().from(${told}));\n const fill = () => db.insert(first).values({ title: ${make} });\n ${use('data[0].title')} return null; }`,
  ],
]);
