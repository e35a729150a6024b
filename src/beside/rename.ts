/**
 * Bundles under the names of the targets that they were built from.
 */
import type { Artifact, ArtifactBundle, ClinicalDependency, Skipped, Target } from '../types.ts';
import type { Pairing } from './pair.ts';

/** What tells of bundles by their names. */
interface Named {
  readonly targets: readonly Target[];
  readonly skipped: readonly Skipped[];
  readonly brought: readonly ClinicalDependency[];
  readonly mayBeBrought: readonly ClinicalDependency[];
  readonly unsure: readonly Skipped[];
  readonly artifact: Artifact;
}

/** The name of each bundle, by the one that its artifact gives it: that of its target in the sources, else its own. No two
 *  are the same. */
export function nameBundles({ targets, artifact }: Named, pairs: Pairing['pairs']): ReadonlyMap<string, string> {
  const sourceOf = new Map(pairs.map(({ bundle, source }) => [bundle.name, source.name]));
  const pathOf = new Map(artifact.bundles.map(({ target, path }) => [target, path]));
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const ordered = [
    ...targets.filter(({ name }) => sourceOf.has(name)),
    ...targets.filter(({ name }) => !sourceOf.has(name)),
  ];
  for (const { name } of ordered) {
    const wanted = sourceOf.get(name) ?? name;
    const given = taken.has(wanted) ? `${wanted} (${pathOf.get(name)})` : wanted;
    taken.add(given);
    names.set(name, given);
  }
  return names;
}

/** The same under those names, and why the others are of no target. */
export function renameBundles<T extends Named>(
  built: T,
  names: ReadonlyMap<string, string>,
  { pairs, unmatched }: Pairing,
): T {
  const pairOf = new Map(pairs.map((pair) => [pair.bundle.name, pair]));
  const reasonOf = new Map(unmatched.map(({ bundle, reason }) => [bundle.name, reason]));
  const rename = <One extends { readonly name: string }>(one: One): One => ({
    ...one,
    name: names.get(one.name) ?? one.name,
  });
  const bundle = (one: ArtifactBundle): ArtifactBundle => {
    const pair = pairOf.get(one.target);
    const reason = reasonOf.get(one.target);
    return {
      ...one,
      target: names.get(one.target) ?? one.target,
      ...(pair && { source: { ...pair.source, configuration: pair.configuration, by: pair.by } }),
      ...(reason !== undefined && { unmatched: reason }),
    };
  };
  const ofRenamed = (one: ClinicalDependency): ClinicalDependency => ({ ...one, targets: one.targets.map(rename) });
  const skip = (one: Skipped): Skipped => {
    const name = one.target === undefined ? undefined : names.get(one.target);
    return name === undefined ? one : { ...one, target: name };
  };
  return {
    ...built,
    targets: built.targets.map((target) => ({ ...rename(target), hosts: target.hosts.map(rename) })),
    skipped: built.skipped.map(skip),
    brought: built.brought.map(ofRenamed),
    mayBeBrought: built.mayBeBrought.map(ofRenamed),
    unsure: built.unsure.map(skip),
    artifact: { ...built.artifact, bundles: built.artifact.bundles.map(bundle) },
  };
}
