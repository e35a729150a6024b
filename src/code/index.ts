/**
 * From source files to what they say about clinical records: what is asked for, read and shared, and where.
 */
import type { CodeFacts, RepoFiles } from '../types.ts';
import { isForeignClinical } from './foreign-scan.ts';
import type { CodeInput } from './input.ts';
import { NO_FACTS } from './no-facts.ts';
import { findPrivacyLinks } from './privacy-links.ts';
import { importsOf, type Scan, scanSource } from './scan.ts';
import { isForeign } from './source.ts';
import { keepBytes } from './vanishing.ts';

/** The facts of each input, in their order. Most apps have no clinical records: of them one look at the bytes tells all. */
export async function readCode(inputs: readonly CodeInput[], unkept: RepoFiles): Promise<readonly CodeFacts[]> {
  const files = keepBytes(unkept);
  const scans = new Map<string, Scan | undefined>();
  for (const { sources, languages } of inputs)
    for (const path of sources) if (!scans.has(path)) scans.set(path, scanSource(path, files, languages?.get(path)));
  const scansOf = ({ sources }: CodeInput): Scan[] => sources.flatMap((path) => scans.get(path) ?? []);
  const plain = (input: CodeInput): CodeFacts => ({
    ...plainFacts(scansOf(input)),
    privacyLinks: input.isDeclared ? findPrivacyLinks(input.sources, files) : [],
  });
  const present = [...scans.values()].filter((scan) => scan !== undefined);
  if (!present.some(({ clinical }) => clinical) && !isForeignClinical(present)) return inputs.map(plain);
  const { readClinicalCode } = await import('./clinical-code.ts');
  const followed = inputs.filter(
    (input) => input.kind !== 'library' || isWorthFollowing(input, scansOf(input), inputs),
  );
  const read = await readClinicalCode(followed, scans, files);
  const facts = new Map(followed.map((input, index) => [input, read[index]]));
  return inputs.map((input) => facts.get(input) ?? plain(input));
}

/** No rule speaks to a library. Nothing is left to describe of one that shows no records, nor of one that names no type
 *  and is all compiled into an app here: what is passed to it is told there. */
function isWorthFollowing({ sources }: CodeInput, scans: readonly Scan[], inputs: readonly CodeInput[]): boolean {
  if (!scans.some(mayShowRecords)) return false;
  if (scans.some(({ namesTypes, language }) => namesTypes || isForeign(language))) return true;
  return !inputs.some((other) => {
    if (other.kind === 'library' || other.sources.length < sources.length) return false;
    const compiled = new Set(other.sources);
    return sources.every((path) => compiled.has(path));
  });
}

/** Whether code can show something of clinical records. Other languages reach them by other names. */
function mayShowRecords({ language, clinical, namesTypes }: Scan): boolean {
  return clinical !== undefined || namesTypes === true || isForeign(language);
}

function plainFacts(scans: readonly Scan[]): CodeFacts {
  const clinical = scans.flatMap((scan) => scan.clinical ?? []);
  const reason = 'it names no type: what others pass to it is told with the apps that compile it';
  const [first] = clinical;
  return {
    ...NO_FACTS,
    healthKit: scans.flatMap(({ healthKit }) => healthKit ?? []),
    clinical,
    unresolved: first ? (['requested', 'read'] as const).map((role) => ({ role, reason, at: first.at })) : [],
    imports: importsOf(scans),
    skipped: scans.flatMap(({ skipped }) => skipped ?? []),
  };
}
