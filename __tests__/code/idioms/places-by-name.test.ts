/** Two places that keep objects of one class, told apart by the name that is passed: a collection, a column of a table. What is
 *  sent of one does not come out of the other; where nothing tells which one is meant it may be any. */
import { describe, expect, test } from 'vitest';
import { factsOf } from '../code.ts';
import type { Language } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { JAVASCRIPT } from './javascript.ts';
import { SWIFT } from './swift.ts';

type Code = (make: string, use: (value: string) => string) => string;
type Row = readonly [title: string, code: Code];

async function told({ file, head, records, text }: Language, code: Code): Promise<string> {
  const { flows } = await factsOf({ ...records.beside, [file]: `${head}${code(text.make, records.use)}\n` });
  const kinds = flows.flatMap(({ kind, strength }) => (strength === 'value' && kind !== 'user-defaults' ? kind : []));
  return [...new Set(kinds)].join(' ');
}

function apart(name: string, language: Language, clean: readonly Row[], sent: readonly Row[]): void {
  describe(name, () => {
    test.each(clean)('%s', async (_, code) => {
      expect(await told(language, code)).toBe('');
    });
    test.each(sent)('sent: %s', async (_, code) => {
      expect(await told(language, code)).toBe(language.records.kind);
    });
  });
}

const ROW = 'public class Row { public int Id { get; set; } public string Name { get; set; } = ""; }\n';
const shelf = (members: string): string =>
  `using LiteDB;\n${ROW}public sealed class Shelf { readonly LiteDatabase db = new("a.db"); ${members} }`;
const PUT =
  'public void Put(string drawer, string text) { db.GetCollection<Row>(drawer).Insert(new Row { Name = text }); }';
const READ =
  'public List<string> Read(string drawer) => db.GetCollection<Row>(drawer).FindAll().Select(row => row.Name).ToList();';

apart(
  'collections of LiteDB',
  C_SHARP,
  [
    [
      'by a text',
      (make, use) =>
        shelf(
          `public void Keep() { db.GetCollection<Row>("rows").Insert(new Row { Name = ${make} }); db.GetCollection<Row>("other").Insert(new Row { Name = "typed" }); } public void Show() { foreach (var row in db.GetCollection<Row>("other").FindAll()) { ${use('row.Name')} } }`,
        ),
    ],
    [
      'by what callers say',
      (make, use) =>
        shelf(
          `${PUT} ${READ} public void Keep() { Put("rows", ${make}); Put("other", "typed"); } public void Show() { foreach (var row in Read("other")) { ${use('row')} } }`,
        ),
    ],
    [
      'by a local that is filled with many',
      (make, use) =>
        shelf(
          `public void Put(string drawer, IEnumerable<string> texts) { var rows = db.GetCollection<Row>(drawer); rows.DeleteAll(); rows.InsertBulk(texts.Select(text => new Row { Name = text })); } ${READ} public void Keep() { Put("rows", new[] { ${make} }); Put("other", new[] { "typed" }); } public void Show() { foreach (var row in Read("other")) { ${use('row')} } }`,
        ),
    ],
    [
      'that are kept in fields',
      (make, use) =>
        shelf(
          `ILiteCollection<Row> Rows => db.GetCollection<Row>("rows"); ILiteCollection<Row> Other => db.GetCollection<Row>("other"); public void Keep() { Rows.Upsert(new Row { Name = ${make} }); Other.Upsert(new Row { Name = "typed" }); } public void Show() { var row = Other.FindById(1); ${use('row.Name')} }`,
        ),
    ],
  ],
  [
    [
      'by a text',
      (make, use) =>
        shelf(
          `public void Keep() { db.GetCollection<Row>("rows").Insert(new Row { Name = ${make} }); db.GetCollection<Row>("other").Insert(new Row { Name = "typed" }); } public void Show() { foreach (var row in db.GetCollection<Row>("rows").FindAll()) { ${use('row.Name')} } }`,
        ),
    ],
    [
      'by what callers say',
      (make, use) =>
        shelf(
          `${PUT} ${READ} public void Keep() { Put("rows", ${make}); Put("other", "typed"); } public void Show() { foreach (var row in Read("rows")) { ${use('row')} } }`,
        ),
    ],
    [
      'by a local that is filled with many',
      (make, use) =>
        shelf(
          `public void Put(string drawer, IEnumerable<string> texts) { var rows = db.GetCollection<Row>(drawer); rows.InsertBulk(texts.Select(text => new Row { Name = text })); } ${READ} public void Keep() { Put("rows", new[] { ${make} }); Put("other", new[] { "typed" }); } public void Show() { foreach (var row in Read("rows")) { ${use('row')} } }`,
        ),
    ],
    [
      'that are kept in fields',
      (make, use) =>
        shelf(
          `ILiteCollection<Row> Rows => db.GetCollection<Row>("rows"); ILiteCollection<Row> Other => db.GetCollection<Row>("other"); public void Keep() { Rows.Upsert(new Row { Name = ${make} }); Other.Upsert(new Row { Name = "typed" }); } public void Show() { var row = Rows.FindById(1); ${use('row.Name')} }`,
        ),
    ],
    [
      'by what nobody can tell',
      (make, use) =>
        shelf(
          `public void Keep() { db.GetCollection<Row>("rows").Insert(new Row { Name = ${make} }); db.GetCollection<Row>("other").Insert(new Row { Name = "typed" }); } public void Show(string name) { foreach (var row in db.GetCollection<Row>(name.Trim()).FindAll()) { ${use('row.Name')} } }`,
        ),
    ],
    [
      'kept where nobody can tell',
      (make, use) =>
        shelf(
          `public void Keep(string name) { db.GetCollection<Row>(name.Trim()).Insert(new Row { Name = ${make} }); db.GetCollection<Row>("other").Insert(new Row { Name = "typed" }); } public void Show() { foreach (var row in db.GetCollection<Row>("other").FindAll()) { ${use('row.Name')} } }`,
        ),
    ],
    [
      'by the name of their class',
      (make, use) =>
        shelf(
          `public void Keep() { db.GetCollection<Row>().Insert(new Row { Name = ${make} }); db.GetCollection<Row>("other").Insert(new Row { Name = "typed" }); } public void Show() { foreach (var row in db.GetCollection<Row>("Row").FindAll()) { ${use('row.Name')} } }`,
        ),
    ],
    [
      'changed and put back',
      (make, use) =>
        shelf(
          `public void Keep() { var rows = db.GetCollection<Row>("rows"); var row = rows.FindById(1); row.Name = ${make}; rows.Update(row); } public void Show() { foreach (var row in db.GetCollection<Row>("rows").FindAll()) { ${use('row.Name')} } }`,
        ),
    ],
    [
      'by a field that somebody gives',
      (make, use) =>
        `using LiteDB;\n${ROW}public sealed class Shelf(ILiteCollection<Row> rows) { public void Keep() { rows.Insert(new Row { Name = ${make} }); } public void Show() { foreach (var row in rows.FindAll()) { ${use('row.Name')} } } }`,
    ],
  ],
);

