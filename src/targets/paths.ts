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

/** The folders that Xcode projects stand in. */
export function projectFolders(paths: readonly string[]): ReadonlySet<string> {
  const projects = paths.filter((path) => /\.xcodeproj\/project\.\w+$/.test(path));
  return new Set(projects.map((path) => folderOf(folderOf(path))));
}

/** Code-unit order, the same on every machine. */
export function sortPaths(paths: Iterable<string>): string[] {
  return [...new Set(paths)].sort();
}
