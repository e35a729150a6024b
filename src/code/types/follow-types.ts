/**
 * From facts to flows: which clinical types reach which call. See docs/decisions/flow.md for what is followed and what is
 * given up on.
 */

import type { FileFacts, Site, TypeName } from '../facts/facts.ts';
import { elementType } from '../facts/type-names.ts';
import { type Budget, noteSpent, within } from '../flow/fuel.ts';
import type { Cell } from '../flow/solver.ts';
import type { Compilation } from '../languages/directives.ts';
import { takesForContainer } from '../models/containers.ts';
import { buildProgram } from '../program/build-program.ts';
import { findUsed, type Offer } from '../program/offered.ts';
import { type FunctionInfo, findTypeInfo, type Program } from '../program/program.ts';
import { isAction, STATE } from '../program/reducers.ts';
import { findRelevant, listUnits, type Relevant, takesSomething, type UnitMentions } from '../program/relevance.ts';
import {
  type Analysis,
  createAnalysis,
  type Fallback,
  nobody,
  put,
  type Urgency,
  unknownValue,
  whenEmpty,
} from './analysis.ts';
import { collectFacts } from './collect.ts';
import { anyCases } from './construct.ts';
import { injected } from './containers.ts';
import { execute } from './execute.ts';
import { fieldOf, globalCell } from './fields.ts';
import { anyOfDeclared } from './generics.ts';
import { runAsRoot, topFrame } from './runs.ts';
import { starOf } from './things.ts';
import type { Value } from './values.ts';

/** Deliveries that one target may take. The largest app met that can be followed takes two thirds of them. */
const BUDGET = 500_000;
/** What is left of them to code from which nothing more can be concluded: of a library, which is described and not judged,
 *  and of a target of which both what is asked for and what is read are open by then. Nearly all apps take less in all. */
const LITTLE = 150_000;
/** Of code that names no type: nothing can be found asked for and not read. */
const LEAST = 10_000;
const ORDER: readonly Urgency[] = ['field', 'receiver', 'unknown', 'branch'];

export interface Flow {
  readonly analysis: Analysis;
  /** Every piece of code there is. */
  readonly units: readonly UnitMentions[];
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
  const program = buildProgram(files, options.isPartial);
  const relevant = findRelevant(program);
  const analysis = createAnalysis(
    program,
    compilation,
    relevant.narrowed,
    new Set(relevant.units.flatMap((unit) => (unit.kind === 'function' ? [unit.info.id] : []))),
    options.strangers ?? new Set(),
    options.budget,
  );
  const called: FunctionInfo[] = [];
  const hasBridge = files.some(({ traits }) => !traits.isNative);
  const isUsed = options.offer ? findUsed(program, relevant.all, options.offer) : () => true;
  for (const unit of relevant.units.filter(isUsed)) {
    if (unit.kind === 'file') {
      const frame = topFrame(analysis, unit.file, '');
      analysis.pending.push(() => execute(analysis, unit.file.body, frame));
    } else if (unit.kind === 'value') {
      const { variable } = unit;
      const { owner, fact } = variable;
      if (owner) analysis.pending.push(() => fieldOf(analysis, starOf(analysis, owner), fact.name));
      else analysis.pending.push(() => globalCell(analysis, variable));
    } else if (isDead(unit.info, relevant)) continue;
    else if (isComponent(unit.info)) analysis.pending.push(() => startRoot(analysis, unit.info, relevant, options));
    else if (unit.info.fact.name !== 'init' && relevant.isMentioned(unit.info)) called.push(unit.info);
    // calls may come across a bridge: who they are is seen only when they do
    else if (hasBridge && isDoor(unit.info)) called.push(unit.info);
    else analysis.pending.push(() => startRoot(analysis, unit.info, relevant, options));
  }
  const turn = ({ fact }: FunctionInfo): number =>
    relevant.selectors.has(fact.name) ? 0 : takesSomething(program, fact) ? 2 : 1;
  // what may start by itself calls the others: only then is it seen who does not
  const inTurn = called.toSorted((a, b) => turn(a) - turn(b));
  const isComplete = settle(analysis, inTurn, relevant, options);
  noteSpent(analysis.solver.steps());
  options.budget.spend(analysis.solver.steps() + analysis.fuel.used());
  const usedUpAt = analysis.fuel.usedUpAt();
  return { analysis, units: relevant.all, isComplete, ...(usedUpAt && { usedUpAt }) };
}

/** A private function that its file names nowhere: nobody can run it, and what it reads is read by nobody. One that is given a
 *  word by an attribute, or stands in for another, may be run by whoever knows it by that. */
