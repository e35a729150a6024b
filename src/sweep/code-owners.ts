import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compare } from '../order.ts';
import { type Glob, readGlob } from '../read/glob.ts';

/** GitHub takes the first that is there, and none above 3 MB:
 *  https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners */
const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const LONGEST = 3 * 1024 * 1024;
const MOST_LINES = 10_000;

/** Who owns these files by the repository's CODEOWNERS: teams, people and addresses, as they stand there. */
export function ownersOf(folder: string, files: readonly string[]): string[] {
  const lines = readLines(folder);
  if (lines.length === 0) return [];
  // the last line that fits counts, also where it names nobody
  const owners = files.flatMap((file) => lines.findLast(({ fits }) => fits(file))?.owners ?? []);
  return [...new Set(owners)].sort(compare);
}

interface Line {
  readonly fits: Glob;
  readonly owners: readonly string[];
}

function readLines(folder: string): Line[] {
  for (const place of PLACES) {
    const file = path.join(folder, place);
    const status = lstatSync(file, { throwIfNoEntry: false });
    if (status === undefined || !status.isFile() || status.size > LONGEST) continue;
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    return text.split(/\r?\n/).slice(0, MOST_LINES).flatMap(readLine);
  }
  return [];
}

function readLine(line: string): Line[] {
  const [pattern = '', ...words] = line.trim().split(/\s+/);
  if (pattern === '' || pattern.startsWith('#')) return [];
  const comment = words.findIndex((word) => word.startsWith('#'));
  const owners = (comment === -1 ? words : words.slice(0, comment)).filter((word) => word.includes('@'));
  const fits = fitting(pattern);
  return fits === undefined ? [] : [{ fits, owners }];
}

/** As .gitignore reads a pattern: one without a slash before its end fits at every depth, and what lies below. */
function fitting(pattern: string): Glob | undefined {
  const plain = pattern.replace(/^\//, '').replace(/\/$/, '/**');
  const isAnchored = pattern.slice(0, -1).includes('/');
  try {
    const own = readGlob(isAnchored ? plain : `**/${plain}`);
    // `docs/*` is what lies in the folder, not what lies deeper
    if (pattern.endsWith('/*') || pattern.endsWith('/')) return own;
    const below = readGlob(`${isAnchored ? plain : `**/${plain}`}/**`);
    return (file) => own(file) || below(file);
  } catch {
    return undefined;
  }
}
