/**
 * What is taken out of a collection by name: `filter { $0 != .procedureRecord }`, `subtracting(deferred)`. Where the names
 * are all to be told, what stays is known and not only narrowed.
 */

import type { Expression, FunctionFact, Site } from '../../facts/facts.ts';
import { COLLECTIONS } from '../../facts/type-names.ts';
import type { CollectionMethod } from '../../models/collections.ts';
import type { Call } from '../../program/mentions.ts';
import { findName } from '../../program/scopes.ts';
import { type Analysis, isNobody, memoize, newCell, whenEmpty } from '../analysis.ts';
import { areFlags, asContains } from '../branches/flags.ts';
import type { Frame, Typed } from '../calls/frames.ts';
import { evaluate } from '../evaluate.ts';
import { isMadeAs } from '../objects/own-constants.ts';
import { onlyExpression } from '../only.ts';
import { type Flag, tagged, type Value } from '../values.ts';
import { isElement, type Keeps, keeping, type Namer, namerOf, negated } from './element-tests.ts';
import { nameOf, nameOfValue, namesIn } from './written-names.ts';

/** Of a collection, what a predicate that asks for names alone lets through; undefined for any other predicate. */
export function keptBy(
  analysis: Analysis,
  base: Typed,
  keeps: CollectionMethod['keeps'],
  predicate: Expression,
  frame: Frame,
): Typed | undefined {
  const test = testOf(predicate);
  const element = (predicate.kind === 'closure' && predicate.body.parameters[0]?.name) || '$0';
  if (!test || keeps === 'chosen') return test && keptWhere(analysis, base, test, element, frame);
  const passes = keeps === 'unchosen' ? negated(keeping(analysis, test, element, frame)) : undefined;
  return passes && kept(analysis, base, passes);
}

/** What a predicate asks of `$0`, or of the parameter of its closure. */
export function testOf(predicate: Expression): Expression | undefined {
  if (predicate.kind === 'closure') return onlyExpression(predicate.body) ?? takenApart(predicate.body);
  const [name, ...more] = predicate.kind === 'key-path' ? predicate.path : [];
  const { site } = predicate;
  return name === undefined || more.length > 0
    ? undefined
    : { kind: 'member', of: { kind: 'name', name: '$0', site }, name, site };
}

/** `({ group }) => group === 'daily'`: names stand for parts of the element. */
function takenApart({ body }: FunctionFact): Expression | undefined {
  const parts = new Map<string, Expression>();
  for (const statement of body) {
    if (statement.kind === 'return') return withNames(statement.value, parts);
    if (statement.kind !== 'declare' || statement.pattern.kind !== 'name') return undefined;
    const { pattern, value } = statement;
    if (value?.kind !== 'name' && value?.kind !== 'member') return undefined;
    parts.set(pattern.name, withNames(value, parts));
  }
  return undefined;
}

function withNames(test: Expression, parts: ReadonlyMap<string, Expression>): Expression {
  const named = (value: Expression): Expression => withNames(value, parts);
  if (test.kind === 'name') return parts.get(test.name) ?? test;
  if (test.kind === 'member') return test.of ? { ...test, of: named(test.of) } : test;
  if (test.kind === 'operation') return { ...test, operands: test.operands.map(named) };
  if (test.kind !== 'call') return test;
  const args = test.args.map((arg) => ({ ...arg, value: named(arg.value) }));
  return { ...test, callee: named(test.callee), args };
}

/** The same of a test that names the element: `for kind in kinds where kind != .procedureRecord`. */
export function keptWhere(
  analysis: Analysis,
  base: Typed,
  test: Expression,
  element: string,
  frame: Frame,
  doubt?: 'narrows' | 'stays',
): Typed | undefined {
  const keeps = keeping(analysis, test, element, frame);
  if (keeps) return kept(analysis, base, keeps, doubt);
  const asked = askedFor(analysis, test, element, frame);
  if (asked) return sharedWith(analysis, base, evaluate(analysis, asked.of, frame), asked.namer, asked.asksFlag);
  const wanted = wantedBy(analysis, test, element, frame);
  if (!wanted) return undefined;
  const other = withoutNobody(analysis, wanted.of, frame);
  const shared = sharedWith(analysis, base, other, wanted.namer, false, nameAsked);
  // what is asked for is not seen: any may be it
  if (wanted.of.kind === 'member')
    whenEmpty(analysis, other.cell, 'unknown', () =>
      analysis.solver.flow(base.cell, shared.cell, (value) => tagged(value, { upperBound: true })),
    );
  return shared;
}

