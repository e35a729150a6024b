/**
 * `of[index]`: a dictionary's value, an element, or what a subscript of the app's own gives.
 */

import type { TypeName } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { subscriptSetter } from '../../program/build-program.ts';
import { type CalledMethods, nearest } from '../../program/called.ts';
import { isOfObjects } from '../../program/called-on-types.ts';
import { typeNamed } from '../../program/meaning.ts';
import { type Index, subscriptCall, subscriptsOf } from '../../program/members.ts';
import { SUBSCRIPT } from '../../program/mentions.ts';
import { methodsNamed } from '../../program/named.ts';
import { type FunctionInfo, findTypeInfo, type TypeInfo } from '../../program/program.ts';
import { type Analysis, memoize, newCell, put, whenEmpty } from '../analysis.ts';
import { callFunction, cellOf, type Given, give, limitAt } from '../calls/calls.ts';
import type { Frame, Typed } from '../calls/frames.ts';
import { callValues } from '../calls/function-values.ts';
import { overloadOf } from '../calls/overloads.ts';
import { evaluate } from '../evaluate.ts';
import { readMessages } from '../objects/key-value.ts';
import { staticMember } from '../objects/static-members.ts';
import { anyOf } from '../objects/things.ts';
import { NO_TAGS, type Value } from '../values.ts';
import { choiceAt, isTold } from './choices.ts';
import { readIndex } from './entries.ts';

export function readSubscript(analysis: Analysis, expression: Index, frame: Frame): Typed {
  const base = evaluateBase(analysis, expression, frame);
  const index = (): Typed => evaluate(analysis, expression.index, frame);
  if (expression.args?.[0]?.label === 'keyPath') return readPath(analysis, expression, base, index(), frame);
  const key = keyType(analysis, expression, frame);
  if (key) return readKey(analysis, key, expression, frame);
  const meant = ownSubscripts(analysis, expression, base, frame, isRead);
  if (!meant) {
    const by = index();
    const messages = readMessages(analysis, expression, base, by, frame);
    if (!messages) return readPlain(analysis, expression, base, by, frame);
    const rest = readPlain(analysis, expression, { ...base, cell: messages.rest }, by, frame);
    analysis.solver.flow(messages.found, rest.cell);
    return rest;
  }
  const cell = newCell(analysis);
  const [first] = callSubscripts(analysis, meant, expression, base, frame, (method, self, given) =>
    callFunction(analysis, method, self, given, expression, frame, cell),
  );
  return { cell, ...(first?.fact.result && { type: first.fact.result }) };
}

/** Those of the app's own that `of[index]` means. */
function ownSubscripts(
  analysis: Analysis,
  expression: Index,
  base: Typed,
  frame: Frame,
  isMeant: (info: FunctionInfo) => boolean,
): CalledMethods | undefined {
  if (!frame.file.traits.hasOwnOperators) return undefined;
  const found = subscriptsOf(analysis.program, base.type, expression, frame, limitAt(analysis, expression.site));
  const [methods, others] = [found?.methods.filter(isMeant) ?? [], found?.others.filter(isMeant) ?? []];
  return found && methods.length + others.length > 0 ? { ...found, methods, others } : undefined;
}

/** One that can only be set gives nothing. */
function isRead({ fact }: FunctionInfo): boolean {
  return fact.body.length > 0 || fact.setter === undefined;
}

function isSet({ fact }: FunctionInfo): boolean {
  return fact.setter !== undefined;
}

/** Calls what is meant of each object that `of` may be. Which of them is meant as far as the source tells. */
function callSubscripts(
  analysis: Analysis,
  { owner, methods, others }: CalledMethods,
  expression: Index,
  base: Typed,
  frame: Frame,
  act: (method: FunctionInfo, self: Cell<Value>, given: readonly Given[]) => void,
): readonly FunctionInfo[] {
  const call = subscriptCall(expression);
  const choose = (all: readonly FunctionInfo[]): ReturnType<typeof overloadOf> =>
    overloadOf(analysis, all, call, frame);
  const { chosen, given: known } = choose(methods.length > 0 ? methods : others.slice(0, 1));
  const [first] = chosen;
  const given = known ?? give(analysis, call, frame, first?.fact.parameters);
  const meant = new Set([...methods, ...others]);
  whenEmpty(analysis, base.cell, 'receiver', () => put(analysis, base.cell, anyOf(analysis, owner, expression.site)));
  analysis.solver.watch(base.cell, (value) => {
    // `self` of a static one is the type, and of one of objects an object
    if (value.kind === 'type' && first && isOfObjects(first)) return;
    const type = value.kind === 'object' ? value.thing.type : value.kind === 'case' ? value.owner : undefined;
    const own = type ? nearest(analysis.program, type, SUBSCRIPT, call).filter((it) => meant.has(it)) : [];
    const method = first && own.includes(first) ? first : (choose(own).chosen[0] ?? first);
    if (method) act(method, cellOf(analysis, value), given);
  });
  return chosen;
}