const TABLE = `using SQLite;\n${ROW}public class Other { public int Id { get; set; } public string Name { get; set; } = ""; }\n`;

apart(
  'rows of sqlite-net',
  C_SHARP,
  [
    [
      'of another class',
      (make, use) =>
        `${TABLE}public sealed class Shelf(SQLiteConnection db) { public void Keep() { db.Insert(new Row { Name = ${make} }); db.Insert(new Other { Name = "typed" }); } public void Show() { foreach (var row in db.Table<Other>()) { ${use('row.Name')} } } }`,
    ],
  ],
  [
    [
      'put in one by one',
      (make, use) =>
        `${TABLE}public sealed class Shelf(SQLiteConnection db) { public void Keep() { db.Insert(new Row { Name = ${make} }); } public void Show() { foreach (var row in db.Table<Row>()) { ${use('row.Name')} } } }`,
    ],
    [
      'changed and put back',
      (make, use) =>
        `${TABLE}public sealed class Shelf(SQLiteConnection db) { public void Start() { db.Insert(new Row { Name = "typed" }); } public void Keep() { var row = db.Find<Row>(1); row.Name = ${make}; db.Update(row); } public void Show() { foreach (var row in db.Table<Row>()) { ${use('row.Name')} } } }`,
    ],
    [
      'a list that is put into one',
      (make, use) =>
        `${TABLE}public sealed class Shelf(SQLiteConnection db) { readonly List<Row> rows = new(); public void Keep() { rows.Insert(0, new Row { Name = ${make} }); } public void Show() { foreach (var row in rows) { ${use('row.Name')} } } }`,
    ],
  ],
);

const NOTES = `import { count, desc, eq, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/expo-sqlite';
import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { openDatabaseSync } from 'expo-sqlite';
const notes = sqliteTable('notes', { id: text('id'), title: text('title'), tag: text('tag') });
const other = sqliteTable('other', { id: text('id') });
const db = drizzle(openDatabaseSync('notes.db'));
`;
const COLUMNS = '{ title: notes.title, tag: notes.tag }';
const asked =
  (rows: string, value: string): Code =>
  (make, use) =>
    `${NOTES}export async function keep() { await db.insert(notes).values({ id: 'a', title: ${make}, tag: 'typed' }); }
export async function go() { ${rows} ${use(value)} }`;
const back =
  (puts: string, value: string): Code =>
  (make, use) =>
    `${NOTES}export async function go() { const [row] = await db.${puts.replace('MAKE', make)}; ${use(value)} }`;

