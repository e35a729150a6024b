/**
 * Which files the globs of a Tuist target stand for.
 */
import type { SwiftValue } from '../../read/swift/literals.ts';
import { type Checkout, resolvePath } from '../checkout.ts';
import { isGlob, matchesGlob } from '../glob.ts';
import { relativeTo } from '../paths.ts';
import type { Member } from '../xcode/project.ts';
import type { TuistValues } from './values.ts';

const COUNTS = /\.(?:swift|mm?|[ch]|hh|hpp|cc|cpp|cxx|strings|xcstrings|xcprivacy)$/i;

/** The sources, tables of texts and privacy manifests behind an argument: `sources`, `resources` or `buildableFolders`. */
export function findTuistSources(
  list: SwiftValue | undefined,
  root: string,
  values: TuistValues,
  checkout: Checkout,
): readonly Member[] {
  const known = values.resolve(list);
  return known ? globsOf(known, values).flatMap((glob) => expand(glob, root, checkout)) : [];
}

interface Glob {
  readonly pattern: string;
  readonly excluding: readonly string[];
  readonly at: Member['at'];
}

/** `"Sources/**"`, `.glob("Sources/**", excluding: […])`, `.sourceFilesList(globs: […])`, or a list of those. */
function globsOf(value: SwiftValue, values: TuistValues, depth = 0): readonly Glob[] {
  if (depth > 6) return [];
  if (value.kind === 'string') return [{ pattern: value.value, excluding: [], at: value.at }];
  if (value.kind === 'array') {
    const listed = value.value.flatMap((item) => globsOf(values.resolve(item) ?? item, values, depth + 1));
    return value.complete ? listed : [...listed, everything(value.at)];
  }
  if (value.kind === 'member' || value.kind === 'unresolved') return [everything(value.at)];
  if (value.kind !== 'call') return [];
  if (!value.name.startsWith('.')) return [everything(value.at)];
  const first = value.arguments[0]?.value;
  const inner = first ? globsOf(values.resolve(first) ?? first, values, depth + 1) : [];
  const excluded = values.argument(value, 'excluding');
  const excluding = (excluded ? globsOf(excluded, values, depth + 1) : []).flatMap(({ pattern }) =>
    pattern === EVERYTHING ? [] : [pattern],
  );
  return inner.map((glob) => ({ ...glob, excluding: [...glob.excluding, ...excluding] }));
}

const EVERYTHING = '**';
const NO_SOURCES = [
  ...['*Tests/**', '**/*Tests/**', '**/*Tests.swift'],
  ...[
    'Project.swift',
    '**/Project.swift',
    'Workspace.swift',
    'Tuist.swift',
    'Tuist/**',
    '**/Package.swift',
    'Derived/**',
  ],
];

/** Where code makes the list, the target may be built from all that is there, but for tests and manifests. */
function everything(at: Member['at']): Glob {
  return { pattern: EVERYTHING, excluding: NO_SOURCES, at };
}

function expand({ pattern, excluding, at }: Glob, root: string, checkout: Checkout): readonly Member[] {
  const fixed = pattern.split('/').findIndex(isGlob);
  const folder = resolvePath(root, fixed < 0 ? pattern : pattern.split('/').slice(0, fixed).join('/'));
  if (folder === undefined) return [];
  const rest = fixed < 0 ? '**' : pattern.split('/').slice(fixed).join('/');
  const single = fixed < 0 ? checkout.locate(folder) : undefined;
  const files =
    single === undefined
      ? checkout.below(folder).filter((file) => matchesGlob(rest, relativeTo(file, folder)))
      : [single];
  return files
    .filter((file) => COUNTS.test(file) && !excluding.some((one) => matchesGlob(one, relativeTo(file, root))))
    .map((file) => ({ path: file, at, platforms: [] }));
}
