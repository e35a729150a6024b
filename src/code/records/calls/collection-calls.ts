/**
 * What methods of collections give of records, by `models/collections.ts`.
 */
import type { Expression, TypeName } from '../../facts/facts.ts';
import { elementType } from '../../facts/type-names.ts';
import type { Cell } from '../../flow/solver.ts';
import type { CollectionMethod } from '../../models/collections.ts';
import { meaningOf, typeNamed } from '../../program/meaning.ts';
import { isDeclared } from '../../program/named.ts';
import { findName } from '../../program/scopes.ts';
import { letThrough } from '../branches/told-by-test.ts';
import { ofMany, readElement, readEntry } from '../collections/entries.ts';
import { ofTable } from '../collections/tables.ts';
import type { Given } from '../hits.ts';
import { askedFor } from '../objects/identified.ts';
import { joined, link, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';
import type { Via } from '../value-flows.ts';
import { isPart } from '../value-parts.ts';
import type { TaintValue } from '../values.ts';
import { numbered, typeOfResults } from './result-types.ts';
import type { SystemCall } from './unknown.ts';

/** A call of a method by what it is given. */
export interface Parts {
  /** What is given that is no closure. */
  readonly plain: readonly Given[];
  /** What the functions give that it is given. */
  readonly results: readonly Cell<TaintValue>[];
  /** What the call gives. */
  readonly cell: Cell<TaintValue>;
}

/** What the call of a method gives; nothing where that is not told by what it does with elements. */
export function callCollection(
  taint: Taint,
  system: SystemCall,
  method: CollectionMethod,
  { plain, results, cell }: Parts,
): TaintTyped | undefined {
  const { call, name, receiver, given, frame, made } = system;
  const { values } = taint;
  const args = plain.map(({ typed }) => typed.cell);
  switch (method.gives) {
    case 'values':
      if (receiver && given.length > 0) return ofTable(taint, receiver, results);
      break;
    case 'results':
      // `prices.Max()`: nothing is made of them
      if (given.length === 0) break;
      for (const each of results) link(taint, each, cell, ofMany);
      // `map(String.init)`: a function of the system's
      for (const { argument } of receiver ? plain : [])
        if (receiver && isSystemFunction(taint, argument.value, frame)) link(taint, receiver.cell, cell, values.whole);
      return { cell, ...typeOfResults(taint, system) };
    case 'entry': {
      // of a map of JavaScript, and of what is called like one
      const [key] = given;
      if (!receiver || !key) break;
      const index = key.argument.value;
      if (name === 'removeValue' && system.of)
        return readEntry(taint, receiver, { of: system.of, index }, key.typed, frame);
      if (!frame.file.traits.hasKeyedObjects) break;
      const read = readElement(taint, receiver, index, call.site, frame);
      for (const each of [read.cell, ...args.map((it) => joined(taint, [it], values.whole))]) link(taint, each, cell);
      return { ...read, cell };
    }
    case 'total': {
      if (!receiver) break;
      for (const each of results) link(taint, each, cell);
      // `reduce("", +)`: what the system makes of two is made of both
      for (const { argument } of plain)
        if (isOfSystem(taint, argument.value, frame)) link(taint, receiver.cell, cell, values.whole);
      const type = given.length > 1 ? given[0]?.typed.type : receiver.type && elementType(receiver.type);
      return { cell, ...(type && { type }) };
    }
    case 'pairs':
      for (const [index, { cell: part }] of [
        ...(receiver && !made ? [receiver] : []),
        ...plain.map(({ typed }) => typed),
      ].entries())
        link(taint, part, cell, values.push(`${index}`));
      return { cell };
    case 'numbered':
      if (!receiver) break;
      for (const part of ['1', 'element']) link(taint, receiver.cell, cell, values.push(part));
      return { cell, ...(receiver.type && { type: numbered(receiver.type) }) };
    case 'all':
    case 'stretch':
    case 'some':
    case 'one':
    case 'place':
    case 'both':
    case 'either':
      if (!receiver) break;
      link(taint, letThrough(taint, system, askedFor(taint, system, receiver)), cell, values.unplaced);
      for (const each of method.gives === 'both' || method.gives === 'either' ? args : [])
        link(taint, each, cell, receiver.type?.name === 'Dictionary' ? asEntries(taint) : undefined);
      return {
        cell,
        // `bytes.toList()` is a list of numbers
        ...(receiver.type && receiver.type.name !== 'ByteArray' && { type: typeKept(receiver.type, method, frame) }),
        ...(receiver.root !== undefined && { root: receiver.root }),
      };
  }
  return undefined;
}

/** What pairs are in a table that they are put into. */
export function asEntries({ values }: Taint): Via {
  return (value) => (isPart(value.path[0], '0') || isPart(value.path[0], '1') ? values.paired(value) : value);
}

/** One that is taken out of a table of Kotlin is what stands there with its key. */
function typeKept(type: TypeName, { gives }: CollectionMethod, { file }: TaintFrame): TypeName {
  const isEntry = gives === 'one' && type.name === 'Dictionary' && file.traits.hasReceivers;
  return isEntry ? { name: '()', args: type.args, labels: ['key', 'value'] } : type;
}

/** A function that is not the app's: an operator, what a package brings, a name that nothing declares. */
function isOfSystem(taint: Taint, value: Expression, frame: TaintFrame): boolean {
  if (value.kind === 'other' || value.kind === 'foreign') return true;
  if (value.kind !== 'name') return isSystemFunction(taint, value, frame);
  return !findName(frame.scope, value.name) && !meaningOf(taint.program, value.name, frame.owner);
}

function isSystemFunction({ program }: Taint, value: Expression, frame: TaintFrame): boolean {
  const of = value.kind === 'reference' ? value.to : value;
  if (of.kind !== 'member' || !of.of) return false;
  const type = typeNamed(program, of.of, frame);
  return type !== undefined && !isDeclared(program, type);
}
