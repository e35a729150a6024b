/** Rows of WatermelonDB that change themselves, in writers of their classes: what is put there comes out of the table. */
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';

const note = (more: string) =>
  `import { Database, Model } from '@nozbe/watermelondb';\nimport { field, text, writer } from '@nozbe/watermelondb/decorators';\nclass Note extends Model { static table = 'notes'; @text('one') one!: string; @text('other') other!: string; ${more} }\nconst database = new Database({ adapter: null as any, modelClasses: [Note] });\n`;
const part = (told: string) => (told === 'first' ? 'one' : 'other');
eachApart('rows', JAVASCRIPT, [
  [
    'a writer',
    (make, use, told) =>
      `${note(`@writer async fill(text: string) { await this.update((note) => { note.one = text; note.other = 'typed'; }); }`)}export async function put(note: Note) { await note.fill(${make}); }\nexport async function go() { const notes = await database.get<Note>('notes').query().fetch(); for (const note of notes) { ${use(`note.${part(told)}`)} } }`,
  ],
  [
    'a writer of a row that is found',
    (make, use, told) =>
      `${note(`@writer async fill(text: string) { await this.update((note) => { note.one = text; note.other = 'typed'; }); }`)}export async function put(id: string) { const note = await database.get<Note>('notes').find(id); await note.fill(${make}); }\nexport async function go() { const notes = await database.get<Note>('notes').query().fetch(); for (const note of notes) { ${use(`note.${part(told)}`)} } }`,
  ],
  [
    'a writer that prepares',
    (make, use, told) =>
      `${note(`@writer async fill(text: string) { await this.batch(this.prepareUpdate((note) => { note.one = text; note.other = 'typed'; })); }`)}export async function put(note: Note) { await note.fill(${make}); }\nexport async function go() { const notes = await database.get<Note>('notes').query().fetch(); for (const note of notes) { ${use(`note.${part(told)}`)} } }`,
  ],
  [
    'of two classes',
    (make, use, told) =>
      `import { Database, Model } from '@nozbe/watermelondb';\nimport { text, writer } from '@nozbe/watermelondb/decorators';\nclass First extends Model { static table = 'first'; @text('body') body!: string; @writer async fill(text: string) { await this.update((row) => { row.body = text; }); } }\nclass Second extends Model { static table = 'second'; @text('body') body!: string; @writer async fill(text: string) { await this.update((row) => { row.body = text; }); } }\nconst database = new Database({ adapter: null as any, modelClasses: [First, Second] });\nexport async function put(one: First, other: Second) { await one.fill(${make}); await other.fill('typed'); }\nexport async function go() { for (const row of await database.get('${told}').query().fetch()) { ${use('row.body')} } }`,
  ],
]);
