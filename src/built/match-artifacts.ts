import path from 'node:path';
import fastGlob from 'fast-glob';
import { artifactForm } from './open.ts';

/** The longest path that a system takes: what is longer names nothing. */
const LONGEST = 4096;

/**
 * What a path or glob names of what was built, from a folder; no link is followed.
 * @param admit throws for a folder in which nothing may be looked for: what stands before the first sign of a glob may be
 *   a link of the checked repository, to all that the machine has
 */
export function matchArtifacts(line: string, folder: string, admit: (base: string) => void): readonly string[] {
  if (line.length > LONGEST) return [];
  if (artifactForm(path.resolve(folder, line), true) !== undefined) return [line];
  const glob = line.replace(/^\.\//, '');
  for (const { base } of fastGlob.generateTasks(glob)) admit(base);
  const found = fastGlob.sync(glob, {
    ...{ cwd: folder, onlyFiles: false, followSymbolicLinks: false, dot: true, suppressErrors: true, objectMode: true },
    ignore: ['**/.git/**', '**/node_modules/**'],
  });
  return found
    .filter(({ dirent }) => !dirent.isSymbolicLink())
    .map((entry) => entry.path)
    .filter((name) => artifactForm(path.join(folder, name), true) !== undefined)
    .sort();
}
