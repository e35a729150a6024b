/**
 * Which files the `sources` of an XcodeGen target stand for.
 */
import type { Location, PlistValue } from '../../types.ts';
import { type Checkout, resolvePath } from '../checkout.ts';
import { isGlob, matchesGlob } from '../glob.ts';
import { nameOf, relativeTo } from '../paths.ts';
import { itemsOf, lookUp, textOf, textsOf } from '../plist-paths.ts';
import type { FolderMembership, Member, SettingMember } from '../xcode/project.ts';

export interface SpecSources {
  readonly members: readonly Member[];
  readonly folders: readonly FolderMembership[];
}

/** Sources, tables of texts and privacy manifests: what makes a difference here. */
const COUNTS = /\.(?:swift|mm?|[ch]|hh|hpp|cc|cpp|cxx|strings|xcstrings|xcprivacy)$/i;
const WRAPPER = /\.(?:docc|xcassets|bundle|framework|xcframework|playground|xcodeproj|xcworkspace|app|appex|swiftpm)\//;

/** `root` is the folder of the specification. */
export function findSpecSources(target: PlistValue, root: string, checkout: Checkout): SpecSources {
  const sources = listSources(target, root, checkout);
  return {
    members: sources.flatMap((source) =>
      filesOf(source, checkout, (file) => COUNTS.test(file)).map((path) => ({ path, at: source.at, platforms: [] })),
    ),
    folders: sources
      .filter(({ isSynced }) => isSynced)
      .map(({ path, excludes }) => ({ path, owned: true, listed: excludes, opaque: [], platforms: new Map() })),
  };
}

/** The first Info.plist among the sources, relative to `root`. */
export function findInfoPlist(target: PlistValue, root: string, checkout: Checkout): string | undefined {
  for (const source of listSources(target, root, checkout)) {
    const [found] = filesOf(source, checkout, (file) => nameOf(file) === 'Info.plist');
    if (found !== undefined) return relativeTo(found, root);
  }
  return undefined;
}

/** Sources whose path a variable of the environment tells. */
export function sourcesByVariable(target: PlistValue): SettingMember[] {
  return itemsOf(lookUp(target, 'sources')).flatMap((source) => {
    const written = textOf(source) ?? textOf(lookUp(source, 'path'));
    if (written === undefined || !/\$\{\w{1,99}\}/.test(written)) return [];
    return [{ written, at: source.at, platforms: [] }];
  });
}

/** One path of one entry of `sources`. */
interface SpecSource {
  readonly path: string;
  readonly at: Location;
  readonly excludes: readonly string[];
  readonly includes: readonly string[];
  readonly isSynced: boolean;
}

function listSources(target: PlistValue, root: string, checkout: Checkout): SpecSource[] {
  return itemsOf(lookUp(target, 'sources')).flatMap((source) => {
    const written = textOf(source) ?? textOf(lookUp(source, 'path'));
    if (written === undefined || textOf(lookUp(source, 'buildPhase')) === 'none') return [];
    const paths = isGlob(written) ? expand(written, root, checkout) : [resolvePath(root, written)];
    const rest = {
      at: source.at,
      excludes: textsOf(lookUp(source, 'excludes')),
      includes: textsOf(lookUp(source, 'includes')),
      isSynced: textOf(lookUp(source, 'type')) === 'syncedFolder',
    };
    return paths.flatMap((path) => (path === undefined ? [] : [{ path, ...rest }]));
  });
}

/** The files of a source that are asked for. */
function filesOf(
  { path, excludes, includes }: SpecSource,
  checkout: Checkout,
  isAsked: (file: string) => boolean,
): readonly string[] {
  const file = checkout.locate(path);
  if (file !== undefined) return [file].filter(isAsked);
  return checkout.below(path).filter((inner) => {
    const own = relativeTo(inner, path);
    // patterns take longest
    if (!isAsked(inner) || WRAPPER.test(own) || excludes.some((pattern) => matchesGlob(pattern, own))) return false;
    return includes.length === 0 || includes.some((pattern) => matchesGlob(pattern, own));
  });
}

/** The files that a pattern in place of a path means. */
function expand(pattern: string, root: string, checkout: Checkout): readonly string[] {
  return checkout.below(root).filter((file) => matchesGlob(pattern, relativeTo(file, root)));
}
