import { createStore } from './createStore';

export const allergyStore = createStore<string[]>([]);
export const filterStore = createStore<string[]>([]);
