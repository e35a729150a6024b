/**
 * Paths of the checked repository: `/`-separated, relative to its root, which is the empty path.
 */
import path from 'node:path';

/** The folder that a path stands in, the empty path at the top. */
export function folderOf(file: string): string {
  const folder = path.posix.dirname(file);
  return folder === '.' ? '' : folder;
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function isInside(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

/** The path of what stands in a folder under a name. */
export function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** A path as seen from a folder that it is in. */
export function relativeTo(path: string, folder: string): string {
  return folder === '' ? path : path.slice(folder.length + 1);
}

/** The folder and those around it, the nearest first, the root last. */
export function foldersUp(folder: string): readonly string[] {
  const folders = [folder];
  for (let at = folder; at !== ''; ) {
    at = folderOf(at);
    folders.push(at);
  }
  return folders;
}

/** Code-unit order, the same on every machine. */
export function sortPaths(paths: Iterable<string>): string[] {
  return [...new Set(paths)].sort();
}

/** Whether it is a manifest of a Swift package (`manifests.ts`). */
export function isManifest(path: string): boolean {
  // each path of a repository is asked
  if (!path.startsWith('Package', path.lastIndexOf('/') + 1)) return false;
  return /(?:^|\/)Package(?:@swift-[\d.]{1,20})?\.swift$/.test(path);
}