/** `{ $0.key == key }`: what a part of the element is to be is told by who passes it. */
function wantedBy(
  analysis: Analysis,
  test: Expression,
  element: string,
  frame: Frame,
): { readonly of: Expression; readonly namer: Namer } | undefined {
  if (test.kind !== 'operation' || test.operator !== '==') return undefined;
  const [left, right] = test.operands;
  if (!left || !right) return undefined;
  for (const [part, of] of [
    [left, right],
    [right, left],
  ] as const) {
    const isOther = of.kind === 'name' || (of.kind === 'member' && of.of?.kind === 'name' && of.of.name !== element);
    const namer = isOther && !isElement(part, element) ? namerOf(analysis, part, element, frame) : undefined;
    if (namer && !isElement(of, element)) return { of, namer };
  }
  return undefined;
}

/** A text that a part is to be, whatever a package takes the word for. */
function nameAsked(value: Value): string | undefined {
  const name = nameOfValue(value);
  if (name !== undefined || value.kind !== 'constant') return name;
  return typeof value.value === 'string' ? `"${value.value}"` : `${value.value}`;
}

/** Who runs a function for nobody asks for nothing. */
function withoutNobody(analysis: Analysis, of: Expression, frame: Frame): Typed {
  const { cell, ...typed } = evaluate(analysis, of, frame);
  const some = newCell(analysis);
  analysis.solver.flow(cell, some, (value) => (isNobody(value) ? undefined : value));
  return { ...typed, cell: some };
}

/** The collection that a test asks for the element, or for a part of it: `wanted.contains(kind)`. */
function askedFor(
  analysis: Analysis,
  asks: Expression,
  element: string,
  frame: Frame,
): { readonly of: Expression; readonly namer: Namer; readonly asksFlag: boolean } | undefined {
  const test = asContains(asks);
  if (test.kind !== 'call' || !('name' in test.callee) || test.callee.name !== 'contains') return undefined;
  const [asked, ...more] = test.args;
  const of = test.callee.kind === 'member' ? test.callee.of : ownSet(test.callee.site, frame);
  if (!asked || !of || more.length > 0 || isElement(of, element)) return undefined;
  const namer = namerOf(analysis, asked.value, element, frame);
  return namer && { of, namer, asksFlag: test !== asks };
}

/** A set of options, or what is added to a collection, asks itself by the bare name: `filter { contains($0.flag) }`. */
function ownSet(site: Site, { owner, self, scope }: Frame): Expression | undefined {
  const isSet = owner?.supertypes.has('OptionSet') === true || COLLECTIONS.has(owner?.name ?? '');
  const isOwn = isSet && !owner?.functions.has('contains') && !findName(scope, 'contains');
  return self && isOwn ? { kind: 'name', name: 'self', site } : undefined;
}

const byItself: Namer = (value) => {
  const name = nameOfValue(value);
  return name === undefined ? undefined : { name };
};

/** What both hold, by name. Where the other holds what has none, or is open, all may be. */
function sharedWith(
  analysis: Analysis,
  base: Typed,
  other: Typed,
  namer = byItself,
  asksFlag = false,
  nameOther = nameOfValue,
): Typed {
  const cell = newCell(analysis);
  analysis.solver.watch(other.cell, (it) => {
    const wanted = nameOther(it);
    analysis.solver.flow(base.cell, cell, (value) => {
      const named = namer(value);
      const name = typeof named === 'object' ? named.name : undefined;
      const isOne = name !== undefined && it.kind === 'object' ? isMadeAs(it.thing, name) : undefined;
      if (isOne !== undefined) return isOne ? tagged(value, it.tags) : undefined;
      if (wanted === undefined || name === undefined) return tagged(value, { upperBound: true });
      // what is no flag may be made of others
      const isMade = asksFlag && it.kind === 'case' && !areFlags(it.owner);
      if (name !== wanted) return isMade ? tagged(value, { upperBound: true }) : undefined;
      const picked = tagged(value, it.tags);
      return it.kind === 'case' && value.kind === 'object' ? tagged(picked, { flag: flagAt(analysis, it) }) : picked;
    });
  });
  return { cell, ...(base.type && { type: base.type }) };
}

