/**
 * From facts to flows: which clinical types reach which call. See docs/decisions/flow.md for what is followed and what is
 * given up on.
 */

import { addAll } from '../../lists.ts';
import type { Location } from '../../types.ts';
import type { FileFacts, Site } from '../facts/facts.ts';
import { push } from '../facts/lists-by-name.ts';
import { languageOf, locate } from '../facts/source.ts';
import { type Budget, noteSpent, within } from '../flow/fuel.ts';
import type { Compilation } from '../languages/directives.ts';
import { buildProgram } from '../program/build-program.ts';
import type { NamedElsewhere } from '../program/flags.ts';
import type { Mentions } from '../program/mentions.ts';
import { typesWithCase } from '../program/named.ts';
import { namesToCome } from '../program/names-to-come.ts';
import { findUsed, type Offer } from '../program/offered.ts';
import type { FunctionInfo, Program, VariableInfo } from '../program/program.ts';
import {
  findRelevant,
  leadsTo,
  type Relevant,
  takesSomething,
  type Unit,
  type UnitMentions,
} from '../program/relevance.ts';
import { plainName } from '../program/shared-names.ts';
import { isOfUnmade, type SayNames } from '../program/unmade.ts';
import { type FindPlaces, findUnrun, type Unrun } from '../program/unrun.ts';
import { type Analysis, createAnalysis, type Fallback, type Urgency } from './analysis.ts';
import { isCalledByNobody } from './branches/behind.ts';
import { takesCall } from './bridges/bridge.ts';
import { noteUnfilled } from './calls/unfilled.ts';
import { collectFacts } from './collect.ts';
import { foreignWithStrangers } from './escapes.ts';
import { execute } from './execute.ts';
import { fieldOf, globalCell } from './objects/fields.ts';
import { starOf } from './objects/things.ts';
import { isComponent, isDead, isDoor, startRoot, wasRun } from './roots.ts';
import { topFrame } from './runs.ts';

/** Deliveries that one target may take. The largest app met that can be followed takes 740,000. */
const BUDGET = 1_000_000;
/** What is left of them to code from which nothing more can be concluded: of a library, which is described and not judged,
 *  and of a target of which both what is asked for and what is read are open by then. Nearly all apps take less in all. */
const LITTLE = 150_000;
/** Of code that names no type: nothing can be found asked for and not read. */
const LEAST = 10_000;
const ORDER: readonly Urgency[] = ['field', 'receiver', 'unknown', 'branch', 'value'];

export interface Flow {
  readonly analysis: Analysis;
  /** Every piece of code there is. */
  readonly units: readonly UnitMentions[];
  /** Whether any of it that may have to do with types is left out, as nobody runs it. */
  hasUnrun(findPlaces: FindPlaces): boolean;
  /** What was left out. */
  readonly idle: readonly { readonly name: string; readonly at: Location }[];
  /** False when the target is too large to follow to the end. */
  readonly isComplete: boolean;
  /** Where something grew, or nests, beyond what is followed. */
  readonly usedUpAt?: Site;
}

export interface FlowOptions {
  /** Whether the system starts the code: then even what is public has no callers but those that are here. */
  readonly isApp: boolean;
  /** A library beside apps: what nobody in it calls it only offers to them. */
  readonly isOffered?: boolean;
  /** Without a clinical type in it only calls are looked for, and what is not known: little of it is followed. */
  readonly namesTypes: boolean;
  /** Other files may call these, and were not read. */
  readonly isPartial?: boolean;
  /** Which names of types anybody says. */
  readonly sayNames?: SayNames | undefined;
  /** Which words stand in files that were not parsed. */
  readonly namedElsewhere?: NamedElsewhere | undefined;
  /** Where names stand of what nobody is seen to run: that is left out then. */
  readonly findPlaces?: FindPlaces | undefined;
  /** Files that import modules of others, whose code is not here. */
  readonly strangers?: ReadonlySet<string>;
  /** What packages offer to the app that is looked at. */
  readonly offer?: Offer;
  /** No rule judges it. */
  readonly isOnlyDescribed?: boolean;
  /** Deliveries and expressions that all targets share. */
  readonly budget: Budget;
}

/** Deliveries and expressions that all targets of a run may take together. */
export const MOST_OF_ALL = 4_000_000;

