/**
 * Which target of the sources a bundle of a built app was built from: by its bundle identifier, as each configuration
 * resolves it, else by its product name. One target is one bundle of an artifact.
 */
import { findDifferences } from '../rules/shared/built-values.ts';
import { clip, listWords } from '../sentence.ts';
import type { Build, BuiltPair, PairedBy, Target, TargetName } from '../types.ts';

/** What is known of a target once it is declared. */
export type Declared = Pick<Target, 'name' | 'kind' | 'project' | 'builds' | 'shipping'>;

export interface Pairing {
  readonly pairs: readonly Paired[];
  readonly unmatched: readonly { readonly bundle: Declared; readonly reason: string }[];
}

/** `bundle` is called as its artifact calls it. */
export interface Paired extends Omit<BuiltPair, 'bundle'> {
  readonly bundle: Declared;
}

/** The targets that one artifact was built from. */
export function pairBundles(bundles: readonly Declared[], sources: readonly Declared[]): Pairing {
  const shipped = sources.filter(({ kind, builds }) => kind !== 'library' && kind !== 'test' && builds.length > 0);
  const pairs = new Map<Declared, Paired>();
  const reasons = new Map<Declared, string>();
  const taken = new Set<Declared>();
  for (const [by, looksLike] of WAYS) {
    const likely = new Map(
      bundles
        .filter((bundle) => !pairs.has(bundle) && !reasons.has(bundle))
        .map((bundle) => [bundle, shipped.filter((one) => !taken.has(one) && looksLike(bundle, one))]),
    );
    for (const [bundle, candidates] of likely) {
      const [only, ...others] = narrow(bundle, candidates);
      const build = bundle.builds[0];
      if (only === undefined || build === undefined) continue;
      if (others.length > 0) reasons.set(bundle, tooMany(by, [only, ...others]));
      else if (taken.has(only)) reasons.set(bundle, `another bundle of it is taken for ${only.name}`);
      else {
        taken.add(only);
        const source = { name: only.name, project: only.project };
        pairs.set(bundle, { bundle, build, source, configuration: configurationOf(only, build, by), by });
      }
    }
  }
  return {
    pairs: bundles.flatMap((bundle) => pairs.get(bundle) ?? []),
    unmatched: bundles
      .filter((bundle) => !pairs.has(bundle))
      .map((bundle) => ({ bundle, reason: reasons.get(bundle) ?? noneLike(bundle, shipped) })),
  };
}

const WAYS: readonly (readonly [PairedBy, (bundle: Declared, source: Declared) => boolean])[] = [
  ['bundle identifier', (bundle, source) => source.builds.some((build) => isSameIdentifier(build, bundle.builds[0]))],
  [
    'name',
    (bundle, source) => {
      if (bundle.kind !== source.kind) return false;
      const names = namesOf(bundle);
      return [...namesOf(source)].some((name) => names.has(name));
    },
  ],
];

function isSameIdentifier(one: Build, other: Build | undefined): boolean {
  const [left, right] = [one.bundleIdentifier, other?.bundleIdentifier];
  return left.state === 'known' && right?.state === 'known' && left.value === right.value;
}

/** What a target and its product may be called; a product's name may leave out what no file name should hold. */
function namesOf(target: Declared): ReadonlySet<string> {
  const known = NAMES.get(target);
  if (known) return known;
  const names = readNames(target);
  NAMES.set(target, names);
  return names;
}

const NAMES = new WeakMap<Declared, ReadonlySet<string>>();

function readNames({ name, builds }: Declared): ReadonlySet<string> {
  const texts = builds.flatMap(({ info }) =>
    ['CFBundleExecutable', 'CFBundleName'].flatMap((key) => {
      const entry = info.get(key);
      return entry.state === 'known' && entry.value.value.kind === 'string' ? [entry.value.value.value] : [];
    }),
  );
  // of two bundles of one name the second has its folder behind it
  const [alone = name] = name.split(' (', 1);
  const plain = [name, alone, ...texts].map((text) =>
    text
      .normalize('NFC')
      .replaceAll(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase(),
  );
  return new Set(plain.filter((text) => text !== ''));
}

/** Of several that look like it, those of its kind, and of those the ones with its name. */
function narrow(bundle: Declared, candidates: readonly Declared[]): readonly Declared[] {
  const names = namesOf(bundle);
  const tests: ((source: Declared) => boolean)[] = [
    ({ kind }) => kind === bundle.kind,
    (source) => [...namesOf(source)].some((name) => names.has(name)),
    ({ name }) => name === bundle.name,
  ];
  let left = candidates;
  for (const test of tests) {
    const passing = left.filter(test);
    if (left.length > 1 && passing.length > 0) left = passing;
  }
  return left;
}

/** The configuration whose values agree with the build’s, the one that ships before others; else the one that ships. */
function configurationOf({ builds, shipping }: Declared, built: Build, by: PairedBy): string {
  const likely = by === 'name' ? builds : builds.filter((build) => isSameIdentifier(build, built));
  const ordered = [
    ...likely.filter(({ configuration }) => configuration === shipping),
    ...likely.filter(({ configuration }) => configuration !== shipping),
  ];
  const agreeing = ordered.find((build) => findDifferences(build, built).length === 0);
  return (agreeing ?? ordered[0])?.configuration ?? shipping;
}

const MOST_NAMED = 3;
const LONGEST = 155;

function tooMany(by: PairedBy, sources: readonly TargetName[]): string {
  const shown = sources.slice(0, MOST_NAMED).map(({ name, project }) => `${name} in ${project}`);
  const rest = sources.length - shown.length;
  return `${listWords([...shown, ...(rest > 0 ? [`${rest} more`] : [])])} have its ${by}`;
}

function noneLike({ builds, name }: Declared, sources: readonly Declared[]): string {
  if (sources.length === 0) return 'the sources declare no app';
  const id = builds[0]?.bundleIdentifier;
  const has =
    id?.state === 'known'
      ? `its bundle identifier ${clip(id.value, LONGEST)}, nor its name ${name}`
      : `its name ${name}`;
  const open = sources.filter((source) => source.builds.some((build) => build.bundleIdentifier.state === 'unresolved'));
  const [first] = open;
  const unknown = first === undefined ? '' : `; that of ${first.name} is not known`;
  return `no target of the sources has ${has}${unknown}`;
}
