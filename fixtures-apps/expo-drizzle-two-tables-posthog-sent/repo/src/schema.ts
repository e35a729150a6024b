import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const goals = sqliteTable('goals', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  title: text('title').notNull(),
});

export const conditions = sqliteTable('conditions', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  title: text('title').notNull(),
});