function isDead({ fact: { name, modifiers }, file }: FunctionInfo, relevant: Relevant): boolean {
  if (!file.traits.hidesPrivate || !PRIVATE.some((word) => modifiers.has(word)) || !/^[a-z_]\w*$/i.test(name))
    return false;
  const isNamedOtherwise = [...modifiers].some((word) => word.startsWith('@') || word === 'override');
  return !isNamedOtherwise && name !== 'init' && name !== 'get' && !relevant.isNamed(name);
}

const PRIVATE = ['private', 'fileprivate'];

/** Runs a function for callers that are not seen. Whatever may call it passes unknown values; where nobody can, nothing
 *  comes. In an app even what is public has no callers but those that are here. */
function startRoot(analysis: Analysis, info: FunctionInfo, relevant: Relevant, options: FlowOptions): void {
  const { fact, owner, file } = info;
  const isOutside = file.traits.isCalledFromOutside;
  const isCalled = relevant.isMentioned(info);
  const isUnread = analysis.program.isPartial && !isCalled;
  const unread = options.namesTypes ? 'could not be read' : 'was not followed, as nothing here names a clinical type';
  const run = runAsRoot(analysis, info, options.isOffered && !isCalled);
  const isOpen =
    fact.modifiers.has('@exported') ||
    relevant.selectors.has(fact.name) ||
    (!isCalled && (OPEN.some((word) => fact.modifiers.has(word)) || [...(owner?.supertypes ?? [])].some(isBridge))) ||
    // templates call methods of components, by names that no code mentions
    (!isCalled && isOutside && (owner !== undefined || PAGE.test(fact.name))) ||
    (!isCalled && !options.isApp && PUBLIC.some((word) => fact.modifiers.has(word)));
  for (const [index, { name, site, type }] of fact.parameters.entries()) {
    const cell = run.parameters[index];
    if (!cell) continue;
    // calls that pass nothing but objects are not looked for in other files, and frameworks make some: any stands for them
    const passed = type && findTypeInfo(analysis.program, type.name);
    // `func reduce(into state: inout State, action: Action)`: any state that is made
    if (passed && fact.name === 'reduce' && passed.name === STATE && index === 0) {
      put(analysis, cell, anyOfDeclared(analysis, passed, type, site));
      continue;
    }
    if (type && fact.name === 'init' && isOutside && isInjected(analysis, type)) {
      inject(analysis, info, type, cell, site);
      continue;
    }
    const isGiven = passed?.kind === 'class' || (isOutside && fact.name === 'init' && passed?.cases.size === 0);
    if (passed && isAction(info, index)) {
      for (const it of anyCases(analysis, passed)) put(analysis, cell, it);
    } else if (passed && isGiven) put(analysis, cell, anyOfDeclared(analysis, passed, type, site));
    else if (isUnread) put(analysis, cell, unknownValue(`who passes \`${name}\` is in code that ${unread}`, site));
    else if (isCalled && isComponent(info))
      whenEmpty(analysis, cell, 'unknown', () => put(analysis, cell, propsOf(analysis, info, site)));
    // what nothing is seen to render is filled where it is read, and what only forwards calls a function that is called itself
    else if (fact.modifiers.has('@Rendered') || fact.modifiers.has('@Forwards')) continue;
    else if (fact.name === 'init') put(analysis, cell, nobody(site));
    // whoever is registered by a selector gets what is posted under its name: `callNotifications` gives it
    else if (type && NOTE.test(type.name) && relevant.selectors.has(fact.name)) put(analysis, cell, nobody(site));
    else if (isOpen)
      put(analysis, cell, unknownValue(`${told(name)} comes from callers outside of the code`, site, !isControl(type)));
    // another language's code is called from Swift too: one call that is seen does not make it the only one
    else if (isCalled)
      put(analysis, cell, unknownValue(`\`${name}\` comes from calls that cannot be followed`, site, isOutside));
    else put(analysis, cell, nobody(site));
  }
}

/** Whether a container may hand a constructor what it takes: an object of a class or interface of the app's, or several. */
function isInjected({ program }: Analysis, type: TypeName): boolean {
  const isList = type.name === 'Array';
  const info = findTypeInfo(program, elementType(type).name);
  return info !== undefined && info.cases.size === 0 && (isList || hasContainer(program));
}

const containers = new WeakMap<Program, boolean>();

function hasContainer(program: Program): boolean {
  let has = containers.get(program);
  if (has === undefined) {
    has = listUnits(program).some(({ mentions }) => [...mentions.calls.keys()].some(takesForContainer));
    containers.set(program, has);
  }
  return has;
}

