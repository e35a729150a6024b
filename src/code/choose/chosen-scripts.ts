/**
 * Which files of JavaScript and Dart are read: those that show something of clinical records, who imports them, what these import,
 * and what routers find by the place of its file.
 */
import { bufferOf, lettersOf } from '../../bytes.ts';
import { addAll } from '../../lists.ts';
import { specifiersIn } from '../../read/javascript/specifiers.ts';
import type { RepoFiles } from '../../types.ts';
import type { Resolve } from '../languages/javascript/script-paths.ts';
import type { Scan } from '../scan/scan.ts';
import { MOST_BYTES } from './open-scripts.ts';

/** Bytes of what only those import that come to the files with clinical records. */
const MOST_BESIDE = 500_000;

/** How far files are looked for that the files with clinical records import. */
const DEEPEST_IMPORT = 2;

/** The files that show something, those that come to them by imports, and, some steps on, those that they import. */
export function chooseFiles(
  scans: readonly Scan[],
  resolve: Resolve,
  files: RepoFiles,
): { readonly chosen: readonly Scan[]; readonly left: ReadonlySet<string> } {
  const byPath = new Map(scans.map((scan) => [scan.path, scan]));
  const imports = new Map<string, readonly string[]>();
  const importers = new Map<string, string[]>();
  for (const { path, skipped } of scans) {
    if (skipped) continue;
    const targets = importsOf(path, files).flatMap((module) => resolve(path, module) ?? []);
    imports.set(path, targets);
    for (const target of targets) importers.set(target, [...(importers.get(target) ?? []), path]);
  }
  const seeds = scans.filter(({ foreign }) => foreign).map(({ path }) => path);
  const chosen = new Set<string>();
  const left = new Set<string>();
  let budget = MOST_BYTES;
  const choose = (paths: readonly string[], next: (path: string) => readonly string[], steps: number): void => {
    let front = paths;
    for (let step = 0; step <= steps && front.length > 0; step += 1) {
      const found: string[] = [];
      for (const path of front) {
        const size = byPath.get(path)?.size ?? 0;
        if (step > 0 && chosen.has(path)) continue;
        if (step > 0 && size > budget) {
          left.add(path);
          continue;
        }
        if (!chosen.has(path)) budget -= size;
        chosen.add(path);
        addAll(found, next(path));
      }
      front = [...new Set(found)].sort();
    }
  };
  choose(seeds, (path) => imports.get(path) ?? [], DEEPEST_IMPORT);
  choose(seeds, (path) => importers.get(path) ?? [], Number.POSITIVE_INFINITY);
  // constants that they pass stand in files of their own: the smallest first
  let beside = Math.min(MOST_BESIDE, budget);
  for (let step = 0; step < DEEPEST_IMPORT; step += 1) {
    const near = new Set([...chosen].flatMap((path) => imports.get(path) ?? []));
    const more = [...near].flatMap((path) => (chosen.has(path) ? [] : (byPath.get(path) ?? [])));
    for (const { path, size } of more.toSorted((a, b) => a.size - b.size)) {
      beside -= size;
      if (beside < 0) break;
      chosen.add(path);
    }
  }
  return { chosen: scans.filter(({ path }) => chosen.has(path)), left };
}

/** With the files that open routes, where one that was chosen reads what a route is opened with: no import leads to them. */
export function withRoutes(
  { chosen, left }: ReturnType<typeof chooseFiles>,
  scans: readonly Scan[],
  files: RepoFiles,
  { reads, opens, packageOf }: Routes,
): ReturnType<typeof chooseFiles> {
  const holds = ({ path, skipped }: Scan, words: readonly string[]): boolean =>
    !skipped && words.some((word) => bufferOf(files.bytes(path)).includes(word));
  // what another package of the repository is called with opens no route of this one
  const packages = new Set(chosen.filter((scan) => holds(scan, reads)).map(({ path }) => packageOf(path, files)));
  if (packages.size === 0) return { chosen, left };
  const known = new Set(chosen);
  const opening = scans.filter(
    (scan) =>
      !known.has(scan) && !left.has(scan.path) && holds(scan, opens) && packages.has(packageOf(scan.path, files)),
  );
  let budget = MOST_BYTES - chosen.reduce((sum, { size }) => sum + size, 0);
  const fits = ({ size }: Scan): boolean => {
    budget -= size;
    return budget >= 0;
  };
  const more = new Set(opening.filter(fits));
  const beyond = opening.filter((scan) => !more.has(scan)).map(({ path }) => path);
  return {
    chosen: scans.filter((scan) => known.has(scan) || more.has(scan)),
    left: new Set([...left, ...beyond]),
  };
}

/** The folder of the package that a source of Dart is in. */
function packageAround(path: string): string {
  return `/${path}`.slice(0, `/${path}`.lastIndexOf('/lib/') + 1);
}

/** The folder of the package that a script is in. */
function packageBeside(path: string, files: RepoFiles): string {
  const parts = path.split('/');
  for (let count = parts.length - 1; count > 0; count -= 1) {
    const folder = parts.slice(0, count).join('/');
    if (files.has(`${folder}/package.json`)) return folder;
  }
  return '';
}

/** What says that a route’s parameters are read, and that a route is opened. */
interface Routes {
  readonly reads: readonly string[];
  readonly opens: readonly string[];
  packageOf(path: string, files: RepoFiles): string;
}

export const ROUTES_OF_DART: Routes = {
  reads: ['.extra', 'settings.arguments', 'Get.arguments'],
  opens: ['extra:', 'arguments:'],
  packageOf: packageAround,
};

/** Of React Navigation. */
export const ROUTES_OF_SCRIPTS: Routes = {
  reads: ['.Screen'],
  opens: [
    'navigate(',
    'popTo(',
    'jumpTo(',
    'setParams(',
    'navigation.push(',
    'navigation.replace(',
    'StackActions',
    'CommonActions',
    'screen=',
  ],
  packageOf: packageBeside,
};

function importsOf(path: string, files: RepoFiles): readonly string[] {
  const bytes = files.bytes(path);
  const text = lettersOf(bytes);
  return [...new Set([...specifiersIn(text)].map(({ module }) => module))];
}
