/**
 * What a loop goes over, or a method of sequences is called on, where that is a sequence of the app's own: what its iterator
 * gives, or its subscript.
 */
import type { Expression, TypeName } from '../../facts/facts.ts';
import { elementType } from '../../facts/type-names.ts';
import { GIVES_ELEMENT, MAKES_ITERATOR } from '../../models/sequences.ts';
import { methodsOf } from '../../program/called.ts';
import { conforming } from '../../program/inheritance.ts';
import { memberOf } from '../../program/members.ts';
import { type FunctionInfo, findTypeInfo, type TypeInfo } from '../../program/program.ts';
import { readMember } from '../objects/members.ts';
import { callInfo } from '../runs.ts';
import { joined, link, newCell, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';

/** A sequence may be its own iterator, or that of another. */
const MOST_STEPS = 4;
/** Types of the app's own that may stand for one of which only that is known that it is a sequence, or an iterator. */
const MOST_MEANT = 3;
const ITERATORS: ReadonlySet<string> = new Set([
  ...['IteratorProtocol', 'AsyncIteratorProtocol', 'IEnumerator', 'IAsyncEnumerator', 'Iterator'],
]);
const SEQUENCES: ReadonlySet<string> = new Set(['Sequence', 'AsyncSequence', 'Collection', ...ITERATORS]);

/** The elements of a sequence: of one of the system's these are what stands for it. */
export function elementsOf(taint: Taint, over: TaintTyped, at: Expression, frame: TaintFrame, depth = 0): TaintTyped {
  const name = over.type?.name;
  if (name === undefined || depth > MOST_STEPS) return over;
  const info = findTypeInfo(taint.program, name);
  if (info) return info.kind === 'extension' ? over : elementsIn(taint, over, info, at, frame, depth);
  if (!SEQUENCES.has(name)) return over;
  const own = conforming(taint.program, name);
  const told = (own.length > MOST_MEANT ? [] : own).map((each) =>
    elementsIn(taint, { cell: over.cell, type: { name: each.name, args: [] } }, each, at, frame, depth + 1),
  );
  const element = over.type?.args[0] ?? told[0]?.type;
  if (told.length === 0 && !ITERATORS.has(name)) return over;
  return typed(joined(taint, [over.cell, ...told.map(({ cell }) => cell)]), element);
}

/** From a sequence of the app's own to its iterator, to what that gives. */
function elementsIn(
  taint: Taint,
  over: TaintTyped,
  info: TypeInfo,
  at: Expression,
  frame: TaintFrame,
  depth: number,
): TaintTyped {
  const made = memberNamed(taint, over, info, MAKES_ITERATOR, at, frame);
  if (made) {
    // its own iterator: what it gives is come to by `next`
    const isSaid = made.type?.name === 'Self' || (made.type && findTypeInfo(taint.program, made.type.name)) === info;
    const isItself = isSaid || (!made.type && GIVES_ELEMENT.some((name) => memberOf(taint.program, info, name)));
    const iterator = made.type ? made : { ...made, type: ANY_ITERATOR };
    return isItself ? elementIn(taint, over, info, at, frame) : elementsOf(taint, iterator, at, frame, depth + 1);
  }
  return elementIn(taint, over, info, at, frame);
}

const ANY_ITERATOR: TypeName = { name: 'Iterator', args: [] };

function elementIn(taint: Taint, over: TaintTyped, info: TypeInfo, at: Expression, frame: TaintFrame): TaintTyped {
  const element = memberNamed(taint, over, info, GIVES_ELEMENT, at, frame);
  // `{ done, value }`
  if (element && frame.file.traits.hasPromises) link(taint, element.cell, element.cell, taint.values.pop('value'));
  if (element) return element;
  // `class Shelf(all: List<Lab>) : List<Lab> by all`
  const behind = [...info.variables.keys()].find((name) => name.startsWith('by '));
  if (behind !== undefined) return readMember(taint, over, behind, at, frame);
  const isCollection = [...info.supertypes].some((it) => it.endsWith('Collection'));
  const [subscript] = isCollection
    ? methodsOf(taint.program, info, '[]').filter(({ fact }) => fact.parameters.length === 1)
    : [];
  return subscript ? call(taint, subscript, over, at, frame) : over;
}

/** What the first member gives that the type has of these names. */
function memberNamed(
  taint: Taint,
  of: TaintTyped,
  info: TypeInfo,
  names: readonly string[],
  at: Expression,
  frame: TaintFrame,
): TaintTyped | undefined {
  for (const name of names) {
    const [method] = methodsOf(taint.program, info, name).filter(needsNothing);
    if (method) return call(taint, method, of, at, frame);
    if (memberOf(taint.program, info, name)?.kind === 'variable') return readMember(taint, of, name, at, frame);
  }
  return undefined;
}

function needsNothing({ fact }: FunctionInfo): boolean {
  return fact.parameters.every((it) => it.default !== undefined);
}

function call(
  taint: Taint,
  method: FunctionInfo,
  self: TaintTyped,
  { site }: Expression,
  { calls }: TaintFrame,
): TaintTyped {
  const cell = newCell(taint);
  const given = method.fact.parameters.map(() => newCell(taint));
  callInfo(taint, method, self, given, site, cell, calls);
  const type = method.fact.result;
  return typed(cell, type && (type.name === 'Self' ? self.type : elementType(type)));
}

function typed(cell: TaintTyped['cell'], type: TypeName | undefined): TaintTyped {
  return { cell, ...(type && { type }) };
}
