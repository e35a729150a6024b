/**
 * What a member means: of a value whose type is known, of a type itself, or of whatever type the place wants. Both flows
 * ask here.
 */

import { type CaseFact, type Expression, GET_BY, type TypeName } from '../facts/facts.ts';
import { elementType } from '../facts/type-names.ts';
import { above, type CalledMethods, calledOf, type Limit, methodsOf, nearest } from './called.ts';
import { listWanted } from './called-on-types.ts';
import { descendants } from './inheritance.ts';
import { type Around, isStatic, ownVariable, typeNamed } from './meaning.ts';
import { type Call, SUBSCRIPT } from './mentions.ts';
import {
  type FunctionInfo,
  findCase,
  findMethods,
  findTypeInfo,
  findVariable,
  type Program,
  type TypeInfo,
  type VariableInfo,
} from './program.ts';

export type Member =
  | { readonly kind: 'variable'; readonly variable: VariableInfo }
  | { readonly kind: 'methods'; readonly methods: readonly FunctionInfo[] }
  /** What the subscripts of a `@dynamicMemberLookup` type give for the name. */
  | { readonly kind: 'dynamic'; readonly methods: readonly FunctionInfo[] };

/** `value.name`, of the app's own. */
export function memberOf(program: Program, type: TypeInfo, name: string): Member | undefined {
  const variable = ownVariable(program, type, name);
  if (variable) return { kind: 'variable', variable };
  const methods = findMethods(program, type, name);
  if (methods.length > 0) return { kind: 'methods', methods };
  const dynamic = program.methods.has(SUBSCRIPT) ? findMethods(program, type, SUBSCRIPT).filter(isDynamic) : methods;
  return dynamic.length > 0 ? { kind: 'dynamic', methods: dynamic } : undefined;
}

/** What a protocol of Swift asks for, and a type that says it conforms is not seen to have: a macro makes it, or a module
 *  that is not here. */
export function isMadeElsewhere(type: TypeInfo, { fact, owner, file }: VariableInfo): boolean {
  const isConcrete = type.kind !== 'protocol' && type.kind !== 'extension';
  const isAsked = owner?.kind === 'protocol' && !fact.value && (fact.getter?.body.length ?? 0) === 0;
  return isConcrete && isAsked && file.path.endsWith('.swift');
}

/** The getter that Objective-C has for a property, beside what it stores: a message of its name. */
export function messageGetter(program: Program, type: TypeInfo, name: string): FunctionInfo | undefined {
  const said = [...(ownVariable(program, type, name)?.fact.modifiers ?? [])].find((word) => word.startsWith(GET_BY));
  const getter = methodsOf(program, type, said?.slice(GET_BY.length) ?? name).find(({ fact }) => fact.isMessage);
  return getter?.fact.parameters.length === 0 ? getter : undefined;
}

/** The same, and those of whoever may be meant by what a protocol asks for. */
export function messageGetters(program: Program, type: TypeInfo, name: string): readonly FunctionInfo[] {
  const own = messageGetter(program, type, name);
  if (own?.fact.body.length || type.kind !== 'protocol') return own ? [own] : [];
  return descendants(program, type).flatMap((heir) => {
    const told = heir.functions.get(name)?.find(({ fact }) => fact.isMessage && fact.parameters.length === 0);
    return told ? [told] : [];
  });
}

export const DYNAMIC_MEMBER = 'dynamicMember';

function isDynamic({ fact }: FunctionInfo): boolean {
  return fact.parameters[0]?.label === DYNAMIC_MEMBER;
}

/** Whether a dynamic member is looked up by a key path, not by its name. */
export function takesKeyPath({ fact }: FunctionInfo): boolean {
  return fact.parameters[0]?.type?.name.endsWith('KeyPath') === true;
}

/** `value[dynamicMember: "name"]`, for which `value.name` stands. */
export function dynamicIndex(
  program: Program,
  type: TypeInfo | undefined,
  { of, name, site }: Extract<Expression, { kind: 'member' }>,
): Index | undefined {
  const member = of && type && program.methods.has(SUBSCRIPT) ? memberOf(program, type, name) : undefined;
  if (!of || member?.kind !== 'dynamic') return undefined;
  const index: Expression = member.methods.some(takesKeyPath)
    ? { kind: 'key-path', path: [name], site }
    : { kind: 'literal', value: name, site };
  return { kind: 'index', of, index, args: [{ label: DYNAMIC_MEMBER, value: index }], site };
}

/** `Type.name`, of the app's own. */
export type StaticMember =
  | { readonly kind: 'case'; readonly fact: CaseFact }
  | { readonly kind: 'variable'; readonly variable: VariableInfo }
  | { readonly kind: 'all-cases' }
  | { readonly kind: 'methods'; readonly methods: readonly FunctionInfo[] };

export function staticMemberOf(program: Program, type: TypeInfo, name: string): StaticMember | undefined {
  const fact = findCase(type, name);
  if (fact) return { kind: 'case', fact };
  const variable = findVariable(program, type, name);
  if (variable && (isStatic(variable) || type.kind === 'extension')) return { kind: 'variable', variable };
  if (name === 'allCases') return { kind: 'all-cases' };
  const methods = findMethods(program, type, name);
  return methods.length > 0 ? { kind: 'methods', methods } : undefined;
}

