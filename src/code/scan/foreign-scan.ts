/**
 * What one look at the bytes of a JavaScript or Dart file tells: whether it may have to do with clinical records.
 */
import type { Located } from '../../types.ts';
import type { Language } from '../facts/source.ts';
import { FOREIGN_PACKAGES } from '../models/foreign-packages.ts';
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
  'TurboModule',
  'registerPlugin',
  'cordova.exec',
  'MethodChannel',
  'Plugins',
  'EhrPlugin',
];
const WORDS =
  /linicalRecord|ClinicalType|(?:llergy|ondition|overage|mmunization|abResult|edication|rocedure|italSign|linicalNote)Record|linical(?:Records|Types)/;
const BRIDGE =
  /\bNativeModules\b|require(?:Optional)?NativeModule\b|\bTurboModuleRegistry\b|\bregisterPlugin\b|\bcordova\.exec\b|\bMethodChannel\b|\bCapacitor\.Plugins\b|\bEhrPlugin\b/;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const namesOf = (packages: typeof FOREIGN_PACKAGES): string =>
  packages
    .flatMap(({ names }) => names)
    .map(escaped)
    .join('|');
const NAMES = namesOf(FOREIGN_PACKAGES);
const DEDICATED = new RegExp(`['"](?:package:)?(?:${namesOf(FOREIGN_PACKAGES.filter((it) => it.isDedicated))})['"/]`);
const PACKAGE = new RegExp(
  `(?:from|import|require\\s*\\(|import\\s*\\()\\s*['"](?:package:)?(?:${NAMES})(?:/[^'"\\n]*)?['"]|\\bplugins\\.healthkit\\b`,
);

/** Scans the bytes of a file; `locate` gives the place of a stretch of bytes. */
export function scanForeign(
  base: Pick<Scan, 'path' | 'size' | 'isEntry'> & { readonly language: Language },
  buffer: Buffer,
  located: (match: RegExpExecArray) => Located<string>,
): Scan {
  const none: Scan = { ...base, isRelevant: false, imports: [] };
  const has = (hints: readonly string[]): boolean => hints.some((hint) => buffer.includes(hint));
  const mayBridge = has(BRIDGE_HINTS);
  if (!mayBridge && !has(HINTS)) return none;
  const raw = buffer.toString('latin1');
  const mayImport = has(['ealth', '-ehr', 'linical']);
  const foundPackage = mayImport ? PACKAGE.exec(raw) : null;
  const isWritten = foundPackage !== null && !isRemark(raw, foundPackage.index);
  const foreign: ForeignScan = {
    isRaw: raw.includes('HKClinical'),
    hasWords: (has(['Record', 'linical']) && WORDS.test(raw)) || (isWritten && DEDICATED.test(raw)),
    hasPackage: isWritten,
    hasBridge: mayBridge && BRIDGE.test(raw),
  };
  const isRelevant = Object.values(foreign).some((shows) => shows);
  if (!isRelevant) return none;
  return {
    ...none,
    isRelevant,
    foreign,
    ...(foundPackage && isWritten && { healthKit: nameIn(located(foundPackage)) }),
  };
}

/** Whether the line up to a place is a comment. */
function isRemark(text: string, index: number): boolean {
  return /^\s*(?:\/\/|\/?\*)/.test(text.slice(text.lastIndexOf('\n', index) + 1, index));
}

/** The package that an import names. */
function nameIn({ value, at }: Located<string>): Located<string> {
  return { value: /['"](?:package:)?([^'"]+)/.exec(value)?.[1] ?? value, at };
}

/** Whether files of these languages are worth parsing: a raw identifier, or words and a package that gives them meaning. */
export function isForeignClinical(scans: Iterable<{ readonly foreign?: ForeignScan }>): boolean {
  let hasWords = false;
  let hasPackage = false;
  for (const { foreign } of scans) {
    if (foreign?.isRaw) return true;
    hasWords ||= foreign?.hasWords ?? false;
    hasPackage ||= foreign?.hasPackage ?? false;
  }
  return hasWords && hasPackage;
}
