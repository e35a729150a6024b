/**
 * Property wrappers of the app's own that show an object of the app's own under `$name`: each property has one that is made
 * for it, with what stands beside its attribute.
 * https://docs.swift.org/swift-book/documentation/the-swift-programming-language/properties/#Property-Wrappers
 */
import type { Argument, Expression, FunctionFact, TypeName } from '../../facts/facts.ts';
import { elementType } from '../../facts/type-names.ts';
import { mentionsOf } from '../../program/find-mentions.ts';
import { boundName, variableNamed } from '../../program/meaning.ts';
import type { Call } from '../../program/mentions.ts';
import { findTypeInfo, findVariable, type TypeInfo, type VariableInfo } from '../../program/program.ts';
import { findName } from '../../program/scopes.ts';
import { type Analysis, memoize } from '../analysis.ts';
import { construct } from '../calls/construct.ts';
import type { Frame, Typed } from '../calls/frames.ts';
import { evaluate } from '../evaluate.ts';
import { readMember } from '../objects/members.ts';
import { onlyExpression } from '../only.ts';
import { topFrame } from '../runs.ts';

const WRAPPED = 'wrappedValue';
const PROJECTED = 'projectedValue';
/** Whoever gets one of these may write there. */
const BINDINGS = /^(?:Binding|Bindable|Publisher|Published)$/;

/** `$name`, where an app's own wrapper shows that, and it is no binding. */
export function readProjected(
  analysis: Analysis,
  variable: VariableInfo,
  expression: Expression,
  frame: Frame,
): Typed | undefined {
  const { info, type } = projectionOf(analysis, variable) ?? {};
  if (!info || !type) return undefined;
  const shown = type.name === 'Self' ? info : findTypeInfo(analysis.program, type.name);
  const wrapper = wrapperMade(analysis, variable, info);
  if (!wrapper) return undefined;
  const made = readMember(analysis, wrapper, PROJECTED, expression, frame);
  return { ...made, type: shown ? { name: shown.name, args: [] } : type };
}

function projectionOf(
  analysis: Analysis,
  variable: VariableInfo,
): { readonly info: TypeInfo; readonly type: TypeName } | undefined {
  const info = wrapperOf(analysis, variable);
  const type = info && findVariable(analysis.program, info, PROJECTED)?.fact.type;
  return type && !BINDINGS.test(type.name) ? { info, type } : undefined;
}

/** What an app's own wrapper gives as the value of a property, where all that it is made of stands beside its attribute:
 *  `@Clinical(.labResultRecord) var labs`. */
export function readWrapped(analysis: Analysis, variable: VariableInfo, frame: Frame): Typed | undefined {
  const info = wrapperOf(analysis, variable);
  const wrapper = info && wrapperMade(analysis, variable, info);
  const { site } = variable.fact;
  return wrapper && readMember(analysis, wrapper, WRAPPED, { kind: 'name', name: variable.fact.name, site }, frame);
}

export function isMadeWhereWrapped(analysis: Analysis, variable: VariableInfo): boolean {
  const info = wrapperOf(analysis, variable);
  return info !== undefined && wrapperMade(analysis, variable, info) !== undefined;
}

/** Whether `$name` is what a wrapper of the app's own shows, and no binding. */
export function isProjected(analysis: Analysis, expression: Expression, { scope, owner }: Frame): boolean {
  const name = expression.kind === 'name' ? boundName(expression.name) : undefined;
  if (name === undefined || findName(scope, name)) return false;
  const variable = variableNamed(analysis.program, name, owner);
  return variable !== undefined && projectionOf(analysis, variable) !== undefined;
}

/** `model.$name`, and `$name.member`; `self._name` too. */
export function readOfProjected(
  analysis: Analysis,
  expression: Extract<Expression, { kind: 'member' }>,
  frame: Frame,
): Typed | undefined {
  const { of, name } = expression;
  if (!of || !frame.file.traits.hasBindings) return undefined;
  const { program } = analysis;
  const wrapper = of.kind === 'name' && of.name === 'self' ? readWrapper(analysis, name, frame) : undefined;
  if (wrapper) return wrapper;
  const own = of.kind === 'name' ? boundName(of.name) : undefined;
  if (own !== undefined) {
    const variable = findName(frame.scope, own) ? undefined : variableNamed(program, own, frame.owner);
    const projected = variable && readProjected(analysis, variable, of, frame);
    return projected && readMember(analysis, projected, name, expression, frame);
  }
  const bound = boundName(name);
  const type = bound === undefined ? undefined : evaluate(analysis, of, frame).type;
  const info = type && findTypeInfo(program, elementType(type).name);
  const variable = info && bound !== undefined && findVariable(program, info, bound);
  return variable ? readProjected(analysis, variable, expression, frame) : undefined;
}

