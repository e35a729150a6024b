import { registerPlugin } from '@capacitor/core';

export interface ClinicalItem {
  title: string;
  date: string | null;
}

export interface ClinicalNotesPlugin {
  list(): Promise<{ items: ClinicalItem[] }>;
}

export const ClinicalNotes = registerPlugin<ClinicalNotesPlugin>('ClinicalNotes');
