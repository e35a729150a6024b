/**
 * Modules of JavaScript and libraries of Dart that no running code imports: nothing in them runs. Who imports says a module by
 * the last word of its path, in a text; aliases, packages and tables of names differ in what stands before that alone.
 */
import type { RepoFiles } from '../../types.ts';
import { type Language, languageOf } from '../facts/source.ts';

/** Tells whether a file is one. `textOf` gives nothing for what cannot be read. */
export function createUnimported(
  { paths }: RepoFiles,
  textOf: (path: string) => string | undefined,
): (path: string) => boolean {
  let found: ReadonlySet<string> | undefined;
  return (path) => {
    found ??= findUnimported(paths, textOf);
    return found.has(path);
  };
}

const MODULES: ReadonlySet<Language | undefined> = new Set(['javascript', 'dart']);
/** Settings, pages and lists that name modules beside code. */
const NAMES_MODULES = /\.(?:json5?|html?|xml|ya?ml)$/;
/** What a file of its name beside it does something for. */
const MARKUP = /\.(?:xml|html)$/;
const LOCKED = /(?:^|\/)(?:package-lock\.json|[\w.-]*lock\.ya?ml|composer\.lock)$|(?:^|\/)node_modules\//;
/** What no user's device runs. */
const FOR_TESTS =
  /^(?:tests?|specs?|e2e|cypress|integration_test|test_driver|docs)\/|(?:^|\/)(?:__\w+__|\.\w[^/]*)\/|[._-](?:tests?|spec|stories|e2e)\.(?:[cm]?[jt]sx?|dart)$/;
/** Tools by which modules are found that no code names. */
const FINDS_MODULES =
  /"(?:nuxt|@stencil\/core|ember-source|umi|@umijs\/\w+|unplugin-auto-import|unplugin-vue-components|babel-plugin-(?:wildcard|import-glob\w*|module-glob\w*))"\s?:/;

export function isOfTests(path: string): boolean {
  return FOR_TESTS.test(path);
}

function findUnimported(paths: readonly string[], textOf: (path: string) => string | undefined): ReadonlySet<string> {
  const beside = new Set(paths.filter((path) => MARKUP.test(path)).map((path) => path.replace(MARKUP, '')));
  const modules = new Set(paths.filter((path) => MODULES.has(languageOf(path)) && !isEntry(path, beside)));
  const none: ReadonlySet<string> = new Set();
  if (modules.size === 0) return none;
  const said = new Map<string, Said>();
  for (const path of paths) {
    const isModule = MODULES.has(languageOf(path));
    if (FOR_TESTS.test(path) || LOCKED.test(path) || !(isModule || NAMES_MODULES.test(path))) continue;
    const text = textOf(path);
    if (text === undefined) return none;
    if (path.endsWith('package.json') && FINDS_MODULES.test(text)) return none;
    if (path.endsWith('.dart') && STARTS_DART.test(text)) modules.delete(path);
    said.set(path, saidIn(path, text));
  }
  const counts = new Map<string, number>();
  const count = ({ words, folders }: Said, by: number): void => {
    for (const word of [...words, ...folders]) counts.set(word, (counts.get(word) ?? 0) + by);
  };
  for (const one of said.values()) count(one, 1);
  const found = new Set<string>();
  const isImported = (path: string): boolean => {
    const own = said.get(path);
    return keysOf(path).some((key) => (counts.get(key) ?? 0) > (own?.words.has(key) || own?.folders.has(key) ? 1 : 0));
  };
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const path of modules) {
      if (found.has(path) || isImported(path)) continue;
      found.add(path);
      const own = said.get(path);
      if (own) count(own, -1);
    }
  }
  return found;
}

interface Said {
  /** Last words of paths. */
  readonly words: ReadonlySet<string>;
  /** Folders of which any file may be meant, each behind a stroke: of a text that is put together. */
  readonly folders: ReadonlySet<string>;
}

const TEXT = /(["'`])([^"'`\n]{1,400})\1/g;
const ENDING = /\.(?:[cm]?[jt]sx?|dart|vue|svelte|json)$/;
const PLATFORM = /\.(?:ios|android|native|web|mobile|desktop)$/;

function saidIn(path: string, text: string): Said {
  const words = new Set<string>();
  const folders = new Set<string>();
  const around = path.split('/').slice(0, -1);
  const folderAt = (part: string | undefined): string =>
    part === undefined || part === '.' ? folderName(around) : part === '..' ? folderName(around.slice(0, -1)) : part;
  for (const { 2: said = '', index } of text.matchAll(TEXT)) {
    if (COMMENT.test(text.slice(text.lastIndexOf('\n', index) + 1, index))) continue;
    const parts = said.replace(/[?#][\s\S]*$/, '').split(/[/:]/);
    const last = (parts.at(-1) ?? '').replace(ENDING, '');
    const before = parts.at(-2);
    // the index of a folder above
    if (last === '.' || last === '..') words.add(folderAt(last));
    else if (last === '' && before !== undefined) folders.add(`/${before}`);
    else words.add(last === INDEX ? `${folderAt(before)}/${INDEX}` : last);
  }
  return { words, folders };
}

const COMMENT = /^[ \t]*(?:\/\/|\/?\*)/;
const INDEX = 'index';

function folderName(parts: readonly string[]): string {
  return parts.at(-1) ?? '';
}

/** The words by which code comes to a file. */
function keysOf(path: string): readonly string[] {
  const parts = path.split('/');
  const name = (parts.pop() ?? '').replace(ENDING, '');
  const plain = name.replace(PLATFORM, '');
  const folders = parts.map((one) => `/${one}`);
  const folder = folderName(parts);
  return plain === INDEX ? [folder, `${folder}/${INDEX}`, ...folders] : [name, plain, ...folders];
}

const STARTS_DART = /\bmain\s?\(|@pragma\(\s?['"]vm:entry-point/;
/** Where an app or a package starts, what tools read, and what routers and markup find by its place. */
const ENTRY =
  /^[^/]+$|\.(?:vue|svelte|astro)$|\.d\.[cm]?ts$|(?:^|[./-])(?:config|setup|polyfills|worker|register|entry|bootstrap)\b[\w.-]*$|(?:^|\/)(?:src|lib|www|bin|tool)\/(?:index|main|app|App|server|client|entry)[\w.-]*$|(?:^|\/)(?:app|pages|routes|plugins|middleware|api|boot|functions)\/|\/\+[^/]+$/;

function isEntry(path: string, beside: ReadonlySet<string>): boolean {
  if (path.endsWith('.dart')) return !/(?:^|\/)lib\//.test(path);
  return ENTRY.test(path) || beside.has(path.replace(ENDING, ''));
}
