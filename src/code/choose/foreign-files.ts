/**
 * The JavaScript and Dart of the repository that may take part in a flow, as facts: the files that show something of
 * clinical records, those that import them, and what they import.
 */

import type { RepoFiles, Skipped } from '../../types.ts';
import type { FileFacts } from '../facts/facts.ts';
import { factsOrSkipped } from '../facts/read-source.ts';
import { type Language, readSource } from '../facts/source.ts';
import { type BoundNames, findBoundNames } from '../languages/c-sharp/bound-names.ts';
import { readCSharp } from '../languages/c-sharp/read.ts';
import { readDart } from '../languages/dart/read.ts';
import { nestsTooDeep } from '../languages/depth.ts';
import { traitsOf } from '../languages/index.ts';
import { createResolve, type Resolve } from '../languages/javascript/script-paths.ts';
import { readKotlin } from '../languages/kotlin/read.ts';
import { loadGrammar } from '../languages/parser.ts';
import { findNeighbours } from '../program/neighbours.ts';
import type { Scan } from '../scan/scan.ts';
import { chooseFiles, ROUTES_OF_DART, ROUTES_OF_SCRIPTS, withRoutes } from './chosen-scripts.ts';
import { createPartImports } from './dart-parts.ts';
import { createScriptReader, MOST_BYTES, tooMuch } from './open-scripts.ts';
import { isSmall } from './small-app.ts';

export interface ForeignFiles {
  readonly facts: ReadonlyMap<string, FileFacts | Skipped>;
  /** Reads one more file of these languages. */
  read(scan: Scan): Promise<FileFacts | Skipped | undefined>;
}

/** Reads what is worth it, of all targets at once: which file a name means does not depend on the target. */
export async function readForeignFiles(scans: readonly Scan[], files: RepoFiles): Promise<ForeignFiles> {
  const scripts = scans.filter(({ language }) => language === 'javascript');
  const darts = scans.filter(({ language }) => language === 'dart');
  const facts = new Map<string, FileFacts | Skipped>();
  const readers = new Map<Language, (path: string) => FileFacts | Skipped | undefined>();
  const readersOf = createNameless(scans, files);
  if (scripts.some(({ foreign }) => foreign)) {
    const resolve = createResolve(
      scripts.map(({ path }) => path),
      files,
    );
    const taken = new Set<string>();
    const read = createScriptReader(scripts, resolve, await loadGrammar('tsx'), files, taken);
    readers.set('javascript', read);
    const { chosen, left } = withRoutes(chooseFiles(scripts, resolve, files), scripts, files, ROUTES_OF_SCRIPTS);
    for (const { path } of chosen) taken.add(path);
    for (const { path } of chosen) keep(facts, path, read(path));
    for (const path of left) facts.set(path, tooMuch(path));
  }
  if (darts.some(({ foreign }) => foreign)) {
    const parse = await loadGrammar('dart');
    // of a known package whose native code leaves it to a library, what is known says more than what is here
    const isWhole = scans.some(({ language, namesTypes }) => namesTypes && traitsOf(language).isNative);
    const resolve = createDartResolve(darts.map(({ path }) => path));
    const imports = createPartImports(
      darts.filter(({ skipped }) => !skipped).map(({ path }) => path),
      resolve,
      files,
    );
    const read = (path: string): FileFacts | Skipped => {
      const source = readSource(path, 'dart', files);
      const isOwn = (module: string): boolean => isWhole && resolve(path, module) !== undefined;
      return factsOrSkipped(source, () => readDart(source, parse, imports(source), isOwn));
    };
    readers.set('dart', read);
    const { chosen, left } = withRoutes(chooseFiles(darts, resolve, files), darts, files, ROUTES_OF_DART);
    for (const { path } of chosen) keep(facts, path, read(path));
    for (const path of left) facts.set(path, tooMuch(path));
  }
  for (const language of ['c-sharp', 'kotlin'] as const)
    for (const [path, found] of await readNameless(language, readersOf, scans, files)) facts.set(path, found);
  return {
    facts,
    read: async ({ path, language }) =>
      language === 'c-sharp' || language === 'kotlin'
        ? (await readersOf(language))(path)
        : readers.get(language)?.(path),
  };
}

function keep(facts: Map<string, FileFacts | Skipped>, path: string, found: FileFacts | Skipped | undefined): void {
  if (found) facts.set(path, found);
}

/** Rounds of looking for files of C# and Kotlin that use what relevant ones declare. */
const ROUNDS = 2;

type Nameless = 'c-sharp' | 'kotlin';

type NamelessReaders = (language: Nameless) => Promise<(path: string) => FileFacts | Skipped>;

/** C# and Kotlin name no files: those that call HealthKit, and those that call them. */
async function readNameless(
  language: Nameless,
  readersOf: NamelessReaders,
  scans: readonly Scan[],
  files: RepoFiles,
): Promise<ReadonlyMap<string, FileFacts | Skipped>> {
  const facts = new Map<string, FileFacts | Skipped>();
  const all = scans.filter((scan) => scan.language === language && !scan.skipped);
  if (!all.some(({ clinical }) => clinical)) return facts;
  const read = await readersOf(language);
  let budget = MOST_BYTES;
  let chosen = isSmall(all) ? all : all.filter(({ isRelevant }) => isRelevant);
  for (let round = 0; round <= ROUNDS && chosen.length > 0; round += 1) {
    for (const { path, size } of chosen) {
      if (size > budget) {
        facts.set(path, tooMuch(path));
        continue;
      }
      budget -= size;
      facts.set(path, read(path));
    }
    const others = all.filter(({ path }) => !facts.has(path));
    const near = findNeighbours(
      [...facts.values()].filter((one) => 'lines' in one),
      others.map(({ path }) => path),
      files,
    );
    chosen = others.filter(({ path }) => near.paths.has(path));
  }
  return facts;
}

function createNameless(scans: readonly Scan[], files: RepoFiles): NamelessReaders {
  let known: BoundNames | undefined;
  const bound = (): BoundNames => {
    known ??= findBoundNames(
      scans.filter(({ language, skipped }) => language === 'c-sharp' && !skipped).map(({ path }) => path),
      files,
    );
    return known;
  };
  return async (language) => {
    const parse = await loadGrammar(language);
    return (path) => {
      const source = readSource(path, language, files);
      const found = factsOrSkipped(source, () => {
        const facts = language === 'c-sharp' ? readCSharp(source, parse, bound()) : readKotlin(source, parse);
        return 'failure' in facts || !nestsTooDeep(facts) ? facts : undefined;
      });
      if (language !== 'c-sharp' || !('lines' in found) || !found.modules) return found;
      return { ...found, modules: { ...found.modules, everywhere: bound().usedEverywhere } };
    };
  };
}

/** `package:app/records.dart` is in the `lib/` of the package; other names are paths. */
function createDartResolve(paths: readonly string[]): Resolve {
  const known = new Set(paths);
  return (from, module) => {
    const inPackage = /^package:([^/]+)\/(.+)$/.exec(module);
    if (inPackage) return paths.find((path) => path === `lib/${inPackage[2]}` || path.endsWith(`/lib/${inPackage[2]}`));
    const parts = from.split('/').slice(0, -1);
    for (const part of module.split('/')) {
      if (part === '..') parts.pop();
      else if (part !== '.') parts.push(part);
    }
    const path = parts.join('/');
    return known.has(path) ? path : undefined;
  };
}