/** The type whose member `.name` is, where the place tells: of `[Kind]` a list to which the app adds one, else `Kind`. */
export function typeWanted(program: Program, expected: TypeName | undefined, name: string): TypeInfo | undefined {
  return expected && (listWanted(program, expected, name) ?? findTypeInfo(program, elementType(expected).name));
}

/** `.name` where no case has that name: a static member that an extension adds, `Set.clinical` used as `.clinical`. */
export function impliedVariables(
  program: Program,
  name: string,
  wanted: TypeInfo | undefined,
): readonly VariableInfo[] {
  // where a value may be absent, what is added to `Optional` is meant too
  const isMeant = (owner: TypeInfo | undefined): boolean => !wanted || owner === wanted || owner?.name === 'Optional';
  return (program.members.get(name) ?? []).filter((it) => isStatic(it) && isMeant(it.owner));
}

/** The variables that a member may mean besides the nearest: of what conforms to a protocol, and those that override. */
export function overridingVariables(program: Program, type: TypeInfo, name: string): readonly VariableInfo[] {
  // an abstract getter of Dart
  const isAsked = type.kind === 'protocol' || findVariable(program, type, name)?.fact.getter?.body.length === 0;
  return descendants(program, type).flatMap((heir) => {
    const own = heir.variables.get(name);
    return own && (isAsked || own.fact.modifiers.has('override')) ? [own] : [];
  });
}

export type Index = Extract<Expression, { kind: 'index' }>;

/** The subscripts of the app's own that `value[…]`, or `Type[…]`, means. */
export function subscriptsOf(
  program: Program,
  type: TypeName | undefined,
  expression: Index,
  around: Around,
  limit: Limit,
): CalledMethods | undefined {
  if (!program.methods.has(SUBSCRIPT)) return undefined;
  const name = type?.name ?? typeNamed(program, expression.of, around);
  const own = name === undefined ? undefined : findTypeInfo(program, name);
  return own && own.kind !== 'extension'
    ? calledOf(program, own, SUBSCRIPT, subscriptCall(expression), limit)
    : undefined;
}

/** What a class of the app's own that has a subscript is filled with as it is made: `new Shelf { ["labs"] = kind }`. */
export function ownFilled(
  program: Program,
  { own }: Extract<Expression, { kind: 'dictionary' }>,
): Expression | undefined {
  const made = own?.kind === 'call' ? own.args[0]?.value : undefined;
  const name = made?.kind === 'call' && made.callee.kind === 'name' ? made.callee.name : '';
  const type = findTypeInfo(program, name);
  return type && findMethods(program, type, SUBSCRIPT).length > 0 ? own : undefined;
}

/** `value[…]` as the call that it is. */
export function subscriptCall({ index, args = [{ value: index }], site }: Index): Call {
  return { kind: 'call', callee: { kind: 'name', name: SUBSCRIPT, site }, args, site };
}

const MESSAGES = ['objectForKeyedSubscript', 'objectAtIndexedSubscript'];

/** Whether a type of the app's own may answer Objective-C's subscripts itself. */
export function hasMessageSubscripts(program: Program): boolean {
  return MESSAGES.some((name) => program.methods.has(name));
}

/** Subscripts of Objective-C are messages: `shelf[@"labs"]`. The call that it is, and what it means of a type's own. */
export function messageSubscript(
  program: Program,
  type: TypeInfo,
  { of, index, site }: Index,
): { readonly call: Call; readonly method: FunctionInfo } | undefined {
  for (const name of MESSAGES) {
    const callee: Expression = { kind: 'member', of, name, site };
    const call: Call = { kind: 'call', callee, args: [{ value: index }], site, isMessage: true };
    const [method] = nearest(program, type, name, call);
    if (method) return { call, method };
  }
  return undefined;
}

/** What Objective-C calls for `shelf[key] = value`, and how it names the key. */
const SETS = 'setObject';
const SET_BY = ['forKeyedSubscript', 'atIndexedSubscript'];

/** Whether a type of the app's own may take what is put there by Objective-C's subscripts itself. */
export function takesMessageSubscripts(program: Program): boolean {
  return program.methods.get(SETS)?.some(({ fact }) => fact.isMessage) === true;
}

/** `shelf[key] = value` as the message that it is, which is given the value and the key, and what it means of a type's own. */
export function settingMessage(
  program: Program,
  type: TypeInfo,
  { of, index, site }: Index,
  value: Expression,
): { readonly call: Call; readonly method: FunctionInfo } | undefined {
  for (const label of SET_BY) {
    const callee: Expression = { kind: 'member', of, name: SETS, site };
    const call: Call = { kind: 'call', callee, args: [{ value }, { label, value: index }], site, isMessage: true };
    const [method] = nearest(program, type, SETS, call);
    if (method) return { call, method };
  }
  return undefined;
}

/** `super.kinds`: the property of the nearest type above that has one. */
export function variableAbove(
  program: Program,
  { of, name }: Extract<Expression, { kind: 'member' }>,
  owner: TypeInfo | undefined,
): VariableInfo | undefined {
  if (!owner || of?.kind !== 'name' || of.name !== 'super') return undefined;
  for (const it of above(program, owner, of)) {
    const found = it.variables.get(name);
    if (found && (found.fact.getter || it.kind !== 'protocol')) return found;
  }
  return undefined;
}
