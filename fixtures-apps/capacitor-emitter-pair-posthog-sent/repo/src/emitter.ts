export type Listener = (text: string) => void;

export class Emitter {
  private listeners = new Set<Listener>();

  on(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(text: string): void {
    for (const listener of this.listeners) listener(text);
  }
}

export const imported = new Emitter();
export const typed = new Emitter();