/** Solves the flows of the files of one target. */
export function followFlows(files: readonly FileFacts[], compilation: Compilation, options: FlowOptions): Flow {
  const whole = buildProgram(files, options);
  const strangers = new Set([...(options.strangers ?? []), ...foreignWithStrangers(files)]);
  const relevant = findRelevant(whole, strangers);
  const matters = new Set<Unit>(relevant.units);
  const unrunBy = (findPlaces: FindPlaces): Unrun =>
    findUnrun(whole, relevant.all, (unit) => matters.has(unit), findPlaces);
  const unrun = unrunBy(options.findPlaces ?? UNKNOWN_PLACES);
  const program = {
    ...whole,
    unmade: new Set([...whole.unmade, ...unrun.types]),
    unrun: new Set([...unrun.units].flatMap((unit) => (unit.kind === 'file' ? [] : [infoOf(unit)]))),
  };
  const analysis = createAnalysis(
    program,
    compilation,
    relevant.narrowed,
    new Set(relevant.units.flatMap((unit) => (unit.kind === 'function' ? [unit.info.id] : []))),
    strangers,
    options.budget,
    options.namedElsewhere,
  );
  noteUnfilled(analysis, relevant.all);
  const called: FunctionInfo[] = [];
  /** Who has a name that is said, and is not seen to be called by it. */
  const passed: FunctionInfo[] = [];
  const isCalledByName = (unit: Unit & { readonly kind: 'function' }): boolean => {
    const { name } = unit.info.fact;
    const names = namesToCome(program, unit, options.findPlaces ?? UNKNOWN_PLACES);
    // a pattern, `case .labs:`, is what says the name then
    const isOfCase = languageOf(unit.info.file.path) === 'swift' && typesWithCase(program, name).length > 0;
    return names !== undefined && (isOfCase || relevant.naming(name).length > 0);
  };
  const hasBridge = files.some(({ traits }) => !traits.isNative);
  const isUsed = options.offer ? findUsed(program, relevant.all, options.offer) : () => true;
  for (const unit of relevant.units.filter((one) => isUsed(one) && !unrun.units.has(one))) {
    if (unit.kind === 'file') {
      const frame = topFrame(analysis, unit.file, '');
      analysis.pending.push(() => execute(analysis, unit.file.body, frame));
    } else if (unit.kind === 'value') {
      const { variable } = unit;
      const { owner, fact } = variable;
      if (owner) analysis.pending.push(() => fieldOf(analysis, starOf(analysis, owner), fact.name));
      else analysis.pending.push(() => globalCell(analysis, variable));
    } else if (isDead(unit.info, relevant) || isOfUnmade(program, unit.info) || isOtherNameOf(unit.info)) continue;
    else if (isComponent(unit.info)) analysis.pending.push(() => startRoot(analysis, unit.info, relevant, options));
    else if (unit.info.fact.name !== 'init' && relevant.isMentioned(unit.info)) called.push(unit.info);
    else if (isMadeHere(program, unit.info, relevant)) called.push(unit.info);
    // calls may come across a bridge: who they are is seen only when they do
    else if (hasBridge && isDoor(unit.info)) called.push(unit.info);
    else if (isCalledByName(unit)) passed.push(unit.info);
    else analysis.pending.push(() => startRoot(analysis, unit.info, relevant, options));
  }
  if (options.findPlaces) addAll(called, passed);
  else for (const info of passed) analysis.pending.push(() => startRoot(analysis, info, relevant, options));
  const turn = ({ fact }: FunctionInfo): number =>
    relevant.selectors.has(fact.name) ? 0 : takesCall(fact.parameters) ? 3 : takesSomething(program, fact) ? 2 : 1;
  // what may start by itself calls the others: only then is it seen who does not
  const turns = [0, 1, 2].map((each) => called.filter((info) => turn(info) === each));
  const late: Turns = { turns, started: [], held: [], left: [] };
  const isComplete = settle(analysis, late, relevant, options);
  noteSpent(analysis.solver.steps());
  options.budget.spend(analysis.solver.steps() + analysis.fuel.used());
  const usedUpAt = analysis.fuel.usedUpAt();
  const hasUnrun = (findPlaces: FindPlaces): boolean => {
    const { units } = unrunBy(findPlaces);
    const isPassed = (info: FunctionInfo): boolean =>
      isCalledByNobody(analysis, info, relevant, findPlaces, true) ||
      isCalledByNobody(analysis, info, relevant, findPlaces, true, []);
    return relevant.units.some((unit) => units.has(unit)) || [...late.started, ...passed].some(isPassed);
  };
  const left = late.left.map((info): Unit => ({ kind: 'function', info }));
  const idle = [...relevant.units.filter((unit) => unrun.units.has(unit)), ...left].flatMap(nameOfUnit);
  return { analysis, units: relevant.all, hasUnrun, idle, isComplete, ...(usedUpAt && { usedUpAt }) };
}

