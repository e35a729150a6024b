/**
 * `pubspec.lock`. https://dart.dev/tools/pub/glossary#lockfile
 */
import { dictionaryIn, textIn } from './fields.ts';
import type { LockedPackage } from './locked.ts';
import { readYaml } from './yaml.ts';

/** The packages by name, those that the app does not name itself among them. Throws UnreadableFile. */
export function readPubspecLock(bytes: Uint8Array, file: string): readonly LockedPackage[] {
  const value = readYaml(bytes, file);
  if (value.kind !== 'dictionary') return [];
  return [...dictionaryIn(value.value, 'packages').values()].flatMap(({ key, keyAt, value: one }): LockedPackage[] => {
    if (one.kind !== 'dictionary') return [];
    const version = textIn(one.value, 'version');
    const dependency = textIn(one.value, 'dependency')?.value ?? '';
    if (!version || textIn(one.value, 'source')?.value === 'sdk') return [];
    const wantedBy = /dev/.test(dependency) ? 'development' : dependency === 'transitive' ? 'package' : 'app';
    return [{ name: key, version: version.value, at: keyAt, wantedBy }];
  });
}
