/**
 * `packages.lock.json`. https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files#locking-dependencies
 */
import { dictionaryIn, textIn } from './fields.ts';
import { readJson } from './json.ts';
import type { LockedPackage } from './locked.ts';

/** The packages of the frameworks for iOS, or of all where none is for iOS. Throws UnreadableFile for what is not JSON. */
export function readNugetLock(bytes: Uint8Array, file: string): readonly LockedPackage[] {
  const value = readJson(bytes, file);
  if (value.kind !== 'dictionary') return [];
  const frameworks = [...dictionaryIn(value.value, 'dependencies').values()];
  const forPhones = frameworks.filter(({ key }) => /ios/i.test(key));
  return (forPhones.length > 0 ? forPhones : frameworks).flatMap(({ value: packages }) =>
    (packages.kind === 'dictionary' ? [...packages.value.values()] : []).flatMap(
      ({ key, keyAt, value: one }): LockedPackage[] => {
        if (one.kind !== 'dictionary') return [];
        const version = textIn(one.value, 'resolved');
        const type = textIn(one.value, 'type')?.value;
        if (!version || type === 'Project') return [];
        return [{ name: key, version: version.value, at: keyAt, wantedBy: type === 'Direct' ? 'app' : 'package' }];
      },
    ),
  );
}
