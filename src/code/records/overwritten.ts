/**
 * What is put in the place of something else, or takes a part of it out: what comes after in the same body sees what is there
 * then, as long as nothing else may have put anything there. Everybody else sees whatever is ever put there.
 */
import type { Expression, Statement, TypeName } from '../facts/facts.ts';
import type { Cell } from '../flow/solver.ts';
import { clearedBy, isSurelyMade } from '../program/clears.ts';
import { meaningOf, nameIn, ownVariable, typeNamed, variableNamed } from '../program/meaning.ts';
import { rootName } from '../program/mentions.ts';
import { declaredType, membersNamed, methodsNamed } from '../program/named.ts';
import { type FunctionInfo, findVariable, type VariableInfo } from '../program/program.ts';
import { type Holder, isPutLater, lentIn, mayPut, wordsOf } from '../program/puts.ts';
import { findName } from '../program/scopes.ts';
import { keysWritten } from './branches/told-by-key.ts';
import { leftBy } from './branches/told-by-test.ts';
import { partCarried } from './branches/told-by-type.ts';
import { partOfKey } from './collections/entries.ts';
import { evaluate, flowTyped } from './evaluate.ts';
import { plainName } from './runs.ts';
import {
  isShared,
  joined,
  link,
  newCell,
  type Taint,
  type TaintFrame,
  type TaintScope,
  type TaintTyped,
  typeInfoOf,
} from './state.ts';
import { keyText, ownKeys } from './stores/place-names.ts';
import type { Via } from './value-flows.ts';
import { partName } from './value-parts.ts';
import type { Call, TaintValue } from './values.ts';

/** What stands at a path from some statement on. */
export interface Overwritten extends Holder {
  readonly cell: Cell<TaintValue>;
  /** That a function which is called may put something there too. */
  readonly byCalls: boolean;
}

interface Path {
  readonly key: string;
  readonly words: readonly string[];
  /** The local that it begins with. */
  readonly local?: string;
  readonly type?: TypeName;
  /** What is told of what is kept there. */
  readonly what?: string;
}

type Assignment = Extract<Expression, { kind: 'assign' }>;

/** The scopes of one body, from inside out. */
function scopesOf({ scope }: TaintFrame): readonly TaintScope[] {
  const found: TaintScope[] = [];
  for (let at: TaintScope | undefined = scope; at; at = at.isOfClosure ? undefined : at.outer) found.push(at);
  return found;
}

function hasAny(scope: TaintScope | undefined): boolean {
  for (let at = scope; at; at = at.isOfClosure ? undefined : at.outer) if (at.overwritten?.size) return true;
  return false;
}

/** What an expression stands for, where something was put in its place before. */
export function asOverwritten(taint: Taint, expression: Expression, typed: TaintTyped, frame: TaintFrame): TaintTyped {
  const path = hasAny(frame.scope) ? pathOf(taint, expression, frame) : undefined;
  const found = path && findAt(path, frame);
  return found ? { ...typed, cell: found.cell, into: typed.into ?? typed.cell } : typed;
}

function findAt({ key, local }: Path, frame: TaintFrame): Overwritten | undefined {
  for (const { overwritten, names } of scopesOf(frame)) {
    const found = overwritten?.get(key);
    if (found) return found;
    if (local !== undefined && names?.has(local)) return undefined;
  }
  return undefined;
}

/** Before a statement is done: of what it may put something into is not told any more what is there. */
export function forgetOverwritten(taint: Taint, statement: Statement, frame: TaintFrame): void {
  if (!hasAny(frame.scope)) return;
  const value = statement.kind === 'evaluate' ? statement.value : undefined;
  const own = value && targetOf(value);
  const keys = [own, partOf(own)].map((each) => each && pathOf(taint, each, frame)?.key);
  for (const { overwritten } of scopesOf(frame))
    for (const [key, over] of overwritten ?? [])
      if (!keys.includes(key) && mayPut(taint.program, statement, over, over.byCalls)) overwritten?.delete(key);
}

