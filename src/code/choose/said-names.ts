/**
 * Which names of types are said at all: in code beside their declarations, in a text, or where storyboards, lists and
 * projects name what the system makes. And which names of members are: beside their declarations, and as labels.
 */
import { lettersOf } from '../../bytes.ts';
import { addAll } from '../../lists.ts';
import { literal } from '../../patterns.ts';
import { type RepoFiles, UnreadableFile } from '../../types.ts';
import { blankProse } from '../facts/blank.ts';
import { push } from '../facts/lists-by-name.ts';
import { type Language, languageOf, readSource } from '../facts/source.ts';
import { traitsOf } from '../languages/index.ts';
import type { SayNames } from '../program/unmade.ts';
import type { FindPlaces, NamePlace } from '../program/unrun.ts';
import type { Scan } from '../scan/scan.ts';
import { createDeclared, isOfOther, type Owners, receiversIn } from './other-members.ts';
import { howSaid, receiverSaid } from './said-how.ts';
import { findsBySelector } from './selectors-made.ts';
import { STARTS, startsAppOfExpo, startsExpo, startsPage } from './starts.ts';
import { createUnimported } from './unimported.ts';

/** Looks through all that a target is made of, once for each name. */
export function createSayNames(scans: readonly Scan[], files: RepoFiles): SayNames {
  if (isOpenToOthers(scans)) return () => undefined;
  const all = { types: new Map<string, boolean>(), members: new Map<string, boolean>() };
  let isOpen: boolean | undefined;
  const declared = createDeclared(scans, files);
  return (names, of, owners) => {
    const known = all[of];
    isOpen ??= scans.some(({ path }) => isOpenTo(rawOf(path, files) ?? ''));
    if (isOpen) return undefined;
    // every round may see more of them
    const keyOf = (name: string): string => [name, ...(owners?.(name) ?? [])].join(' ');
    const asked = new Set([...names].filter((name) => !known.has(keyOf(name))));
    for (const name of asked) known.set(keyOf(name), false);
    const note = (name: string): void => {
      known.set(keyOf(name), true);
      asked.delete(name);
    };
    for (const scan of scans) {
      if (asked.size === 0) break;
      if (hasWord(rawOf(scan.path, files), asked))
        noteSaid(scan, asked, files, note, owners && { of: owners, types: declared });
    }
    for (const path of of === 'types' && asked.size > 0 ? files.paths.filter((one) => NAMES_CLASSES.test(one)) : [])
      noteListed(rawOf(path, files) ?? '', asked, note);
    return new Set([...names].filter((name) => known.get(keyOf(name))));
  };
}

