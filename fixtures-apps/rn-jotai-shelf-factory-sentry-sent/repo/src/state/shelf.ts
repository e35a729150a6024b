import { atom, createStore } from 'jotai';

export const jar = createStore();

export function makeShelf(first: string) {
  const titles = atom<string[]>([first]);
  const top = atom((get) => get(titles)[0] ?? '');
  return { titles, top };
}

export type Shelf = ReturnType<typeof makeShelf>;

export const medicationShelf = makeShelf('');
export const tipShelf = makeShelf('Drink water');
