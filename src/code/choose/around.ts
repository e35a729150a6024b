/**
 * What stands around some files: those that say what they declare, and those that declare what they say. Looks at bytes
 * only.
 */
import { lettersOf } from '../../bytes.ts';
import { compare } from '../../order.ts';
import type { RepoFiles } from '../../types.ts';
import type { Scan } from '../scan/scan.ts';

/** Steps from the inner files: a screen, its model, a service, … */
const STEPS = 6;

/** Finds the files around `inner` ones among others, and those around these, the smallest first. */
export type Around = (inner: readonly Scan[], others: readonly Scan[]) => readonly Scan[];

/** `most`: bytes that it gives in all. */
export function createAround(files: RepoFiles, declaredIn: (scan: Scan) => ReadonlySet<string>, most: number): Around {
  const words = new Map<Scan, ReadonlySet<string>>();
  const wordsOf = (scan: Scan): ReadonlySet<string> => {
    const known = words.get(scan) ?? new Set(textOf(scan, files).match(/\b[A-Za-z_]\w{0,200}/g));
    words.set(scan, known);
    return known;
  };
  let left = most;
  const step = (inner: readonly Scan[], others: readonly Scan[]): readonly Scan[] => {
    const declared = new Set(inner.flatMap((scan) => [...declaredIn(scan)]));
    const said = new Set(inner.flatMap((scan) => [...wordsOf(scan)]));
    const isNear = (scan: Scan): boolean =>
      [...declaredIn(scan)].some((name) => said.has(name)) || [...declared].some((name) => wordsOf(scan).has(name));
    const near: Scan[] = [];
    for (const scan of others) {
      if (scan.size > left) break;
      if (!isNear(scan)) continue;
      left -= scan.size;
      near.push(scan);
    }
    return near;
  };
  return (inner, others) => {
    const found = new Set<Scan>();
    let rest = others.toSorted((a, b) => a.size - b.size || compare(a.path, b.path));
    for (let last = inner, steps = 0; last.length > 0 && steps < STEPS; steps += 1) {
      last = step([...inner, ...found], rest);
      for (const scan of last) found.add(scan);
      rest = rest.filter((scan) => !found.has(scan));
    }
    return [...found];
  };
}

/** Types, what extends them, and what stands at the top of a file. */
const DECLARED =
  /\b(?:class|struct|enum|actor|protocol|extension|typealias)\s{1,9}`?(\w{1,200})|@(?:interface|implementation|protocol)\s{1,9}(\w{1,200})|^(?:\w{1,40} ){0,3}(?:func|let|var)\s{1,9}(\w{1,200})/gm;

/** What a file of Swift or Objective-C declares, as `createAround` takes it. */
export function createDeclaredIn(files: RepoFiles): (scan: Scan) => ReadonlySet<string> {
  const known = new Map<Scan, ReadonlySet<string>>();
  return (scan) => {
    const found =
      known.get(scan) ??
      new Set([...textOf(scan, files).matchAll(DECLARED)].map(([, ...names]) => names.find((name) => name) ?? ''));
    known.set(scan, found);
    return found;
  };
}

function textOf({ path }: Scan, files: RepoFiles): string {
  return lettersOf(files.bytes(path));
}
