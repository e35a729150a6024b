/**
 * What listens to notifications of the app's own that nobody posts: it is never run.
 */
import { type NeverPosted, neverPosted } from '../../program/never-posted.ts';
import type { FunctionInfo, Program } from '../../program/program.ts';
import { fileOf, type UnitMentions } from '../../program/units.ts';
import type { FindPlaces } from '../../program/unrun.ts';
import type { Analysis } from '../analysis.ts';
import { isSaidHereAlone } from '../branches/said-here.ts';
import { keepCode, silence } from '../calls/kept-closures.ts';

/** Those that no file says which was not opened; a library that is not here may post a text of the app's own. */
export function silent(
  program: Program,
  strangers: ReadonlySet<string>,
  findPlaces: FindPlaces,
): readonly NeverPosted[] {
  if (strangers.size > 0) return [];
  return neverPosted(program).filter(({ name, word }) =>
    [name, word].every((it) => isSaidHereAlone(program, findPlaces, it)),
  );
}

export function noteSilent(analysis: Analysis): void {
  const { findPlaces, program, strangers } = analysis;
  for (const { listeners } of findPlaces ? silent(program, strangers, findPlaces) : [])
    for (const { call, closures, bodies } of listeners) {
      silence(analysis, call);
      for (const closure of closures) if (closure.kind === 'closure') silence(analysis, closure.body.body);
      for (const body of bodies) keepCode(analysis, body);
    }
}

/** The methods that are only registered for such notifications, by their selectors. */
export function heardByNobody(
  program: Program,
  strangers: ReadonlySet<string>,
  units: readonly UnitMentions[],
  findPlaces: FindPlaces,
): readonly FunctionInfo[] {
  const all = silent(program, strangers, findPlaces).flatMap(({ listeners }) => listeners);
  const places = new Map<string, { readonly path: string; readonly start: number; readonly end: number }[]>();
  for (const { call, selector } of all)
    if (selector !== undefined) {
      const { file, start, end } = call.site;
      places.set(selector, [...(places.get(selector) ?? []), { path: file.path, start, end }]);
    }
  if (places.size === 0) return [];
  const said = findPlaces(new Set(places.keys()));
  if (!said) return [];
  for (const { name, path, start, how } of said) {
    const isHere =
      how === 'declared' || places.get(name)?.some((it) => it.path === path && it.start <= start && start < it.end);
    if (!isHere) places.delete(name);
  }
  return units.flatMap(({ unit }) =>
    unit.kind === 'function' && unit.info.owner && places.has(unit.info.fact.name) && isOfFiles(places, unit.info)
      ? unit.info
      : [],
  );
}

/** Whether a method stands in a file that registers it. */
function isOfFiles(places: ReadonlyMap<string, readonly { readonly path: string }[]>, info: FunctionInfo): boolean {
  return places.get(info.fact.name)?.some(({ path }) => path === fileOf({ kind: 'function', info }).path) === true;
}
