import { create } from 'zustand';
import HealthRecords, { type HealthRecord } from '../modules/health-records';
import { KINDS } from './kinds';

interface RecordsState {
  connected: boolean;
  bySlug: Record<string, HealthRecord[]>;
  connect: () => Promise<void>;
  sync: () => Promise<void>;
}

export const useRecordsStore = create<RecordsState>((set, get) => ({
  connected: false,
  bySlug: {},
  connect: async () => {
    if (!HealthRecords.isSupported()) return;
    await HealthRecords.requestAuthorization(KINDS.map((kind) => kind.identifier));
    set({ connected: true });
    await get().sync();
  },
  sync: async () => {
    for (const kind of KINDS) {
      const records = await HealthRecords.getRecords(kind.identifier);
      set((state) => ({ bySlug: { ...state.bySlug, [kind.slug]: records } }));
    }
  },
}));
