import path from 'node:path';
import fastGlob from 'fast-glob';
import { artifactForm } from './open.ts';

/** What a path or glob names of what was built, from a folder; no link is followed. */
export function matchArtifacts(line: string, folder: string): readonly string[] {
  if (artifactForm(path.resolve(folder, line), true) !== undefined) return [line];
  const found = fastGlob.sync(line.replace(/^\.\//, ''), {
    ...{ cwd: folder, onlyFiles: false, followSymbolicLinks: false, dot: true, suppressErrors: true, objectMode: true },
    ignore: ['**/.git/**', '**/node_modules/**'],
  });
  return found
    .filter(({ dirent }) => !dirent.isSymbolicLink())
    .map((entry) => entry.path)
    .filter((name) => artifactForm(path.join(folder, name), true) !== undefined)
    .sort();
}