/** What a statement puts something in the place of, or takes something out of. */
function targetOf(value: Expression): Expression | undefined {
  if (value.kind === 'assign') return value.target;
  return removalIn(value)?.of;
}

/** What a path is a part of. */
function partOf(target: Expression | undefined): Expression | undefined {
  return target?.kind === 'member' || target?.kind === 'index' ? target.of : undefined;
}

/** What is put somewhere besides comes after what was put in its place too. */
export function growOverwritten(taint: Taint, target: Expression, value: Cell<TaintValue>, frame: TaintFrame): void {
  const path = hasAny(frame.scope) ? pathOf(taint, target, frame) : undefined;
  if (!path) return;
  for (const { overwritten } of scopesOf(frame)) {
    const found = overwritten?.get(path.key);
    if (found) overwritten?.set(path.key, { ...found, cell: joined(taint, [found.cell, value]) });
  }
}

/** What a statement has put somewhere, once it is done: `row.title = "hidden"`. */
export function noteOverwritten(
  taint: Taint,
  { target, operator }: Assignment,
  value: Cell<TaintValue>,
  frame: TaintFrame,
): void {
  if (operator === '=') notePut(taint, target, value, frame);
}

function notePut(taint: Taint, target: Expression, value: Cell<TaintValue>, frame: TaintFrame): void {
  const path = pathOf(taint, target, frame);
  if (path) {
    const cell = newCell(taint);
    const typed = newCell(taint);
    flowTyped(taint, value, typed, path.type);
    link(taint, typed, cell, undefined, path.what === undefined ? undefined : { what: path.what, site: target.site });
    note(path, cell, [], frame);
  }
  const of = partOf(target);
  const whole = of && pathOf(taint, of, frame);
  const name =
    target.kind === 'index' ? keyOf(taint, target, frame) : target.kind === 'member' ? target.name : undefined;
  if (!of || !whole || name === undefined) return;
  const typed = evaluate(taint, of, frame);
  // an object of the app's own keeps its parts beside it
  const info = typeInfoOf(taint, typed.type);
  if (info && (isShared(info) || target.kind === 'index')) return;
  const isEntry = target.kind === 'index' && (target.isOfTable || !frame.file.traits.hasKeyedObjects);
  const part = joined(taint, [value], isEntry ? taint.values.entered(name) : taint.values.push(name));
  const rest = joined(taint, [typed.cell], without(name));
  note(whole, joined(taint, [rest, partCarried(taint, info, part)]), [name], frame);
}

/** `row.removeValue(forKey: "title")`, `delete row.title`, `row.removeAll()`. */
export function noteRemoved(taint: Taint, value: Expression, frame: TaintFrame): void {
  const removal = removalIn(value);
  const path = removal && pathOf(taint, removal.of, frame);
  if (!removal || !path) return;
  const typed = evaluate(taint, removal.of, frame);
  if (typeInfoOf(taint, typed.type) || methodsNamed(taint.program, removal.by).length > 0) return;
  const { key, test } = removal;
  if (test) {
    note(path, leftBy(taint, test, { name: removal.by, cell: typed.cell }, frame, false), [], frame);
    return;
  }
  const name = key && (typeof key === 'string' ? key : keyOf(taint, { of: removal.of, index: key }, frame));
  if (key && name === undefined) return;
  const isPart = name !== undefined;
  note(path, joined(taint, [typed.cell], isPart ? without(name) : onlyStore), isPart ? [name] : [], frame);
}

/** What a function that is called puts in the place of parts of what it is given, and of what others keep. */
export function noteCleared(
  taint: Taint,
  call: Call,
  info: FunctionInfo,
  given: (parameter: number) => Expression | undefined,
  frame: TaintFrame,
): void {
  const { parts, variables } = clearedBy(taint.program, info);
  const isCertain = isSurelyMade(call.callee, call.isMessage);
  for (const variable of isCertain ? variables : []) {
    const path = kept(taint, variable);
    if (path) note(path, newCell(taint), [], frame);
  }
  for (const { parameter, holder, target } of parts) {
    // of an object that is not there nothing is sent either
    if (!isCertain && (holder || parameter !== undefined)) continue;
    if (holder) {
      const root = rootName(target) ?? '';
      const isSeen = !findName(frame.scope, root) && variableNamed(taint.program, root, frame.owner) === holder;
      if (isSeen) notePut(taint, target, newCell(taint), frame);
      continue;
    }
    const on = call.callee.kind === 'member' ? call.callee.of : target.of;
    const of = parameter === undefined ? on : given(parameter);
    if (of) notePut(taint, inPlaceOf(target, lentIn(of) ?? of), newCell(taint), frame);
  }
}