/** What stands before the brackets: `Shelf["labs"]` means a subscript of the type itself. */
function evaluateBase(analysis: Analysis, { of }: Index, frame: Frame): Typed {
  const base = evaluate(analysis, of, frame);
  const name = base.type ? undefined : typeNamed(analysis.program, of, frame);
  return name !== undefined && findTypeInfo(analysis.program, name) ? { ...base, type: { name, args: [] } } : base;
}

/** `values[KindKey.self]`: a type of the app's own that says what is there where nobody put anything. */
function keyType(analysis: Analysis, { index }: Index, frame: Frame): TypeInfo | undefined {
  if (index.kind !== 'member' || index.name !== 'self' || !index.of) return undefined;
  const name = typeNamed(analysis.program, index.of, frame);
  const type = name === undefined ? undefined : findTypeInfo(analysis.program, name);
  const isKey = type && (DEFAULTS.some((member) => type.variables.has(member)) || type.supertypes.has(WITHOUT_DEFAULT));
  return isKey ? type : undefined;
}

/** Of EnvironmentKey, PreferenceKey and FocusedValueKey, and of keys of dependencies. */
const DEFAULTS = ['defaultValue', 'liveValue', 'currentValue'];
/** A key under which there is nothing at first. https://developer.apple.com/documentation/swiftui/focusedvaluekey */
const WITHOUT_DEFAULT = 'FocusedValueKey';

/** What is kept under a key that is a type: whoever holds the values holds the same. */
function keptUnder(analysis: Analysis, key: TypeInfo): Cell<Value> {
  return memoize(analysis, `kept under ${key.name}`, () => newCell(analysis));
}

function readKey(analysis: Analysis, key: TypeInfo, expression: Index, frame: Frame): Typed {
  const cell = newCell(analysis);
  analysis.solver.flow(keptUnder(analysis, key), cell);
  let type: TypeName | undefined;
  for (const name of DEFAULTS) {
    const first = key.variables.has(name)
      ? staticMember(analysis, key.name, name, expression.site, frame, expression)
      : undefined;
    if (first) analysis.solver.flow(first.cell, cell);
    type ??= first?.type;
  }
  return { cell, ...(type && { type }) };
}

/** Where `of[index] = value` goes, where a key that is a type or a subscript of the app's own takes it. */
export function storeSubscript(analysis: Analysis, expression: Index, frame: Frame): Cell<Value> | undefined {
  const key = keyType(analysis, expression, frame);
  if (key) return keptUnder(analysis, key);
  if (methodsNamed(analysis.program, SUBSCRIPT).length === 0) return undefined;
  const base = evaluateBase(analysis, expression, frame);
  const meant = ownSubscripts(analysis, expression, base, frame, isSet);
  if (!meant) return undefined;
  const into = newCell(analysis);
  const value: Given = { cell: into, isTrailing: false, expression };
  callSubscripts(analysis, meant, expression, base, frame, (method, self, given) => {
    const setter = subscriptSetter(method);
    if (setter) callFunction(analysis, setter, self, [...given, value], expression, frame, newCell(analysis));
  });
  return into;
}

/** `value[keyPath: path]`: what the path, which is a function, leads to. */
function readPath(analysis: Analysis, expression: Index, base: Typed, path: Typed, frame: Frame): Typed {
  const cell = newCell(analysis);
  const given: Given = { ...base, isTrailing: false, expression: expression.of };
  callValues(analysis, path.cell, [given], expression, frame, cell);
  return { cell };
}

/** A dictionary's or a list's. */
function readPlain(analysis: Analysis, expression: Index, base: Typed, index: Typed, frame: Frame): Typed {
  const { args = [], site } = expression;
  const tags = isTold(analysis, expression.index, frame)
    ? NO_TAGS
    : { choice: choiceAt(analysis, site, index.cell, { of: expression.of, frame }) };
  const read = readIndex(analysis, base, index.cell, site, tags);
  for (const { label, value } of args)
    if (label === 'default') analysis.solver.flow(evaluate(analysis, value, frame, read.type).cell, read.cell);
  return read;
}
