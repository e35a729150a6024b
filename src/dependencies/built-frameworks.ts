/**
 * Frameworks and libraries that a project links by themselves: by the path that it gives, or where Carthage and Swift's
 * package manager put what they build or fetch.
 */
import type { Dependency, RepoFiles } from '../types.ts';
import { binariesAt } from './binary-files.ts';
import { foldersUp, join } from './folders.ts';

/** https://github.com/Carthage/Carthage/blob/master/Documentation/Artifacts.md */
const BUILT_BY_CARTHAGE = ['Carthage/Build', 'Carthage/Build/iOS', 'Carthage/Build/iOS/Static'];

/** The binaries of a framework in the checkout; none for other dependencies. */
export function builtFrameworks({ manager, name, path, at }: Dependency, files: RepoFiles): readonly string[] {
  if (path !== undefined) return binariesAt(path, files);
  if (manager !== 'carthage') return [];
  const places = foldersUp(at.file).flatMap((folder) => BUILT_BY_CARTHAGE.map((one) => join(folder, one)));
  for (const place of places)
    for (const ending of ['.xcframework', '.framework']) {
      const found = binariesAt(`${place}/${name}${ending}`, files);
      if (found.length > 0) return found;
    }
  return [];
}
