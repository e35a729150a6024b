/**
 * What a file of a target declares, and what it keeps things in, told by its text alone: it may be a file that is never
 * parsed.
 */
import { lettersOf } from '../../../bytes.ts';
import type { RepoFiles } from '../../../types.ts';
import { blankProse } from '../../facts/blank.ts';
import type { Language } from '../../facts/source.ts';
import { traitsOf } from '../../languages/index.ts';
import { OPENED_BY_ROUTE, OPENS_PAGES } from '../../models/shell.ts';
import type { Scan } from '../../scan/scan.ts';
import { calledFromOutside, nativeKey } from '../bridges/into-native.ts';
import { SOURCE_WORDS } from '../calls/system.ts';
import { extensionOf } from '../state.ts';
import { containersIn, type DescribedStores, describedStoresOf } from '../stores/core-data-stores.ts';
import { type ModelStore, modelStoresOf } from '../stores/swift-data.ts';
import { AROUND_TYPES, aroundKey } from '../views/environment.ts';
import { caseKey, keyOf } from './asked.ts';

/** What a file declares, and what it keeps things in. */
export interface Glance {
  readonly declares: ReadonlySet<string>;
  readonly hasSource: boolean;
  readonly hasCloudContainer: boolean;
  /** How many of them it makes. */
  readonly containers: number;
  readonly described?: DescribedStores;
  readonly stores: readonly ModelStore[];
}

