import { readdirSync, readFileSync } from 'node:fs';

/** Bytes that a process and all below it hold, what they share counted once. 0 where the system does not say. */
export function memoryBelow(top: number): number {
  const parents = new Map<number, number>();
  for (const name of read(() => readdirSync('/proc'), [])) {
    const status = /^\d+$/.test(name) ? read(() => readFileSync(`/proc/${name}/stat`, 'utf8'), '') : '';
    const [, parent] = status.slice(status.lastIndexOf(')') + 2).split(' ');
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  let sum = 0;
  for (const id of parents.keys()) {
    let here = id;
    while (here > 1 && here !== top) here = parents.get(here) ?? 0;
    if (here === top) sum += heldBy(id);
  }
  return sum;
}

function heldBy(id: number): number {
  const [, kilobytes = '0'] =
    /^Pss:\s+(\d+) kB/m.exec(read(() => readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'), '')) ?? [];
  return Number(kilobytes) * 1024;
}

/** Processes end while one looks. */
function read<T>(look: () => T, otherwise: T): T {
  try {
    return look();
  } catch {
    return otherwise;
  }
}
