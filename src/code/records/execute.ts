/**
 * Statements, for the record flow. Order does not matter, but for what is overwritten: a variable holds whatever
 * is ever put into it.
 */

import { addAll } from '../../lists.ts';
import type { Condition, Expression, If, Statement, TypeName } from '../facts/facts.ts';
import { languageOf } from '../facts/source.ts';
import { elementType } from '../facts/type-names.ts';
import type { Cell } from '../flow/solver.ts';
import { bodyOf } from '../program/filled-in-turn.ts';
import { isStatic, meaningOf } from '../program/meaning.ts';
import { declareName, findName } from '../program/scopes.ts';
import { branchesMeant } from './branches/branches.ts';
import { keysOfList } from './branches/keys-of-lists.ts';
import { askedByBinding, behindCase, nameSubject } from './branches/other-samples.ts';
import { testSaid } from './branches/said-of-case.ts';
import { isThere } from './branches/there.ts';
import { tellKeys } from './branches/told-by-key.ts';
import { asTested, narrowBehind, narrowToKinds } from './branches/told-by-test.ts';
import { answerIn, answerOthers, giveIn, methodsAskedFor, methodsOfCase } from './bridges/method-channels.ts';
import { shareElement } from './calls/filled.ts';
import { isScript } from './calls/scripts.ts';
import { keysOfEach, roundOf } from './collections/each-key.ts';
import { elementsOf } from './collections/sequences.ts';
import { isOfFields } from './collections/tables.ts';
import { tryValue } from './errors/failures.ts';
import { caughtFrom, typeCaught } from './errors/thrown.ts';
import { evaluate, flowTyped } from './evaluate.ts';
import { heardOf } from './events/observed.ts';
import { keysIn } from './objects/members.ts';
import { giveUntyped } from './objects/untyped.ts';
import { forgetOverwritten, noteRemoved, removedByEach, removedInLoop } from './overwritten.ts';
import { bind, bindOneOf, narrow } from './patterns.ts';
import { closureValue } from './runs.ts';
import { innerFrame, joined, link, newCell, put, type Taint, type TaintFrame, type TaintTyped } from './state.ts';
import type { TaintValue } from './values.ts';
import { wrapLocal } from './views/wrappers.ts';

/** Gives the value of a block that is one expression. */
export function execute(taint: Taint, statements: readonly Statement[], frame: TaintFrame): TaintTyped | undefined {
  frame.scope.body ??= statements;
  const [only] = statements;
  if (statements.length === 1 && only?.kind === 'evaluate') {
    const given = evaluate(taint, only.value, frame, frame.resultType);
    // a block that puts something somewhere gives nothing: what does is returned
    return only.value.kind === 'assign' ? undefined : given;
  }
  for (const statement of statements) {
    executeOne(taint, statement, frame);
    if (leavesHere(taint, statement, frame)) break;
  }
  return undefined;
}

/** Whether nothing behind a branch is done: the case that its test asks for leaves there. */
function leavesHere(taint: Taint, statement: Statement, frame: TaintFrame): boolean {
  const { branch } = statement.kind === 'evaluate' && statement.value.kind === 'if' ? statement.value : NO_BRANCH;
  const [only, ...more] = branch?.conditions ?? [];
  const leaves = branch?.isGuard ? 'otherwise' : branch?.leaves;
  if (!leaves || only?.kind !== 'test' || more.length > 0) return false;
  return testSaid(taint, only.value, frame) === (leaves === 'body');
}

const NO_BRANCH: { readonly branch?: If } = {};

/** Gives the value of a branch: where the language says so, of what stands last in it. */
function executeIn(taint: Taint, body: readonly Statement[], frame: TaintFrame): TaintTyped | undefined {
  const last = frame.file.traits.givesLast ? body.at(-1) : undefined;
  if (last?.kind !== 'evaluate') return execute(taint, body, frame);
  for (const each of body.slice(0, -1)) executeOne(taint, each, frame);
  return execute(taint, [last], frame);
}

