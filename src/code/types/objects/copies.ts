/**
 * Copies of objects with other parts, `row.copy(kind = kind)` of Kotlin, `row with { Kind = kind }` of C# and structs of Swift:
 * what they are made of stays as it is.
 */
import type { Expression, Pattern, Statement } from '../../facts/facts.ts';
import { languageOf } from '../../facts/source.ts';
import type { Cell } from '../../flow/solver.ts';
import { collectionMethod } from '../../models/collections.ts';
import { copiedBy } from '../../program/called-at-once.ts';
import { mentionsOf } from '../../program/find-mentions.ts';
import { lineage } from '../../program/inheritance.ts';
import { isStatic } from '../../program/meaning.ts';
import type { Call } from '../../program/mentions.ts';
import { findTypeInfo, findVariable, type TypeInfo, type VariableInfo } from '../../program/program.ts';
import { type Analysis, callId, memoize, newCell, put } from '../analysis.ts';
import { cellOf } from '../calls/calls.ts';
import type { Frame, Typed } from '../calls/frames.ts';
import { isSlot } from '../calls/generics.ts';
import { coerce } from '../coerce.ts';
import { evaluate } from '../evaluate.ts';
import { storeInto } from '../store.ts';
import type { Thing, Value } from '../values.ts';
import { fieldOf, storeOf } from './fields.ts';
import { newThing } from './things.ts';

/** What a copy is, with the parts that are set. Undefined for any other call. */
export function copyOf(analysis: Analysis, call: Call, frame: Frame): Typed | undefined {
  const of = copiedBy(call.callee);
  if (!of || call.callee.kind !== 'closure') return undefined;
  const base = evaluate(analysis, of, frame);
  const info = base.type && findTypeInfo(analysis.program, base.type.name);
  const parts = new Map<string, Part>();
  for (const [name, value] of call.callee.body.body.flatMap(partSet)) {
    const wanted = info && findVariable(analysis.program, info, name)?.fact.type;
    parts.set(name, { cell: evaluate(analysis, value, frame, wanted).cell, value });
  }
  const cell = newCell(analysis);
  analysis.solver.watch(base.cell, (value) => {
    const type = value.kind === 'object' && value.thing.form === 'object' ? value.thing.type : undefined;
    if (value.kind !== 'object' || !type || copies(analysis).has(value.thing)) {
      for (const [name, part] of parts)
        analysis.solver.flow(
          part.cell,
          storeInto(analysis, { cell: cellOf(analysis, value) }, name, part.value, frame),
        );
      put(analysis, cell, value);
      return;
    }
    put(analysis, cell, {
      kind: 'object',
      thing: copied(analysis, value.thing, type, parts, call, frame),
      tags: value.tags,
    });
  });
  return { cell, ...(base.type && { type: base.type }) };
}

interface Part {
  readonly cell: Cell<Value>;
  readonly value: Expression;
}

/** `var wider = self`, `var section = sections[index]`, `for var section in sections`: of a struct of Swift that the block then
 *  changes what it was taken of stays as it is. `given` itself for all else. */
export function copyTaken(
  analysis: Analysis,
  pattern: Pattern,
  value: Expression,
  block: readonly Statement[],
  given: Typed,
  frame: Frame,
): Typed {
  if (pattern.kind !== 'name' || languageOf(frame.file.path) !== 'swift' || !isTakenOf(value)) return given;
  if (!mentionsOf(block).assigned.has(pattern.name)) return given;
  // an object of a class is the one that it is
  const declared = given.type && findTypeInfo(analysis.program, given.type.name)?.kind;
  if (declared === 'class') return given;
  const cell = newCell(analysis);
  analysis.nothing.makes.push([given.cell, cell]);
  analysis.solver.watch(given.cell, (it) => {
    const type = it.kind === 'object' && it.thing.form === 'object' ? it.thing.type : undefined;
    const isTaken = it.kind === 'object' && type?.kind === 'struct' && !copies(analysis).has(it.thing);
    const thing = isTaken ? copied(analysis, it.thing, type, new Map(), value, frame) : undefined;
    put(analysis, cell, thing ? { kind: 'object', thing, tags: it.tags } : it);
  });
  return { cell, ...(given.type && { type: given.type }) };
}

/** Whether what is had is kept somewhere: a variable, a part, an element, an entry. What a call makes is nobody else's. */
function isTakenOf(value: Expression): boolean {
  switch (value.kind) {
    case 'name':
    case 'member':
    case 'index':
      return true;
    case 'call': {
      const name = value.callee.kind === 'member' ? value.callee.name : '';
      return GIVES_ELEMENT.has(collectionMethod('types', name)?.gives);
    }
    case 'operation':
      return value.operator === '!' && value.operands.some(isTakenOf);
    case 'cast':
      return isTakenOf(value.value);
    case 'either':
      return value.of.some(isTakenOf);
    default:
      return false;
  }
}

const GIVES_ELEMENT: ReadonlySet<string | undefined> = new Set(['one', 'entry', 'place']);

/** `copy.kind = kind`, among what makes a copy. */
function partSet(statement: Statement): readonly (readonly [string, Expression])[] {
  const set = statement.kind === 'evaluate' && statement.value.kind === 'assign' ? statement.value : undefined;
  return set?.target.kind === 'member' ? [[set.target.name, set.value]] : [];
}

/** A copy is changed itself where another is made of it: else each round of a loop would make one more. */
function copies(analysis: Analysis): Set<Thing> {
  return memoize(analysis, 'copies', () => new Set<Thing>());
}

function copied(
  analysis: Analysis,
  thing: Thing,
  type: TypeInfo,
  parts: ReadonlyMap<string, Part>,
  call: Expression,
  frame: Frame,
): Thing {
  return memoize(analysis, `copy ${thing.id} ${callId(analysis, call)} ${frame.id}`, () => {
    const copy = newThing(analysis, 'object', call.site, type, call);
    copies(analysis).add(copy);
    const { program, solver } = analysis;
    for (const variable of lineage(program, type).flatMap((it) => [...it.variables.values()])) {
      const { name, getter, type: declared } = variable.fact;
      if (getter || isStatic(variable)) continue;
      const part = parts.get(name);
      const via = part && coerce(analysis, declared);
      const from = part?.cell ?? fieldOf(analysis, thing, name);
      if (via) solver.flow(from, storeOf(analysis, copy, name), via);
      else solver.flow(from, storeOf(analysis, copy, name));
      // both have the one list that it is
      if (!part && isShared(variable)) solver.flow(storeOf(analysis, copy, name), fieldOf(analysis, thing, name));
    }
    for (const [name, cell] of [...thing.fields]) if (isSlot(name)) solver.flow(cell, fieldOf(analysis, copy, name));
    return copy;
  });
}

/** A list of Foundation, a subject or a lock: a copy of what holds it has the same one. */
function isShared({ fact: { type, value } }: VariableInfo): boolean {
  const made = value?.kind === 'call' ? value.callee : undefined;
  const name = type?.name ?? (made?.kind === 'name' ? made.name : made?.kind === 'type' ? made.type.name : '');
  return /^NSMutable|^NS(?:HashTable|MapTable|Cache|CountedSet)$|Subject$|Lock$|^Mutex$/.test(name);
}
