/**
 * Whether sources may have to do with clinical records at all: one look at their bytes, before anything else of this
 * room is loaded. Most apps have nothing to do with them, and of those it is all that is read.
 */
import { type RepoFiles, UnreadableFile } from '../types.ts';
import { languageOf } from './source.ts';

/** Without one of these no source names an API of clinical records. */
export const CLINICAL_HINTS = [
  ...['HKClinical', 'linicalType', 'HKFHIR', 'ForClinicalRecords', 'supportsHealthRecords'],
  // packages with names of their own
  ...['SpeziHealthKit', 'HealthKitReporter'],
];
/** Nor, without one of these, a type by its raw identifier or a package that gives words a meaning (`foreign-scan.ts`). */
const FOREIGN = ['linical', 'ealth', '-ehr'];

/** Whether one of these sources may name a clinical API. A file that cannot be read names nothing. */
export function mayBeClinical(sources: readonly string[], files: RepoFiles): boolean {
  const native: string[] = [];
  const foreign: string[] = [];
  for (const path of sources) {
    const language = languageOf(path);
    if (language) (language === 'javascript' || language === 'dart' ? foreign : native).push(path);
  }
  return anyHolds(native, CLINICAL_HINTS, files) || anyHolds(foreign, FOREIGN, files);
}

function anyHolds(paths: readonly string[], words: readonly string[], files: RepoFiles): boolean {
  return files.anyHolds?.(paths, words) ?? paths.some((path) => holdsAny(path, words, files));
}

function holdsAny(path: string, words: readonly string[], files: RepoFiles): boolean {
  try {
    const bytes = Buffer.from(files.bytes(path));
    return words.some((word) => bytes.includes(word));
  } catch (error) {
    if (error instanceof UnreadableFile) return false;
    throw error;
  }
}
