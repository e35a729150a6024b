import { create } from 'zustand';
import type { Medication } from '../services/medications';

type Cabinet = { medications: Medication[]; fill: (medications: Medication[]) => void };

export const useCabinet = create<Cabinet>()((set) => ({
  medications: [],
  fill: (medications) => set({ medications }),
}));
