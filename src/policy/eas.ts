import { addAll } from '../lists.ts';
import { readJson } from '../read/json.ts';
import type { Location, PlistEntry, PolicyUrl, RepoFiles, Skipped, StoreTrait } from '../types.ts';
import { easTraits } from './categories.ts';
import { type FoundPolicy, fileName, folderOf, joinPaths, tryRead } from './found.ts';
import { dictionaryAt, stringAt } from './json-values.ts';

/**
 * EAS Metadata: `apple.info.<locale>.privacyPolicyUrl` in `store.config.json`, or in the file that `metadataPath` of
 * eas.json names. https://docs.expo.dev/eas/metadata/schema/
 */
export function findEas(files: RepoFiles): FoundPolicy {
  const unresolved: Skipped[] = [];
  const configs = new Set(files.paths.filter((path) => fileName(path) === 'store.config.json'));
  for (const { path, at } of namedConfigs(files)) {
    if (/\.json5?$/.test(path)) {
      if (files.has(path)) configs.add(path);
      else unresolved.push({ at, reason: `eas.json names ${path}, which is not there.` });
    } else {
      unresolved.push({ at, reason: `${path} computes the store metadata; it is not run here.` });
    }
  }

  const urls: PolicyUrl[] = [];
  const missing: { locale: string; at: Location }[] = [];
  const descriptions: { locale: string; text: string; at: Location }[] = [];
  const traits: StoreTrait[] = [];
  for (const path of configs) {
    const config = tryRead(() => readJson(files.bytes(path), path), unresolved);
    addAll(traits, easTraits(config));
    for (const { key: locale, keyAt, value } of dictionaryAt(config, 'apple', 'info')?.values() ?? []) {
      const info = value.kind === 'dictionary' ? value.value : undefined;
      const url = stringAt(info, 'privacyPolicyUrl');
      const description = stringAt(info, 'description');
      if (url?.value) urls.push({ url: url.value, locale, at: url.at, source: 'EAS', authoritative: true });
      else missing.push({ locale, at: url?.at ?? keyAt });
      if (description?.value) descriptions.push({ locale, text: description.value, at: description.at });
    }
  }
  return { urls, missing, descriptions, traits, unresolved };
}

function namedConfigs(files: RepoFiles): { path: string; at: Location }[] {
  return files.paths
    .filter((path) => fileName(path) === 'eas.json')
    .flatMap((path) => {
      // An eas.json that cannot be read is the business of builds; store.config.json stands by itself.
      const eas = tryRead(() => readJson(files.bytes(path), path), []);
      const profiles: PlistEntry[] = [...(dictionaryAt(eas, 'submit')?.values() ?? [])];
      return profiles.flatMap(({ value }) => {
        const named = stringAt(dictionaryAt(value, 'ios'), 'metadataPath');
        const config = named && joinPaths(folderOf(path), named.value);
        return named && config ? [{ path: config, at: named.at }] : [];
      });
    });
}
