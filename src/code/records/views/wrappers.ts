/**
 * Property wrappers of the app's own: what a property with one is set to goes to what wraps it, which does with it what it
 * likes, and gives what is read.
 * https://docs.swift.org/swift-book/documentation/the-swift-programming-language/properties/#Property-Wrappers
 */
import type { Argument, Expression, Parameter, Site, TypeName, VariableFact } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { findTypeInfo, findVariable, type TypeInfo, type VariableInfo } from '../../program/program.ts';
import { declareName, findName } from '../../program/scopes.ts';
import { make } from '../objects/makes.ts';
import { readMember } from '../objects/members.ts';
import { storeMember } from '../objects/put-members.ts';
import { topFrame } from '../runs.ts';
import { link, memoize, newCell, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';
import type { Call, TaintValue } from '../values.ts';
import { callSubscriptSetters } from './setters.ts';

const WRAPPED = 'wrappedValue';
const PROJECTED = 'projectedValue';
const ENCLOSING = '_enclosingInstance';

/** What is wrapped: a property, a local, a parameter. */
export type Wrapped = Pick<VariableFact, 'type' | 'value' | 'observers' | 'site'> & {
  readonly modifiers: Iterable<string>;
};

/** The wrapper that a property has. Who it is, where its file is not at hand, is asked for once a record comes to it. */
export function wrapperOf(taint: Taint, { modifiers }: Pick<Wrapped, 'modifiers'>): TypeInfo | undefined {
  for (const word of modifiers) {
    if (!/^@[A-Z]/.test(word)) continue;
    const info = findTypeInfo(taint.program, wrapperName(word));
    if (info && (findVariable(taint.program, info, WRAPPED) || isEnclosing(info))) return info;
  }
  return undefined;
}

/** `@Settings.Persisted`: nested ones are known by their own names. */
function wrapperName(word: string): string {
  return word.slice(word.lastIndexOf('.') + 1).replace('@', '');
}

/** `static subscript(_enclosingInstance:wrapped:storage:)`, which stands in for the value that is wrapped. */
function isEnclosing({ functions }: TypeInfo): boolean {
  return (functions.get('[]') ?? []).some(({ fact }) => fact.parameters[0]?.label === ENCLOSING);
}

/** What wraps, made of what it is first given. Equal keys are one and the same. */
export function makeWrapper(
  taint: Taint,
  info: TypeInfo,
  wrapped: Wrapped,
  key: string,
  frame: TaintFrame,
): TaintTyped {
  return memoize(taint, `wrapper ${key}`, () => {
    const cell = newCell(taint);
    const args: readonly TypeName[] = info.generics.length === 1 && wrapped.type ? [wrapped.type] : [];
    const type = { name: info.name, args };
    const { site, value, observers } = wrapped;
    const [making] = observers?.find(({ name }) => name === 'make')?.body ?? [];
    const written = making?.kind === 'evaluate' && making.value.kind === 'call' ? making.value.args : [];
    const first: readonly Argument[] = value ? [{ label: WRAPPED, value }] : [];
    const callee: Expression = { kind: 'name', name: info.name, site };
    const call: Call = { kind: 'call', callee, args: [...first, ...written], site };
    if (call.args.length > 0) taint.pending.push(() => link(taint, make(taint, call, type, frame).cell, cell));
    return { cell, type };
  });
}

/** What wraps a property, made of what it is first given. */
export function wrapProperty(taint: Taint, variable: VariableInfo): TaintTyped | undefined {
  const { fact, file, owner, id } = variable;
  const info = wrapperOf(taint, fact);
  return info && makeWrapper(taint, info, fact, `${id}`, topFrame(taint, file, owner));
}

/** What a property is set to. */
export function setWrapped(
  taint: Taint,
  variable: VariableInfo,
  value: Cell<TaintValue>,
  site: Site,
  frame: TaintFrame | undefined,
): void {
  const wrapper = wrapProperty(taint, variable);
  if (wrapper) setWrapper(taint, wrapper, value, site, frame);
  else askForWrapper(taint, variable.fact, value);
}

export function setWrapper(
  taint: Taint,
  wrapper: TaintTyped,
  value: Cell<TaintValue>,
  site: Site,
  frame: TaintFrame | undefined,
): void {
  const info = wrapper.type && findTypeInfo(taint.program, wrapper.type.name);
  if (info && isEnclosing(info))
    callSubscriptSetters(taint, info.functions.get('[]') ?? [], wrapper, value, site, frame);
  storeMember(taint, wrapper, WRAPPED, value, site, (part) => link(taint, part, wrapper.cell), frame);
}

function askForWrapper(taint: Taint, { modifiers }: Pick<Wrapped, 'modifiers'>, value: Cell<TaintValue>): void {
  const names = [...modifiers].flatMap((word) => (/^@[A-Z]/.test(word) ? wrapperName(word) : []));
  const asked = names.filter((name) => taint.isDeclared(name));
  if (asked.length > 0)
    taint.solver.watch(value, ({ kind }) => {
      if (kind === 'record') for (const name of asked) taint.unknownCalls.add(name);
    });
}

/** What a property gives beside what it was set to. */
export function readWrapped(
  taint: Taint,
  variable: VariableInfo,
  into: Cell<TaintValue>,
  expression: Expression,
  frame: TaintFrame = topFrame(taint, variable.file, variable.owner),
): void {
  const wrapper = wrapProperty(taint, variable);
  if (wrapper) link(taint, readMember(taint, wrapper, WRAPPED, expression, frame).cell, into);
}

/** `_name`, what wraps it, and `$name`, what that shows of itself. Undefined where neither is meant. */
export function readWrapper(
  taint: Taint,
  variable: VariableInfo,
  written: string,
  expression: Expression,
  frame: TaintFrame,
): TaintTyped | undefined {
  const isProjected = written.startsWith('$');
  if (!isProjected && !written.startsWith('_')) return undefined;
  const wrapper = wrapProperty(taint, variable);
  if (!wrapper || !isProjected) return wrapper;
  const info = wrapper.type && findTypeInfo(taint.program, wrapper.type.name);
  if (!info || !findVariable(taint.program, info, PROJECTED)) return undefined;
  const shown = readMember(taint, wrapper, PROJECTED, expression, frame);
  // `var projectedValue: Self { self }`
  return shown.type?.name === 'Self' || shown.type?.name === info.name
    ? { ...shown, cell: shown.cell, ...(wrapper.type && { type: wrapper.type }) }
    : shown;
}

/** A wrapped parameter: `func keep(@Told _ name: String)`. */
export function wrapParameter(
  taint: Taint,
  { attributes, name, type, site }: Parameter,
  given: Cell<TaintValue>,
  frame: TaintFrame,
): void {
  if (!attributes) return;
  const value: Expression = { kind: 'name', name, site };
  const wrapped = { modifiers: attributes, site, value, ...(type && { type }) };
  const info = wrapperOf(taint, wrapped);
  if (info) makeWrapper(taint, info, wrapped, `${taint.nextId()} ${name}`, frame);
  else askForWrapper(taint, wrapped, given);
}

/** A wrapped local: what is set goes to what wraps it too. */
export function wrapLocal(taint: Taint, variable: VariableFact | undefined, frame: TaintFrame): void {
  const info = variable && wrapperOf(taint, variable);
  const local = variable && findName(frame.scope, variable.name);
  if (!info || !local) return;
  const wrapper = makeWrapper(taint, info, variable, `${taint.nextId()} ${variable.name}`, frame);
  const into = newCell(taint);
  link(taint, into, local.into ?? local.cell);
  setWrapper(taint, wrapper, into, variable.site, frame);
  declareName(frame.scope, variable.name, { ...local, into });
}