/** The same part of something else. */
function inPlaceOf(target: Extract<Expression, { kind: 'member' }>, root: Expression): Expression {
  const { of } = target;
  return { ...target, of: of?.kind === 'member' ? inPlaceOf(of, root) : root };
}

/** What a function puts in the place of what it is lent. */
export function noteLent(taint: Taint, lent: Expression, put: Cell<TaintValue>, frame: TaintFrame): void {
  const path = pathOf(taint, lent, frame);
  if (path) note(path, put, [], frame);
}

function note(path: Path, cell: Cell<TaintValue>, parts: readonly string[], frame: TaintFrame): void {
  const { key, words, local } = path;
  const holder = { words, parts: [...(findAt(path, frame)?.parts ?? []), ...parts] };
  const body = scopesOf(frame).findLast((each) => each.body)?.body;
  if (!body || isPutLater(body, holder)) return;
  frame.scope.overwritten ??= new Map();
  frame.scope.overwritten.set(key, { ...holder, cell, byCalls: local !== key || parts.length > 0 });
}

/** `for (const key of HIDDEN) delete row[key]`: what is taken out for each of a list of keys that is written out. */
export function removedInLoop(
  taint: Taint,
  { pattern, collection, body, where }: Extract<Statement, { kind: 'for' }>,
  frame: TaintFrame,
): readonly Expression[] {
  return pattern.kind === 'name' && !where ? removedFor(taint, pattern.name, collection, body, frame) : [];
}

/** `HIDDEN.forEach((key) => delete row[key])`. */
export function removedByEach(taint: Taint, value: Expression, frame: TaintFrame): readonly Expression[] {
  if (value.kind !== 'call' || value.callee.kind !== 'member' || value.callee.name !== 'forEach') return [];
  const { of } = value.callee;
  const closure = value.args.length === 1 ? value.args[0]?.value : undefined;
  const [key] = closure?.kind === 'closure' ? closure.body.parameters : [];
  return of && key && closure?.kind === 'closure' ? removedFor(taint, key.name, of, closure.body.body, frame) : [];
}

function removedFor(
  taint: Taint,
  name: string,
  list: Expression,
  [only, ...more]: readonly Statement[],
  frame: TaintFrame,
): readonly Expression[] {
  const value = (only?.kind === 'evaluate' || only?.kind === 'return') && more.length === 0 ? only.value : undefined;
  const removal = value && removalIn(value);
  const key = removal?.key;
  if (!removal || !key || typeof key === 'string' || key.kind !== 'name' || key.name !== name) return [];
  return [...(keysWritten(taint, list, frame) ?? [])].map((text) => {
    const index: Expression = { kind: 'literal', value: text, site: key.site };
    const path: Expression = { kind: 'index', of: removal.of, index, site: key.site };
    return { kind: 'operation', operator: 'delete', operands: [path], site: key.site };
  });
}

interface Removal {
  readonly of: Expression;
  readonly by: string;
  /** All of it, where neither is told. */
  readonly key?: Expression | string;
  readonly test?: Expression;
}

const REMOVES: ReadonlySet<string> = new Set(['removeValue', 'removeObject', 'removeObjectForKey', 'remove']);
const EMPTIES: ReadonlySet<string> = new Set(['removeAll', 'removeAllObjects', 'clear']);

