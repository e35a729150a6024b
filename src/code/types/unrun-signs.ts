/**
 * Names of clinical records in code that nothing runs: a list of types that nobody takes, a function that nobody calls. An app
 * that has no others uses no records.
 */
import type { ClinicalSign, RepoFiles } from '../../types.ts';
import { bareNames, blankProse } from '../facts/blank.ts';
import { readSource } from '../facts/source.ts';
import { blankNever } from '../languages/directives.ts';
import { clinicalNamesIn, PACKAGES } from '../scan/clinical-names.ts';
import type { Scan } from '../scan/scan.ts';

/** A place in a source, and whether all of some are in such code. */
export interface CodePlace {
  readonly path: string;
  readonly start: number;
}
export type IsUnrunAt = (places: readonly CodePlace[]) => boolean;

/** The signs, marked where all names of all files are in such code. Told of Swift alone. */
export function markUnrun(
  signs: readonly ClinicalSign[],
  scans: readonly Scan[],
  files: RepoFiles,
  isUnrunAt: IsUnrunAt,
): readonly ClinicalSign[] {
  const named = scans.filter(({ clinical }) => clinical && !clinical.isQuestion);
  if (named.length === 0 || named.length > MOST_FILES || named.some(({ language }) => language !== 'swift'))
    return signs;
  const places = named.map((scan) => placesIn(scan, files));
  const all = places.flatMap((some) => some ?? []);
  if (places.some((some) => some === undefined) || all.length > MOST_PLACES) return signs;
  return all.length > 0 && isUnrunAt(all)
    ? signs.map((sign) => (sign.isQuestion ? sign : { ...sign, isUnrun: true }))
    : signs;
}

/** More are no leftover. */
const MOST_FILES = 50;
const MOST_PLACES = 1000;

/** Where code does something by the names. Undefined where that cannot be told of each. */
function placesIn({ path, language, imports }: Scan, files: RepoFiles): readonly CodePlace[] | undefined {
  const { text } = readSource(path, language, files);
  const code = blankNever(bareNames(blankProse(text, language), language));
  const isOfPackage = imports.some(({ value }) => PACKAGES.has(value));
  const places: CodePlace[] = [];
  for (const start of clinicalNamesIn(code, isOfPackage)) {
    const line = code.slice(code.lastIndexOf('\n', start - 1) + 1, start);
    if (ELSEWHERE.test(line)) return undefined;
    places.push({ path, start });
  }
  return places;
}

/** Other names of types, and what an attribute says, belong to no code before them. */
const ELSEWHERE = /\b(?:typealias|associatedtype|macro)\b|[@#]\w[\w.]*[(<]/;
