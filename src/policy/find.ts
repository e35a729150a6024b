import { compare, comparePlaces } from '../order.ts';
import type { PolicyUrl, RepoFiles } from '../types.ts';
import { findAsc } from './asc.ts';
import { findEas } from './eas.ts';
import { findFastlane } from './fastlane.ts';
import { type FoundPolicy, mergeFound, NOTHING } from './found.ts';
import { findLinks } from './links.ts';
import { findOwnMetadata } from './own-metadata.ts';

/**
 * Where privacy-policy URLs stand: store metadata of fastlane, EAS and asc in the repository or in JSON of its own, `given`
 * by option or configuration, and links in the app's texts as hints. Reads files; requests nothing.
 */
export function findPolicy(files: RepoFiles, given: readonly PolicyUrl[] = []): FoundPolicy {
  const hints = { ...NOTHING, urls: findLinks(files) };
  const managed = [findFastlane(files), findEas(files), findAsc(files), findOwnMetadata(files)];
  const found = mergeFound([{ ...NOTHING, urls: given }, ...managed, hints]);
  return {
    urls: found.urls.toSorted((a, b) => comparePlaces(a.at, b.at) || compare(a.url, b.url)),
    // A URL that is given is what App Store Connect holds, for every locale.
    missing: given.length > 0 ? [] : found.missing.toSorted((a, b) => comparePlaces(a.at, b.at)),
    descriptions: found.descriptions.toSorted((a, b) => comparePlaces(a.at, b.at)),
    traits: found.traits.toSorted((a, b) => comparePlaces(a.at, b.at)),
    unresolved: found.unresolved.toSorted((a, b) => comparePlaces(a.at, b.at)),
  };
}
