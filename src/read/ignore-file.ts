/**
 * Files of the kind of `.gitignore`: which paths they leave out. https://git-scm.com/docs/gitignore
 */
import { type Glob, readGlob } from './glob.ts';

/** Longer lists are nobody's; each line is asked of each path. */
const MOST_LINES = 5000;

/** Whether a path, relative to the folder of the file, is left out. A folder that is takes along what lies in it. */
export function readIgnoreFile(text: string): Glob {
  const rules = text.split(/\r?\n/, MOST_LINES).flatMap((line) => readLine(line) ?? []);
  const isOut = (path: string, isFolder: boolean): boolean =>
    rules.findLast(({ fits, ofFolders }) => (isFolder || !ofFolders) && fits(path))?.leavesOut ?? false;
  return (path) => {
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1))
      if (isOut(path.slice(0, end), true)) return true;
    return isOut(path, false);
  };
}

interface IgnoreRule {
  readonly fits: Glob;
  readonly ofFolders: boolean;
  readonly leavesOut: boolean;
}

function readLine(line: string): IgnoreRule | undefined {
  const written = line.startsWith('#') ? '' : line.trimEnd();
  const leavesOut = !written.startsWith('!');
  const pattern = leavesOut ? written : written.slice(1);
  const plain = pattern.replace(/^\//, '').replace(/\/$/, '');
  if (plain === '') return undefined;
  const isAnchored = pattern.slice(0, -1).includes('/');
  try {
    // braces are plain characters here
    const fits = readGlob(`${isAnchored ? '' : '**/'}${plain.replaceAll(/[{}]/g, '\\$&')}`, { shell: true });
    return { fits, ofFolders: pattern.endsWith('/'), leavesOut };
  } catch {
    return undefined;
  }
}
