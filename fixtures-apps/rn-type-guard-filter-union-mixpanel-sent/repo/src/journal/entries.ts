export type Typed = { kind: 'typed'; text: string; at: number };
export type Imported = { kind: 'imported'; text: string; at: number };
export type Entry = Typed | Imported;

const DAY = 24 * 60 * 60 * 1000;

export const isTyped = (entry: Entry): entry is Typed => entry.kind === 'typed';
export const isRecent = (entry: Entry): boolean => Date.now() - entry.at < DAY;