const DECLARATION =
  /\b(?:func|class|struct|enum|actor|protocol|extension|typealias)\s+`?(\w+)|@(?:interface|implementation|protocol)\s+(\w+)|^[-+]\s*\([^)\r\n]{0,200}\)\s*(\w+)|^\w[\w *]*?[ *](\w+)\([^;\r\n]{0,400}\)\s*\{/gm;
const TYPE_WORDS = /^[A-Z]/;
/** Variables at the top of a file of Dart. */
const DART_VARIABLE = /^(?:late |final |const |var ){0,3}(?:[\w<>?,. ]{1,80} )?(\w{1,80}) ?[=;]/gm;
/** Functions and methods of Dart. */
const DART_DECLARATION = /\b(\w{1,100})\([^()\r\n]{0,400}\)\s{0,20}(?:(?:async|sync)\*?\s{0,20})?(?:\{|=>)/g;

/** Types of Dart beside those above. */
const DART_TYPE = /\b(?:extension\s{1,20}type(?:\s{1,20}const)?|mixin)\s{1,20}(\w{1,100})/g;

/** Types of C# and Kotlin, and functions of Kotlin, beside those above. */
const CURLY_DECLARATION =
  /\b(?:fun\s{1,20}interface|enum\s{1,20}class|interface|record|object|fun)\s{1,20}(?:<[^<>\n]{0,200}>\s{0,20})?(?:[\w<>?, ]{1,100}\.)?(\w{1,100})/g;

/** Methods that C# adds to a type: `public static void Remember(this IPreferences store, …)`. */
const ADDED_METHOD = /\b(\w{1,100})(?:<[^<>\n]{0,99}>)?\(\s{0,9}this\s/g;

/** The patterns of a language beside the common one. */
const DECLARATIONS: ReadonlyMap<Language, readonly RegExp[]> = new Map([
  ['dart', [DART_DECLARATION, DART_TYPE, DART_VARIABLE]],
  ['c-sharp', [CURLY_DECLARATION, ADDED_METHOD]],
  ['kotlin', [CURLY_DECLARATION]],
]);

/** By the scan: targets share files. */
const glances = new WeakMap<Scan, Glance>();

export function glanceAt(scan: Scan, files: RepoFiles): Glance {
  let found = glances.get(scan);
  if (!found) {
    found = glance(scan, files);
    glances.set(scan, found);
  }
  return found;
}

function glance({ path, language }: Scan, files: RepoFiles): Glance {
  const raw = textOf(path, files);
  const hasWord = SOURCE_WORDS.some((word) => raw.includes(word));
  const code = hasWord ? blankProse(raw, language) : raw;
  const declares = new Set<string>();
  for (const match of raw.matchAll(DECLARATION)) {
    const name = match[1] ?? match[2] ?? match[3] ?? match[4];
    // what only adds to a type does not declare it
    const isAdding = match[0].startsWith('extension') && name !== undefined && TYPE_WORDS.test(name);
    if (name !== undefined) declares.add(isAdding ? extensionOf(name) : name);
  }
  for (const [start] of raw.matchAll(KEPT_CLOSURE)) {
    const name = /\b(?:let|var)[ \t]{1,9}(\w{1,200})/.exec(start)?.[1];
    if (name !== undefined) declares.add(name);
  }
  if (language === 'swift' && ADDS_TO_LIST.test(raw)) declares.add(extensionOf('Array'));
  if (language === 'swift') for (const [, name = ''] of raw.matchAll(CASE)) declares.add(caseKey(name));
  const key = KEYS.get(language) ?? (traitsOf(language).isNative ? NATIVE_KEY : undefined);
  for (const [, name = ''] of key ? raw.matchAll(key) : []) declares.add(keyOf(name));
  for (const [, name = ''] of raw.matchAll(OTHER_NAME)) for (const part of name.split('.')) declares.add(part);
  if (traitsOf(language).isNative)
    for (const name of calledFromOutside(raw, [...declares])) declares.add(nativeKey(name));
  if (language === 'c-sharp' && OPENED_BY_ROUTE.some((word) => raw.includes(word))) declares.add(OPENS_PAGES);
  if (AROUND_TYPES.some((word) => raw.includes(word)))
    for (const [, name = ''] of raw.matchAll(/\bvar\s{1,9}(\w{1,200})/g)) declares.add(aroundKey(name));
  for (const pattern of DECLARATIONS.get(language) ?? [])
    for (const [, name = ''] of raw.matchAll(pattern)) declares.add(name);
  return {
    declares,
    hasSource: hasWord && SOURCE_WORDS.some((word) => code.includes(word)),
    hasCloudContainer: raw.includes(CLOUD_CONTAINER),
    containers: raw.includes(CLOUD_CONTAINER) ? containersIn(blankProse(raw, language)) : 0,
    ...(raw.includes('ersistentStoreDescription') && { described: describedStoresOf(raw, blankProse(raw, language)) }),
    stores:
      raw.includes('SwiftData') && TELLS_STORES.some((word) => raw.includes(word))
        ? modelStoresOf(blankProse(raw, language))
        : [],
  };
}

/** What says of a store of SwiftData where it is kept. */
const TELLS_STORES: readonly string[] = ['ModelConfiguration', 'cloudKitDatabase', 'inMemory'];

/** Closures that a file of Swift keeps for all: `let track: (String) -> Void = { … }`. */
const KEPT_CLOSURE = /^[\w@][^=\r\n]{0,400}=[ \t]{0,9}\{/gm;

/** `extension [Row] { … }`. */
const ADDS_TO_LIST = /\bextension[ \t]{1,9}\[/;

/** Cases of Swift that carry something, also further ones in a line. */
const CASE = /(?:\bcase|,)[ \t]{1,9}`?(\w{1,200})`?\(/g;

/** Constants that may name a place: `static let labOpened = …`, `NSString *const LabOpened = …`. */
const NATIVE_KEY = /(?:\bstatic[ \t]{1,9}(?:let|var)|\bconst)[ \t]{1,9}(\w{1,200})/g;
const KEYS: ReadonlyMap<Language, RegExp> = new Map([
  ['kotlin', /\bconst[ \t]{1,9}val[ \t]{1,9}(\w{1,200})/g],
  ['c-sharp', /\bconst[ \t]{1,9}string[ \t]{1,9}(\w{1,200})/g],
  ['dart', /\bstatic[ \t]{1,9}const[ \t]{1,9}(?:String[ \t]{1,9})?(\w{1,200})[ \t]{0,9}=/g],
]);

/** What Objective-C calls a declaration of Swift, and the reverse: the first word of a selector is its method. */
const OTHER_NAME = /(?:@objc|(?:NS|CF)_SWIFT_NAME)\(\s{0,9}([A-Za-z_][\w.]{0,200})/g;

const CLOUD_CONTAINER = 'NSPersistentCloudKitContainer';

export function textOf(path: string, files: RepoFiles): string {
  return lettersOf(files.bytes(path));
}
