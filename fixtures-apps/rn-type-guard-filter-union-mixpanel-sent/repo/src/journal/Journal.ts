import type { Entry } from './entries';

type Listener = (entries: readonly Entry[]) => void;

class Journal {
  private entries: readonly Entry[] = [];
  private listeners = new Set<Listener>();

  add(...more: Entry[]) {
    this.entries = [...this.entries, ...more];
    this.listeners.forEach((listener) => listener(this.entries));
  }

  all(): readonly Entry[] {
    return this.entries;
  }

  subscribe(listener: Listener) {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }
}

export const journal = new Journal();
