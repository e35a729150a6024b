/**
 * `bun.lock`, the textual one. https://bun.sh/docs/install/lockfile
 */
import { dictionaryIn } from './fields.ts';
import { readJson } from './json.ts';
import type { LockedPackage } from './locked.ts';

/** The packages that lie in the topmost `node_modules`. Throws UnreadableFile for what is not JSON. */
export function readBunLock(bytes: Uint8Array, file: string): readonly LockedPackage[] {
  const value = readJson(bytes, file);
  if (value.kind !== 'dictionary') return [];
  return [...dictionaryIn(value.value, 'packages').values()].flatMap(({ key, keyAt, value: one }): LockedPackage[] => {
    const first = one.kind === 'array' ? one.value[0] : undefined;
    if (first?.kind !== 'string' || !first.value.startsWith(`${key}@`)) return [];
    return [{ name: key, version: first.value.slice(key.length + 1), at: keyAt }];
  });
}
