import { ClinicalNotes, type ClinicalItem } from './records';

export type ShelfErrorCode = 'no-date' | 'future-date';

export class ShelfError extends Error {
  constructor(
    readonly code: ShelfErrorCode,
    readonly entry: string,
  ) {
    super(code);
  }
}

function yearOf(item: ClinicalItem): number {
  if (!item.date) throw new ShelfError('no-date', item.title);
  const date = new Date(item.date);
  if (date > new Date()) throw new ShelfError('future-date', item.title);
  return date.getFullYear();
}

/** Notes by year; throws where a note cannot be placed. */
export async function loadShelf(): Promise<Map<number, string[]>> {
  const { items } = await ClinicalNotes.list();
  const shelf = new Map<number, string[]>();
  for (const item of items) {
    const year = yearOf(item);
    shelf.set(year, [...(shelf.get(year) ?? []), item.title]);
  }
  return shelf;
}
