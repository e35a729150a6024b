import { comparePlaces } from '../order.ts';
import type { BuiltPair, CodeFacts, Finding, Location, Place, PropertyList } from '../types.ts';

interface Lists {
  readonly info: PropertyList;
  readonly entitlements: PropertyList;
}

/** A pair with what was read of both. */
export interface ReadPair extends BuiltPair {
  /** What the sources themselves say, without answers. */
  readonly declared: Lists;
  /** What the binaries of the bundle show. */
  readonly facts: CodeFacts;
}

type Owned = Pick<Finding, 'target' | 'project'>;

export function isOfBundle({ target, project }: Owned, { bundle }: BuiltPair): boolean {
  return target === bundle.name && project === bundle.project;
}

export function isOfSource({ target, project }: Owned, { source }: BuiltPair): boolean {
  return target === source.name && project === source.project;
}

export function isCounted({ silenced }: Finding): boolean {
  return silenced === undefined;
}

/** The list that may hold a key. */
export function listOf(key: string, { info, entitlements }: Lists): PropertyList {
  return key.startsWith('com.apple.') ? entitlements : info;
}

export function placeIn(lists: Lists, key: string): Location | undefined {
  const entry = listOf(key, lists).get(key);
  return entry.state === 'known' ? entry.value.value.at : undefined;
}

/** The finding with the build among its places. */
export function withPlace(finding: Finding, same: Finding): Finding {
  const { at, message, fingerprint } = finding;
  const places: readonly Place[] = finding.places ?? [{ at, message, fingerprint }];
  const words = same.message === message ? 'And so it is in the built app.' : `In the built app: ${same.message}`;
  const added = { at: same.at, message: words, fingerprint: same.fingerprint };
  return { ...finding, places: [...places, added].sort((a, b) => comparePlaces(a.at, b.at)) };
}