/** What `subtracting` and `intersection` leave; undefined where the names in the other collection cannot all be told. */
export function keptBeside(
  analysis: Analysis,
  base: Typed,
  keeps: CollectionMethod['keeps'],
  other: Expression,
  frame: Frame,
): Typed | undefined {
  if (keeps !== 'shared' && keeps !== 'others') return undefined;
  // Kotlin takes out one by itself too: `kinds - shots`
  const one = keeps === 'others' && frame.file.traits.takesOutOne ? nameOf(analysis, other, frame) : undefined;
  const names = one === undefined ? namesIn(analysis, other, frame) : new Set([one]);
  if (!names && keeps === 'shared') return sharedWith(analysis, base, evaluate(analysis, other, frame));
  return names && keptByNames(analysis, base, names, keeps === 'shared');
}

/** What a call that takes something out of a collection by name leaves in it; undefined where that cannot be told. */
export function keptAfter(analysis: Analysis, base: Typed, { callee, args }: Call, frame: Frame): Typed | undefined {
  const [given] = args;
  const name = callee.kind === 'member' ? callee.name : '';
  if (!given || args.length > 1) return undefined;
  if (name === 'remove' || name === 'removeObject') {
    if (given.label !== undefined) return undefined;
    const taken = nameOf(analysis, given.value, frame);
    return taken === undefined
      ? undefined
      : kept(
          analysis,
          base,
          byName((name) => name !== taken),
        );
  }
  if (name === 'removeAll') {
    if (given.value.kind !== 'closure') return undefined;
    const { body } = given.value;
    const test = onlyExpression(body);
    const left = negated(test && keeping(analysis, test, body.parameters[0]?.name ?? '$0', frame));
    return left && kept(analysis, base, left);
  }
  const shared = name === 'formIntersection' || name === 'intersectSet';
  if (!shared && name !== 'subtract' && name !== 'minusSet') return undefined;
  return keptBeside(analysis, base, shared ? 'shared' : 'others', given.value, frame);
}

/** `doubt`: what becomes of an element of which the test asks what is not written out. */
function kept(analysis: Analysis, base: Typed, keeps: Keeps, doubt: 'narrows' | 'stays' = 'narrows'): Typed {
  const cell = newCell(analysis);
  analysis.solver.flow(base.cell, cell, (value) => {
    const answer = keeps(value);
    if (typeof answer === 'boolean') return answer ? value : undefined;
    const isNarrowed = answer === undefined ? value.kind === 'constant' : doubt === 'narrows';
    return isNarrowed ? tagged(value, { upperBound: true }) : value;
  });
  analysis.nothing.cells.add(cell);
  return { cell, ...(base.type && { type: base.type }) };
}

/** Those that have one of these names, or the others. */
export function keptByNames(analysis: Analysis, base: Typed, names: ReadonlySet<string>, isAmong: boolean): Typed {
  return kept(
    analysis,
    base,
    byName((name) => names.has(name) === isAmong),
  );
}

/** Whoever names a flag picks an entry by it. */
function flagAt(analysis: Analysis, by: Extract<Value, { kind: 'case' }>): Flag {
  const { file, start } = by.site;
  return memoize(analysis, `flag ${by.name} ${file.path} ${start}`, () => ({ id: analysis.nextId(), by }));
}

function byName(keeps: (name: string) => boolean): Keeps {
  return (value) => {
    const name = nameOfValue(value);
    return name === undefined ? undefined : keeps(name);
  };
}
