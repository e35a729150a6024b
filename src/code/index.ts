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

/** The facts of each input, in their order. Most apps have no clinical records: of them one look at the bytes tells all. */
export async function readCode(inputs: readonly CodeInput[], files: RepoFiles): Promise<readonly CodeFacts[]> {
  const scans = new Map<string, Scan | undefined>();
  for (const path of new Set(inputs.flatMap(({ sources }) => sources))) scans.set(path, scanSource(path, files));
  const scansOf = ({ sources }: CodeInput): Scan[] => sources.flatMap((path) => scans.get(path) ?? []);
  const plain = (input: CodeInput): CodeFacts => ({
    ...plainFacts(scansOf(input)),
    privacyLinks: input.isDeclared ? findPrivacyLinks(input.sources, files) : [],
  });
  const present = [...scans.values()].filter((scan) => scan !== undefined);
  if (!present.some(({ clinical }) => clinical) && !isForeignClinical(present)) return inputs.map(plain);
  const { readClinicalCode } = await import('./clinical-code.ts');
  // no rule speaks to a library, and nothing is left to describe of one that shows no records
  const concerned = inputs.filter((input) => input.kind !== 'library' || scansOf(input).some(mayShowRecords));
  const read = await readClinicalCode(concerned, scans, files);
  const facts = new Map(concerned.map((input, index) => [input, read[index]]));
  return inputs.map((input) => facts.get(input) ?? plain(input));
}

/** Whether code can show something of clinical records. Other languages reach them by other names. */
function mayShowRecords({ language, clinical, namesTypes }: Scan): boolean {
  return clinical !== undefined || namesTypes === true || isForeign(language);
}

function plainFacts(scans: readonly Scan[]): CodeFacts {
  return {
    ...NO_FACTS,
    healthKit: scans.flatMap(({ healthKit }) => healthKit ?? []),
    imports: importsOf(scans),
    skipped: scans.flatMap(({ skipped }) => skipped ?? []),
  };
}