/** Finds all places at once; undefined where others may know the code by names that do not stand here. */
export function createFindPlaces(scans: readonly Scan[], files: RepoFiles): FindPlaces {
  const hasInterface = (name: string): boolean => {
    const pattern = new RegExp(`\\binterface\\s{1,9}${literal(name)}\\s{0,9}\\{`);
    return (
      /^\w+$/.test(name) &&
      foreignSources(scans, files).some(({ path, language }) => {
        const raw = language === 'kotlin' ? rawOf(path, files) : undefined;
        return raw?.includes(name) && pattern.test(raw);
      })
    );
  };
  const find = (names: ReadonlySet<string>): readonly NamePlace[] | undefined => {
    // Expo writes native code when it builds
    const isExpo = !scans.some(({ language }) => traitsOf(language).isNative) && starts('javascript');
    if (!scans.some(({ isEntry }) => isEntry) && !starts('c-sharp') && !isExpo) return undefined;
    if (scans.some(({ path, skipped }) => skipped || isOpenTo(rawOf(path, files) ?? ''))) return undefined;
    const places: NamePlace[] = [];
    const types = new Set([...names].filter((name) => /^[A-Z]/.test(name)));
    const others = foreignSources(scans, files);
    if (others.some(({ path }) => isOpenToScripts(rawOf(path, files) ?? ''))) return undefined;
    for (const { path, language } of others)
      if (hasWord(rawOf(path, files), names)) addAll(places, placesIn(path, language, names, files));
    for (const { path, language } of scans) {
      if (!traitsOf(language).isNative || !hasWord(rawOf(path, files), names)) continue;
      const { text } = readSource(path, language, files);
      const code = blankProse(text, language);
      const previews = [...previewsOf(code)].reverse();
      for (const { 0: name, index } of text.matchAll(WORDS)) {
        while ((previews.at(-1)?.to ?? index) < index) previews.pop();
        if (!names.has(name) || (previews.at(-1)?.from ?? index) < index) continue;
        const isCode = code.startsWith(name, index);
        const isSaid = isCode ? !declares(code, index, name, language) : isText(text, index, name);
        const how = howSaid(text, code, index, name, language);
        // what an attribute says belongs to what follows it
        const start = isCode && IN_ATTRIBUTE.test(lead(code, index)) ? -1 : index;
        const of = receiverSaid(code, index);
        if (isSaid) places.push({ name, path, how, start, ...(of !== undefined && { of }) });
        else if (isCode) places.push({ name, path, how: 'declared', start: index });
      }
    }
    for (const path of files.paths.filter((one) => NAMES_CLASSES.test(one)))
      noteListed(rawOf(path, files) ?? '', types, (name) => places.push({ name, path, how: 'word', start: -1 }));
    for (const path of others.length > 0 ? files.paths.filter((one) => MARKUP.test(one)) : [])
      noteListed(rawOf(path, files) ?? '', names, (name) => places.push({ name, path, how: 'called', start: -1 }));
    for (const path of others.length > 0 && names.has('App') ? files.paths : [])
      if (startsAppOfExpo(path, () => rawOf(path, files))) places.push({ name: 'App', path, how: 'called', start: -1 });
    const hasC = scans.some(({ language }) => language === 'objective-c');
    for (const path of hasC ? files.paths.filter((one) => OF_C.test(one) || NAMES_ACTIONS.test(one)) : [])
      noteListed(rawOf(path, files) ?? '', names, (name) => places.push({ name, path, how: 'called', start: -1 }));
    for (const path of hasC ? [] : files.paths.filter((one) => NAMES_ACTIONS.test(one)))
      for (const { 1: name = '' } of (rawOf(path, files) ?? '').matchAll(SELECTOR))
        if (names.has(name)) places.push({ name, path, how: 'called', start: -1 });
    return places;
  };
  const scripts = (): readonly string[] =>
    foreignSources(scans, files).flatMap(({ path, language }) => (language === 'javascript' ? [path] : []));
  const starts = (language: Language): boolean => {
    if (language === 'objective-c')
      return (
        !files.paths.some(isOfNativeScript) && !scans.some(({ path }) => findsBySelector(rawOf(path, files) ?? ''))
      );
    if (language === 'kotlin') return true;
    const isStarted = (path: string): boolean => {
      const text = (): string | undefined => rawOf(path, files);
      return startsExpo(path, text) || startsPage(path, scripts(), text);
    };
    if (language === 'javascript' && files.paths.some(isStarted)) return true;
    const begins = STARTS[language];
    return foreignSources(scans, files).some(
      (one) => one.language === language && begins?.test(rawOf(one.path, files) ?? ''),
    );
  };
  const callsByText = (): boolean =>
    foreignSources(scans, files).some(
      (one) => one.language === 'javascript' && BY_INDEX.test(rawOf(one.path, files) ?? ''),
    );
  const channels = (): ReadonlyMap<string, string> =>
    new Map(
      scans.flatMap(({ path, language }) =>
        language === 'swift'
          ? [...(rawOf(path, files) ?? '').matchAll(CHANNEL)].map(({ 1: name = '' }) => [name, path] as const)
          : [],
      ),
    );
  let kept: ReadonlyMap<string, readonly string[]> | undefined;
  const protocolsOf = (name: string): readonly string[] => {
    kept ??= protocolsIn(files);
    return kept.get(name) ?? [];
  };
  return Object.assign(find, {
    declares: hasInterface,
    starts: remember(starts),
    protocolsOf,
    callsByText: once(callsByText),
    channels: once(channels),
    isUnimported: createUnimported(files, (path) => rawOf(path, files)),
  });
}

function once<V>(ask: () => V): () => V {
  const known = remember((_: 'all') => ask());
  return () => known('all');
}

/** Keeps the answers: each takes a look at all files. */
function remember<K, V>(ask: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key) ?? ask(key);
    known.set(key, found);
    return found;
  };
}

