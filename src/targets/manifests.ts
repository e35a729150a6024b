/**
 * The manifests of Swift packages: `Package.swift`, and beside it others for single versions of the tools.
 * https://docs.swift.org/swiftpm/documentation/packagemanagerdocs/swiftversionspecificpackaging
 */

import { toolsVersion } from '../read/swift/manifest.ts';
import { type RepoFiles, UnreadableFile } from '../types.ts';
import { folderOf, isManifest } from './paths.ts';

/** The tools take no manifest that is named for newer ones than they are: there is no Swift of a greater number. */
const NEWEST_SWIFT = 6;

/** One manifest of each folder: the one for the newest tools, where there are several. */
export function listManifests(files: RepoFiles): readonly string[] {
  const byFolder = new Map<string, string>();
  for (const file of files.paths) {
    if (!isManifest(file) || Number(/@swift-(\d+)/.exec(file)?.[1] ?? 0) > NEWEST_SWIFT) continue;
    const other = byFolder.get(folderOf(file));
    if (other === undefined || isNewer(file, other, files)) byFolder.set(folderOf(file), file);
  }
  return [...byFolder.values()];
}

function isNewer(file: string, other: string, files: RepoFiles): boolean {
  const [own, theirs] = [versionOf(file, files), versionOf(other, files)];
  for (const index of [0, 1, 2]) {
    const difference = (own[index] ?? 0) - (theirs[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return file.includes('@');
}

function versionOf(file: string, files: RepoFiles): readonly number[] {
  try {
    return toolsVersion(files.bytes(file));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return [];
  }
}
