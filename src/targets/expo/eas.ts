/**
 * The environment in which EAS builds what goes to the store: the profile `production` of eas.json.
 * https://docs.expo.dev/build/eas-json/
 */

import { fromPlist, type JsValue } from '../../read/javascript/values.ts';
import { readJson } from '../../read/json.ts';
import type { PlistValue, RepoFiles } from '../../types.ts';
import { inFolder } from '../paths.ts';
import { entriesOf, lookUp, readIfPossible, textOf } from '../plist-paths.ts';

const PROFILE = 'production';
const MOST_BASES = 10;

/** The variables that are known in such a build; empty where no such profile is declared. */
export function readEasEnvironment(folder: string, files: RepoFiles): ReadonlyMap<string, JsValue> {
  const file = inFolder(folder, 'eas.json');
  const json = files.has(file) ? readIfPossible(files, file, readJson) : undefined;
  const profiles = lookUp(json, 'build');
  const profile = lookUp(profiles, PROFILE);
  if (profile?.kind !== 'dictionary' || textOf(lookUp(profile, 'distribution')) === 'internal') return new Map();

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
