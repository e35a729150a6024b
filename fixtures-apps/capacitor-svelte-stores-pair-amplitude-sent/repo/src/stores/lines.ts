import { writable } from 'svelte/store';

function lines() {
  const { subscribe, set, update } = writable<string[]>([]);
  return {
    subscribe,
    fill: (all: string[]) => set(all),
    add: (line: string) => update((all) => [line, ...all]),
  };
}

export const conditions = lines();
export const searches = lines();