/** The protocols that classes of Objective-C keep, in headers too. */
function protocolsIn(files: RepoFiles): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const path of files.paths.filter((one) => /\.(?:h|mm?)$/.test(one)))
    for (const { 1: name = '', 2: rest = '' } of (rawOf(path, files) ?? '').matchAll(INTERFACE)) {
      const [, list = ''] = rest.split('<', 2);
      for (const [word] of (list.split('>', 1)[0] ?? '').matchAll(WORDS)) push(found, name, word);
    }
  return found;
}

const INTERFACE = /@interface[ \t]{1,9}(\w{1,99})([^{;@]{0,1400})/g;

/** Scripts there put the parts of a selector together: `loadKindDone`. */
function isOfNativeScript(path: string): boolean {
  return /(?:^|\/)(?:nativescript\.config\.[jt]s|nsconfig\.json)$/.test(path);
}

/** What Pigeon calls the channel of a method: `dev.flutter.pigeon.app.CampApi.allergies`. */
const CHANNEL = /"dev\.flutter\.pigeon\.(?:\w{1,99}\.)?(\w{1,99}\.\w{1,99})[\\"]/g;

/** A method of a module that is found by a text: `Records[name](kind)`. */
const BY_INDEX = /[\w\])]\[(?!['"\d])[^\]\n]{1,99}\]\(|\w\[`/;

/** Code of other languages, of the target and whoever else may call it. */
function foreignSources(
  scans: readonly Scan[],
  { paths }: RepoFiles,
): readonly { readonly path: string; readonly language: Language }[] {
  if (!scans.some(({ language }) => !traitsOf(language).isNative)) return [];
  return paths.flatMap((path) => {
    const language = languageOf(path);
    return language && !traitsOf(language).isNative ? [{ path, language }] : [];
  });
}

/** Modules that are found by a text that is put together, or handed on whole. */
const BY_PARTS = /\brequire\.context\b|\bimport\.meta\.glob|\b(?:import|require)\(\s?(?!['"\s])/;
const WHOLE = /\bimport\s{1,9}\*\s{1,9}as\s{1,9}(\w{1,99})\s{1,9}from\s{1,9}['"][.@~]/g;

/** Behind the name of a module in the path of an import. */
const IN_PATH = /['"/]/;

function isOpenToScripts(text: string): boolean {
  if (BY_PARTS.test(text) || WIDE.test(text)) return true;
  return [...text.matchAll(WHOLE)].some(({ 0: said, 1: name = '', index }) =>
    wordsAfter(text, index + said.length, name).some((sign) => sign !== '.' && !IN_PATH.test(sign)),
  );
}

/** The signs that follow a name wherever it stands behind a place, on the next line too. */
function wordsAfter(text: string, from: number, name: string): readonly string[] {
  return [...text.slice(from).matchAll(WORDS)].flatMap(({ 0: word, index }) => {
    if (word !== name) return [];
    const at = from + index + word.length;
    const rest = text.slice(at, at + 90).trimStart();
    return /^[?!]\./.test(rest) ? '.' : rest.charAt(0);
  });
}

/** All places in a file of another language, but for comments and for what says by a word that it declares the name. */
function placesIn(
  path: string,
  language: Language,
  names: ReadonlySet<string>,
  files: RepoFiles,
): readonly NamePlace[] {
  const { text } = readSource(path, language, files);
  const code = blankProse(text, language);
  const imports = importsIn(text, language);
  return [...text.matchAll(WORDS)].flatMap(({ 0: name, index }): readonly NamePlace[] => {
    if (!names.has(name)) return [];
    const isCode = code.startsWith(name, index);
    if (!isCode && (isComment(text, index) || isModuleOfNamed(text, index))) return [];
    const isDeclared = isCode && DECLARES_FOREIGN.test(lead(code, index));
    const isImport = imports.some(({ from, to }) => from <= index && index < to);
    const how = isDeclared ? 'declared' : howSaid(text, code, index, name, language);
    const of = receiverSaid(code, index);
    const isAsked = isCode && ASKED.test(code.slice(index + name.length, index + name.length + 90));
    return [
      {
        ...{ name, path, how, start: index },
        ...(of !== undefined && { of }),
        ...(isImport && { isImport }),
        ...(isAsked && { isAsked }),
      },
    ];
  });
}

/** What stands behind the name of something of which a part is asked for. */
const ASKED = /^\s{0,80}[?!]{0,2}\.\s{0,3}[A-Za-z_$]/;

const DECLARES_FOREIGN = /\b(?:function\*?|const|let|var|class|fun|val|object|interface|typealias)\s{1,9}$/;

function isComment(text: string, index: number): boolean {
  return /^[ \t]*(?:\/\/|\/?\*)/.test(text.slice(text.lastIndexOf('\n', index) + 1, index));
}

/** `export * from './useLabs'`: who takes what a module names says the module, and not what has its name in it. What it gives
 *  by default has any name where it is imported. */
function isModuleOfNamed(text: string, index: number): boolean {
  return OF_NAMED.test(text.slice(text.lastIndexOf('\n', index) + 1, index));
}

const OF_NAMED =
  /^\s{0,9}(?:export\s{0,9}\*|(?:import|export)\s{1,9}(?:type\s{1,9})?\{(?![^{}]*\bdefault\b)[^{}]*\})\s{0,9}from\s{0,9}['"][^'"\n]*$/;

/** What a file imports by its own name, and hands on by it: other names are told by what they stand for. */
function importsIn(text: string, language: Language): readonly { readonly from: number; readonly to: number }[] {
  const pattern = language === 'javascript' ? OF_SCRIPTS : language === 'kotlin' ? OF_KOTLIN : undefined;
  return (pattern ? [...text.matchAll(pattern)] : []).flatMap(({ 0: said, index }) =>
    /\bas\b/.test(said) ? [] : [{ from: index, to: index + said.length }],
  );
}

const OF_SCRIPTS =
  /\b(?:import|export)\s{1,9}(?:\w{1,99}\s?,\s?)?\{[^{}]{0,4000}\}\s{1,9}from\s{1,9}['"][^'"\n]{0,400}['"]/g;
const OF_KOTLIN = /^import [\w.]{1,400}(?: as \w{1,99})?/gm;

const IN_ATTRIBUTE = /@[\w.]+\([^()\n]*$/;
/** `- (void)loadNotesWithCompletion:` */
const DECLARES_MESSAGE = /^[ \t]{0,9}[-+][ \t]{0,9}\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)[ \t]{0,9}$/m;
/** `NS_SWIFT_NAME(Portal.` */
const FOR_SWIFT = /_SWIFT_(?:ASYNC_)?NAME\(\s{0,9}(?:[gs]etter:)?[\w.]{0,60}$/;
/** `FOUNDATION_EXPORT void `, from the beginning of a line. */
const DECLARES_FUNCTION = /^(?!(?:return|else|case|goto|typedef)\b)[A-Za-z_][\w<>,* ]{0,200}[ *]$/;
/** `@property (nonatomic) Importer *`; `getter=` says a method of another name. */
const DECLARES_PROPERTY = /^\s{0,40}@property\b[^;=]{0,200}(?:=\s?\w{1,99}:?[^;=]{1,99}){0,3}[ *]$/;
const DECLARES_MEMBER = /\b(?:func|var|let)\s+$/;

function declares(code: string, index: number, name: string, language: Language): boolean {
  const before = lead(code, index);
  if (declaresType(code, index)) return true;
  // a message says what follows it by a colon
  if (language === 'objective-c')
    return (
      DECLARES_MESSAGE.test(before) ||
      FOR_SWIFT.test(before) ||
      [DECLARES_FUNCTION, DECLARES_PROPERTY].some((one) =>
        one.test(code.slice(code.lastIndexOf('\n', index) + 1, index)),
      )
    );
  return DECLARES_MEMBER.test(before) || declaresOrFills(code, index, name);
}

function lead(code: string, index: number): string {
  return code.slice(Math.max(0, index - 80), index);
}

/** `#Preview { … }`: from where to where. */
function previewsOf(code: string): readonly { readonly from: number; readonly to: number }[] {
  const found: { readonly from: number; readonly to: number }[] = [];
  let end = 0;
  for (const { index } of code.matchAll(/#Preview\b/g)) {
    if (index < end) continue;
    let depth = 0;
    end = code.length;
    for (const { 0: brace, index: at } of code.slice(index).matchAll(/[{}]/g)) {
      depth += brace === '{' ? 1 : -1;
      if (depth > 0) continue;
      end = index + at;
      break;
    }
    found.push({ from: index, to: end });
  }
  return found;
}

/** Other languages come to classes by bridges, and what cannot be read may name any. */
function isOpenToOthers(scans: readonly Scan[]): boolean {
  return scans.some(({ language, skipped }) => skipped || !traitsOf(language).isNative);
}

/** Classes that are found by no name that stands anywhere, and names that a macro puts together. */
const BY_TEXT =
  /NSClassFromString|objc_(?:get|copy|lookUp|enumerate)\w{0,9}Class|\bclassNamed\b|_typeByName|##|objc_runtime_name/;

/** Views of other languages, which call what stands beside them. */
const MARKUP = /\.(?:html|xaml|razor|cshtml|axml)$/i;

/** Code of C and C++, which is never read for what it does. */
const OF_C = /\.(?:c|cc|cpp|cxx|hpp|hh)$/i;

/** Where the system learns which classes it is to make. */
const NAMES_CLASSES =
  /\.(?:storyboard|xib|nib|plist|pbxproj|xcconfig|ya?ml|intentdefinition)$|(?:^|\/)(?:contents|Project\.swift|BUILD|BUILD\.bazel)$/i;

/** Where it learns which methods it is to call. */
const NAMES_ACTIONS = /\.(?:storyboard|xib|nib)$/i;

/** What a screen asks for by a tap: `<action selector="openLabs:"`. */
const SELECTOR = /\bselector="([A-Za-z_]\w{0,99})/g;

const WORDS = /[A-Za-z_]\w*/g;

function isOpenTo(text: string): boolean {
  return BY_TEXT.test(text) || WIDE.test(text);
}

/** A file of two bytes a letter: no word is found in it byte for byte. */
const WIDE = /^(?:\xff\xfe|\xfe\xff)/;

function hasWord(text: string | undefined, names: ReadonlySet<string>): boolean {
  for (const [word] of text?.matchAll(WORDS) ?? []) if (names.has(word)) return true;
  return false;
}

/** The words of a list or a screen; those of a project that name a file name no class. */
function noteListed(text: string, names: ReadonlySet<string>, note: (name: string) => void): void {
  for (const { 0: word, index } of text.matchAll(WORDS))
    if (names.has(word) && !OF_FILE.test(text.slice(index + word.length, index + word.length + 7))) note(word);
}

const OF_FILE = /^\.(?:swift|mm?|h)\b/;

const DECLARES = /(?:\b(?:class|struct|enum|actor|extension)|@(?:interface|implementation|class))\s+$/;

function declaresType(code: string, index: number): boolean {
  return DECLARES.test(code.slice(Math.max(0, index - 40), index)) || isAskedOfExtended(code, index);
}

/** `extension Feed where Self == LabFeed`: what an extension is of makes no object. */
function isAskedOfExtended(code: string, index: number): boolean {
  const before = code.slice(Math.max(0, index - 300), index);
  const head = before.slice(Math.max(before.lastIndexOf('{'), before.lastIndexOf('}')) + 1);
  return /\bwhere\b/.test(head) && /\bextension\b/.test(head) && !/\b(?:func|var|let|init)\b/.test(head);
}

/** `var labs: () -> Void`, `Client(labs: { … })`; what follows a question mark, or a dot, is no label. */
function declaresOrFills(code: string, index: number, word: string): boolean {
  return code[index + word.length] === ':' && !/[?.]\s{0,9}$/.test(code.slice(Math.max(0, index - 10), index));
}

function noteSaid(
  { path, language }: Pick<Scan, 'path' | 'language'>,
  names: ReadonlySet<string>,
  files: RepoFiles,
  note: (name: string) => void,
  owners: Owners | undefined,
): void {
  const { text } = readSource(path, language, files);
  const code = blankProse(text, language);
  const receivers = receiversIn(code);
  const isDeclared = (index: number, word: string): boolean =>
    owners
      ? declaresOrFills(code, index, word) || (language === 'swift' && isOfOther(code, index, word, owners, receivers))
      : declaresType(code, index);
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    if (!names.has(word)) continue;
    const isSaid = code.startsWith(word, index) ? !isDeclared(index, word) : isText(text, index, word);
    if (isSaid) note(word);
  }
}

/** `"Pages.Labs"`, and not the file of an import, or what a comment says. */
function isText(text: string, index: number, word: string): boolean {
  const before = text.slice(Math.max(0, index - 60), index);
  return /"[\w.]*$/.test(before) && text.slice(index + word.length, index + word.length + 2) !== '.h';
}

function rawOf(path: string, files: RepoFiles): string | undefined {
  try {
    return lettersOf(files.bytes(path));
  } catch (error) {
    // what cannot be read is told by itself
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}
