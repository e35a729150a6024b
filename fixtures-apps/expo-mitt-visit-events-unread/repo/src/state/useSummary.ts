import { create } from 'zustand';

interface Summary {
  medicines: string[];
  vitals: string[];
}

export const useSummary = create<Summary>(() => ({ medicines: [], vitals: [] }));
