/**
 * Calls that make a dictionary of what they are given.
 */

import type { TypeName } from '../facts/facts.ts';
import { DICTIONARY_OF } from '../models/collections.ts';
import type { Call } from '../program/mentions.ts';
import { type Analysis, newCell, put } from './analysis.ts';
import type { Given } from './calls.ts';
import { putEntry, readPart, valuesOf } from './entries.ts';
import { evaluate } from './evaluate.ts';
import type { Frame, Typed } from './frames.ts';
import { newThing } from './things.ts';
import { NO_TAGS } from './values.ts';

/** `Dictionary(uniqueKeysWithValues:)` and the like. */
export function makeDictionary(
  analysis: Analysis,
  given: readonly Given[],
  call: Call,
  expected: TypeName | undefined,
): Typed {
  const thing = newThing(analysis, 'dictionary', call.site, undefined, undefined, true);
  const cell = newCell(analysis);
  put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
  for (const arg of given) {
    analysis.solver.watch(arg.cell, (value) => {
      if (value.kind === 'object' && value.thing.form === 'dictionary') put(analysis, cell, value);
    });
    const of = DICTIONARY_OF.get(arg.label ?? '');
    if (of === 'entries') putEntry(analysis, thing, readPart(analysis, arg, 0).cell, readPart(analysis, arg, 1).cell);
    else if (of === 'groups') analysis.solver.flow(arg.cell, valuesOf(analysis, thing));
  }
  return { cell, ...(expected?.name === 'Dictionary' && { type: expected }) };
}

/** What makes one that nothing is in yet. */
const EMPTY =
  /^(?:new|alloc|init|dictionary|(?:dictionary|init)WithCapacity|(?:strong|weak)To(?:Strong|Weak)ObjectsMapTable|initWithKeyOptions|mapTableWithKeyOptions)$/;

/** Objective-C's `dictionaryWithObjectsAndKeys:`, `dictionaryWithObject:forKey:`, `dictionaryWithObjects:forKeys:`, and
 *  the initialisers of the same names. Undefined for any other. */
export function makeOfObjects(
  analysis: Analysis,
  name: string,
  given: readonly Given[],
  call: Call,
  frame: Frame,
): Typed | undefined {
  const kind = /^(?:dictionary|init)With(Objects?(?:AndKeys)?)$/.exec(name)?.[1];
  const isEmpty = EMPTY.test(name);
  if ((kind === undefined && !isEmpty) || !call.isMessage) return undefined;
  const thing = newThing(analysis, 'dictionary', call.site);
  const [objects, keys] = given;
  if (isEmpty) {
    // it is filled later
  } else if (kind === 'ObjectsAndKeys') {
    // by turns, and `nil` ends them
    for (let index = 0; index + 1 < given.length; index += 2) {
      const [value, key] = given.slice(index, index + 2);
      if (value && key) putEntry(analysis, thing, key.cell, value.cell);
    }
  } else if (objects?.expression.kind === 'list' && keys?.expression.kind === 'list') {
    const values = objects.expression.items;
    for (const [index, key] of keys.expression.items.entries()) {
      const value = values[index];
      if (value) putEntry(analysis, thing, evaluate(analysis, key, frame).cell, evaluate(analysis, value, frame).cell);
    }
  } else if (objects && keys) putEntry(analysis, thing, keys.cell, objects.cell);
  const cell = newCell(analysis);
  put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
  return { cell, type: { name: 'Dictionary', args: [] } };
}
