/**
 * Methods of collections whose result is made of parts.
 */

import { elementType } from '../../facts/type-names.ts';
import type { Cell } from '../../flow/solver.ts';
import type { Call } from '../../program/mentions.ts';
import { type Analysis, newCell, put, unknownText } from '../analysis.ts';
import type { Given } from '../calls/calls.ts';
import type { Frame, Typed } from '../calls/frames.ts';
import { callValues } from '../calls/function-values.ts';
import { newThing } from '../objects/things.ts';
import { NO_TAGS, type Value } from '../values.ts';
import { entryOf, isKey, keysOf, unkeyedOf, valuesOf } from './entries.ts';

/** `kinds.mapValues { … }`. `made`: what becomes of any value; `makeOne` of that under one key. */
export function mapValues(
  analysis: Analysis,
  base: Typed,
  made: Cell<Value>,
  call: Call,
  makeOne: (value: Cell<Value>, key: string) => Cell<Value>,
): Typed {
  const thing = newThing(analysis, 'dictionary', call.site);
  analysis.solver.flow(made, valuesOf(analysis, thing));
  analysis.solver.flow(made, unkeyedOf(analysis, thing));
  analysis.solver.watch(base.cell, (value) => {
    if (value.kind !== 'object' || value.thing.form !== 'dictionary') return;
    analysis.solver.flow(keysOf(analysis, value.thing), keysOf(analysis, thing));
    for (const [key, entry] of [...value.thing.fields].filter(([name]) => isKey(name)).slice(0, MOST_ENTRIES))
      analysis.solver.flow(makeOne(entry, key), entryOf(analysis, thing, key));
  });
  const cell = newCell(analysis);
  put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
  return { cell };
}

/** Entries of one table that are followed each by itself. */
const MOST_ENTRIES = 40;

export function reduce(analysis: Analysis, base: Typed, given: readonly Given[], call: Call, frame: Frame): Typed {
  const [first, second] = given;
  const cell = newCell(analysis);
  if (!first) return { cell };
  // without anything to begin with, that is the first of them
  const [initial, closure] = second ? [first, second] : [{ ...base, expression: call }, first];
  const { expression, type } = initial;
  analysis.solver.flow(initial.cell, cell);
  // `reduce(into:)`: what the closure puts into its first parameter comes back
  const sum: Given = { cell, back: cell, isTrailing: false, expression: call };
  const element: Given = { cell: base.cell, isTrailing: false, expression: call };
  const made = newCell(analysis);
  callValues(analysis, closure.cell, [sum, element], call, frame, made);
  if (type?.name === 'String' || (expression.kind === 'literal' && typeof expression.value === 'string')) {
    const whole = newCell(analysis);
    put(analysis, whole, unknownText(call.site));
    return { cell: whole, type: { name: 'String', args: [] } };
  }
  analysis.solver.flow(made, cell);
  return { cell, ...(type && { type }) };
}

export function enumerate(analysis: Analysis, base: Typed, call: Call): Typed {
  const thing = newThing(analysis, 'tuple', call.site);
  const offset = newCell(analysis);
  put(analysis, offset, { kind: 'numbers', tags: NO_TAGS });
  for (const name of ['0', 'offset']) thing.fields.set(name, offset);
  for (const name of ['1', 'element']) thing.fields.set(name, base.cell);
  const cell = newCell(analysis);
  put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
  const element = base.type && elementType(base.type);
  return {
    cell,
    ...(element && { type: { name: '()', args: [{ name: 'Int', args: [] }, element], labels: ['offset', 'element'] } }),
  };
}

/** Tuples of one element of each. */
export function pair(analysis: Analysis, parts: readonly Typed[], call: Call): Typed {
  const thing = newThing(analysis, 'tuple', call.site);
  for (const [index, part] of parts.entries()) thing.fields.set(`${index}`, part.cell);
  const cell = newCell(analysis);
  put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
  return { cell };
}