apart(
  'columns of Drizzle',
  JAVASCRIPT,
  [
    [
      'of rows in an order',
      asked(`const [row] = await db.select(${COLUMNS}).from(notes).orderBy(desc(notes.id)).limit(1);`, 'row.tag'),
    ],
    [
      'of rows that are asked for',
      asked('const rows = await db.select().from(notes).where(eq(notes.id, 1)).all();', 'rows[0].tag'),
    ],
    ['of one row', asked(`const row = db.select(${COLUMNS}).from(notes).where(eq(notes.id, 1)).get();`, 'row.tag')],
    [
      'of what was put in',
      back("insert(notes).values({ id: 'a', title: MAKE, tag: 'typed' }).onConflictDoNothing().returning()", 'row.tag'),
    ],
    [
      'of how many there are',
      asked(
        'const rows = await db.select({ n: count(notes.title) }).from(notes).where(eq(notes.id, 1));',
        'String(rows[0].n)',
      ),
    ],
  ],
  [
    [
      'of rows in an order',
      asked(`const [row] = await db.select(${COLUMNS}).from(notes).orderBy(desc(notes.id)).limit(1);`, 'row.title'),
    ],
    [
      'of rows that are asked for',
      asked('const rows = await db.select().from(notes).where(eq(notes.id, 1)).all();', 'rows[0].title'),
    ],
    ['of one row', asked(`const row = db.select(${COLUMNS}).from(notes).where(eq(notes.id, 1)).get();`, 'row.title')],
    [
      'of what was put in',
      back(
        "insert(notes).values({ id: 'a', title: MAKE, tag: 'typed' }).onConflictDoNothing().returning()",
        'row.title',
      ),
    ],
    [
      'of what was changed',
      back('update(notes).set({ title: MAKE }).where(eq(notes.id, 1)).returning({ name: notes.title })', 'row.name'),
    ],
    [
      'that is made of one',
      asked('const rows = await db.select({ name: sql`upper(${notes.title})` }).from(notes).limit(1);', 'rows[0].name'),
    ],
    [
      'of two tables',
      asked(
        'const rows = await db.select().from(notes).leftJoin(other, eq(notes.id, other.id)).limit(1);',
        'rows[0].notes.title',
      ),
    ],
  ],
);

const PACKAGE = 'let root = FileWrapper(directoryWithFileWrappers: [:])\n';
const child = (page: string): string =>
  `String(decoding: root.fileWrappers?[${page}]?.regularFileContents ?? Data(), as: UTF8.self)`;
const add = (text: string, page: string): string =>
  `root.addRegularFile(withContents: Data(${text}.utf8), preferredFilename: ${page})`;
const PUT_CHILD = `func put(_ text: String, on page: String) { ${add('text', 'page')} }\n`;

apart(
  'children of a file wrapper',
  SWIFT,
  [
    [
      'by a text',
      (make, use) =>
        `${PACKAGE}func go() { ${add(make, '"results"')}\n ${add('"typed"', '"reason"')}\n ${use(child('"reason"'))} }`,
    ],
    [
      'by what callers say',
      (make, use) =>
        `${PACKAGE}${PUT_CHILD}func go() { put(${make}, on: "results")\n put("typed", on: "reason")\n ${use(child('"reason"'))} }`,
    ],
  ],
  [
    [
      'by a text',
      (make, use) =>
        `${PACKAGE}func go() { ${add(make, '"results"')}\n ${add('"typed"', '"reason"')}\n ${use(child('"results"'))} }`,
    ],
    [
      'by what callers say',
      (make, use) =>
        `${PACKAGE}${PUT_CHILD}func go() { put(${make}, on: "results")\n put("typed", on: "reason")\n ${use(child('"results"'))} }`,
    ],
    [
      'by what nobody can tell',
      (make, use) =>
        `${PACKAGE}func go(_ page: String) { ${add(make, '"results"')}\n ${use(child('page.lowercased()'))} }`,
    ],
    [
      'kept where nobody can tell',
      (make, use) =>
        `${PACKAGE}func go(_ page: String) { ${add(make, 'page.lowercased()')}\n ${use(child('"reason"'))} }`,
    ],
    [
      'each of them',
      (make, use) =>
        `${PACKAGE}func go() { ${add(make, '"results"')}\n for each in (root.fileWrappers ?? [:]).values { ${use('String(decoding: each.regularFileContents ?? Data(), as: UTF8.self)')} } }`,
    ],
    [
      'the whole of it',
      (make, use) =>
        `${PACKAGE}func go() { ${add(make, '"results"')}\n ${use('String(decoding: root.serializedRepresentation ?? Data(), as: UTF8.self)')} }`,
    ],
  ],
);
