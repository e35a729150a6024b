import { create } from 'zustand';
import { subscribeWithSelector } from 'zustand/middleware';
import { connect, readMedications, type Entry } from '../health/records';

export type Sort = 'date' | 'name';

interface ShelfState {
  entries: Entry[];
  sort: Sort;
  selected: string;
  load: () => Promise<void>;
  setSort: (sort: Sort) => void;
  select: (entry: Entry) => void;
}

export const useShelf = create<ShelfState>()(
  subscribeWithSelector((set) => ({
    entries: [],
    sort: 'date',
    selected: '',
    load: async () => {
      await connect();
      set({ entries: await readMedications() });
    },
    setSort: (sort) => set({ sort }),
    select: (entry) => set({ selected: entry.title }),
  })),
);
