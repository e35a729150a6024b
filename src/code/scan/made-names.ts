/**
 * Names that code makes of parts, so that no source spells them: macros that paste, selectors and classes by a text, raw
 * values put together. Told where the parts spell an API of clinical records, or where they come from elsewhere in a file
 * that uses HealthKit, or in an app that links it and names it nowhere. Most such names have nothing to do with it.
 */
import type { RepoFiles, Unseen, Words } from '../../types.ts';
import { bareNames, blankProse } from '../facts/blank.ts';
import { type Language, languageOf, locate, readSource, type Source } from '../facts/source.ts';
import { blankNever } from '../languages/directives.ts';
import { traitsOf } from '../languages/index.ts';
import { type Definition, findDefinitions, type Macro, type Token } from '../languages/objective-c/defines.ts';
import { expandMacros } from '../languages/objective-c/expansion.ts';
import { createHeaders } from '../languages/objective-c/headers.ts';
import { CLINICAL_TYPES } from '../models/healthkit.ts';
import { eitherOf, HEALTHKIT_HINTS, NAME_MAKERS, NAME_PARTS, nativeHolds, whichHolds } from './may-be-clinical.ts';
import { type Scan, scanSource } from './scan.ts';

const PASTING: Words = { words: ['##'], parts: ['##'] };
/** Most files make no names, and need not be decoded. */
const MAKERS: Words = {
  words: [...NAME_MAKERS.words.filter((word) => word !== '##'), ...NAME_PARTS],
  parts: [...NAME_MAKERS.parts.filter((part) => part !== '##'), ...NAME_PARTS],
};
const MAKERS_OF_ALL = eitherOf(MAKERS, PASTING);
/** What nothing but clinical records is called. */
const CLINICAL =
  /HKClinical(?:Record|Type)|HKFHIR|clinicalType(?:ForIdentifier|\b)|supportsHealthRecords|ForClinicalRecords/;
