/**
 * Which files the `sources` of an XcodeGen target stand for.
 */
import type { PlistValue } from '../types.ts';
import { type Checkout, resolvePath } from './checkout.ts';
import { isGlob, matchesGlob } from './glob.ts';
import { itemsOf, lookUp, textOf, textsOf } from './look-up.ts';
import { nameOf, relativeTo } from './paths.ts';
import type { FolderMembership, Member } from './xcode/project.ts';

export interface SpecSources {
  readonly members: readonly Member[];
  readonly folders: readonly FolderMembership[];
  /** The first Info.plist among them, relative to the project's root. */
  readonly infoPlist?: string;
}

/** Sources and tables of texts: what makes a difference here. */
const COUNTS = /\.(?:swift|mm?|[ch]|hh|hpp|cc|cpp|cxx|strings|xcstrings)$/i;
const WRAPPER = /\.(?:docc|xcassets|bundle|framework|xcframework|playground|xcodeproj|xcworkspace|app|appex|swiftpm)\//;

/** `root` is the folder of the specification. */
export function findSpecSources(target: PlistValue, root: string, checkout: Checkout): SpecSources {
  const members: Member[] = [];
  const folders: FolderMembership[] = [];
  let infoPlist: string | undefined;
  for (const source of itemsOf(lookUp(target, 'sources'))) {
    const written = textOf(source) ?? textOf(lookUp(source, 'path'));
    if (written === undefined || textOf(lookUp(source, 'buildPhase')) === 'none') continue;
    const paths = isGlob(written) ? expand(written, root, checkout) : [resolvePath(root, written)];
    for (const path of paths) {
      if (path === undefined) continue;
      const excludes = textsOf(lookUp(source, 'excludes'));
      if (textOf(lookUp(source, 'type')) === 'syncedFolder') {
        folders.push({ path, owned: true, listed: excludes, opaque: [], platforms: new Map() });
      }
      const files = filesOf(path, excludes, textsOf(lookUp(source, 'includes')), checkout);
      infoPlist ??= files.find((file) => nameOf(file) === 'Info.plist');
      members.push(
        ...files.filter((file) => COUNTS.test(file)).map((file) => ({ path: file, at: source.at, platforms: [] })),
      );
    }
  }
  return { members, folders, ...(infoPlist !== undefined && { infoPlist: relativeTo(infoPlist, root) }) };
}

function filesOf(
  path: string,
  excludes: readonly string[],
  includes: readonly string[],
  checkout: Checkout,
): readonly string[] {
  const file = checkout.locate(path);
  if (file !== undefined) return [file];
  return checkout.below(path).filter((inner) => {
    const own = relativeTo(inner, path);
    if (WRAPPER.test(own) || excludes.some((pattern) => matchesGlob(pattern, own))) return false;
    return includes.length === 0 || includes.some((pattern) => matchesGlob(pattern, own));
  });
}

/** The files that a pattern in place of a path means. */
function expand(pattern: string, root: string, checkout: Checkout): readonly string[] {
  return checkout.below(root).filter((file) => matchesGlob(pattern, relativeTo(file, root)));
}
