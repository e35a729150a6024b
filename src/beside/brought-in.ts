/**
 * Clinical API that a library brings: the sources warn of what may, the build decides what does.
 */
import { greatest } from '../lists.ts';
import type { Finding } from '../types.ts';
import { isCounted, isOfBundle, isOfSource, type ReadPair, withPlace } from './read-pair.ts';

const RULE = 'clinical-api-in-dependency';

interface Found {
  readonly sources: readonly Finding[];
  readonly built: readonly Finding[];
}

/** What may bring it and what does is one finding, at the line that links it, with what the build shows. */
export function joinBrought({ sources, built }: Found, pair: ReadPair): Found {
  const shown = built.filter((finding) => finding.rule.id === RULE && isOfBundle(finding, pair));
  const left = new Set(
    sources.filter((finding) => finding.rule.id === RULE && isOfSource(finding, pair) && isCounted(finding)),
  );
  const joined = new Map<Finding, Finding | undefined>();
  const told = new Set<Finding>();
  const join = (finding: Finding, suspects: readonly Finding[]) => {
    const [first, ...others] = suspects;
    if (first === undefined) return;
    const decided = withPlace({ ...first, message: finding.message }, finding);
    const also = others.map(({ at, message }) => ({ at, message: `This may bring it too: ${message}` }));
    const { rule, severity } = finding;
    joined.set(first, { ...decided, rule, severity, related: [...(first.related ?? []), ...also] });
    for (const one of others) joined.set(one, undefined);
    for (const one of suspects) left.delete(one);
    told.add(finding);
  };
  // who is named first; the others may be any that is left
  for (const finding of shown)
    join(
      finding,
      [...left].filter((one) => likeness(one, finding) > 0).sort((a, b) => likeness(b, finding) - likeness(a, finding)),
    );
  for (const finding of shown) if (!told.has(finding)) join(finding, [...left]);
  return {
    sources: sources.flatMap((finding) => (joined.has(finding) ? (joined.get(finding) ?? []) : [finding])),
    built: built.filter((finding) => !told.has(finding)),
  };
}

/** How much of the name of the library that the sources suspect stands in what the build shows; the name of a package may
 *  stand behind its owner's. */
function likeness(suspect: Finding, shown: Finding): number {
  const [library = ''] = suspect.message.split(' ', 1);
  const said = plain(shown.message);
  const names = [library, library.slice(library.lastIndexOf('/') + 1)].map(plain);
  return greatest(
    names.map((name) => (name.length > SHORTEST && said.includes(name) ? name.length : 0)),
    0,
  );
}

const SHORTEST = 2;

function plain(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** Without what the sources warn of and the build shows not to be there. */
export function withoutAbsent(sources: readonly Finding[], pair: ReadPair): readonly Finding[] {
  const { clinical, unresolved } = pair.facts;
  if (clinical.length > 0 || unresolved.length > 0) return sources;
  return sources.filter((finding) => finding.rule.id !== RULE || !isOfSource(finding, pair));
}
