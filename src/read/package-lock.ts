/**
 * `package-lock.json` and `npm-shrinkwrap.json`, versions 1 to 3.
 * https://docs.npmjs.com/cli/configuring-npm/package-lock-json
 */
import { dictionaryIn, textIn } from './fields.ts';
import { readJson } from './json.ts';
import type { LockedPackage } from './locked.ts';

const FOLDER = 'node_modules/';

/** The packages that lie in the topmost `node_modules`. Throws UnreadableFile for what is not JSON. */
export function readPackageLock(bytes: Uint8Array, file: string): readonly LockedPackage[] {
  const value = readJson(bytes, file);
  if (value.kind !== 'dictionary') return [];
  const packages = dictionaryIn(value.value, 'packages');
  const entries = packages.size > 0 ? packages : dictionaryIn(value.value, 'dependencies');
  return [...entries.values()].flatMap(({ key, keyAt, value: one }): LockedPackage[] => {
    if (one.kind !== 'dictionary' || (packages.size > 0 && !key.startsWith(FOLDER))) return [];
    const name = packages.size > 0 ? key.slice(FOLDER.length) : key;
    const version = textIn(one.value, 'version');
    return version && !name.includes(FOLDER) ? [{ name, version: version.value, at: keyAt }] : [];
  });
}
