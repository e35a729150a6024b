/**
 * Runs one target's flow to its end: what waits, then what may stand for what never came, then who may be called by nobody.
 */

import { addAll } from '../../lists.ts';
import { push } from '../facts/lists-by-name.ts';
import { within } from '../flow/fuel.ts';
import type { Mentions } from '../program/mentions.ts';
import type { FunctionInfo } from '../program/program.ts';
import { leadsTo, type Relevant } from '../program/relevance.ts';
import { UNKNOWN_PLACES } from '../program/unrun.ts';
import type { Analysis, Fallback, Urgency } from './analysis.ts';
import { forgetIdle, isCalledByNobody } from './branches/behind.ts';
import { actsOfMade } from './branches/unreached-types.ts';
import { collectFacts } from './collect.ts';
import type { FlowOptions } from './follow-types.ts';
import { startRoot, wasRun } from './roots.ts';

/** Deliveries that one target may take. The largest app met that can be followed takes 740,000. */
const BUDGET = 1_000_000;
/** What is left of them to code from which nothing more can be concluded: of a library, which is described and not judged,
 *  and of a target of which both what is asked for and what is read are open by then. Nearly all apps take less in all. */
const LITTLE = 150_000;
/** Of code that names no type: nothing can be found asked for and not read. */
const LEAST = 10_000;
const ORDER: readonly Urgency[] = ['field', 'receiver', 'unknown', 'branch', 'value'];

export interface Turns {
  /** Who is started where nobody is seen to call them, the first before the others. */
  readonly turns: readonly FunctionInfo[][];
  /** Those that were, and those that are left out: it is seen that nobody calls them. */
  readonly started: FunctionInfo[];
  readonly left: FunctionInfo[];
  /** Those that no object seen so far has: all else runs first, and may bring one that does. */
  readonly held: FunctionInfo[];
}

/** How a flow ended: with nothing left to do, since both roles hold something unknown so that more would settle nothing, or
 *  with its budget used up. */
export type End = 'done' | 'open' | 'spent';

/** Runs to the end; where nothing arrived, tries what may stand for it, the most likely first, and runs again. One at a
 *  time: what the first brings may reach the next. */
export function settle(analysis: Analysis, late: Turns, relevant: Relevant, options: FlowOptions): End {
  const { fallbacks, fuel, pending, solver } = analysis;
  const { turns, started, held, left } = late;
  const mayBeCalled = createMayBeCalled(analysis, relevant, late);
  const finds = options.findPlaces ?? UNKNOWN_PLACES;
  const most = options.budget.share(BUDGET, LEAST);
  let budget = Math.min(most, options.namesTypes ? LITTLE : LEAST);
  let cut: End = 'spent';
  const run = (): boolean => {
    while (!solver.run(budget)) {
      if (!options.namesTypes || budget === most || options.isOnlyDescribed) return false;
      if (isOpen(analysis)) {
        cut = 'open';
        return false;
      }
      budget = Math.min(most, budget + LITTLE);
    }
    return true;
  };
  const isSpent = (): boolean => fuel.isSpent() || solver.steps() > most;
  const drain = (): boolean => {
    do {
      for (let act = pending.shift(); act && !isSpent(); act = pending.shift()) within(fuel, act);
      if (isSpent() || !within(fuel, run)) return false;
    } while (pending.size > 0);
    return true;
  };
  const orPassed = options.findPlaces !== undefined;
  const start = (info: FunctionInfo): (() => void) => {
    started.push(info);
    return () => startRoot(analysis, info, relevant, options);
  };
  const idle: Fallback[] = [];
  /** How often who is called by nobody was asked anew. */
  let rounds = 0;
  const next = (): (() => void) | undefined => {
    const acts = actsOfMade(analysis, rounds > MOST_ROUNDS);
    if (acts) {
      if (left.length > 0) rounds += 1;
      // who was called by nobody may be called by these
      addAll(turns[0] ?? [], left.splice(0));
      forgetIdle(analysis);
      return () => {
        for (const act of acts) pending.push(act);
      };
    }
    for (const urgency of ORDER) {
      const queue = fallbacks[urgency];
      for (let due = queue.shift(); due; due = queue.shift()) {
        const { isNothing = () => false } = due;
        if (!due.cell.values.every(isNothing)) continue;
        if (urgency !== 'unknown' || solver.isUsed(due.cell)) return due.act;
        idle.push(due);
      }
    }
    // what nobody looked at before may be looked at now
    const woken = idle.findIndex(({ cell }) => cell.values.length === 0 && solver.isUsed(cell));
    if (woken >= 0) return idle.splice(woken, 1)[0]?.act;
    for (const waiting of turns) {
      while (waiting.length > 0) {
        // who is called by others of them has to wait for these
        const free = waiting.findIndex((it) => wasRun(analysis, it) || !mayBeCalled(it));
        const [info] = waiting.splice(Math.max(0, free), 1);
        if (!info || wasRun(analysis, info)) continue;
        if (isCalledByNobody(analysis, info, relevant, finds, orPassed)) left.push(info);
        else if (orPassed && isCalledByNobody(analysis, info, relevant, finds, true, held)) held.push(info);
        else return start(info);
      }
    }
    for (let due = fallbacks.door.shift(); due; due = fallbacks.door.shift()) {
      const { isNothing = () => false } = due;
      if (due.cell.values.every(isNothing)) return due.act;
    }
    const called = held.findIndex(
      (it) => wasRun(analysis, it) || !isCalledByNobody(analysis, it, relevant, finds, true, held),
    );
    const [info] = called < 0 ? [] : held.splice(called, 1);
    if (info) return start(info);
    addAll(left, held.splice(0));
    return undefined;
  };
  if (!drain()) return cut;
  for (let act = next(); act; act = next()) {
    within(fuel, act);
    if (!drain()) return cut;
  }
  return 'done';
}

/** Beyond which all types are taken for made. */
const MOST_ROUNDS = 20;

/** Beyond which nobody looks who calls whom. */
const MOST_IN_TURN = 400;

/** Whether one that nobody was seen to call may be called yet: by another that was not run either. */
function createMayBeCalled(
  analysis: Analysis,
  { all, units }: Relevant,
  { turns, held, left }: Turns,
): (info: FunctionInfo) => boolean {
  if (turns.flat().length > MOST_IN_TURN) return () => false;
  const { unrun } = analysis.program;
  const followed = new Set<unknown>(units.filter((unit) => unit.kind === 'function' && !unrun?.has(unit.info)));
  const callers = new Map<string, { readonly info: FunctionInfo; readonly mentions: Mentions }[]>();
  for (const { unit, mentions } of all)
    if (unit.kind === 'function' && followed.has(unit))
      for (const name of mentions.names) push(callers, name, { info: unit.info, mentions });
  return ({ id, fact, owner, alsoNamed = [] }) => {
    const made = fact.name === 'init' && owner ? [{ ...fact, name: owner.name }] : [];
    return [fact, ...alsoNamed, ...made].some((named) =>
      callers.get(named.name)?.some(({ info, mentions }) => {
        const isDecided = [held, left].some((some) => some.includes(info));
        return info.id !== id && !wasRun(analysis, info) && !isDecided && leadsTo(mentions, named);
      }),
    );
  };
}

/** Whether both what is asked for and what is read hold something unknown: sets only grow, so they always will. */
function isOpen(analysis: Analysis): boolean {
  const roles = new Set(collectFacts(analysis).unresolved.map(({ role }) => role));
  return roles.has('requested') && roles.has('read');
}
