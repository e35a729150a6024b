/**
 * Functions that give others which share what the call keeps, `createStore()`: what those of one call keep is not with those
 * of another. As with objects, only a second run tells them apart.
 */
import type { FunctionFact, Site } from '../facts/facts.ts';
import { siteKey } from '../facts/source.ts';
import type { FunctionInfo } from '../program/program.ts';
import { passesRecord } from './objects.ts';
import { runOf } from './runs.ts';
import type { Taint } from './state.ts';
import type { Closure, TaintValue } from './values.ts';

/** Whether each call of a function has a run of its own, whatever it brings. */
export function isOfEachCall({ apart }: Taint, { fact }: FunctionInfo): boolean {
  return apart.types.size > 0 && apart.types.has(siteKey(fact.site));
}

export function noteCalled({ apart: { called } }: Taint, info: FunctionInfo, site: Site): void {
  const sites = called.get(info);
  if (sites) sites.add(site);
  else called.set(info, new Set([site]));
}

/** Functions that are called at more than one place and give what keeps a record there, and those by which they give it. */
export function functionsToTell(taint: Taint): ReadonlySet<string> {
  const givers = new Map<FunctionFact, FunctionInfo[]>();
  for (const info of taint.apart.called.keys())
    for (const value of runOf(taint, info).result.values) {
      const closure = keeping(taint, value);
      if (!closure) continue;
      const known = givers.get(closure.fact);
      if (known) known.push(info);
      else givers.set(closure.fact, [info]);
    }
  const names = new Set<string>();
  for (const infos of givers.values())
    if (infos.some((info) => (taint.apart.called.get(info)?.size ?? 0) > 1))
      for (const { fact } of infos) names.add(siteKey(fact.site));
  return names;
}

/** A function that is given a record, or gives one. */
function keeping(taint: Taint, value: TaintValue): Closure | undefined {
  const closure = value.kind === 'function' ? value.made.closure : undefined;
  return closure && passesRecord(taint, value) ? closure : undefined;
}
