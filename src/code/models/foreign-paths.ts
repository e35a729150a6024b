/**
 * What comes from outside of the code in JavaScript and Dart: packages, globals, native modules. Such a value is the path
 * that leads to it, `react-native-health#Constants.Permissions`, and knows no more than the table of packages says.
 */
import type { ClinicalType } from '../../types.ts';
import { FOREIGN_PACKAGES, type ForeignPackage } from './foreign-packages.ts';

/** Longer paths are cut: nothing in the table is as deep. */
const LONGEST = 200;

const BY_NAME: ReadonlyMap<string, ForeignPackage> = new Map(
  FOREIGN_PACKAGES.flatMap((it) => it.names.map((name) => [name, it] as const)),
);

/** The database of a browser, without a package. */
export const INDEXED_DB = 'indexedDB';

/** Paths that lead to the same thing, the longest first. */
const ALIASES: readonly (readonly [string, string])[] = [
  ...FOREIGN_PACKAGES.flatMap(({ names, paths = [] }) => paths.map((path) => [path, `${names[0]}#`] as const)),
  ...FOREIGN_PACKAGES.flatMap(({ names: [first, ...others] }) =>
    others.map((name) => [`${name}#`, `${first}#`] as const),
  ),
  ['react-native#NativeModules', 'native#'] as const,
  ['@capacitor/core#Plugins', 'native#'] as const,
  ['@capacitor/core#Capacitor.Plugins', 'native#'] as const,
  ['global#Capacitor.Plugins', 'native#'] as const,
  ['global#NativeModules', 'native#'] as const,
  ['global#indexedDB', `${INDEXED_DB}#`] as const,
  ['global#window', 'global#'] as const,
  ['global#globalThis', 'global#'] as const,
].toSorted(([a], [b]) => b.length - a.length);

/** What a person chooses in markup, by the name of what is filled with it. */
export const CHOSEN = 'chosen#';

/** What stands before the name of a component of Angular in the variable that keeps what templates give it. */
export const INPUTS = '\0inputs ';

/** Functions that give a native module by its name. */
export const MODULE_GETTERS: ReadonlySet<string> = new Set([
  'expo-modules-core#requireNativeModule',
  'expo-modules-core#requireOptionalNativeModule',
  'expo#requireNativeModule',
  'expo#requireOptionalNativeModule',
  'react-native#TurboModuleRegistry.get',
  'react-native#TurboModuleRegistry.getEnforcing',
  'react-native#requireNativeModule',
  '@capacitor/core#registerPlugin',
  'global#Capacitor.registerPlugin',
  'react-native-nitro-modules#NitroModules.createHybridObject',
]);

/** Functions that give what shows the view of a native module, by the module's name. */
export const VIEW_GETTERS: ReadonlySet<string> = new Set([
  'expo#requireNativeView',
  'expo#requireNativeViewManager',
  'expo-modules-core#requireNativeView',
  'expo-modules-core#requireNativeViewManager',
]);

/** What a view of a native module is called with what it is shown with. */
export const SHOWN_NATIVELY = '\0view';

/** Those, and what they are taken from: `react-native#TurboModuleRegistry`. */
const TO_MODULES: ReadonlySet<string> = new Set(
  [...MODULE_GETTERS, ...VIEW_GETTERS].flatMap((path) => [path, path.replace(/\.\w+$/, '')]),
);

/** Flutter's way to native code. https://api.flutter.dev/flutter/services/MethodChannel-class.html */
export const CHANNEL = 'flutter#MethodChannel';

/** Its other way there, which Pigeon takes. https://api.flutter.dev/flutter/services/BasicMessageChannel-class.html */
export const MESSAGE_CHANNEL = 'flutter#BasicMessageChannel';

/** Its way to what native code sends by itself, of any object. https://api.flutter.dev/flutter/services/EventChannel-class.html */
export const LISTENS_TO_NATIVE = 'receiveBroadcastStream';

/** What stands in a path before the name of a store that is one of several. */
const BOX = '.\0box ';

/** One of several stores, by its name. */
export function boxAt(path: string, name: string): string {
  return `${withoutBox(path)}${BOX}${name.replaceAll('.', DOT).replaceAll('#', HASH)}`;
}

/** What stands for marks of a path in the name of a store. */
const DOT = '\u0001';
const HASH = '\u0002';

/** The name of such a store that a path leads through. */
export function boxIn(path: string): string | undefined {
  return boxWritten(path)?.replaceAll(DOT, '.').replaceAll(HASH, '#');
}

function boxWritten(path: string): string | undefined {
  const at = path.indexOf(BOX);
  return at < 0 ? undefined : path.slice(at + BOX.length).split('.', 1)[0];
}

/** The path as it is known of any such store. */
export function withoutBox(path: string): string {
  const box = boxWritten(path);
  return box === undefined ? path : path.replace(`${BOX}${box}`, '');
}