/** What a container was given of the type, else any object of it, if nobody is seen to make the object. */
function inject(analysis: Analysis, { id }: FunctionInfo, type: TypeName, cell: Cell<Value>, site: Site): void {
  const info = findTypeInfo(analysis.program, elementType(type).name);
  if (!info) return;
  analysis.solver.flow(injected(analysis, info), cell);
  whenEmpty(analysis, cell, 'receiver', () => {
    const isMade = type.name === 'Array' && runsOf(analysis, id) > 1;
    put(analysis, cell, isMade ? nobody(site) : anyOfDeclared(analysis, info, elementType(type), site));
  });
}

const NOTE = /^(?:NS)?Notification$/;

/** The name of a parameter; one that is taken apart has none. */
function told(name: string): string {
  return name.startsWith('\0') ? 'what is passed here' : `\`${name}\``;
}

/** A view that the system tells of: its state is a test like any other, and stands for no type, as a text from elsewhere may. */
function isControl(type: TypeName | undefined): boolean {
  return type !== undefined && /^(?:UI|WK)[A-Z]/.test(type.name);
}

/** A component of JavaScript: a router renders those that no code mentions. */
const PAGE = /^(?:[A-Z]\w*|default)@/;

/** One that takes its props apart, or none: routers render what code only mentions. */
function isComponent({ fact, file }: FunctionInfo): boolean {
  const [first, ...more] = fact.parameters;
  return (
    file.traits.isCalledFromOutside &&
    PAGE.test(fact.name) &&
    more.length === 0 &&
    (!first || first.name.startsWith('\0'))
  );
}

function runsOf({ memo }: Analysis, id: number): number {
  return (memo.get(`count ${id}`) as { readonly runs: number } | undefined)?.runs ?? 0;
}

/** What a component is given by who renders it and is not seen; where somebody is seen, nothing. */
function propsOf(analysis: Analysis, { id, fact: { name } }: FunctionInfo, site: Site): Value {
  const [plain = ''] = name.split('@', 1);
  return runsOf(analysis, id) > 1 ? nobody(site) : unknownValue(`who renders \`${plain}\` is not seen`, site, true);
}

/** Words that let the system call a function. */
const OPEN = ['override', '@objc', '@IBAction'];
const PUBLIC = ['public', 'open'];

/** Whether JavaScript or Dart may call a function: one that is exported, or a plugin's. */
function isDoor({ fact, owner, file }: FunctionInfo): boolean {
  // what is overridden the system calls, and no bridge
  if (!file.traits.isNative || fact.modifiers.has('override') || fact.parameters.length === 0) return false;
  return (
    fact.modifiers.has('@exported') || fact.modifiers.has('@objc') || [...(owner?.supertypes ?? [])].some(isBridge)
  );
}

/** Types whose methods are called by name: plugins, modules, delegates. */
function isBridge(supertype: string): boolean {
  return /(?:Plugin|Module|Handler|Delegate|DataSource|Intent)$/.test(supertype);
}

/** Runs to the end; where nothing arrived, tries what may stand for it, the most likely first, and runs again. One at a
 *  time: what the first brings may reach the next. */
function settle(
  analysis: Analysis,
  called: readonly FunctionInfo[],
  relevant: Relevant,
  options: FlowOptions,
): boolean {
  const { fallbacks, fuel, pending, solver } = analysis;
  const most = options.budget.share(BUDGET, LEAST);
  let budget = Math.min(most, options.namesTypes ? LITTLE : LEAST);
  const run = (): boolean => {
    if (solver.run(budget)) return true;
    if (!options.namesTypes || budget === most || options.isOnlyDescribed || isOpen(analysis)) return false;
    budget = most;
    return solver.run(budget);
  };
  const isSpent = (): boolean => fuel.isSpent() || solver.steps() > most;
  const drain = (): boolean => {
    do {
      for (let act = pending.shift(); act && !isSpent(); act = pending.shift()) within(fuel, act);
      if (isSpent() || !within(fuel, run)) return false;
    } while (pending.size > 0);
    return true;
  };
  const idle: Fallback[] = [];
  let waiting = 0;
  const next = (): (() => void) | undefined => {
    for (const urgency of ORDER) {
      const queue = fallbacks[urgency];
      for (let due = queue.shift(); due; due = queue.shift()) {
        if (due.cell.values.length > 0) continue;
        if (urgency !== 'unknown' || solver.isUsed(due.cell)) return due.act;
        idle.push(due);
      }
    }
    // what nobody looked at before may be looked at now
    const woken = idle.findIndex(({ cell }) => cell.values.length === 0 && solver.isUsed(cell));
    if (woken >= 0) return idle.splice(woken, 1)[0]?.act;
    for (; waiting < called.length; waiting += 1) {
      const info = called[waiting];
      if (info && !wasRun(analysis, info)) return () => startRoot(analysis, info, relevant, options);
    }
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

function wasRun({ memo }: Analysis, { id }: FunctionInfo): boolean {
  return memo.has(`count ${id}`);
}
