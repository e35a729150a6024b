/**
 * What was not read, or not followed to the end, as what it leaves open.
 */
import type { CodeFacts, Location, Skipped } from '../../types.ts';
import type { FileFacts, Site } from '../facts/facts.ts';
import { locate } from '../facts/source.ts';
import type { Analysis } from './analysis.ts';
import { rolesInQuestion } from './uncalled.ts';

/** What is not understood, or not read, may ask for what is never seen to be asked for, and read what is never seen to be
 *  read: rules keep silent over it, and that is said. */
export function hiddenUses(said: CodeFacts): CodeFacts['unresolved'] {
  const [first] = said.skipped;
  if (!first) return [];
  const reason = `a part of \`${first.at.file.slice(first.at.file.lastIndexOf('/') + 1)}\` is not understood here`;
  return rolesInQuestion(said).flatMap((role) =>
    said.requested.length + said.read.length > 0 ? [{ role, reason, at: first.at }] : [],
  );
}

/** A file of which a part is not understood: what is sound in it counts, and the rest is told. */
export function partOf({ faults, tooDeep }: FileFacts): readonly Skipped[] {
  if (tooDeep) {
    const at = locate(tooDeep.file, tooDeep.start, tooDeep.end);
    return [{ at, reason: 'it nests too deep here to be read; the rest of the file is read' }];
  }
  const [first] = faults;
  if (!first) return [];
  const at = locate(first.file, first.start, first.end);
  return [{ at, reason: 'it has syntax that is not understood here; the rest of the file is read' }];
}

/** What was not followed to the end, or not all read, may be asked for and read too: nothing may be called unused. Told at
 *  the first call that it leaves open, or where HealthKit is first named; files that were not read have no such calls
 *  themselves. */
export function withDoubt<T extends Pick<CodeFacts, 'unresolved'>>(
  facts: T,
  { isComplete, isPartial }: { readonly isComplete: boolean; readonly isPartial: boolean },
  { hits }: Analysis,
  firstPlace: Location | undefined,
): T {
  if ((isComplete && !isPartial) || !firstPlace) return facts;
  const doubts = (['requested', 'read'] as const).flatMap((role) => {
    const hit = hits.find(({ sink }) => sink.takes.some(({ roles }) => roles.includes(role)));
    if (isComplete && !hit) return [];
    const site = (hit ?? hits[0])?.site;
    const at = site ? locate(site.file, site.start, site.end) : firstPlace;
    return [{ role, reason: 'too many calls lead here to follow them all', at, isCut: true as const }];
  });
  return { ...facts, unresolved: [...facts.unresolved, ...doubts] };
}

/** What nests too deep, or grows too far, may ask for types and read them. */
export function withPlaces<T extends Pick<CodeFacts, 'unresolved'>>(facts: T, places: readonly Site[]): T {
  const doubts = places.flatMap(({ file, start, end }) =>
    (['requested', 'read'] as const).map((role) => ({
      ...{ role, reason: TOO_DEEP, at: locate(file, start, end) },
      isCut: true as const,
    })),
  );
  return doubts.length === 0 ? facts : { ...facts, unresolved: [...facts.unresolved, ...doubts] };
}

const TOO_DEEP = 'the code here nests too deep, or grows too far, to be followed to the end';
