/**
 * Whether sources may have to do with clinical records at all: one look at their bytes, before anything else of this
 * room is loaded. Most apps have nothing to do with them, and of those it is all that is read.
 */
import { bufferOf, holdsAny } from '../../bytes.ts';
import { isPage } from '../../read/javascript/page-scripts.ts';
import { inNumbered } from '../../read/numbered.ts';
import { inSpliced } from '../../read/spliced.ts';
import { type RepoFiles, UnreadableFile, type Words } from '../../types.ts';
import { languageOf } from '../facts/source.ts';
import { traitsOf } from '../languages/index.ts';

/** Without one of these no source names an API of clinical records. */
export const CLINICAL_HINTS: Words = {
  words: [
    ...['HKClinical', 'clinicalType', 'ClinicalType', 'HKFHIR', 'ForClinicalRecords', 'supportsHealthRecords'],
    'HKVerifiableClinicalRecordQuery',
    // packages with names of their own
    ...['SpeziHealthKit', 'HealthKitReporter'],
  ],
  parts: ['Clinic', 'clinic', 'HKFHIR', 'Health'],
};

/** Without one of these a source uses HealthKit in no way. */
export const HEALTHKIT_HINTS: Words = { words: ['HealthKit'], parts: ['Health'] };

/** Parts that no other name than one of clinical records has. */
export const NAME_PARTS: readonly string[] = ['HKCl', 'HKFH', 'linica', 'icalTy', 'icalRe', 'HealthRec'];

/** Without one of these no source makes a name of clinical records of parts: an app may link HealthKit and import it
 *  nowhere. */
export const MAY_SPELL: Words = {
  words: [...HEALTHKIT_HINTS.words, '"HK', ...NAME_PARTS],
  parts: ['Health', '"HK', ...NAME_PARTS.filter((part) => part !== 'HealthRec')],
};

/** What makes names that no source spells: macros that paste, and what asks the run time for a name. */
export const NAME_MAKERS: Words = {
  words: [
    ...['##', 'NSSelectorFromString', 'NSClassFromString', 'NSProtocolFromString', 'sel_registerName'],
    // none of `performSelector:`: a bracket, or what may stand before it
    ...['(', ' ', '`', '/', '.', '\t', '\n', '\r'].map((next) => `Selector${next}`),
    ...['sel_getUid', 'objc_getClass', 'objc_lookUpClass', 'objc_getRequiredClass', 'objc_getMetaClass', 'dlsym'],
    'FunctionPointerForName',
    // texts of which a raw value may be put together
    ...['"HKClin', '"HKCli"', '"HKCl"', '"HKC"', '"HKFH'],
  ],
  parts: ['##', 'FromSt', 'Select', 'sel_', 'objc_g', 'objc_l', 'dlsym', 'ForNam', '"HKC', '"HKF'],
};

/** Nor, without one of these, a type by its raw identifier or a package that gives words a meaning (`foreign-scan.ts`). */
const FOREIGN: Words = { words: ['linical', 'ealth', '-ehr'], parts: ['linica', 'ealth', '-ehr'] };

/** Whether one of these sources may name a clinical API, or holds one of `others`. A file that cannot be read names
 *  nothing. `native` are compiled whatever their names end with. */
export function mayBeClinical(
  sources: readonly string[],
  files: RepoFiles,
  native: ReadonlySet<string> = new Set(),
  others: Words = { words: [], parts: [] },
): boolean {
  const scripts = sources.filter((path) => SCRIPTS.has(languageOf(path)) || isPage(path));
  return (
    nativeHolds(nativeAmong(sources, native), eitherOf(CLINICAL_HINTS, others), files) ||
    anyHolds(scripts, eitherOf(FOREIGN, others), files)
  );
}

/** The words of both. */
export function eitherOf(one: Words, other: Words): Words {
  return { words: [...one.words, ...other.words], parts: [...new Set([...one.parts, ...other.parts])] };
}

/** Whether one of them may make such a name of parts. `linksHealthKit` where an app does, which may name it nowhere. */
export function mayMakeNames(
  sources: readonly string[],
  files: RepoFiles,
  { native = new Set(), linksHealthKit }: { native?: ReadonlySet<string>; linksHealthKit: boolean },
): boolean {
  const own = nativeAmong(sources, native);
  return (linksHealthKit || nativeHolds(own, MAY_SPELL, files)) && nativeHolds(own, NAME_MAKERS, files);
}

function nativeAmong(sources: readonly string[], native: ReadonlySet<string>): readonly string[] {
  return sources.filter(
    (path) => native.has(path) || (languageOf(path) !== undefined && !SCRIPTS.has(languageOf(path))),
  );
}

/** Languages that reach HealthKit through packages alone. */
const SCRIPTS: ReadonlySet<string | undefined> = new Set(['javascript', 'dart']);

/** Swift, Objective-C, and headers. */
export function isNative(path: string): boolean {
  const language = languageOf(path);
  return language !== undefined && traitsOf(language).isNative;
}

/** Whether sources of Apple's languages hold one: in C a word may be written on two lines. `also` is asked of C alone. */
export function nativeHolds(paths: readonly string[], wanted: Words, files: RepoFiles, also?: Words['also']): boolean {
  const isSwift = (path: string) => path.endsWith('.swift');
  const isSharp = (path: string) => path.endsWith('.cs');
  const others = paths.filter((path) => !isSwift(path) && !isSharp(path));
  const inC = inSpliced({ ...wanted, ...(also && { also }) });
  return (
    anyHolds(paths.filter(isSwift), wanted, files) ||
    anyHolds(paths.filter(isSharp), inNumbered(wanted), files) ||
    anyHolds(others, inC, files)
  );
}

/** Whether one of these files holds one of the words. */
export function anyHolds(paths: readonly string[], wanted: Words, files: RepoFiles): boolean {
  // with one more call V8 would optimise the search, and the end of the run wait for it
  if (paths.length === 0) return false;
  return files.anyHolds?.(paths, wanted) ?? paths.some((path) => fileHolds(path, wanted, files));
}

/** Which of the words one source holds: it is read once for all. */
export function whichHolds(path: string, all: readonly Words[], files: RepoFiles): readonly boolean[] {
  try {
    const bytes = bufferOf(files.bytes(path));
    return all.map((wanted) => holdsAny(bytes, path.endsWith('.swift') ? wanted : inSpliced(wanted)));
  } catch (error) {
    if (error instanceof UnreadableFile) return all.map(() => false);
    throw error;
  }
}

/** The same of one file, whose bytes may be kept. */
export function fileHolds(path: string, wanted: Words, files: RepoFiles): boolean {
  try {
    return holdsAny(bufferOf(files.bytes(path)), wanted);
  } catch (error) {
    if (error instanceof UnreadableFile) return false;
    throw error;
  }
}
