/**
 * What properties hold where the objects of a type are not told apart.
 */

import type { Expression } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { mentionsOf } from '../../program/find-mentions.ts';
import type { TypeInfo, VariableInfo } from '../../program/program.ts';
import { isSourceType, sourceName } from '../calls/system.ts';
import { evaluate, flowTyped } from '../evaluate.ts';
import { callInfo, topFrame } from '../runs.ts';
import { link, memoize, NO_CALLS, newCell, originAt, put, type Taint, type TaintTyped } from '../state.ts';
import { wrapStored } from '../stores/storage.ts';
import type { Via } from '../value-flows.ts';
import type { TaintValue } from '../values.ts';
import { takeFromAround } from '../views/environment.ts';
import { readWrapped } from '../views/wrappers.ts';
import { commonCell, fillerFor, isFiller, isOfThings, type Thing } from './objects.ts';

/** What every instance of a type holds in a property, where instances are not told apart. */
export function fieldCell(taint: Taint, variable: VariableInfo): Cell<TaintValue> {
  const known = taint.fields.get(variable);
  if (known) return known;
  const cell = newCell(taint);
  taint.fields.set(variable, cell);
  wrapStored(taint, variable, cell);
  takeFromAround(taint, variable, cell);
  const { fact, owner } = variable;
  if (isSourceType(taint, fact.type) && fact.type && !fact.getter) {
    const { name } = fact;
    const what = `\`${owner ? `${owner.name}.` : ''}${name}\` holds a \`${sourceName(fact.type)}\``;
    taint.fallbacks.property.push({
      cell,
      into: commonCell(taint, variable),
      applies: () => !taint.memo.has(pushedKey(variable)),
      origin: () => originAt(taint, fact.site, what, owner?.name ?? ''),
    });
  }
  taint.pending.push(() => firstValue(taint, variable));
  return cell;
}

/** What every object of a class of JavaScript holds in a property that it does not declare. */
export function looseCell(taint: Taint, { id }: TypeInfo, name: string): Cell<TaintValue> {
  return memoize(taint, `loose ${id} ${name}`, () => {
    const cell = newCell(taint);
    link(taint, cell, looseCells(taint, { id }), taint.values.push(name));
    return cell;
  });
}

/** All of these of a class. */
export function looseCells(taint: Taint, { id }: Pick<TypeInfo, 'id'>): Cell<TaintValue> {
  return memoize(taint, `loose ${id}`, () => newCell(taint));
}

/** Names of JavaScript carry their file: only there classes get properties by assignment. */
export function isLoose({ name }: TypeInfo): boolean {
  return name.includes('@');
}

function pushedKey({ id }: VariableInfo): string {
  return `pushed ${id}`;
}

/** Something is seen to be put into the property of a struct: what it holds is known. */
export function markPushed(taint: Taint, variable: VariableInfo, value: Cell<TaintValue>): void {
  if (!isSourceType(taint, variable.fact.type)) return;
  taint.solver.watch(value, ({ kind }) => {
    if (kind === 'record') taint.memo.set(pushedKey(variable), true);
  });
}

/** What a variable is first given, with the type that tells. */
export function firstValue(taint: Taint, variable: VariableInfo): TaintTyped {
  return memoize(taint, `first ${variable.id}`, () => {
    const { fact, file, owner } = variable;
    const isNothing = !fact.value || (fact.value.kind === 'literal' && fact.value.value === null);
    if (!fact.value || isNothing) return { cell: newCell(taint), ...(fact.type && { type: fact.type }) };
    // in case it leads back here
    taint.memo.set(`first ${variable.id}`, { cell: newCell(taint), ...(fact.type && { type: fact.type }) });
    const value = evaluate(taint, fact.value, topFrame(taint, file, owner), fact.type);
    const given = newCell(taint);
    flowTyped(taint, value.cell, given, fact.type);
    if (!isOfThings(taint, variable)) link(taint, given, commonCell(taint, variable));
    else {
      const isOwn = isOfEach(taint, variable);
      if (!isOwn) link(taint, given, commonCell(taint, variable), ofNoObject);
      // of an object that nobody can tell
      link(taint, given, fieldCell(taint, variable), isOwn ? undefined : (it) => (isFiller(it) ? it : undefined));
    }
    return value;
  });
}

/** What a property of one object is first given: `readonly texts = this.subject.asObservable()`. */
export function firstOf(taint: Taint, thing: Thing, variable: VariableInfo, into: Cell<TaintValue>): void {
  const { fact, file, owner } = variable;
  if (!owner || !fact.value || !isOfEach(taint, variable)) {
    link(taint, firstValue(taint, variable).cell, into, (value) =>
      isFiller(value) ? { ...value, made: fillerFor(taint, value.made, thing, into) } : undefined,
    );
    return;
  }
  const self = newCell(taint);
  put(taint, self, { kind: 'object', thing, path: [] });
  // what another object made by the same calls is not taken for its own
  const top = topFrame(taint, file, owner);
  const frame = { ...top, scope: {}, self: { cell: self, type: { name: owner.name, args: [] } } };
  flowTyped(taint, evaluate(taint, fact.value, frame, fact.type).cell, into, fact.type);
}

/** Whether what a property is first given is made for each object: of others that it holds, or by a call. */
function isOfEach(taint: Taint, { id, fact, owner }: VariableInfo): boolean {
  const { value } = fact;
  if (!value || value.kind === 'literal') return false;
  return memoize(taint, `of each ${id}`, () => {
    const { names } = mentionsOf(value);
    return makes(value) || [...names].some((name) => owner?.variables.has(name) || owner?.functions.has(name));
  });
}

/** `try! Box()`, `Channel.CreateUnbounded<string>()`. */
function makes(value: Expression): boolean {
  if (value.kind === 'operation') return value.operands.some(makes);
  if (value.kind === 'cast') return makes(value.value);
  return value.kind === 'call' || value.kind === 'dictionary' || value.kind === 'tuple';
}

/** Each object has its own subject or stream, which its own code fills. */
const ofNoObject: Via = (value) => (isFiller(value) ? undefined : value);

export function readGlobal(taint: Taint, variable: VariableInfo): TaintTyped {
  const read = readOne(taint, variable);
  for (const other of variable.others ?? []) link(taint, readOne(taint, other).cell, read.cell);
  return read;
}

function readOne(taint: Taint, variable: VariableInfo): TaintTyped {
  const getter = taint.program.getters.get(variable);
  const type = variable.fact.type;
  if (getter) {
    const cell = newCell(taint);
    callInfo(taint, getter, undefined, [], getter.fact.site, cell, NO_CALLS);
    return { cell, saidIn: variable.file.path, ...(type && { type }) };
  }
  readWrapped(taint, variable, fieldCell(taint, variable), { kind: 'other', parts: [], site: variable.fact.site });
  const first = firstValue(taint, variable);
  const found = type ?? first.type;
  return {
    cell: fieldCell(taint, variable),
    saidIn: variable.file.path,
    ...(found && { type: found }),
    ...(first.root !== undefined && { root: first.root }),
  };
}
