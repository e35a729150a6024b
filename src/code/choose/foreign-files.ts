/**
 * The JavaScript and Dart of the repository that may take part in a flow, as facts: the files that show something of
 * clinical records, those that import them, and what they import.
 */

import { bufferOf, lettersOf } from '../../bytes.ts';
import { addAll } from '../../lists.ts';
import { isPage, scriptsOfPage } from '../../read/javascript/page-scripts.ts';
import { specifiersIn } from '../../read/javascript/specifiers.ts';
import { type RepoFiles, type Skipped, UnreadableFile } from '../../types.ts';
import type { FileFacts } from '../facts/facts.ts';
import { factsOrSkipped } from '../facts/read-source.ts';
import { type Language, locate, readSource, type Source } from '../facts/source.ts';
import { type BoundNames, findBoundNames } from '../languages/c-sharp/bound-names.ts';
import { readCSharp } from '../languages/c-sharp/read.ts';
import { readDart } from '../languages/dart/read.ts';
import { nestsTooDeep } from '../languages/depth.ts';
import { traitsOf } from '../languages/index.ts';
import { type Markup, readMarkup } from '../languages/javascript/markup.ts';
import { createModules } from '../languages/javascript/modules.ts';
import { readJavaScript } from '../languages/javascript/read.ts';
import { type ModuleFacts, readModule } from '../languages/javascript/read-module.ts';
import { createResolve, type Resolve } from '../languages/javascript/script-paths.ts';
import type { ParsedTemplate } from '../languages/javascript/vue-components.ts';
import { readTemplate } from '../languages/javascript/vue-templates.ts';
import { readKotlin } from '../languages/kotlin/read.ts';
import { loadGrammar, type ParseText } from '../languages/parser.ts';
import type { Copy } from '../languages/syntax.ts';
import { findNeighbours } from '../program/neighbours.ts';
import type { Scan } from '../scan/scan.ts';
import { createRendered } from './angular-rendered.ts';
import { createPartImports } from './dart-parts.ts';
import { isSmall } from './small-app.ts';
import { TOO_MUCH } from './unread.ts';

/** Bytes beyond which no further files are parsed: some seconds. */
const MOST_BYTES = 6_000_000;
/** Bytes of what only those import that come to the files with clinical records. */
const MOST_BESIDE = 500_000;
/** How far files are looked for that the files with clinical records import. */
const DEEPEST_IMPORT = 2;

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

/** What is left of a language when its share is used up: told, and never taken for read. */
function tooMuch(path: string): Skipped {
  return { at: { file: path, line: 1, column: 1 }, reason: TOO_MUCH };
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

/** The files that show something, those that come to them by imports, and, some steps on, those that they import. */
function chooseFiles(
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
function withRoutes(
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

const ROUTES_OF_DART: Routes = {
  reads: ['.extra', 'settings.arguments', 'Get.arguments'],
  opens: ['extra:', 'arguments:'],
  packageOf: packageAround,
};
/** Of React Navigation. */
const ROUTES_OF_SCRIPTS: Routes = {
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

function createScriptReader(
  all: readonly Scan[],
  resolve: Resolve,
  parse: ParseText,
  files: RepoFiles,
  chosen: ReadonlySet<string>,
): (path: string) => FileFacts | Skipped | undefined {
  const sizes = new Map(all.map(({ path, size }) => [path, size]));
  const read = new Map<string, Opened | Skipped>();
  let budget = MOST_BYTES * 2;
  const open = (path: string): Opened | Skipped | undefined => {
    const known = read.get(path);
    if (known) return known;
    const size = sizes.get(path);
    if (size === undefined) return undefined;
    const isTooMuch = size > budget;
    if (!isTooMuch) budget -= size;
    const found = isTooMuch ? tooMuch(path) : openScript(path, parse, files);
    read.set(path, found);
    return found;
  };
  const parseWhole = (script: string): Copy['root'] | undefined => {
    const parsed = parse(script);
    return 'root' in parsed && !parsed.hasError ? parsed.root : undefined;
  };
  const modules = createModules((path) => {
    const found = open(path);
    return found && 'own' in found ? found.own : undefined;
  }, resolve);
  const template = (path: string): string | undefined =>
    files.has(path) ? bufferOf(files.bytes(path)).toString('utf8', 0, LONGEST_TEMPLATE) : undefined;
  const isRendered = createRendered(
    all.map(({ path }) => path),
    files,
    (path) => chosen.has(path),
    (script) => parseWhole(script) !== undefined,
  );
  return (path) => {
    const found = open(path);
    if (!found || !('own' in found)) return found;
    const { source, tree, own, markup, vue } = found;
    return factsOrSkipped(source, () =>
      readJavaScript(source, tree, own, modules, {
        template,
        parse: parseWhole,
        isRendered,
        ...(markup && { markup }),
        ...(vue && { vue }),
      }),
    );
  };
}

/** Bytes of a file of markup that are looked at. */
const LONGEST_TEMPLATE = 1_000_000;

interface Opened {
  readonly source: Source;
  readonly tree: Copy;
  readonly own: ModuleFacts;
  readonly markup?: Markup;
  readonly vue?: ParsedTemplate;
}

function openScript(path: string, parse: ParseText, files: RepoFiles): Opened | Skipped {
  try {
    const whole = readSource(path, 'javascript', files);
    const parts = /\.(?:vue|svelte)$/.test(path) ? partsOfComponent(whole.text) : undefined;
    const script = isPage(path) ? scriptsOfPage(whole.text) : parts?.script;
    const source = script === undefined ? whole : { ...whole, text: script };
    const parsed = parse(source.text);
    if ('failure' in parsed) return { at: locate(source, 0), reason: parsed.failure };
    const own = readModule(parsed.root, { path, lines: source.lines }, source.text);
    const markup = parts && readMarkup(parts.markup, path.endsWith('.svelte'));
    const vue = parts && path.endsWith('.vue') ? parseTemplate(parts.markup, parse) : undefined;
    return { source, tree: parsed, own, ...(markup && { markup }), ...(vue && { vue }) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { at: error.at, reason: error.message };
  }
}

/** What is not understood in a template is only not followed there. */
function parseTemplate(markup: string, parse: ParseText): ParsedTemplate | undefined {
  const { codes, script } = readTemplate(markup);
  const parsed = codes.length > 0 ? parse(script) : undefined;
  return parsed && 'root' in parsed ? { codes, root: parsed.root, script } : undefined;
}

/** The `<script>` parts of a component and its markup, each with everything else blank, offsets kept. */
function partsOfComponent(text: string): { readonly script: string; readonly markup: string } {
  const parts = /<(?:script|style)\b[^<>]*>|<\/(?:script|style)>/g;
  let script = '';
  let markup = '';
  let from = 0;
  let inside: 'script' | 'style' | undefined;
  const take = (part: string, tag: string): void => {
    script += (inside === 'script' ? part : blank(part)) + blank(tag);
    markup += (inside === undefined ? part : blank(part)) + blank(tag);
  };
  for (let tag = parts.exec(text); tag; tag = parts.exec(text)) {
    take(text.slice(from, tag.index), tag[0]);
    inside = tag[0].startsWith('</') ? undefined : tag[0].startsWith('<script') ? 'script' : 'style';
    from = parts.lastIndex;
  }
  take(text.slice(from), '');
  return { script, markup };
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
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
