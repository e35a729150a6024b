import { appSchema, Database, Model, tableSchema } from '@nozbe/watermelondb';
import SQLiteAdapter from '@nozbe/watermelondb/adapters/sqlite';
import { date, text } from '@nozbe/watermelondb/decorators';

export class Result extends Model {
  static table = 'results';
  @text('body') body!: string;
  @date('taken_at') takenAt!: Date;
}

export class Note extends Model {
  static table = 'notes';
  @text('body') body!: string;
  @date('taken_at') takenAt!: Date;
}

const columns = [
  { name: 'body', type: 'string' as const },
  { name: 'taken_at', type: 'number' as const },
];

const schema = appSchema({
  version: 1,
  tables: [tableSchema({ name: 'results', columns }), tableSchema({ name: 'notes', columns })],
});

export const database = new Database({
  adapter: new SQLiteAdapter({ schema, dbName: 'thistledown' }),
  modelClasses: [Result, Note],
});