function executeOne(taint: Taint, statement: Statement, frame: TaintFrame): void {
  forgetOverwritten(taint, statement, frame);
  switch (statement.kind) {
    case 'declare': {
      const { pattern, value, variable } = statement;
      const declared = pattern.kind === 'name' ? pattern.type : undefined;
      if (variable?.getter) {
        const made = closureValue(taint, variable.getter, frame);
        const cell = made.closure?.result ?? newCell(taint);
        declareName(frame.scope, variable.name, { cell, ...(declared && { type: declared }) });
        return;
      }
      const given: TaintTyped = value ? evaluate(taint, value, frame, declared) : { cell: newCell(taint) };
      bind(taint, pattern, given, frame);
      if (pattern.kind === 'name') noteMade(frame, pattern.name, value);
      if (pattern.kind === 'name' && (statement.isConstant || variable?.isConstant))
        notePlace(frame, pattern.name, given);
      wrapLocal(taint, variable, frame);
      return;
    }
    case 'evaluate': {
      frame.scope.own = statement.value;
      const { cell } = evaluate(taint, statement.value, frame);
      noteRemoved(taint, statement.value, frame);
      for (const each of removedByEach(taint, statement.value, frame)) noteRemoved(taint, each, frame);
      if (frame.dropped) link(taint, cell, frame.dropped);
      return;
    }
    case 'return': {
      const value = evaluate(taint, statement.value, frame, frame.resultType);
      flowTyped(taint, value.cell, frame.result, frame.resultType);
      giveUntyped(taint, value, frame);
      return;
    }
    case 'for': {
      const written = evaluate(taint, statement.collection, frame);
      const over = elementsOf(taint, written, statement.collection, frame);
      const collection = statement.isTrying ? { ...over, cell: tryValue(taint, over.cell, frame) } : over;
      const inner = innerFrame(frame);
      const { pattern } = statement;
      const type = collection.type && elementOf(collection.type);
      const [key] = pattern.kind === 'tuple' ? pattern.items : [];
      const { unplaced, ofFields, fieldNames } = taint.values;
      const isOfObject = isOfFields(collection.type, frame.file);
      // Objective-C goes over the keys
      const isOverKeys = isOfObject && pattern.kind === 'name' && languageOf(frame.file.path) === 'objective-c';
      const via = isScript(frame.file) ? unplaced : isOverKeys ? fieldNames : isOfObject ? ofFields : undefined;
      const own = isOverKeys && collection.keys ? [keysIn(taint, collection, collection.keys)] : [];
      const cell = via ? joined(taint, [joined(taint, [collection.cell], via), ...own]) : collection.cell;
      bind(taint, pattern, { cell, ...(type && { type }) }, inner);
      if (pattern.kind === 'name') shareElement(taint, pattern.name, statement, over, inner);
      if (key && collection.keys) bind(taint, key.pattern, { cell: keysIn(taint, collection, collection.keys) }, inner);
      if (pattern.kind === 'name') tellKeys(pattern.name, keysOfList(taint, statement.collection, frame), inner);
      if (statement.where) evaluate(taint, statement.where, inner);
      const among = statement.where ? asTested(taint, statement.where, inner, true) : inner;
      const keys =
        pattern.kind === 'name'
          ? keysOfEach(taint, { ...(type && { type }), ...pattern }, statement.body, statement.collection, frame)
          : undefined;
      const rounds =
        pattern.kind === 'name' && keys
          ? keys.map((key) => ({ ...among, scope: roundOf(among.scope, pattern.name, collection, key) }))
          : [among];
      const isTable = (of: Expression): boolean => evaluate(taint, of, inner).type?.name === 'Dictionary';
      for (const round of rounds) for (const each of bodyOf(statement, isTable)) executeOne(taint, each, round);
      for (const each of removedInLoop(taint, statement, frame)) noteRemoved(taint, each, frame);
      return;
    }
    case 'block': {
      const inner = innerFrame(frame);
      const { conditions, tried } = statement;
      const caught = tried && caughtFrom(taint, tried, frame, typeCaught(statement));
      for (const condition of conditions) {
        if (caught && condition.kind === 'bind') {
          const { pattern } = condition;
          bind(taint, pattern, { cell: caught }, inner);
          const named = pattern.kind === 'name' ? findName(inner.scope, pattern.name) : undefined;
          const caughtAs = (type: TypeName): Cell<TaintValue> => caughtFrom(taint, tried, frame, type);
          if (named && pattern.kind === 'name') declareName(inner.scope, pattern.name, { ...named, caughtAs });
        } else executeCondition(taint, condition, inner);
      }
      for (const each of statement.body) executeOne(taint, each, inner);
      return;
    }
    case 'function': {
      const cell = newCell(taint);
      declareName(frame.scope, statement.fact.name, { cell });
      put(taint, cell, { kind: 'function', made: closureValue(taint, statement.fact, frame), path: [] });
      return;
    }
  }
}

/** What a loop brings: of a dictionary, its keys with their values. */
function elementOf(type: TypeName): TypeName {
  return type.name === 'Dictionary' ? { name: '()', args: type.args, labels: ['key', 'value'] } : elementType(type);
}

function executeCondition(taint: Taint, condition: Condition, frame: TaintFrame): void {
  if (condition.kind === 'test') evaluate(taint, condition.value, frame);
  else if (condition.kind === 'bind') {
    const { pattern } = condition;
    const wanted = pattern.kind === 'name' ? pattern.type : undefined;
    const value = evaluate(taint, condition.value, frame, wanted);
    const made = pattern.kind === 'name' ? madeOutside(taint, pattern.name, condition.value, value, frame) : undefined;
    bind(taint, pattern, value, frame);
    if (pattern.kind !== 'name') return;
    noteMade(frame, pattern.name, made);
    notePlace(frame, pattern.name, value);
  }
}