/** A part that no other name has. */
const PART = new RegExp(NAME_PARTS.join('|'));
const MAKER =
  /\b(NS(?:Selector|Class|Protocol)FromString|sel_(?:registerName|getUid)|objc_(?:getClass|lookUpClass|getRequiredClass|getMetaClass)|dlsym|CFBundleGetFunctionPointerForName|Selector(?:\s*\.\s*init)?)\s*\(/g;
/** Words of an argument that are no parts of what it makes. */
const NO_PART =
  /\b(?:NSString|String|stringWithFormat|format|UTF8String|utf8|cString|RTLD_\w+|NULL|nil|handle|CFSTR|stringByAppendingString|stringByAppendingFormat|joined|separator)\b/g;
/** A text with a part of a raw value that goes on with something else. */
const GOES_ON =
  /"HKClinical\w{0,60}"\s{0,99}(?:\+|stringByAppending)|"HKClinical\w{0,60}(?:\\\(|%@)|\+\s{0,99}"\w{0,60}linicalType\w{0,60}"/;

/** What makes a name doubtful whose parts are not all known: nothing, a part of the kind in the same file, or that they
 *  are not known. */
type Doubt = 'none' | 'part' | 'any';

/** How a target comes to HealthKit: it may link it and name it nowhere; `isNamed` where other sources than those that are
 *  given name it. */
interface HealthKitUse {
  readonly isLinked: boolean;
  readonly isNamed: boolean;
}

/** Looks where the sources of targets make names that may be of clinical records; one place a file. Targets share sources:
 *  each is looked at once. */
export function lookForMadeNames(files: RepoFiles): (scans: readonly Scan[], uses: HealthKitUse) => readonly Unseen[] {
  const pastes = once((path: string) => nativeHolds([path], PASTING, files));
  const mayMake = once((path: string) => nativeHolds([path], MAKERS, files));
  const around = createHeaders(files);
  const pasted = once((path: string) => {
    const source = readSource(path, 'objective-c', files);
    return findPasted(source, around.definitions(source));
  });
  const look = (doubt: Doubt) =>
    once((path: string, language: Language) => findIn(readSource(path, language, files), doubt));
  const looked = { none: look('none'), part: look('part'), any: look('any') };
  return (scans, { isLinked, isNamed }) => {
    const native = scans.filter(({ language, skipped }) => traitsOf(language).isNative && !skipped);
    const namesHealthKit = isNamed || native.some(({ healthKit }) => healthKit);
    // where the code shows records, parts from elsewhere are no doubt about it
    const showsRecords = native.some(({ clinical }) => clinical);
    const isPasting =
      (namesHealthKit || isLinked) && native.some(({ path, language }) => language === 'objective-c' && pastes(path));
    return native.flatMap(({ path, language, healthKit }) => {
      const isNear = healthKit !== undefined || (isLinked && !namesHealthKit);
      const doubt = !namesHealthKit && !isLinked ? 'none' : isNear && !showsRecords ? 'any' : 'part';
      const made = mayMake(path) ? looked[doubt](path, language) : undefined;
      return made ?? (isPasting && language === 'objective-c' ? pasted(path) : undefined) ?? [];
    });
  };
}

/** Whether one of the sources makes such a name, whichever target compiles it: so few make any that they are looked at
 *  before all others are. It may say so of one that its target then is not asked about. */
export function makesNames(
  sources: readonly string[],
  files: RepoFiles,
  isLinked: boolean,
  languages: ReadonlyMap<string, Language>,
): boolean {
  const native = sources.filter((path) => {
    const language = languages.get(path) ?? languageOf(path);
    return language !== undefined && traitsOf(language).isNative;
  });
  let isNamed = false;
  const scans = native.flatMap((path) => {
    // one that names HealthKit is enough
    const [makes, names] = whichHolds(path, isNamed ? [MAKERS_OF_ALL] : [MAKERS_OF_ALL, HEALTHKIT_HINTS], files);
    isNamed ||= names === true;
    return makes ? (scanSource(path, files, languages.get(path)) ?? []) : [];
  });
  if (scans.some(({ skipped }) => skipped)) return true;
  const pastes = scans.some(({ path, language }) => language === 'objective-c' && definesPaste(path, files));
  // who uses such a macro need not hold a sign of it
  return (pastes && (isNamed || isLinked)) || lookForMadeNames(files)(scans, { isLinked, isNamed }).length > 0;
}

function definesPaste(path: string, files: RepoFiles): boolean {
  const source = readSource(path, 'objective-c', files);
  return findDefinitions(source, blankProse(source.text, 'objective-c')).some(({ macro }) => macro && mayPaste(macro));
}

function once<T>(find: (path: string, language: Language) => T): (path: string, language?: Language) => T {
  const known = new Map<string, { readonly found: T }>();
  return (path, language = 'objective-c') => {
    const found = known.get(path) ?? { found: find(path, language) };
    known.set(path, found);
    return found.found;
  };
}

function findIn(source: Source, doubt: Doubt): Unseen | undefined {
  const { text } = source;
  const mayCall = text.includes('FromString') || /sel_|objc_|dlsym|ForName|Selector\b/.test(text);
  const mayJoin = PART.test(text);
  if (!mayCall && !mayJoin) return undefined;
  const code = blankNever(bareNames(blankProse(text, source.language), source.language));
  for (const { 0: whole, 1: api = '', index } of mayCall ? code.matchAll(MAKER) : []) {
    if (code[index - 1] === '@' || code[index - 1] === '#') continue;
    const start = index + whole.length;
    const end = endOfArguments(code, start);
    if (isOpen(text.slice(start, end), code.slice(start, end), text, doubt))
      return { reason: `\`${api}\` ${MAKES}`, at: locate(source, index, index + api.length) };
  }
  if (!mayJoin) return undefined;
  for (const together of putTogether(text)) {
    const parts = together.map(({ says }) => says);
    const [start, end] = [together[0]?.start ?? 0, together.at(-1)?.end ?? 0];
    if (!isCode(code, start) || parts.some((part) => CLINICAL.test(part)) || !CLINICAL.test(parts.join(''))) continue;
    return { reason: `texts that are put together here make ${A_NAME}`, at: locate(source, start, end) };
  }
  const open = GOES_ON.exec(text);
  if (!open || !isCode(code, open.index)) return undefined;
  return {
    reason: `a text that is put together here may make ${A_NAME}`,
    at: locate(source, open.index, open.index + open[0].length),
  };
}

const A_NAME = 'a name of clinical records, which is not followed';
const MAKES = `is given a text that may make ${A_NAME}`;

/** Whether what stands at a place is no comment: of a text the quotation marks are blank too, so the line around it tells. */
function isCode(code: string, index: number): boolean {
  const start = code.lastIndexOf('\n', index) + 1;
  return /\S/.test(code.slice(start, index)) || /\S/.test(code.slice(index, index + 400).split('\n')[0] ?? '');
}

/** `argument` as it is written, `blank` without its texts. */
function isOpen(argument: string, blank: string, text: string, doubt: Doubt): boolean {
  const parts = textsIn(argument);
  if (CLINICAL.test(parts.join(''))) return true;
  const words = blank.replace(NO_PART, ' ').match(/[A-Za-z_]\w*/g) ?? [];
  if (words.length === 0) return false;
  const values = words.map((word) => textBehind(word, text));
  const known = values.flatMap((value) => value ?? []);
  if (CLINICAL.test([...known, ...parts].join('')) || CLINICAL.test([...parts, ...known].join(''))) return true;
  if (doubt === 'none' || values.every((value) => value !== undefined)) return false;
  return doubt === 'any' || textsIn(text).some((part) => /^[\w:]{3,60}$/.test(part) && PART.test(part));
}

/** The text that a name of the same file stands for, where it is made of nothing else. */
function textBehind(word: string, text: string): string | undefined {
  const assigned = new RegExp(
    `\\b${word}\\b(?:\\s*:\\s*[\\w.]+[?!]?)?\\s*=\\s*@?("[^\\n;]*)|#\\s*define\\s+${word}\\s+@?("[^\\n]*)`,
    'g',
  );
  const values = [...text.matchAll(assigned)].map(([, first, second]) => first ?? second ?? '');
  const all = [...text.matchAll(new RegExp(`\\b${word}\\b(?:\\s*:\\s*[\\w.]+[?!]?)?\\s*\\+?=(?!=)`, 'g'))].length;
  const isDefined = new RegExp(`#\\s*define\\s+${word}\\b`).test(text);
  if (values.length === 0 || (all !== values.length && !isDefined)) return undefined;
  if (values.some((value) => /[A-Za-z_(\\]/.test(besideTexts(value)))) return undefined;
  return values.flatMap(textsIn).join('');
}

interface Quoted {
  readonly says: string;
  readonly start: number;
  readonly end: number;
}

/** The texts between quotation marks, each on one line. By hand: an expression would look at a line anew for each mark. */
function quotedIn(text: string): Quoted[] {
  const found: Quoted[] = [];
  for (let start = text.indexOf('"'); start >= 0; start = text.indexOf('"', start)) {
    let end = start + 1;
    while (end < text.length && text[end] !== '"' && text[end] !== '\n') end += text[end] === '\\' ? 2 : 1;
    if (text[end] === '"') found.push({ says: withoutEscapes(text.slice(start + 1, end)), start, end: end + 1 });
    start = end + 1;
  }
  return found;
}

function textsIn(text: string): string[] {
  return quotedIn(text).map(({ says }) => says);
}

/** Texts that are put together where they stand. */
function putTogether(text: string): Quoted[][] {
  const all = quotedIn(text);
  const groups: Quoted[][] = [];
  for (const [index, one] of all.entries()) {
    const before = all[index - 1];
    const between = before && one.start - before.end < LONGEST_JOINT ? text.slice(before.end, one.start) : undefined;
    const group = groups.at(-1);
    if (group && between !== undefined && JOINS.test(between)) group.push(one);
    else groups.push([one]);
  }
  return groups.filter(({ length }) => length > 1);
}

const LONGEST_JOINT = 400;
const JOINS = /^\s{0,400}(?:\+|stringByAppendingString:)?\s{0,400}@?$/;

/** What stands around the texts of a line, up to a comment. */
function besideTexts(line: string): string {
  let beside = '';
  let from = 0;
  for (const { start, end } of quotedIn(line)) {
    beside += line.slice(from, start);
    from = end;
  }
  return (beside + line.slice(from)).split('//', 1)[0] ?? '';
}

/** Letters that a text gives by their numbers: `\u{48}` in Swift, `\x48` and `\110` in C. */
function withoutEscapes(part: string): string {
  if (!part.includes('\\')) return part;
  return part.replace(NUMBERED, (whole, braced?: string, hex?: string, octal?: string) => {
    const code = octal === undefined ? Number.parseInt(braced ?? hex ?? '', 16) : Number.parseInt(octal, 8);
    return code > 0 && code < 0x80 ? String.fromCharCode(code) : whole;
  });
}

const NUMBERED = /\\u\{([\da-fA-F]{1,8})\}|\\(?:x|u00)([\da-fA-F]{2})|\\([0-7]{1,3})/g;

function endOfArguments(code: string, start: number): number {
  let depth = 1;
  for (let at = start; at < Math.min(code.length, start + 2_000); at += 1) {
    if (code[at] === '(') depth += 1;
    else if (code[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return Math.min(code.length, start + 2_000);
}

/** What names of clinical records are made of, in any language that has macros. */
const NAMES = [
  ...CLINICAL_TYPES,
  ...['HKClinicalRecord', 'HKFHIRResourceType', 'HKFHIRResource', 'HKFHIRVersion', 'HKFHIRRelease'],
  ...['clinicalTypeForIdentifier', 'supportsHealthRecords', 'predicateForClinicalRecordsFromSource'],
  ...['predicateForClinicalRecordsWithFHIRResourceType'],
].join(' ');

/** By the macro: headers bring the same ones to every source. */
const pasting = new WeakMap<Macro, boolean>();

/** Whether a macro pastes what may become such a name: `_ ## x` never does. */
function mayPaste(macro: Macro): boolean {
  let may = pasting.get(macro);
  if (may === undefined) {
    const words = macro.body.filter(({ text }) => text.trim() !== '');
    const isPart = (token: Token | undefined): boolean =>
      token !== undefined &&
      (macro.parameters?.includes(token.text) || NAMES.includes(token.text) || /^__VA_/.test(token.text));
    may = words.some(({ text }, index) => text === '##' && isPart(words[index - 1]) && isPart(words[index + 1]));
    pasting.set(macro, may);
  }
  return may;
}

/** What macros make of parts of words. */
function findPasted(source: Source, around: readonly Definition[]): Unseen | undefined {
  const { text, path, lines } = source;
  const code = blankProse(text, 'objective-c');
  const own = findDefinitions(source, code);
  const pastes = (definitions: readonly Definition[]) => definitions.some(({ macro }) => macro && mayPaste(macro));
  if (!pastes(own) && !pastes(around)) return undefined;
  const expanded = expandMacros(text, code, { path, lines }, own, around);
  if (!expanded) return undefined;
  const isNew = CLINICAL.test(blankProse(expanded.text, 'objective-c')) && !CLINICAL.test(code);
  const use = isNew
    ? (expanded.uses.find(({ mentions }) => [...mentions].some((word) => PART.test(word))) ?? expanded.uses[0])
    : expanded.unexpanded.find(({ mentions }) => [...mentions].some((word) => PART.test(word)));
  if (!use) return undefined;
  const reason = `the macro ${use.name} pastes words together and may make ${A_NAME}`;
  return { reason, at: locate(source, use.site.start, use.site.end) };
}
