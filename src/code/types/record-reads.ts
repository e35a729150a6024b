/**
 * What the record flow has to know of the type flow: a small part of it, so that the rest can be let go of before.
 */

import type { ClinicalType } from '../../types.ts';
import type { Site } from '../facts/facts.ts';
import { siteKey } from '../facts/source.ts';
import type { Analysis, Hit } from './analysis.ts';
import { toClinical } from './convert.ts';

/** A query that reads clinical types, as the type flow found it. */
export interface RecordRead {
  readonly types: ReadonlySet<ClinicalType>;
  /** It can bring nothing but records. */
  readonly isCertain: boolean;
  /** Those that come there by a call of a function around it, by the site of the call: `fetch(.labs)`. */
  readonly by: ReadonlyMap<string, ReadonlySet<ClinicalType>>;
}

export interface RecordReads {
  /** By the site of the call. */
  readonly calls: ReadonlyMap<string, RecordRead>;
  /** The files with calls that read, whatever it is. */
  readonly paths: ReadonlySet<string>;
  /** A package is called that brings records, of whatever type. */
  readonly hasPackage: boolean;
}

export function readsOf(analysis: Analysis): RecordReads {
  const calls = new Map<string, RecordRead>();
  const paths = new Set<string>();
  for (const { sink, cells, site, frame } of analysis.hits) {
    for (const [index, taken] of sink.takes.entries()) {
      if (!taken.roles.includes('read')) continue;
      paths.add(site.file.path);
      const values = cells[index]?.values ?? [];
      const types = values.flatMap((value) => {
        const clinical = toClinical(value);
        return clinical?.kind === 'clinical' ? [clinical.type] : [];
      });
      if (types.length === 0) continue;
      const key = siteKey(site);
      const known = calls.get(key);
      const isOfRecords = sink.isOfRecords === true || values.every(({ kind }) => kind === 'clinical');
      const isCertain = isOfRecords && known?.isCertain !== false;
      const by = new Map(known?.by);
      for (const call of frame.calls) {
        const through = siteKey(call.site);
        by.set(through, new Set([...(by.get(through) ?? []), ...types]));
      }
      calls.set(key, { types: new Set([...(known?.types ?? []), ...types]), isCertain, by });
    }
  }
  return { calls, paths, hasPackage: analysis.hits.some(isOfPackage) };
}

/** The types that a query brings where it was come to by some calls, the innermost last. */
export function typesThrough({ types, by }: RecordRead, calls: readonly Site[]): ReadonlySet<ClinicalType> {
  let kept = types;
  for (const site of calls.toReversed()) {
    const own = by.get(siteKey(site));
    const both = own && new Set([...kept].filter((type) => own.has(type)));
    if (both && both.size > 0) kept = both;
  }
  return kept;
}

/** The sites of the calls that tell which of several types a query brings. */
export function tellingCalls(reads: ReadonlyMap<string, RecordRead>): ReadonlySet<string> {
  const telling = [...reads.values()].filter(({ types, by }) =>
    [...by.values()].some((through) => through.size < types.size),
  );
  return new Set(telling.flatMap(({ by }) => [...by.keys()]));
}

function isOfPackage({ sink: { foreign } }: Hit): boolean {
  return (foreign?.isClinical ?? false) && (foreign?.brings.length ?? 0) > 0;
}