/** What a name is made by, also where it is called like what it was before: `guard let url`. */
function madeOutside(
  { program }: Taint,
  name: string,
  value: Expression,
  { made }: TaintTyped,
  frame: TaintFrame,
): Expression | undefined {
  if (value.kind !== 'name' || value.name !== name) return value;
  const meaning = findName(frame.scope, name) ? undefined : meaningOf(program, name, frame.owner);
  if (meaning?.kind !== 'variable') return made;
  const { site } = value;
  const of: Expression = isStatic(meaning.variable)
    ? { kind: 'type', type: { name: meaning.owner.name, args: [] }, site }
    : { kind: 'name', name: 'self', site };
  return { kind: 'member', of, name, site };
}

/** The case that a name stands for, for good. */
function notePlace({ scope }: TaintFrame, name: string, { place }: TaintTyped): void {
  const known = scope.names?.get(name);
  if (known && place !== undefined) declareName(scope, name, { ...known, place });
}

/** What a name stands for may name a place, a file or a key, until something else is put there. */
function noteMade({ scope }: TaintFrame, name: string, made: Expression | undefined): void {
  const known = scope.names?.get(name);
  if (known && made && TELLING.has(made.kind)) declareName(scope, name, { ...known, made, began: made });
}

const TELLING: ReadonlySet<Expression['kind']> = new Set([
  ...(['literal', 'text', 'list', 'dictionary'] as const),
  ...(['call', 'cast', 'other', 'member', 'name', 'operation'] as const),
]);

/** What a branch yields. */
export type Yields = (value: TaintTyped) => void;

export function executeBranch(taint: Taint, branch: If, frame: TaintFrame, yields: Yields): void {
  const methods = methodsAskedFor(taint, branch.conditions, frame);
  const site = branch.conditions.find((it) => it.kind === 'test')?.value.site;
  const isTested = site !== undefined;
  const asked =
    branch.conditions.length === 1 ? branch.conditions.flatMap((it) => askedByBinding(it) ?? [])[0] : undefined;
  // `if let screen`: it is there
  const isBound =
    branch.conditions.length > 0 &&
    branch.conditions.every((it) => it.kind === 'bind' && it.pattern.kind === 'name' && isThere(it.value, frame));
  if (branch.isGuard) {
    giveIn(taint, methods, frame);
    const before: (readonly [string, TaintTyped])[] = [];
    for (const condition of branch.conditions) {
      executeCondition(taint, condition, frame);
      if (condition.kind === 'test') addAll(before, [...narrowBehind(taint, condition.value, frame, true)]);
    }
    const inner = innerFrame(asked ? asTested(taint, asked, frame, false) : frame);
    for (const [name, value] of before.reverse()) declareName(inner.scope, name, value);
    if (methods.length > 0) answerOthers(inner);
    if (!isBound) for (const each of branch.otherwise) executeOne(taint, each, inner);
    if (site) answerIn(taint, methods, frame, site);
    if (isTested) frame.scope.isSometimes = true;
    return;
  }
  const tests = branch.conditions.flatMap((it) => (it.kind === 'test' ? it.value : []));
  const [only = asked] = branch.conditions.length === 1 ? tests : [];
  const inner = innerFrame(tests.reduce((around, test) => asTested(taint, test, around, true), frame));
  const other = innerFrame(only ? asTested(taint, only, frame, false) : frame);
  if (isTested) inner.scope.isSometimes = true;
  other.scope.isSometimes = true;
  giveIn(taint, methods, inner);
  for (const condition of branch.conditions) executeCondition(taint, condition, inner);
  if (site) answerIn(taint, methods, inner, site);
  const heard = tests.map((test) => heardOf(taint, test, frame) ?? testSaid(taint, test, frame));
  const isHeard = heard.includes(false) ? false : only && heard[0];
  const yes = isHeard === false ? undefined : executeIn(taint, branch.body, inner);
  if (yes) yields(yes);
  const no = isHeard === true || isBound ? undefined : executeIn(taint, branch.otherwise, other);
  if (no) yields(no);
  if (only && branch.leaves) narrowBehind(taint, only, frame, branch.leaves === 'otherwise');
}

export function executeSwitch(
  taint: Taint,
  { subject, cases }: Extract<Expression, { kind: 'switch' }>,
  frame: TaintFrame,
  yields: Yields,
): void {
  const whole = evaluate(taint, subject, frame);
  let value = whole;
  for (const each of branchesMeant(taint, subject, whole, cases, frame)) {
    const { patterns, where, body } = each;
    const inner = innerFrame(frame);
    inner.scope.isSometimes = true;
    if (value !== whole) nameSubject(subject, value, inner);
    bindOneOf(taint, patterns, value, inner);
    narrow(taint, subject, patterns, value, inner);
    narrowToKinds(taint, subject, patterns, cases, inner);
    const methods = methodsOfCase(taint, subject, patterns, frame);
    giveIn(taint, methods, inner);
    answerIn(taint, methods, inner, subject.site);
    if (where) evaluate(taint, where, inner);
    const result = executeIn(taint, body, inner);
    if (result) yields(result);
    value = behindCase(taint, value, each);
  }
}
