import Dexie, { type EntityTable } from 'dexie';

export interface Line {
  id: number;
  text: string;
}

export const db = new Dexie('bramley') as Dexie & {
  labs: EntityTable<Line, 'id'>;
  questions: EntityTable<Line, 'id'>;
};

db.version(1).stores({ labs: '++id', questions: '++id' });
