/**
 * A member that is found, read: what a variable holds or gives, methods as functions, what stands for a case.
 */

import type { Expression } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { isOfObjects } from '../../program/called-on-types.ts';
import { isAsAsked, isOfElements } from '../../program/constrained.ts';
import { isStatic } from '../../program/meaning.ts';
import { DYNAMIC_MEMBER, takesKeyPath } from '../../program/members.ts';
import type { FunctionInfo, VariableInfo } from '../../program/program.ts';
import { type Analysis, newCell, put, whenEmpty } from '../analysis.ts';
import { callFunction } from '../calls/calls.ts';
import type { Frame } from '../calls/frames.ts';
import { passTypesOfOwner, typeArgument } from '../calls/generics.ts';
import { coerce } from '../coerce.ts';
import { evaluate } from '../evaluate.ts';
import { giveUnfollowed } from '../other-types.ts';
import { isIdle, runFunction } from '../runs.ts';
import { NO_TAGS, type Thing, tagged, type Value } from '../values.ts';
import { passBinding } from '../views/put-back.ts';
import { dropFlags, fieldOf, globalCell } from './fields.ts';

/** `@dynamicMemberLookup`: what the subscripts give for the name. */
export function readDynamically(
  analysis: Analysis,
  methods: readonly FunctionInfo[],
  name: string,
  self: Value,
  to: Cell<Value>,
  expression: Expression,
  frame: Frame,
): void {
  for (const method of methods) {
    const { site } = expression;
    const member: Value = takesKeyPath(method)
      ? { kind: 'function', made: { id: analysis.nextId(), path: [name] }, tags: NO_TAGS }
      : { kind: 'constant', value: name, site, tags: NO_TAGS };
    const given = { cell: cellWith(analysis, member), label: DYNAMIC_MEMBER, isTrailing: false, expression };
    callFunction(analysis, method, cellWith(analysis, self), [given], expression, frame, to);
  }
}

export function cellWith(analysis: Analysis, value: Value): Cell<Value> {
  const cell = newCell(analysis);
  put(analysis, cell, value);
  return cell;
}

export function readVariable(
  analysis: Analysis,
  variable: VariableInfo,
  thing: Thing,
  self: Value,
  to: Cell<Value>,
  expression: Expression,
  frame: Frame,
): void {
  if (variable.fact.getter) callGetter(analysis, variable, self, to, expression, frame);
  else if (isStatic(variable)) analysis.solver.flow(globalCell(analysis, variable), to);
  else {
    const field = fieldOf(analysis, thing, variable.fact.name);
    analysis.solver.flow(field, to, dropFlags);
  }
}

export function callGetter(
  analysis: Analysis,
  variable: VariableInfo,
  self: Value,
  to: Cell<Value>,
  expression: Expression,
  frame: Frame,
): void {
  const { others = [] } = variable;
  if (others.length === 0) runGetter(analysis, variable, self, to, expression, frame);
  for (const one of others.length > 0 ? [variable, ...others] : [])
    whenMeant(analysis, one, self, () => runGetter(analysis, one, self, to, expression, frame));
}

/** Calls back once where what an extension adds may be of a value: of a list by what is in it, of an object by what its type
 *  is bound to. */
function whenMeant(analysis: Analysis, variable: VariableInfo, self: Value, act: () => void): void {
  const [one] = variable.requires ?? [];
  const [name = '', ...inside] = one?.path ?? [];
  const isBound = self.kind === 'object' && self.thing.type?.generics.includes(name) && inside.length === 0;
  if (one && isBound)
    whenAny(
      analysis,
      typeArgument(analysis, self.thing, name),
      (it) => it.kind !== 'type' || isAsAsked(analysis.program, it.name, one) !== false,
      act,
    );
  else if (isOfElement(analysis, variable, self)) act();
}

/** Calls back once: for the first such value, or where none comes. */
export function whenAny(
  analysis: Analysis,
  cell: Cell<Value>,
  isMeant: (value: Value) => boolean,
  act: () => void,
): void {
  let isDone = false;
  const once = (): void => {
    if (!isDone) act();
    isDone = true;
  };
  analysis.solver.watch(cell, (value) => {
    if (isMeant(value)) once();
  });
  whenEmpty(analysis, cell, 'unknown', once);
}

/** Whether what is added to lists of one kind may be of the list that a value is in. */
export function isOfElement({ program }: Analysis, variable: VariableInfo, value: Value): boolean {
  const type = value.kind === 'object' ? value.thing.type?.name : value.kind === 'case' ? value.owner?.name : undefined;
  return type === undefined || isOfElements(program, variable, type);
}

function runGetter(
  analysis: Analysis,
  variable: VariableInfo,
  self: Value,
  to: Cell<Value>,
  expression: Expression,
  frame: Frame,
): void {
  const info = analysis.program.getters.get(variable);
  if (!info || isIdle(analysis, info)) {
    giveUnfollowed(analysis, variable.fact.type, to, expression);
    return;
  }
  const run = runFunction(analysis, info, [...frame.calls, expression], frame.tags, frame);
  put(analysis, run.self, self);
  passTypesOfOwner(analysis, info, run.ofOwner, expression, frame);
  passBinding(analysis, info, run.result, to);
  const via = coerce(analysis, variable.fact.type);
  if (via) analysis.solver.flow(run.result, to, via);
  else analysis.solver.flow(run.result, to);
}

export function readRaw(
  analysis: Analysis,
  value: Extract<Value, { kind: 'case' }>,
  to: Cell<Value>,
  frame: Frame,
): void {
  const fact = value.fact ?? value.owner?.cases.get(value.name);
  if (!value.owner) {
    // `.allergyRecord.rawValue` of a type that is not declared here
    put(analysis, to, value);
    return;
  }
  if (fact?.raw) {
    const raw = evaluate(analysis, fact.raw, frame);
    analysis.solver.flow(raw.cell, to, (it) =>
      it.kind === 'constant' ? { ...tagged(it, value.tags), site: value.site } : tagged(it, value.tags),
    );
  } else put(analysis, to, { kind: 'constant', value: value.name, site: value.site, tags: value.tags });
}

/** Methods of something, as functions; Objective-C calls one without parameters by naming it. */
export function bindMethods(
  analysis: Analysis,
  methods: readonly FunctionInfo[],
  self: Value,
  to: Cell<Value>,
  expression: Expression,
  frame: Frame,
): void {
  for (const info of methods) {
    const cell = newCell(analysis);
    put(analysis, cell, self);
    if (info.fact.isMessage && info.fact.parameters.length === 0) {
      callFunction(analysis, info, cell, [], expression, frame, to);
      return;
    }
    const isUnbound = self.kind === 'type' && isOfObjects(info);
    const made = { id: analysis.nextId(), method: info, self: cell, ...(isUnbound && { isUnbound }) };
    put(analysis, to, { kind: 'function', made, tags: NO_TAGS });
  }
}
