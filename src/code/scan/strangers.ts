/** Which files of Swift and Objective-C import code that is neither here nor Apple's. */
import { APPLE_MODULES } from '../models/apple-modules.ts';
import type { Scan } from './scan.ts';

/** The files that import a module of somebody else: a call that leads nowhere in another file leads to the system. */
export function filesWithStrangers(scans: readonly Scan[]): ReadonlySet<string> {
  const own = new Set(scans.flatMap(({ path }) => path.split('/').slice(0, -1)));
  const isOfOthers = (module: string): boolean => !APPLE_MODULES.has(module) && !own.has(module);
  return new Set(scans.filter(({ imports }) => imports.some(({ value }) => isOfOthers(value))).map(({ path }) => path));
}
