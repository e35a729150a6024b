/**
 * How EAS builds what goes to the store: the profile `production` of eas.json, and what is uploaded for it.
 * https://docs.expo.dev/build/eas-json/
 */

import type { Glob } from '../../read/glob.ts';
import { readIgnoreFile } from '../../read/ignore-file.ts';
import { fromPlist, type JsValue } from '../../read/javascript/values.ts';
import { readJson } from '../../read/json.ts';
import type { PlistValue, RepoFiles } from '../../types.ts';
import { folderOf, foldersUp, inFolder, relativeTo } from '../paths.ts';
import { entriesOf, lookUp, readIfPossible, readTextIfPossible, textOf } from '../plist-paths.ts';

const PROFILE = 'production';
const MOST_BASES = 10;

/** The variables that are known in such a build; empty where no such profile is declared. */
export function readEasEnvironment(folder: string, files: RepoFiles): ReadonlyMap<string, JsValue> {
  const { profile, profiles } = readProfile(folder, files) ?? {};
  if (!profile) return new Map();

  const set = (value: string): JsValue => ({ kind: 'string', value, at: profile.at });
  const own = [...withBases(profile, profiles)].flatMap((one) =>
    [lookUp(one, 'env'), lookUp(one, 'ios', 'env')].flatMap((env) => [...entriesOf(env).values()]),
  );
  return new Map([
    ...own.flatMap(({ key, value }): [string, JsValue][] => (value.kind === 'string' ? [[key, fromPlist(value)]] : [])),
    ['EAS_BUILD', set('true')],
    ['EAS_BUILD_PROFILE', set(PROFILE)],
    ['EAS_BUILD_PLATFORM', set('ios')],
  ]);
}

/** Whether what goes to the store is built by EAS, and without this file: then the build makes the project itself, as that
 *  of an app which commits none. Only files beside a repository's root, and those around the file, are read.
 *  https://docs.expo.dev/build-reference/easignore/ */
export function isKeptFromEas(path: string, folder: string, files: RepoFiles): boolean {
  const found = readProfile(folder, files);
  if (!found) return false;
  if (files.has(EAS_IGNORE)) return readIgnored(EAS_IGNORE, files)(path);
  // then all that is committed is uploaded
  const isCommitted = lookUp(found.json, 'cli', 'requireCommit');
  if (isCommitted?.kind === 'boolean' && isCommitted.value) return false;
  return foldersUp(folderOf(path)).some((up) => {
    const file = inFolder(up, '.gitignore');
    return files.has(file) && readIgnored(file, files)(relativeTo(path, up));
  });
}

const EAS_IGNORE = '.easignore';

const ignored = new WeakMap<RepoFiles, Map<string, Glob>>();

/** Read once for all apps of a repository. */
function readIgnored(file: string, files: RepoFiles): Glob {
  const known = ignored.get(files) ?? new Map<string, Glob>();
  ignored.set(files, known);
  const leavesOut = known.get(file) ?? readIgnoreFile(readTextIfPossible(files, file));
  known.set(file, leavesOut);
  return leavesOut;
}

function readProfile(folder: string, files: RepoFiles) {
  const file = inFolder(folder, 'eas.json');
  const json = files.has(file) ? readIfPossible(files, file, readJson) : undefined;
  const profiles = lookUp(json, 'build');
  const profile = lookUp(profiles, PROFILE);
  const isForStore = profile?.kind === 'dictionary' && textOf(lookUp(profile, 'distribution')) !== 'internal';
  return isForStore ? { json, profiles, profile } : undefined;
}

/** A profile after those that it extends. */
function withBases(profile: PlistValue, profiles: PlistValue | undefined): readonly PlistValue[] {
  const chain = [profile];
  for (let base = baseOf(profile, profiles); base; base = baseOf(base, profiles)) {
    if (chain.includes(base) || chain.length > MOST_BASES) break;
    chain.unshift(base);
  }
  return chain;
}

function baseOf(profile: PlistValue, profiles: PlistValue | undefined): PlistValue | undefined {
  const name = textOf(lookUp(profile, 'extends'));
  return name === undefined ? undefined : lookUp(profiles, name);
}