/** `_name`, which is what wraps the property. */
export function readWrapper(analysis: Analysis, name: string, frame: Frame): Typed | undefined {
  if (!name.startsWith('_') || frame.owner?.variables.has(name)) return undefined;
  const variable = variableNamed(analysis.program, name.slice(1), frame.owner);
  const info = variable && wrapperOf(analysis, variable);
  return info && wrapperMade(analysis, variable, info);
}

function wrapperOf({ program }: Analysis, { fact: { modifiers } }: VariableInfo): TypeInfo | undefined {
  for (const word of modifiers) {
    const info = /^@[A-Z]/.test(word) ? findTypeInfo(program, word.slice(1)) : undefined;
    if (info && findVariable(program, info, WRAPPED)) return info;
  }
  return undefined;
}

/** `@Switch(false) static var showsCoverage: Bool`, where all that the wrapper does is to give what it is made with. */
export function flagWrapped(analysis: Analysis, variable: VariableInfo | undefined): boolean | undefined {
  const info = variable && wrapperOf(analysis, variable);
  const { fact: shown } = (info && findVariable(analysis.program, info, WRAPPED)) ?? {};
  const [init, ...others] = info?.functions.get('init') ?? [];
  if (info?.kind !== 'struct' || !shown?.getter || shown.setter || others.length > 0) return undefined;
  const [arg, ...more] = writtenFor(variable?.fact);
  const given = onlyExpression(shown.getter);
  const kept = given && (given.kind === 'name' || given.kind === 'member') ? given.name : undefined;
  const field = kept === undefined ? undefined : info.variables.get(kept)?.fact;
  const [parameter] = init?.fact.parameters ?? [];
  const isKept = init ? keepsAs(init.fact, parameter?.name, kept) : arg?.label === kept;
  const isOne = arg !== undefined && more.length === 0 && !variable?.fact.value;
  if (!isOne || !isKept || field?.isConstant !== true || field.value || field.getter) return undefined;
  return arg.value.kind === 'literal' && typeof arg.value.value === 'boolean' ? arg.value.value : undefined;
}

/** `init(_ isOn: Bool) { self.isOn = isOn }` */
function keepsAs({ parameters, body }: FunctionFact, from: string | undefined, to: string | undefined): boolean {
  const [only, ...others] = body;
  const put = only?.kind === 'evaluate' && only.value.kind === 'assign' ? only.value : undefined;
  if (!put || others.length > 0 || parameters.length !== 1) return false;
  const { target, value } = put;
  const isTo = (target.kind === 'member' || target.kind === 'name') && target.name === to;
  return isTo && value.kind === 'name' && value.name === from;
}

/** What stands beside the attribute of a property. */
function writtenFor(fact: VariableInfo['fact'] | undefined): readonly Argument[] {
  const [made] = fact?.observers?.find((each) => each.name === 'make')?.body ?? [];
  return made?.kind === 'evaluate' && made.value.kind === 'call' ? made.value.args : [];
}

/** Undefined where it is made elsewhere, `_name = Wrapper(kind)`, or of what is not told here. */
function wrapperMade(analysis: Analysis, { fact, file, owner, id }: VariableInfo, info: TypeInfo): Typed | undefined {
  const { name, type, value, site } = fact;
  const isMadeByInit = owner?.functions
    .get('init')
    ?.some((init) => mentionsOf(init.fact.body).assigned.has(`_${name}`));
  const written = writtenFor(fact);
  const first: readonly Argument[] = value ? [{ label: WRAPPED, value }] : [];
  const args = [...first, ...written];
  const generics: readonly TypeName[] = info.generics.length === 1 && type ? [type] : [];
  if (isMadeByInit || args.length === 0 || (type && generics.length !== info.generics.length)) return undefined;
  return memoize(analysis, `wrapper ${id}`, () => {
    const call: Call = { kind: 'call', callee: { kind: 'name', name: info.name, site }, args, site };
    const frame = topFrame(analysis, file, `${owner?.name ?? ''}.${name}`, owner, site.start);
    return construct(analysis, call, { name: info.name, args: generics }, frame);
  });
}
