/**
 * Calls that nothing was seen to reach, though the code around them runs: what was passed was lost on the way, and is not
 * known to be nothing. However a type came there, by whatever is not understood here, it may have come.
 */

import type { CodeFacts, TypeRole } from '../../types.ts';
import type { FileFacts } from '../facts/facts.ts';
import { locate } from '../facts/source.ts';
import type { Cell } from '../flow/solver.ts';
import { isInitialiser } from '../program/called-on-types.ts';
import { descendants } from '../program/inheritance.ts';
import { callsKept, findKeepers } from '../program/kept-functions.ts';
import type { TypeInfo } from '../program/program.ts';
import { ownerOf } from '../program/units.ts';
import { type Hit, isNobody } from './analysis.ts';
import { isMeant } from './collect.ts';
import type { Flow } from './follow-types.ts';
import { reachOfNothing } from './nothing.ts';
import { createLookUp, isLedTo, placeKey, placesOfDeclarations, rolesInQuestion, type Uses } from './uncalled.ts';
import type { Value } from './values.ts';

/** The first such call of each role in question. */
export function findLost(said: Uses, { analysis, units }: Pick<Flow, 'analysis' | 'units'>): CodeFacts['unresolved'] {
  const roles = rolesInQuestion(said);
  const hits = analysis.hits.filter(
    (hit) => isMeant(hit) && hit.instead.length === 0 && hit.frame.tags.conditional === undefined,
  );
  if (roles.length === 0 || hits.length === 0) return [];
  const unitsByPlace = createLookUp(units);
  const nothing = reachOfNothing(analysis.nothing, analysis.solver, units);
  const declared = placesOfDeclarations(analysis.program);
  const keepers = [...new Set([...findKeepers(analysis.program).values()].flat())];
  const isKeptCalled = keepers.some((keeper) => units.some(({ mentions }) => callsKept(mentions, keeper)));
  /** A closure runs, though nobody is seen to call it, where one that is kept is called; a function does not. */
  const isClosures = (value: Value): boolean =>
    isKeptCalled &&
    isNobody(value) &&
    'site' in value &&
    value.site !== undefined &&
    !declared.has(placeKey(value.site));
  const made = placesOfMakers(analysis);
  /** An initialiser runs for nobody too, beside the calls by which its objects are made: what these pass was lost. */
  const isMakers = (value: Value): boolean =>
    isNobody(value) && 'site' in value && value.site !== undefined && made.has(placeKey(value.site));
  const isKnown = (cell: Cell<Value>): boolean =>
    nothing.has(cell) || cell.values.some((value) => decides(value) && !isClosures(value) && !isMakers(value));
  /** What nobody is seen to call does not run: of an enum there is then no case either. */
  const isRun = (hit: Hit): boolean => {
    const around = unitsByPlace(hit.frame.calls[0]?.site ?? hit.site);
    if (!around || (ownerOf(around.unit)?.cases.size ?? 0) === 0) return true;
    return units.some((other) => other !== around && isLedTo(other, around.unit));
  };
  return roles.flatMap((role) => {
    const cellsOf = (hit: Hit): readonly Cell<Value>[] => cellsFor(hit, role);
    const known = new Set(hits.filter((hit) => cellsOf(hit).some(isKnown)).map(({ site }) => site));
    const lost = hits.find((hit) => !known.has(hit.site) && cellsOf(hit).length > 0 && isRun(hit));
    if (!lost) return [];
    const at = locate(lost.site.file, lost.site.start, lost.site.end);
    return [{ role, reason: 'what comes here could not be followed', at }];
  });
}

/** Where the parameters of initialisers stand whose objects are made: by a call that is seen, or in a way that is not. */
function placesOfMakers({ program, memo, things }: Flow['analysis']): ReadonlySet<string> {
  const isCalled = (id: number): boolean =>
    ((memo.get(`count ${id}`) as { readonly runs: number } | undefined)?.runs ?? 0) > 1;
  const isMade = (owner: TypeInfo | undefined): boolean =>
    owner !== undefined && [owner, ...descendants(program, owner)].some((type) => things.has(type));
  // whose objects no code makes are made by a reader of JSON, a container or a view
  const isMadeUnseen = (file: FileFacts): boolean => !file.traits.isNative;
  return new Set(
    program.everyFunction.flatMap(({ id, fact, owner, file }) =>
      isInitialiser(fact) && (isCalled(id) || isMade(owner) || isMadeUnseen(file))
        ? fact.parameters.map(({ site }) => placeKey(site))
        : [],
    ),
  );
}

export function cellsFor({ sink, cells }: Hit, role: TypeRole): readonly Cell<Value>[] {
  return sink.takes.flatMap(({ roles }, index) => (roles.includes(role) ? (cells[index] ?? []) : []));
}

/** Whether a value says what is asked for or read. An object, a function or the name of a type is on its way to one. */
function decides(value: Value): boolean {
  if (value.kind === 'object') return value.thing.form === 'dictionary';
  return value.kind !== 'type' && value.kind !== 'function' && value.kind !== 'numbers';
}
