/**
 * Types of Swift whose objects are made behind branches that nothing entered, or in code that nothing runs: a screen that no
 * route leads to. What the system calls of one, `body` or `viewDidLoad`, runs once one is made, and not before.
 */
import { createLookUp } from '../../program/code-around.ts';
import { descendants } from '../../program/inheritance.ts';
import type { Call, Mentions } from '../../program/mentions.ts';
import type { TypeInfo } from '../../program/program.ts';
import type { Relevant } from '../../program/relevance.ts';
import { ownerOf, type Unit } from '../../program/units.ts';
import { madeByNameAlone, namesOfMakers } from '../../program/unmade.ts';
import type { FindPlaces, NamePlace } from '../../program/unrun.ts';
import { type Analysis, memoize } from '../analysis.ts';
import { wasRun } from '../roots.ts';
import { closedCalls } from './behind.ts';

/** A place at which somebody may make an object, and the code or the type that it is in. */
interface Making {
  readonly place: NamePlace;
  readonly around: Unit | TypeInfo | undefined;
}

interface Waiting {
  /** The type, and its heirs. */
  readonly family: ReadonlySet<TypeInfo>;
  readonly makings: readonly Making[];
  readonly acts: (() => void)[];
}

interface Awaited {
  /** Those of which none is made yet, with what runs once one is. */
  readonly waiting: Map<TypeInfo, Waiting>;
  readonly followed: ReadonlySet<Unit>;
  readonly mentions: ReadonlyMap<Unit, Mentions>;
}

function awaitedIn(analysis: Analysis): Awaited {
  return memoize(analysis, 'awaited types', () => ({ waiting: new Map(), followed: new Set(), mentions: new Map() }));
}

/** Looks for the types of whose objects it is told where they are made. */
export function awaitTypes(analysis: Analysis, relevant: Relevant, findPlaces: FindPlaces): void {
  const { program } = analysis;
  const types = program.isPartial ? [] : madeByNameAlone(program, relevant.units);
  const names = new Map<string, TypeInfo[]>();
  for (const type of types)
    for (const name of namesOfMakers(program, type)) names.set(name, [...(names.get(name) ?? []), type]);
  const places = types.length > 0 ? findPlaces(new Set(names.keys())) : undefined;
  if (!places) return;
  const around = createLookUp(program, relevant.all);
  const makings = new Map<TypeInfo, Making[]>(types.map((type) => [type, []]));
  for (const place of places) {
    if (place.how === 'declared') continue;
    const making = { place, around: around(place) };
    for (const type of names.get(place.name) ?? []) makings.get(type)?.push(making);
  }
  const mentions = new Map(relevant.all.map((one) => [one.unit, one.mentions]));
  const awaited: Awaited = { waiting: new Map(), followed: new Set(relevant.units), mentions };
  for (const [type, each] of makings) {
    const family = new Set([type, ...descendants(program, type)]);
    awaited.waiting.set(type, { family, makings: each, acts: [] });
  }
  analysis.memo.set('awaited types', awaited);
}

/** Whether no object of a type is made so far. */
export function isAwaited(analysis: Analysis, type: TypeInfo | undefined): boolean {
  return type !== undefined && awaitedIn(analysis).waiting.has(type);
}

/** Runs something once an object of a type is made. */
export function whenMade(analysis: Analysis, type: TypeInfo | undefined, act: () => void): void {
  const waits = type && awaitedIn(analysis).waiting.get(type);
  if (waits) waits.acts.push(act);
  else analysis.pending.push(act);
}

/** What runs as objects of further types are made by now; undefined where none is. */
export function actsOfMade(analysis: Analysis, areAll = false): readonly (() => void)[] | undefined {
  const { waiting } = awaitedIn(analysis);
  const before = waiting.size;
  const acts: (() => void)[] = [];
  for (let isMore = waiting.size > 0; isMore; ) {
    isMore = false;
    for (const [type, { family, makings, acts: own }] of waiting) {
      if (!areAll && !makings.some((making) => isReached(analysis, family, making))) continue;
      waiting.delete(type);
      for (const act of own) acts.push(act);
      isMore = true;
    }
  }
  return waiting.size < before ? acts : undefined;
}

/** Whether the code at a place was run, or may be by who is not seen. */
function isReached(analysis: Analysis, family: ReadonlySet<TypeInfo>, { place, around }: Making): boolean {
  const { waiting, followed } = awaitedIn(analysis);
  const { unrun } = analysis.program;
  if (!around) return true;
  const owner = isUnit(around) ? ownerOf(around) : around;
  if (owner && (family.has(owner) || waiting.has(owner))) return false;
  if (!isUnit(around) || around.kind === 'file') return true;
  const info = around.kind === 'function' ? around.info : around.variable;
  if (!isIn(place, unitCalls(analysis, around).get(place.name) ?? [])) return true;
  if (unrun?.has(info)) return false;
  if (around.kind === 'value' || !followed.has(around) || info.fact.modifiers.has('@Forwards')) return true;
  return wasRun(analysis, around.info) && !isIn(place, closedCalls(analysis, place.name));
}

/** Whether a place is in one of some calls. */
function isIn({ path, start }: NamePlace, calls: Iterable<Call>): boolean {
  return [...calls].some(({ site }) => site.file.path === path && site.start <= start && start < site.end);
}

function unitCalls(analysis: Analysis, unit: Unit): Mentions['calls'] {
  return awaitedIn(analysis).mentions.get(unit)?.calls ?? NO_CALLS;
}

const NO_CALLS: Mentions['calls'] = new Map();

function isUnit(it: Unit | TypeInfo): it is Unit {
  return !('supertypes' in it);
}

/** Whether an analysis that did not wait for it made no object of some type. */
export function hasUnreached(analysis: Analysis, relevant: Relevant, findPlaces: FindPlaces): boolean {
  awaitTypes(analysis, relevant, findPlaces);
  actsOfMade(analysis);
  const { waiting } = awaitedIn(analysis);
  const isLeft = waiting.size > 0;
  waiting.clear();
  return isLeft;
}
