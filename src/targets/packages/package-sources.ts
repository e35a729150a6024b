/**
 * Where the sources of a target of a Swift package stand.
 */

import type { ManifestTarget } from '../../read/swift/manifest.ts';
import { type Checkout, resolvePath } from '../checkout.ts';
import { folderOf, isManifest } from '../paths.ts';
import type { LocalPackage } from './packages.ts';

const SOURCE = /\.(?:swift|mm?|[ch]|hh|hpp|cc|cpp|cxx)$/i;
const WRAPPER = /\.(?:docc|xcassets|bundle|framework|xcframework|playground|xcodeproj)\//;
/** Where a target's files stand when it does not say so. */
function defaultFolders({ name, kind }: ManifestTarget): string[] {
  const sources = ['Sources', 'Source', 'src', 'srcs'];
  const places = kind === 'testTarget' ? ['Tests', ...sources] : kind === 'plugin' ? ['Plugins', ...sources] : sources;
  return places.map((place) => `${place}/${name}`);
}

/** Where a target of a package stands; undefined where it has no files. */
export function findFolder(owner: LocalPackage, target: ManifestTarget, checkout: Checkout): string | undefined {
  const inside = (folder: string) => resolvePath(owner.folder, folder);
  const candidates = target.path === undefined ? defaultFolders(target) : [target.path];
  // Since 5.9 the only target of a package may stand in `Sources` itself.
  const alike = owner.targets.filter(({ kind }) => kind === target.kind);
  if (target.path === undefined && alike.length === 1 && alike[0] === target) {
    candidates.push(target.kind === 'testTarget' ? 'Tests' : 'Sources');
  }
  return candidates.map(inside).find((one) => one !== undefined && checkout.below(one).length > 0);
}

/** The sources of a target of a package, sorted. */
export function findSources(owner: LocalPackage, target: ManifestTarget, checkout: Checkout): readonly string[] {
  const folder = findFolder(owner, target, checkout);
  if (folder === undefined) return [];
  const below = (entries: readonly string[]) => entries.flatMap((entry) => resolvePath(folder, entry) ?? []);
  const excluded = below(target.exclude);
  const listed = target.sources && below(target.sources);
  return checkout.below(folder).filter((file) => {
    if (
      !SOURCE.test(file) ||
      WRAPPER.test(file.slice(folder.length)) ||
      (isManifest(file) && folderOf(file) === owner.folder)
    )
      return false;
    if (isAmong(file, excluded)) return false;
    return listed === undefined || isAmong(file, listed);
  });
}

function isAmong(file: string, entries: readonly string[]): boolean {
  return entries.some((entry) => entry === '' || file === entry || file.startsWith(`${entry}/`));
}
