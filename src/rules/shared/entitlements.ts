import type { AppTarget, EntitlementsFile, Location, PlistEntry, PlistValue, Repository } from '../../types.ts';
import { ACCESS, HEALTH_RECORDS, HEALTHKIT, VERIFIABLE_HEALTH_RECORDS } from './keys.ts';
import { asksOrReads } from './target.ts';

/** What a target's entitlements say of clinical records. `at` is the value, or where it is missing. */
export interface Access {
  readonly state: 'granted' | 'withheld' | 'absent' | 'malformed' | 'unresolved';
  readonly at: Location;
}

/** Exactly `health-records` in an array grants; any faulty value beside it is `healthkit-access-invalid`'s matter. */
export function readAccess({ entitlements }: AppTarget): Access {
  const entry = entitlements.get(ACCESS);
  if (entry.state !== 'known') return { state: entry.state, at: entry.at };
  return { state: judgeAccess(entry.value.value), at: findAccess(entry.value.value)?.at ?? entry.value.value.at };
}

function judgeAccess(value: PlistValue): Access['state'] {
  if (value.kind === 'unresolved') return 'unresolved';
  if (value.kind !== 'array') return 'malformed';
  if (value.value.some(isHealthRecords)) return 'granted';
  if (value.value.some(({ kind }) => kind === 'unresolved')) return 'unresolved';
  return value.value.every(isKnownAccess) ? 'withheld' : 'malformed';
}

function findAccess(value: PlistValue): PlistValue | undefined {
  return value.kind === 'array' ? value.value.find(isHealthRecords) : undefined;
}

export function isHealthRecords(value: PlistValue): boolean {
  return value.kind === 'string' && value.value === HEALTH_RECORDS;
}

export function isKnownAccess(value: PlistValue): boolean {
  return isHealthRecords(value) || (value.kind === 'string' && value.value === VERIFIABLE_HEALTH_RECORDS);
}

/** Whether a boolean entitlement is true, is not, or cannot be known; and where it stands or is missing. */
export function readFlag(
  { entitlements }: AppTarget,
  key: string,
): { readonly state: boolean | 'unresolved'; readonly at: Location; readonly entry?: PlistEntry } {
  const entry = entitlements.get(key);
  if (entry.state !== 'known') return { state: entry.state === 'absent' ? false : 'unresolved', at: entry.at };
  const { value } = entry.value;
  if (value.kind === 'unresolved') return { state: 'unresolved', at: value.at };
  return { state: value.kind === 'boolean' && value.value, at: value.at, entry: entry.value };
}

export function usesHealthKit(target: AppTarget): boolean {
  return (
    target.code.healthKit.length > 0 ||
    asksOrReads(target.code) ||
    readFlag(target, HEALTHKIT).state === true ||
    readAccess(target).state === 'granted'
  );
}

/** Entitlements files with `health-records` that nothing signs with, in the folder of a target that lacks the value:
 *  the cause behind what would otherwise be said about the target. */
export function findUnusedEntitlements(
  target: AppTarget,
  { entitlementsFiles }: Repository,
): readonly EntitlementsFile[] {
  const access = readAccess(target);
  if (access.state !== 'withheld' && access.state !== 'absent') return [];
  // Without a project file nothing says what a target is signed with: the nearest file was taken.
  const { entitlementsFile: signed } = target;
  if (signed.state === 'known' && signed.at.file === signed.value) return [];
  return entitlementsFiles.filter((file) => !file.used && grantsRecords(file) && isBeside(file.path, target));
}

function grantsRecords({ entries }: EntitlementsFile): boolean {
  const value = entries.get(ACCESS)?.value;
  return value?.kind === 'array' && value.value.some(isHealthRecords);
}

/** In the project's own folder, or in a folder that holds the target's Info.plist or one of its sources. */
function isBeside(path: string, { project, info, sources }: AppTarget): boolean {
  const folder = folderOf(path);
  if (folder === folderOf(project)) return true;
  return [info.at.file, ...sources].some((file) => folderOf(file) === folder || file.startsWith(`${folder}/`));
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
