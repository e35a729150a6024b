/**
 * Functions that give others which share what the call keeps, `createStore()`: what those of one call keep is not with those
 * of another. As with objects, only a second run tells them apart.
 */
import { type Expression, type FunctionFact, OF_EACH_CALL, type Site, type TypeName } from '../../facts/facts.ts';
import { siteKey } from '../../facts/source.ts';
import type { FunctionInfo } from '../../program/program.ts';
import { isOfObject } from '../collections/entries.ts';
import { clientSending } from '../events/intercepted.ts';
import { holdsRecord } from '../objects/objects.ts';
import { passesRecord } from '../objects/types-to-tell.ts';
import { closureValue, runOf } from '../runs.ts';
import { memoize, type Taint, type TaintFrame } from '../state.ts';
import type { Closure, Made, TaintValue } from '../values.ts';
import { asksInBlock, inBlock } from './blocks.ts';

/** Whether each call of a function has a run of its own, whatever it brings. */
export function isOfEachCall({ apart }: Taint, { fact }: FunctionInfo): boolean {
  return apart.types.size > 0 && apart.types.has(siteKey(fact.site));
}

export function noteCalled({ apart: { called } }: Taint, info: FunctionInfo, site: Site): void {
  const sites = called.get(info);
  if (sites) sites.add(site);
  else called.set(info, new Set([site]));
}

/** What a call of a closure runs: one of its own, where each call has that. */
export function closureCalled(taint: Taint, made: Made, call: Expression, frame: TaintFrame): Closure | undefined {
  const closure = made.closure && closureIn(taint, made.id, made.closure, frame);
  const { calls } = frame;
  if (!closure || call.kind !== 'call' || call.callee.kind === 'closure') return closure;
  const { fact } = closure;
  const isOwn = made.isOfEachCall === true || fact.modifiers.has(OF_EACH_CALL);
  if (!isOwn) noteClosure(taint, closure, call.site);
  if (!isOwn && !(taint.apart.types.size > 0 && taint.apart.types.has(siteKey(fact.site)))) return closure;
  const chain = [...calls.sites, call.site].map(siteKey).join(' ');
  return memoize(taint, `call of ${made.id} ${chain}`, () => {
    const count = memoize(taint, `calls of ${siteKey(fact.site)}`, () => ({ closures: 0 }));
    if (count.closures >= MOST_CALLS) return closure;
    count.closures += 1;
    return ofCall(taint, closure, call.site);
  });
}

/** The same closure, called there: what it makes is nobody else's. */
export function closureAgain(taint: Taint, made: Made, { site }: Expression): Made {
  const { closure } = made;
  return closure ? { ...made, id: taint.nextId(), closure: ofCall(taint, closure, site) } : made;
}

/** The closure that a block runs which it is handed to, where it may ask for what holds there. */
function closureIn(taint: Taint, id: number, closure: Closure, { bound }: TaintFrame): Closure {
  const { fact, frame } = closure;
  const block = bound?.block;
  if (!block || frame.bound?.block === block || !asksInBlock(taint, fact)) return closure;
  return memoize(taint, `in a block ${id} ${block.id}`, () => {
    const outer = { ...frame, scope: frame.scope.outer ?? {}, bound: inBlock(frame.bound, block) };
    return closureValue(taint, fact, outer, givenTo(closure), closure.keys).closure ?? closure;
  });
}

/** Calls of one closure that are told apart; all further ones share what it is itself. */
const MOST_CALLS = 100;

function ofCall(taint: Taint, closure: Closure, site: Site): Closure {
  const { fact, frame } = closure;
  const { scope, calls } = frame;
  const outer = { ...frame, scope: scope.outer ?? {}, calls: { ...calls, sites: [...calls.sites, site] } };
  return closureValue(taint, fact, outer, givenTo(closure), closure.keys).closure ?? closure;
}

/** The type of a function that is given the same, and gives the same. */
function givenTo({ frame: { resultType }, parameters }: Closure): TypeName {
  const given = { name: '()', args: parameters.map(({ type }) => type ?? { name: '', args: [] }) };
  return { name: '->', args: resultType ? [given, resultType] : [given] };
}

function noteClosure({ apart: { closures } }: Taint, closure: Closure, site: Site): void {
  const known = closures.get(closure.fact) ?? { sites: new Set(), closures: new Set() };
  closures.set(closure.fact, known);
  known.sites.add(site);
  known.closures.add(closure);
}

/** Functions that are called at more than one place and give what keeps a record there, and those by which they give it. */
export function functionsToTell(taint: Taint): ReadonlySet<string> {
  const { called, closures } = taint.apart;
  const givers = new Map<string, Giver[]>();
  const note = (giver: Giver, values: readonly TaintValue[]): void => {
    for (const keeper of new Set(values.flatMap((value) => keeping(taint, value) ?? []))) {
      const known = givers.get(keeper);
      if (known) known.push(giver);
      else givers.set(keeper, [giver]);
    }
  };
  for (const [info, sites] of called) note({ fact: info.fact, calls: sites.size }, runOf(taint, info).result.values);
  for (const [fact, { sites, closures: made }] of closures)
    note(
      { fact, calls: sites.size },
      [...made].flatMap(({ result }) => result.values),
    );
  const names = new Set<string>();
  for (const all of givers.values())
    if (all.some(({ calls }) => calls > 1)) for (const { fact } of all) names.add(siteKey(fact.site));
  return names;
}

interface Giver {
  readonly fact: FunctionFact;
  readonly calls: number;
}

/** Where a function stands that is given a record, or gives one, or an object that one is put into; a client that sends one. */
function keeping(taint: Taint, value: TaintValue): string | undefined {
  if (isOfObject(value)) return holdsRecord(value.made.fills) ? siteKey(value.made.site) : undefined;
  if (value.kind === 'foreign') return clientSending(taint, value);
  const closure = value.kind === 'function' ? value.made.closure : undefined;
  return closure && passesRecord(taint, value) ? siteKey(closure.fact.site) : undefined;
}
