/**
 * First in, first out.
 */
export interface Queue<T> {
  readonly size: number;
  push(item: T): void;
  shift(): T | undefined;
}

/** Taken items are dropped in bulk: shifting an array moves all of it. */
export function createQueue<T>(): Queue<T> {
  let items: T[] = [];
  let head = 0;
  return {
    get size() {
      return items.length - head;
    },
    push(item) {
      items.push(item);
    },
    shift() {
      const item = items[head];
      if (head >= items.length) return undefined;
      head += 1;
      if (head > 1_000 && head * 2 > items.length) {
        items = items.slice(head);
        head = 0;
      }
      return item;
    },
  };
}
