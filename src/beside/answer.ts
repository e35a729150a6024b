/**
 * What the sources leave open, a built app answers: the rules then judge what ships, at the lines that leave it open.
 */
import { placeAt } from '../targets/property-list.ts';
import type { Build, PlistEntry, PlistValue, PropertyList, Resolved, Target } from '../types.ts';
import { type Declared, type Pairing, pairBundles } from './pair.ts';

/** The targets of the sources, each that was built with the answers of what was built of it; the first artifact that
 *  answers counts. */
export function answerOpen(sources: readonly Target[], artifacts: readonly (readonly Declared[])[]): readonly Target[] {
  const pairings = artifacts.map((bundles) => pairBundles(bundles, sources));
  if (pairings.every(({ pairs }) => pairs.length === 0)) return sources;
  return sources.map((target) => ({
    ...target,
    builds: target.builds.map((build) => answersFor(target, build, pairings).reduce(answerBuild, build)),
  }));
}

function answersFor({ name, project }: Target, { configuration }: Build, pairings: readonly Pairing[]): Build[] {
  return pairings.flatMap(({ pairs }) =>
    pairs.flatMap(({ source, configuration: of, build }) =>
      source.name === name && source.project === project && of === configuration ? [build] : [],
    ),
  );
}

function answerBuild(source: Build, built: Build): Build {
  const { deploymentTarget: minimum, info, entitlements } = source;
  return {
    ...source,
    info: answerList(info, built.info),
    entitlements: answerList(entitlements, built.entitlements),
    unanswered: source.unanswered ?? { info, entitlements },
    ...(minimum.state === 'unresolved' &&
      built.deploymentTarget.state === 'known' && { deploymentTarget: { ...built.deploymentTarget, at: minimum.at } }),
  };
}

function answerList(source: PropertyList, built: PropertyList): PropertyList {
  const get = (key: string) => answer(source.get(key), built.get(key));
  const keys = new Set([...source.entries.keys(), ...built.entries.keys()]);
  const entries = [...keys].flatMap((key) => {
    const entry = get(key);
    return entry.state === 'known' ? [[key, entry.value] as const] : [];
  });
  return { at: source.at, entries: new Map(entries), get };
}

/** The value of the build, where the sources do not tell; it stands where they leave it open. */
function answer(source: Resolved<PlistEntry>, built: Resolved<PlistEntry>): Resolved<PlistEntry> {
  const isOpen = source.state === 'unresolved' || (source.state === 'known' && leavesOpen(source.value.value));
  if (!isOpen || built.state === 'unresolved') return source;
  if (built.state === 'absent') return { state: 'absent', at: source.at };
  const [keyAt, at] = source.state === 'known' ? [source.value.keyAt, source.value.value.at] : [source.at, source.at];
  const { key, value } = built.value;
  return { state: 'known', at, value: { key, keyAt, value: placeAt(value, at) } };
}

function leavesOpen(value: PlistValue): boolean {
  return value.kind === 'unresolved' || (value.kind === 'array' && value.value.some(leavesOpen));
}
