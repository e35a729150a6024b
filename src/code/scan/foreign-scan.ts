/**
 * What one look at the bytes of a JavaScript or Dart file tells: whether it may have to do with clinical records.
 */
import { specifiersIn, unescapeText } from '../../read/javascript/specifiers.ts';
import type { Location } from '../../types.ts';
import type { Language } from '../facts/source.ts';
import { FOREIGN_PACKAGES } from '../models/foreign-packages.ts';
import { foreignRoot, packageOf } from '../models/foreign-paths.ts';
import type { Scan } from './scan.ts';

/** What the file shows of clinical records. */
export interface ForeignScan {
  /** Names a clinical type by its raw identifier. */
  readonly isRaw: boolean;
  /** Names one by a word that means nothing without a package or a bridge. */
  readonly hasWords: boolean;
  /** Imports a package that reads clinical records. */
  readonly hasPackage: boolean;
  /** Calls native code of the app. */
  readonly hasBridge: boolean;
}

/** Bytes without which nothing below can be there. */
const HINTS = ['HKClinical', 'Record', 'ealth', 'linical', '-ehr'];
const BRIDGE_HINTS = [
  'NativeModule',
  'requireNativeView',
  'TurboModule',
  'registerPlugin',
  'createHybridObject',
  'cordova.exec',
  'MethodChannel',
  'EventChannel',
  'BasicMessageChannel',
  'DeviceEventEmitter',
  'NativeEventEmitter',
  'Plugins',
  'EhrPlugin',
];
const WORDS =
  /linicalRecord|ClinicalType|(?:llergy|ondition|overage|mmunization|abResult|edication|rocedure|italSign|linicalNote)Record|linical(?:Records|Types)|['"`]Record['"`]|\}Record`/;
const BRIDGE =
  /\bNativeModules\b|require(?:Optional)?NativeModule\b|\brequireNativeView(?:Manager)?\b|\bTurboModuleRegistry\b|\bregisterPlugin\b|\bcreateHybridObject\b|\bcordova\.exec\b|\b(?:Method|Event|BasicMessage)Channel\b|\b(?:Device|Native)EventEmitter\b|\bCapacitor\.Plugins\b|\bEhrPlugin\b/;
/** A list of every type that a package has, which spells none: `Object.values(HealthKit.Constants.Permissions)`. */
const LISTS = /\bObject\s*\.\s*(?:values|keys|entries)\s*\(\s*([\w$]*)([^)\n]{0,200})/g;
/** The constants of a package as a whole, and not one of them. */
const ALL_CONSTANTS =
  /(?:[.{,]\s{0,40}|\[\s{0,40}['"`])Permissions\b(?!\s{0,40}[?!]?\.|['"`]?\]?\s{0,40}\[)|\bHealthPermission\b(?!\s{0,40}\.)/;
const NAMES_CONSTANTS = /\b(?:Permissions|HealthPermission)\b/;
const DECLARES = /\b(?:const|let|var)\s+([\w$]+)\b[^=\n]{0,200}=([^;\n]{0,500})/g;
const GLOBAL = /\bplugins\.healthkit\b/;
/** Native modules that packages of the table are, asked for by their names. */
const NATIVE = new RegExp(
  `\\b(?:${FOREIGN_PACKAGES.flatMap(({ paths = [] }) => paths)
    .flatMap((path) => /^native#(\w+)$/.exec(path)?.[1] ?? [])
    .join('|')})\\b`,
);

/** Scans the bytes of a file; `locateByte` gives the place of a stretch of them. */
export function scanForeign(
  base: Pick<Scan, 'path' | 'size' | 'isEntry'> & { readonly language: Language },
  buffer: Buffer,
  locateByte: (offset: number, length: number) => Location,
): Scan {
  const none: Scan = { ...base, isRelevant: false, imports: [] };
  const has = (hints: readonly string[]): boolean => hints.some((hint) => buffer.includes(hint));
  const mayBridge = has(BRIDGE_HINTS);
  if (!mayBridge && !has(HINTS)) return none;
  const raw = buffer.toString('latin1');
  const found = has(['ealth', '-ehr', 'linical']) ? packageIn(raw, mayBridge) : undefined;
  const spelled = raw.includes('\\x') || raw.includes('\\u') ? unescapeText(raw) : raw;
  const foreign: ForeignScan = {
    isRaw: spelled.includes('HKClinical'),
    hasWords:
      ((spelled !== raw || has(['Record', 'linical'])) && WORDS.test(spelled)) ||
      (found !== undefined && (found.isDedicated || listsAll(raw))),
    hasPackage: found !== undefined,
    hasBridge: mayBridge && BRIDGE.test(raw),
  };
  const isRelevant = Object.values(foreign).some((shows) => shows);
  if (!isRelevant) return none;
  if (!found) return { ...none, isRelevant, foreign };
  const at = locateByte(found.index, found.end - found.index);
  return { ...none, isRelevant, foreign, healthKit: { value: found.name, at } };
}

/** Whether every constant is listed by what may stand for all of them: by their name, or by what is not declared here as
 *  something else. */
function listsAll(text: string): boolean {
  if (!ALL_CONSTANTS.test(text)) return false;
  const declared = new Map([...text.matchAll(DECLARES)].map(([, name, value = '']) => [name, value]));
  return [...text.matchAll(LISTS)].some(([, name = '', more = '']) =>
    [name + more, declared.get(name)].some((it) => it === undefined || NAMES_CONSTANTS.test(it)),
  );
}

interface FoundPackage {
  readonly name: string;
  readonly index: number;
  readonly end: number;
  /** Reads nothing but clinical records. */
  readonly isDedicated: boolean;
}

/** The first package of clinical records that a text imports, or reaches without an import. */
function packageIn(text: string, mayBridge: boolean): FoundPackage | undefined {
  const imported = [...specifiersIn(text)].flatMap(({ module, index, end }) => {
    const name = module.replace(/^package:/, '');
    const known = packageOf(foreignRoot(name));
    return known && !isRemark(text, index) ? { name, isDedicated: known.isDedicated === true, index, end } : [];
  });
  const [first] = imported;
  if (first) return { ...first, isDedicated: imported.some(({ isDedicated }) => isDedicated) };
  const reached = GLOBAL.exec(text) ?? (mayBridge && BRIDGE.test(text) ? NATIVE.exec(text) : null);
  if (!reached || isRemark(text, reached.index)) return undefined;
  const [name] = reached;
  return { name, index: reached.index, end: reached.index + name.length, isDedicated: false };
}

/** As much of a line as is looked at: a bundle has all on one. */
const LONGEST_LINE = 1000;

/** Whether the line up to a place is a comment. */
function isRemark(text: string, index: number): boolean {
  const near = text.slice(Math.max(0, index - LONGEST_LINE), index);
  const before = near.slice(near.lastIndexOf('\n') + 1);
  // a comment that ends before it is over
  const closed = before.lastIndexOf('*/');
  return /^\s*(?:\/\/|\/?\*)/.test(closed < 0 ? before : before.slice(closed + 2));
}

/** Whether files of these languages are worth parsing: a raw identifier, or words and a package that gives them meaning. An
 *  app that declares records need not spell any: a server may name what the package is given. */
export function isForeignClinical(scans: Iterable<{ readonly foreign?: ForeignScan }>, isDeclared: boolean): boolean {
  let hasWords = false;
  let hasPackage = false;
  for (const { foreign } of scans) {
    if (foreign?.isRaw) return true;
    hasWords ||= foreign?.hasWords ?? false;
    hasPackage ||= foreign?.hasPackage ?? false;
  }
  return (hasWords || isDeclared) && hasPackage;
}
