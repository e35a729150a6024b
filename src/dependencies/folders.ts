/**
 * Folders around a file. Paths are `/`-separated and relative to the checkout, which is the empty path.
 */

/** The folder of a file and those around it, the nearest first. */
export function foldersUp(file: string): readonly string[] {
  const folders: string[] = [];
  for (let at = file; at !== ''; ) {
    at = at.slice(0, Math.max(0, at.lastIndexOf('/')));
    folders.push(at);
  }
  return folders;
}

export function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