/** What an import of a module gives, before anything is taken out of it. */
export function foreignRoot(module: string): string {
  return canonical(`${packageIn(module)}#`);
}

/** The package of the table that a module is, or lies in: `react-native-health/index.js`. */
function packageIn(module: string): string {
  for (let name = module; name.includes('/'); name = name.slice(0, name.lastIndexOf('/')))
    if (BY_NAME.has(name)) return name;
  const root = module.slice(0, Math.max(module.indexOf('/'), 0));
  return BY_NAME.has(root) ? root : module;
}

const ELSEWHERE = 'file#';

/** What a file of the app declares that is not at hand: all that is taken out of it is the same. */
export function elsewhere(name: string): string {
  return ELSEWHERE + name;
}

/** The name in a file that is not at hand, where a path leads there. */
export function nameElsewhere(path: string): string | undefined {
  return path.startsWith(ELSEWHERE) ? path.slice(ELSEWHERE.length) : undefined;
}

/** `path.name`. `default` and `then` lead nowhere else; what leads through a member again, as a walk down a tree does
 *  (`item.answer.item`), is where it was. */
export function foreignMember(path: string, name: string): string {
  if (name === 'default' || path.length > LONGEST || path.startsWith(ELSEWHERE)) return path;
  if (path.endsWith('#')) return canonical(path + name);
  const again = `${path}.`.indexOf(`.${name}.`, path.lastIndexOf(BOX) + 1);
  return again < 0 ? canonical(`${path}.${name}`) : path.slice(0, again + 1 + name.length);
}

export function canonical(path: string): string {
  for (const [from, to] of ALIASES) {
    if (!path.startsWith(from)) continue;
    const rest = path.slice(from.length);
    if (rest === '' || from.endsWith('#')) return to + rest;
    if (rest.startsWith('.')) return to + rest.slice(1);
  }
  return path;
}

export function packageOf(path: string): ForeignPackage | undefined {
  return BY_NAME.get(path.slice(0, path.indexOf('#')));
}

/** The type that a member of an enum of the table stands for, where all that have an enum of that name agree. */
export function wordOfEnum(name: string, word: string): ClinicalType | undefined {
  const known = FOREIGN_PACKAGES.filter(({ enums }) => enums?.includes(name));
  const types = new Set(known.flatMap(({ words }) => words.get(word) ?? []));
  const [only] = types;
  return types.size === 1 ? only : undefined;
}

/** Whether a package of the table has an enum or a class of this name. */
export function isNameOfPackage(name: string): boolean {
  return FOREIGN_PACKAGES.some(({ enums, exports }) => enums?.includes(name) || exports?.includes(name));
}

export function isWordOfPackage(text: string): boolean {
  return FOREIGN_PACKAGES.some(({ words }) => words.has(text));
}

/** Where a path begins, by its name, that leads to no package of the table and to no native code: `react-native-config`. */
export function strangerIn(path: string): string | undefined {
  const [module = '', rest = ''] = path.split('#', 2);
  if (BY_NAME.has(module) || /^(?:native|channel|flutter)$/.test(module)) return undefined;
  return module === 'global' ? rest.split('.', 1)[0] : module;
}

/** Whether code that reaches for this may have to do with clinical records: a package of the table, a native module. */
export function isForeignSeed(path: string): boolean {
  const module = path.slice(0, path.indexOf('#'));
  return (
    BY_NAME.has(module) || module === 'native' || path === CHANNEL || path === MESSAGE_CHANNEL || TO_MODULES.has(path)
  );
}

export function lastPart(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf('#')) + 1);
}

/** The name a sink has when it is reached by this path: `package#call`. */
export function foreignSinkName(path: string): string {
  return `${path.slice(0, path.indexOf('#'))}#${lastPart(path)}`;
}

/** The native module and the method that a path names, when it names one. */
export function nativeCall(path: string): { readonly module: string; readonly method: string } | undefined {
  const match = /^native#(?:(.+)\.)?([^.]+)$/.exec(path);
  return match ? { module: match[1] ?? '', method: match[2] ?? '' } : undefined;
}

/** Whether a type is what Nitro makes in Swift of a specification in TypeScript. */
export function isHybridSpec(name: string): boolean {
  return name.startsWith('Hybrid') && name.endsWith('Spec');
}

/** Whether a text that is no clinical type was meant as one: a raw identifier that does not exist, a word of the package
 *  that is misspelled. */
export function isNearMiss(text: string, words: ReadonlyMap<string, ClinicalType> = new Map()): boolean {
  if (/^HKClinical/i.test(text)) return true;
  if (text.length > 40 || words.has(text)) return false;
  const plain = text.toLowerCase();
  return [...words.keys()].some((word) => word.length > 6 && isWithinTwo(plain, word.toLowerCase()));
}

/** Whether at most two letters are too many, missing or different. */
function isWithinTwo(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[b.length] ?? 9) <= 2;
}
