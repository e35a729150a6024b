/**
 * From source files to what they say about clinical records: what is asked for, read and shared, and where.
 */
import type { CodeFacts, RepoFiles } from '../types.ts';
import { isForeignClinical } from './foreign-scan.ts';
import type { CodeInput } from './input.ts';
import { NO_FACTS } from './no-facts.ts';
import { findPrivacyLinks } from './privacy-links.ts';
import { importsOf, type Scan, scanSource } from './scan.ts';

/** The facts of each input, in their order. Most apps have no clinical records: of them one look at the bytes tells all. */
export async function readCode(inputs: readonly CodeInput[], files: RepoFiles): Promise<readonly CodeFacts[]> {
  const scans = new Map<string, Scan | undefined>();
  for (const path of new Set(inputs.flatMap(({ sources }) => sources))) scans.set(path, scanSource(path, files));
  const present = [...scans.values()].filter((scan) => scan !== undefined);
  if (!present.some(({ clinical }) => clinical) && !isForeignClinical(present)) {
    return inputs.map(({ sources, isDeclared }) => ({
      ...plainFacts(sources.flatMap((path) => scans.get(path) ?? [])),
      privacyLinks: isDeclared ? findPrivacyLinks(sources, files) : [],
    }));
  }
  const { readClinicalCode } = await import('./clinical-code.ts');
  return readClinicalCode(inputs, scans, files);
}

function plainFacts(scans: readonly Scan[]): CodeFacts {
  return {
    ...NO_FACTS,
    healthKit: scans.flatMap(({ healthKit }) => healthKit ?? []),
    imports: importsOf(scans),
    skipped: scans.flatMap(({ skipped }) => skipped ?? []),
  };
}