function infoOf(unit: Exclude<Unit, { readonly kind: 'file' }>): FunctionInfo | VariableInfo {
  return unit.kind === 'function' ? unit.info : unit.variable;
}

function nameOfUnit(unit: Unit): readonly { readonly name: string; readonly at: Location }[] {
  if (unit.kind === 'file') return [];
  const { fact, owner } = infoOf(unit);
  const { file, start, end } = fact.site;
  const own = `${plainName(fact.name)}${unit.kind === 'function' ? '()' : ''}`;
  return [{ name: owner ? `${plainName(owner.name)}.${own}` : own, at: locate(file, start, end) }];
}

const UNKNOWN_PLACES: FindPlaces = Object.assign(() => undefined, {
  declares: () => false,
  starts: () => false,
  protocolsOf: () => [],
  callsByText: () => false,
  channels: () => new Map(),
  isUnimported: () => false,
});

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

interface Turns {
  /** Who is started where nobody is seen to call them, the first before the others. */
  readonly turns: readonly FunctionInfo[][];
  /** Those that were, and those that are left out: it is seen that nobody calls them. */
  readonly started: FunctionInfo[];
  readonly left: FunctionInfo[];
  /** Those that no object seen so far has: all else runs first, and may bring one that does. */
  readonly held: FunctionInfo[];
}

/** Runs to the end; where nothing arrived, tries what may stand for it, the most likely first, and runs again. One at a
 *  time: what the first brings may reach the next. */
function settle(analysis: Analysis, late: Turns, relevant: Relevant, options: FlowOptions): boolean {
  const { fallbacks, fuel, pending, solver } = analysis;
  const { turns, started, held, left } = late;
  const mayBeCalled = createMayBeCalled(analysis, relevant, late);
  const finds = options.findPlaces ?? UNKNOWN_PLACES;
  const most = options.budget.share(BUDGET, LEAST);
  let budget = Math.min(most, options.namesTypes ? LITTLE : LEAST);
  const run = (): boolean => {
    while (!solver.run(budget)) {
      if (!options.namesTypes || budget === most || options.isOnlyDescribed || isOpen(analysis)) return false;
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
  const next = (): (() => void) | undefined => {
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
    for (let due = fallbacks.door.shift(); due; due = fallbacks.door.shift())
      if (due.cell.values.length === 0) return due.act;
    const called = held.findIndex(
      (it) => wasRun(analysis, it) || !isCalledByNobody(analysis, it, relevant, finds, true, held),
    );
    const [info] = called < 0 ? [] : held.splice(called, 1);
    if (info) return start(info);
    addAll(left, held.splice(0));
    return undefined;
  };
  if (!drain()) return false;
  for (let act = next(); act; act = next()) {
    within(fuel, act);
    if (!drain()) return false;
  }
  return true;
}

/** Whether both what is asked for and what is read hold something unknown: sets only grow, so they always will. */
function isOpen(analysis: Analysis): boolean {
  const roles = new Set(collectFacts(analysis).unresolved.map(({ role }) => role));
  return roles.has('requested') && roles.has('read');
}

/** What native code calls by another name is run for callers that are not seen by its own. */
function isOtherNameOf({ fact, file }: FunctionInfo): boolean {
  return file.traits.isNative && fact.modifiers.has('@Forwards');
}

/** A constructor whose class is named somewhere: who makes an object there passes what it takes, and is followed where that is
 *  one of several. */
function isMadeHere(program: Program, { fact, owner, file }: FunctionInfo, relevant: Relevant): boolean {
  if (fact.name !== 'init' || !owner || !['init', owner.name].some((name) => relevant.isNamed(name))) return false;
  const isOneOf = (owner.functions.get('init')?.length ?? 0) > 1 || owner.kind === 'struct';
  return file.traits.isMadeByCode || (file.traits.isNative && (isOneOf || takesSomething(program, fact)));
}
