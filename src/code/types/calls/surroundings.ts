/**
 * What a closure sees around it: the names, the receiver and the branches of the run in which it stands. Each run of what
 * is around a closure makes it anew, so that a closure in a closure in a closure would be followed twice as often as the
 * one around it. So many are told apart; all further ones share one, in which each name holds what it holds in any.
 */

import type { Statement } from '../../facts/facts.ts';
import { findName, type Scope } from '../../program/scopes.ts';
import { type Analysis, memoize, newCell } from '../analysis.ts';
import type { Value } from '../values.ts';
import type { Frame, Gate, Typed } from './frames.ts';

/** Surroundings of one closure that are told apart. */
const MOST = 100;

/** The frame that stands for several. */
export interface Shared {
  readonly frame: Frame;
  add(frame: Frame): void;
}

interface Surroundings {
  apart: number;
  readonly shared: Map<string, Shared>;
}

/** The frame that a closure with this body shares with others; undefined while it has one of its own. */
export function shareSurroundings(analysis: Analysis, body: readonly Statement[], frame: Frame): Shared | undefined {
  const all = memoize(analysis, 'surroundings', () => new Map<readonly Statement[], Surroundings>());
  let known = all.get(body);
  if (!known) {
    known = { apart: 0, shared: new Map() };
    all.set(body, known);
  }
  if (known.apart < MOST) {
    known.apart += 1;
    return undefined;
  }
  const { tags, isOnce, isOffered } = frame;
  const key = `${tags.conditional ?? ''} ${tags.perhaps?.condition ?? ''} ${tags.available ?? ''} ${isOnce ?? ''} ${isOffered ?? ''}`;
  const found = known.shared.get(key);
  if (found) {
    found.add(frame);
    return found;
  }
  const made = shareFrame(analysis, frame);
  known.shared.set(key, made);
  return made;
}

function shareFrame(analysis: Analysis, first: Frame): Shared {
  const scope = shareScope(analysis);
  const gate = first.gate && shareGate(first.gate);
  const self = newCell(analysis);
  const { gate: _, ...rest } = first;
  const add = (frame: Frame): void => {
    scope.add(frame.scope);
    if (frame.gate) gate?.add(frame.gate);
    if (frame.self) analysis.solver.flow(frame.self, self);
  };
  add(first);
  return {
    add,
    frame: {
      ...rest,
      id: analysis.nextId(),
      scope: scope.shared,
      ...(gate && { gate: gate.shared }),
      self,
    },
  };
}

/** A name is looked up in all of them, and what is put into it comes to all of them. */
function shareScope(analysis: Analysis): { readonly shared: Scope<Typed>; add(scope: Scope<Typed>): void } {
  const { solver } = analysis;
  const scopes = new Set<Scope<Typed>>();
  const names = new Map<string, Typed>();
  /** Names that none of them has: nearly all are globals, and asked for again and again. */
  const absent = new Set<string>();
  const connect = (shared: Typed, found: Typed): void => {
    solver.flow(found.cell, shared.cell);
    if (shared.into) solver.flow(shared.into, found.into ?? found.cell);
  };
  const findElsewhere = (name: string): Typed | undefined => {
    const known = names.get(name);
    if (known || absent.has(name)) return known;
    // one that leads back here finds nothing more by that
    absent.add(name);
    const found = [...scopes].flatMap((scope) => findName(scope, name) ?? []);
    if (found.length === 0) return undefined;
    absent.delete(name);
    const type = found.find((each) => each.type)?.type;
    const shared: Typed = { cell: newCell(analysis), into: newCell(analysis), ...(type && { type }) };
    names.set(name, shared);
    for (const each of found) connect(shared, each);
    return shared;
  };
  return {
    shared: { findElsewhere },
    add(scope) {
      if (scopes.has(scope)) return;
      scopes.add(scope);
      // names that are declared further down in the block are there by then
      analysis.pending.push(() => {
        for (const name of [...names.keys(), ...absent]) {
          const found = findName(scope, name);
          if (!found) continue;
          const shared = names.get(name);
          if (shared) connect(shared, found);
          else absent.delete(name);
        }
      });
    },
  };
}

/** Whoever leads into one of the branches leads into the shared one. */
function shareGate(first: Gate): { readonly shared: Gate; add(gate: Gate): void } {
  const gates = new Set<Gate>();
  const seers: ((value: Value) => void)[] = [];
  const outer = first.outer && shareGate(first.outer);
  const { name } = first;
  const add = (gate: Gate): void => {
    if (gates.has(gate)) return;
    gates.add(gate);
    for (const see of seers) gate.onMatch(see);
    if (gate !== first && gate.outer) outer?.add(gate.outer);
  };
  add(first);
  return {
    add,
    shared: {
      name,
      covers: (site) => first.covers(site),
      ...(outer && { outer: outer.shared }),
      onMatch(see) {
        const seen = new Set<Value>();
        const once = (value: Value): void => {
          if (seen.has(value)) return;
          seen.add(value);
          see(value);
        };
        seers.push(once);
        for (const gate of gates) gate.onMatch(once);
      },
    },
  };
}