function removalIn(value: Expression): Removal | undefined {
  if (value.kind === 'operation' && value.operator === 'delete') {
    const [path] = value.operands;
    if (path?.kind === 'member' && path.of) return { of: path.of, by: 'delete', key: path.name };
    return path?.kind === 'index' ? { of: path.of, by: 'delete', key: path.index } : undefined;
  }
  if (value.kind !== 'call' || value.callee.kind !== 'member' || !value.callee.of) return undefined;
  const { of, name } = value.callee;
  const [first, ...others] = value.args;
  if (!first) return EMPTIES.has(name) ? { of, by: name } : undefined;
  const isTested = name === 'removeAll' && first.value.kind === 'closure' && others.length === 0;
  if (isTested) return { of, by: name, test: first.value };
  return REMOVES.has(name) && others.length === 0 ? { of, by: name, key: first.value } : undefined;
}

function keyOf(
  taint: Taint,
  { of, index }: Pick<Extract<Expression, { kind: 'index' }>, 'of' | 'index'>,
  frame: TaintFrame,
): string | undefined {
  if (frame.file.traits.hasKeyedObjects) return partOfKey(taint, index, frame);
  return keyText(taint, index, frame, ownKeys(taint, evaluate(taint, of, frame).type));
}

function without(name: string): (value: TaintValue) => TaintValue | undefined {
  return (value) => (value.path.length > 0 && partName(value) === name ? undefined : value);
}

/** `box.clear()`: it is the same store, with nothing in it. */
const onlyStore: Via = (value) => (value.kind === 'foreign' || value.kind === 'place' ? value : undefined);

/** A local, a variable of the app's own, and parts of them, where nothing but what is put there is read again. */
function pathOf(taint: Taint, expression: Expression, frame: TaintFrame): Path | undefined {
  switch (expression.kind) {
    case 'name': {
      const name = nameIn(frame, expression.name);
      // what is written nowhere is done in no order
      if (name !== expression.name || name.startsWith('\0')) return undefined;
      const local = findName(frame.scope, name);
      if (local) return { key: name, words: wordsOf(expression), local: name, ...(local.type && { type: local.type }) };
      const meaning = meaningOf(taint.program, name, frame.owner);
      return meaning?.kind === 'variable' || meaning?.kind === 'global' ? kept(taint, meaning.variable) : undefined;
    }
    case 'member': {
      const { of, name } = expression;
      if (!of) return undefined;
      if (of.kind === 'name' && /^(?:self|this)$/.test(of.name) && !findName(frame.scope, of.name)) {
        const own = frame.owner && ownVariable(taint.program, frame.owner, name);
        return own && kept(taint, own);
      }
      const typeName = typeNamed(taint.program, of, frame);
      if (typeName !== undefined) {
        const info = declaredType(taint.program, typeName);
        const own = info && findVariable(taint.program, info, name);
        return own && kept(taint, own);
      }
      const path = pathOf(taint, of, frame);
      if (!path || path.words.length >= LONGEST || !membersNamed(taint.program, name).every(isPlain)) return undefined;
      const words = [...path.words, ...wordsOf(expression).slice(-1)];
      return { key: `${path.key}.${name}`, words, ...(path.local !== undefined && { local: path.local }) };
    }
    case 'cast':
      return pathOf(taint, expression.value, frame);
    case 'operation': {
      const [only, ...others] = expression.operands;
      const isSame = only && others.length === 0 && /^[!?]$/.test(expression.operator);
      return isSame ? pathOf(taint, only, frame) : undefined;
    }
    default:
      return undefined;
  }
}

const LONGEST = 4;

function kept({ program }: Taint, variable: VariableInfo): Path | undefined {
  const { fact, owner } = variable;
  if (!isPlain(variable) || (program.setters.get(variable)?.length ?? 0) > 0) return undefined;
  const name = `${owner ? `${plainName(owner.name)}.` : ''}${plainName(fact.name)}`;
  const key = `${name}#${variable.id}`;
  return { key, words: [fact.name], what: `kept in \`${name}\``, ...(fact.type && { type: fact.type }) };
}

/** Whether it gives again what is put there, and nothing else. */
function isPlain({ fact: { getter, setter, observers, modifiers } }: VariableInfo): boolean {
  return !getter && !setter && !observers?.length && ![...modifiers].some((word) => word.startsWith('@'));
}
