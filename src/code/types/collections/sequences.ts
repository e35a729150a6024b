/**
 * What a loop goes over where the collection is the app's own: what its iterator gives, or its subscript.
 */

import type { Expression } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { GIVES_ELEMENT, MAKES_ITERATOR } from '../../models/sequences.ts';
import { membersNamed, methodsNamed } from '../../program/named.ts';
import { type FunctionInfo, findMethods, findVariable, type TypeInfo } from '../../program/program.ts';
import { type Analysis, newCell, put } from '../analysis.ts';
import { callFunction, cellOf } from '../calls/calls.ts';
import type { Frame } from '../calls/frames.ts';
import { callValues } from '../calls/function-values.ts';
import { readMember } from '../objects/members.ts';
import type { Value } from '../values.ts';
import { keyOfName, readEntry } from './entries.ts';

/** How an element is come to, from a collection to an iterator to what that gives. */
const STEPS = [...MAKES_ITERATOR, ...GIVES_ELEMENT, '[]'];
/** A collection may be its own iterator, or that of another. */
const MOST_STEPS = 4;

/** The elements of what a cell holds: of the system's collections these are the values themselves. */
export function elementsIn(analysis: Analysis, from: Cell<Value>, at: Expression, frame: Frame): Cell<Value> {
  const { program } = analysis;
  const names = STEPS.filter((name) => methodsNamed(program, name).length + membersNamed(program, name).length > 0);
  if (names.length === 0) return from;
  // an iterator that gives itself as one gives elements
  const elementFirst = [...names].sort(
    (a, b) => Number(MAKES_ITERATOR.includes(a)) - Number(MAKES_ITERATOR.includes(b)),
  );
  const to = newCell(analysis);
  follow(from, 0);
  return to;

  function follow(cell: Cell<Value>, depth: number): void {
    analysis.solver.watch(cell, (value) => {
      const step = depth < MOST_STEPS ? stepFrom(value, depth) : undefined;
      if (!step) {
        put(analysis, to, value);
        return;
      }
      const { name, made } = step;
      // what the iterator gives is an element, whatever it is
      if (GIVES_ELEMENT.includes(name) || name === '[]') give(made);
      else follow(made, depth + 1);
    });
  }

  /** `{ done, value }` of JavaScript, and the element itself elsewhere. */
  function give(made: Cell<Value>): void {
    if (!frame.file.traits.hasPromises) {
      analysis.solver.flow(made, to);
      return;
    }
    analysis.solver.watch(made, (value) => {
      if (value.kind !== 'object' || value.thing.form !== 'dictionary') put(analysis, to, value);
      else readEntry(analysis, value.thing, keyOfName('value'), to);
    });
  }

  /** From an object to its iterator, or from that to an element. */
  function stepFrom(value: Value, depth: number): { readonly name: string; readonly made: Cell<Value> } | undefined {
    if (value.kind !== 'object') return undefined;
    const { form, type } = value.thing;
    const made = newCell(analysis);
    // an iterator that is written out where it is made: `return { next: () => … }`
    if (
      depth > 0 &&
      form === 'dictionary' &&
      frame.file.traits.hasPromises &&
      value.thing.fields.has(keyOfName('next'))
    ) {
      const next = newCell(analysis);
      readEntry(analysis, value.thing, keyOfName('next'), next);
      callValues(analysis, next, [], at, frame, made);
      return { name: 'next', made };
    }
    if (form !== 'object' || !type) return undefined;
    // a list is its elements: what is looped over may be one that has a part of that name
    const known = (depth > 0 ? elementFirst : names).filter(
      (name) => depth > 0 || MAKES_ITERATOR.includes(name) || isOfSwift(name),
    );
    for (const name of known) {
      const [method] = methodsOf(type, name);
      const variable =
        method || name === '[]' || (depth === 0 && !MAKES_ITERATOR.includes(name))
          ? undefined
          : findVariable(program, type, name);
      if (!method && !variable) continue;
      const self = cellOf(analysis, value);
      if (method) callFunction(analysis, method, self, [], at, frame, made);
      else analysis.solver.flow(readMember(analysis, { cell: self }, name, at, frame).cell, made);
      return { name, made };
    }
    return undefined;
  }

  function isOfSwift(name: string): boolean {
    return frame.file.traits.hasOwnOperators && (name === 'next' || name === '[]');
  }

  function methodsOf(type: TypeInfo, name: string): readonly FunctionInfo[] {
    const count = name === '[]' ? 1 : 0;
    if (name === '[]' && ![...type.supertypes].some((it) => it.endsWith('Collection'))) return [];
    return findMethods(program, type, name).filter(({ fact }) => fact.parameters.length === count);
  }
}
