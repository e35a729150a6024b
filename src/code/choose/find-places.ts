/** All places at which names stand in what a target is made of: of members, functions and types, in code, texts and screens. */
import { addAll } from '../../lists.ts';
import { literal } from '../../patterns.ts';
import type { RepoFiles } from '../../types.ts';
import { blankProse } from '../facts/blank.ts';
import { push } from '../facts/lists-by-name.ts';
import { type Language, languageOf, readSource } from '../facts/source.ts';
import { traitsOf } from '../languages/index.ts';
import type { FindPlaces, NamePlace } from '../program/unrun.ts';
import type { Scan } from '../scan/scan.ts';
import { isOpenToScripts, placesIn } from './foreign-places.ts';
import { howSaid, receiverSaid } from './said-how.ts';
import { findsBySelector } from './selectors-made.ts';
import { STARTS, startsAppOfExpo, startsExpo, startsPage } from './starts.ts';
import { createUnimported } from './unimported.ts';
import {
  declaresOrFills,
  declaresType,
  hasWord,
  isOpenTo,
  isText,
  lead,
  NAMES_CLASSES,
  noteListed,
  rawOf,
  WORDS,
} from './words-in-files.ts';

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

/** Views of other languages, which call what stands beside them. */
const MARKUP = /\.(?:html|xaml|razor|cshtml|axml)$/i;

/** Code of C and C++, which is never read for what it does. */
const OF_C = /\.(?:c|cc|cpp|cxx|hpp|hh)$/i;

/** Where it learns which methods it is to call. */
const NAMES_ACTIONS = /\.(?:storyboard|xib|nib)$/i;

/** What a screen asks for by a tap: `<action selector="openLabs:"`. */
const SELECTOR = /\bselector="([A-Za-z_]\w{0,99})/g;
