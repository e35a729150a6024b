/**
 * Statements, for the record flow. Order does not matter, but for what is overwritten: a variable holds whatever
 * is ever put into it.
 */

import { addAll } from '../../lists.ts';
import type { Condition, Expression, If, Pattern, Statement, TypeName } from '../facts/facts.ts';
import { elementType } from '../facts/type-names.ts';
import { isNumberOfCase } from '../models/numbers-of-cases.ts';
import { isStatic, meaningOf } from '../program/meaning.ts';
import { declaredType, enumOfCase, typesWithCase } from '../program/named.ts';
import { findTypeInfo } from '../program/program.ts';
import { declareName, findName } from '../program/scopes.ts';
import { componentOf } from './assign.ts';
import { branchesMeant } from './branches/branches.ts';
import { askedByBinding, behindCase, nameSubject } from './branches/other-samples.ts';
import { testSaid } from './branches/said-of-case.ts';
import { isThere } from './branches/there.ts';
import { asTested, narrowBehind, narrowToKinds } from './branches/told-by-test.ts';
import { noteCast } from './branches/told-by-type.ts';
import { answerIn, answerOthers, giveIn, methodsAskedFor, methodsOfCase } from './bridges/method-channels.ts';
import { meantBy } from './calls/bound.ts';
import { shareElement } from './calls/filled.ts';
import { isScript } from './calls/scripts.ts';
import { isSourceType, sourceName } from './calls/system.ts';
import { keysOfEach, roundOf } from './collections/each-key.ts';
import { elementsOf } from './collections/sequences.ts';
import { isOfFields } from './collections/tables.ts';
import { sideMeant, tryValue } from './errors/failures.ts';
import { caughtFrom } from './errors/thrown.ts';
import { evaluate, flowTyped } from './evaluate.ts';
import { CHANGE, heardOf } from './events/observed.ts';
import { bringWithin } from './events/reducers.ts';
import { keysIn } from './objects/members.ts';
import { giveUntyped } from './objects/untyped.ts';
import { forgetOverwritten, noteRemoved } from './overwritten.ts';
import { closureValue } from './runs.ts';
import {
  innerFrame,
  joined,
  link,
  newCell,
  originAt,
  put,
  saidWith,
  type Taint,
  type TaintFrame,
  type TaintTyped,
} from './state.ts';
import { ofEntity, onlyEntity } from './stores/managed.ts';
import type { Via } from './value-flows.ts';
import { carrierOf, FAILURE, isNamedPart, payload } from './value-parts.ts';
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
      const { unplaced, ofFields } = taint.values;
      const via = isScript(frame.file) ? unplaced : isOfFields(collection.type, frame.file) ? ofFields : undefined;
      const cell = via ? joined(taint, [collection.cell], via) : collection.cell;
      bind(taint, pattern, { cell, ...(type && { type }) }, inner);
      if (pattern.kind === 'name') shareElement(taint, pattern.name, statement, over, inner);
      if (key && collection.keys) bind(taint, key.pattern, { cell: keysIn(taint, collection, collection.keys) }, inner);
      if (statement.where) evaluate(taint, statement.where, inner);
      const among = statement.where ? asTested(taint, statement.where, inner, true) : inner;
      const keys =
        pattern.kind === 'name' ? keysOfEach(taint, pattern, statement.body, statement.collection, frame) : undefined;
      const rounds =
        pattern.kind === 'name' && keys
          ? keys.map((key) => ({ ...among, scope: roundOf(among.scope, pattern.name, collection, key) }))
          : [among];
      for (const round of rounds) for (const each of statement.body) executeOne(taint, each, round);
      return;
    }
    case 'block': {
      const inner = innerFrame(frame);
      const { conditions, tried } = statement;
      const caught = tried && caughtFrom(taint, tried, frame);
      for (const condition of conditions) {
        if (caught && condition.kind === 'bind') bind(taint, condition.pattern, { cell: caught }, inner);
        else executeCondition(taint, condition, inner);
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

/** `when (event) { is Opened -> event.item }`: in a branch for some cases, or for a type, the subject is one of those. */
function narrow(
  taint: Taint,
  subject: Expression,
  patterns: readonly Pattern[],
  value: TaintTyped,
  { scope }: TaintFrame,
): void {
  if (subject.kind !== 'name' || patterns.length === 0) return;
  const into = value.into ?? value.cell;
  const [only, ...others] = patterns;
  const name = only?.kind === 'cast' ? only.to.name : only?.kind === 'case' ? only.name : undefined;
  const type = name === undefined || others.length > 0 ? undefined : declaredType(taint.program, name);
  if (type?.kind === 'class' || type?.kind === 'struct') {
    const to = { name: type.name, args: [] };
    const own = newCell(taint);
    noteCast(taint, value, to);
    flowTyped(taint, value.cell, own, to);
    declareName(scope, subject.name, { ...value, cell: own, type: to, into });
    return;
  }
  const side = name === undefined || others.length > 0 ? undefined : sideMeant(taint, name);
  if (side) {
    const own = newCell(taint);
    link(taint, value.cell, own, side);
    declareName(scope, subject.name, { cell: own, into });
    return;
  }
  const cases = patterns.flatMap((pattern) => (pattern.kind === 'case' ? [pattern.name] : []));
  if (cases.length < patterns.length || cases.some((each) => WRAPPING.has(each))) return;
  const isOther = (it: TaintValue): boolean => {
    const carrier = carrierOf(it);
    return carrier !== undefined && !cases.includes(carrier);
  };
  const cell = newCell(taint);
  link(taint, value.cell, cell, (it) => (isOther(it) ? undefined : it));
  const [of, ...more] = new Set(cases.map((each) => enumOfCase(taint.program, each)));
  const asked = of && more.length === 0 ? { type: { name: of.name, args: [] } } : {};
  declareName(scope, subject.name, { ...value, ...asked, cell, into });
}

/** Gives the names of one of several patterns their values, whichever it is: `case .last(let text), .then(let text, _)`. */
function bindOneOf(taint: Taint, patterns: readonly Pattern[], value: TaintTyped, frame: TaintFrame): void {
  for (const pattern of patterns) {
    const apart: TaintFrame = { ...frame, scope: { outer: frame.scope } };
    bind(taint, pattern, value, apart);
    for (const [name, own] of apart.scope.names ?? []) {
      const other = frame.scope.names?.get(name);
      if (other) link(taint, own.cell, other.cell);
      else declareName(frame.scope, name, own);
    }
  }
}

/** Gives the names of a pattern their values. */
export function bind(taint: Taint, pattern: Pattern, value: TaintTyped, frame: TaintFrame): void {
  const { values } = taint;
  switch (pattern.kind) {
    case 'name': {
      // a variable of its own, so that what is assigned to it later does not flow back
      const cell = newCell(taint);
      flowTyped(taint, value.cell, cell, pattern.type);
      const type = pattern.type ? ofEntity(taint, pattern.type, value.type) : value.type;
      const { root, keys } = value;
      if (pattern.type && isSourceType(taint, pattern.type)) noteRecord(taint, pattern, pattern.type, cell, frame);
      declareName(frame.scope, pattern.name, {
        cell,
        ...(type && { type }),
        ...(root !== undefined && { root }),
        ...(!pattern.type && saidWith(value)),
        ...(keys && { keys }),
      });
      return;
    }
    case 'tuple':
      for (const [index, item] of pattern.items.entries()) {
        const told = value.type?.name === '()' ? value.type.args[index] : undefined;
        const type = told?.name === '' ? undefined : told;
        // what is taken apart so is a list in JavaScript: its elements have parts of their own
        const part = values.pop(`${index}`);
        const via: Via = isScript(frame.file) ? (it) => (isNamedPart(it) ? it : part(it)) : part;
        const cells = [joined(taint, [value.cell], via)];
        const component = componentOf(taint, value, index, frame);
        if (component) cells.push(component);
        // of an entry, which is as good as the whole: `for (key, tell) in handlers`
        if (index > 0 && index === pattern.items.length - 1) cells.push(joined(taint, [value.cell], wholeFunction));
        if (item.label) cells.push(joined(taint, [value.cell], values.pop(item.label)));
        bind(taint, item.pattern, { cell: joined(taint, cells), ...(type && { type }) }, frame);
      }
      return;
    case 'case':
      for (const [index, inner] of pattern.parts.entries()) {
        const isWrapping = WRAPPING.has(pattern.name);
        const isNumber = isNumberOfCase(pattern.name, index, pattern.parts.length);
        if (isNumber && typesWithCase(taint.program, pattern.name).length === 0) {
          bind(taint, inner, { cell: newCell(taint) }, frame);
          continue;
        }
        const part = values.pop(payload(pattern.name, index));
        const cell = newCell(taint);
        // what failed holds no record, unless somebody put one there
        link(
          taint,
          value.cell,
          cell,
          pattern.name === FAILURE ? (it) => (isOfFailure(it) ? part(it) : undefined) : part,
        );
        if (isWrapping && pattern.name !== FAILURE)
          link(taint, value.cell, cell, (it) => (isOfFailure(it) ? undefined : it));
        bringWithin(taint, pattern.name, inner, cell, frame);
        const carried = (): TypeName | undefined =>
          value.type?.name === CHANGE ? value.type.args[0] : typeCarried(taint, value.type, pattern.name, index);
        const type = isWrapping ? value.type : carried();
        bind(taint, inner, { cell, ...(type && { type }) }, frame);
      }
      return;
    case 'cast': {
      const to = meantBy(pattern.to, frame);
      const cell = newCell(taint);
      noteCast(taint, value, to);
      flowTyped(taint, joined(taint, [value.cell], onlyEntity(taint, to)), cell, to);
      if (isSourceType(taint, to) && pattern.pattern.kind === 'name')
        noteRecord(taint, pattern.pattern, to, cell, frame);
      bind(taint, pattern.pattern, { cell, type: to }, frame);
      return;
    }
    case 'value':
    case 'any':
      return;
  }
}

/** The type of the app's own that a case carries at a place. */
function typeCarried({ program }: Taint, of: TypeName | undefined, name: string, index: number): TypeName | undefined {
  const told = of && declaredType(program, elementType(of).name);
  const [only, ...others] = told ? [told] : typesWithCase(program, name);
  const type = others.length === 0 ? only?.cases.get(name)?.parameters[index]?.type : undefined;
  return type && !only?.generics.includes(type.name) && findTypeInfo(program, elementType(type).name)
    ? type
    : undefined;
}

function wholeFunction(value: TaintValue): TaintValue | undefined {
  return value.kind === 'function' && value.path.length === 0 ? value : undefined;
}

/** A name that can hold nothing but a record. */
function noteRecord(
  taint: Taint,
  { name, site }: Extract<Pattern, { kind: 'name' }>,
  type: TypeName,
  cell: TaintTyped['cell'],
  { symbol }: TaintFrame,
): void {
  const what = `\`${name}\` is a \`${sourceName(type)}\``;
  taint.fallbacks.cast.push({ cell, origin: () => originAt(taint, site, what, symbol) });
}

/** Cases that are a wrapping: what they carry is the value. */
export const WRAPPING: ReadonlySet<string> = new Set(['some', 'success', 'failure', 'value', 'next']);

function isOfFailure({ path }: TaintValue): boolean {
  return path[0] === payload(FAILURE, 0);
}
