/**
 * Who may be called: the methods that a call means by its name, its arguments and what it is called on, and those that may
 * stand in for them. Both flows ask here, and differ only in what a call does.
 */

import type { Expression, Site, TypeName } from '../facts/facts.ts';
import { languageOf } from '../facts/source.ts';
import { COLLECTIONS, elementType, holdsSeveral } from '../facts/type-names.ts';
import { collectionMethod, makesCollection } from '../models/collections.ts';
import { matchArguments } from './arguments.ts';
import { fittingOf } from './fitting.ts';
import { isHiding } from './hiding.ts';
import { descendants, lineage } from './inheritance.ts';
import type { Call } from './mentions.ts';
import {
  type FunctionInfo,
  findMethods,
  findTypeInfo,
  findVariable,
  type Program,
  resolveAlias,
  type TypeInfo,
  type VariableInfo,
} from './program.ts';

/** What stands around a value and is left out of its type, or has a type of many names. */
export const AROUND_VALUES: ReadonlySet<string> = new Set([
  'Optional',
  'Result',
  'Publisher',
  'AsyncSequence',
  'Binding',
]);

/** Of what is called on. */
export interface CalledMethods {
  readonly owner: TypeInfo;
  /** Of the nearest type that has any: more than one where they differ in types alone. */
  readonly methods: readonly FunctionInfo[];
  /** Of what inherits from it: meant where what is called on is one of those. */
  readonly others: readonly FunctionInfo[];
}

/** What a bare name that is called means, where it is no local. */
export type Called =
  | ({ readonly kind: 'methods' } & CalledMethods)
  /** Something that is held, and called. */
  | { readonly kind: 'held'; readonly owner: TypeInfo; readonly variable: VariableInfo }
  | { readonly kind: 'functions'; readonly functions: readonly FunctionInfo[] };

/** How many methods one call may mean, and who is told where there are more. */
export interface Limit {
  readonly most: number;
  onMore(): void;
}

export function calledByName(
  program: Program,
  name: string,
  call: Call,
  around: TypeInfo | undefined,
  limit: Limit,
): Called | undefined {
  for (let owner = around; owner; owner = owner.outer) {
    const methods = nearest(program, owner, name, call);
    if (methods.length > 0)
      return { kind: 'methods', owner, methods, others: fitting(overriding(program, owner, name), call, limit) };
    const variable = findVariable(program, owner, name);
    if (variable && !hasFunctionBeside(program, variable, name, call)) return { kind: 'held', owner, variable };
  }
  const functions = suited(program, fitting(program.functions.get(name) ?? [], call, limit), call);
  return functions.length > 0 ? { kind: 'functions', functions } : undefined;
}

/** Kotlin and C keep functions apart from what holds a value: `val kind by kind("labs")` calls the function. */
function hasFunctionBeside(program: Program, { fact }: VariableInfo, name: string, call: Call): boolean {
  const language = languageOf(call.site.file.path);
  if (language !== 'kotlin' && language !== 'objective-c') return false;
  const holdsFunction = fact.type?.name === '->' || fact.value?.kind === 'closure' || fact.value?.kind === 'reference';
  return !holdsFunction && fittingOf(program.functions.get(name) ?? [], call).length > 0;
}

/** The app's own methods that a call on a value of a type means: those of the type, or of what it holds. */
export function calledOn(
  program: Program,
  type: TypeName | undefined,
  name: string,
  call: Call,
  limit: Limit,
): CalledMethods | undefined {
  if (!type) return undefined;
  const own = findTypeInfo(program, type.name);
  return (own && calledOf(program, own, name, call, limit)) ?? calledOfElements(program, type, own, name, call, limit);
}

function calledOfElements(
  program: Program,
  type: TypeName,
  own: TypeInfo | undefined,
  name: string,
  call: Call,
  limit: Limit,
): CalledMethods | undefined {
  // `pages.map(…)`: what lists do with a function is done by the list, whatever else its elements call so
  if (call.args.length > 0 && collectionMethod('types', name)?.closure && holdsSeveral(type)) return undefined;
  const element = findTypeInfo(program, elementType(type).name);
  return element && element !== own ? calledOf(program, element, name, call, limit) : undefined;
}

/** The methods of a type that a call means. What overrides the method of `super` is not meant by it. */
export function calledOf(
  program: Program,
  owner: TypeInfo,
  name: string,
  call: Call,
  limit: Limit,
): CalledMethods | undefined {
  const methods = nearest(program, owner, name, call);
  const isFixed = isOnSuper(call.callee) || isOfExtensionAlone(program, owner, name);
  const others = isFixed ? [] : fitting(overriding(program, owner, name), call, limit);
  return methods.length > 0 || others.length > 0 ? { owner, methods, others } : undefined;
}

/** Whether a method of a protocol of Swift stands in its extensions alone: what a type has by the name is not asked for there,
 *  and a call on the protocol comes to the extension's.
 *  https://docs.swift.org/swift-book/documentation/the-swift-programming-language/protocols/#Protocol-Extensions */
export function isOfExtensionAlone(program: Program, owner: TypeInfo, name: string): boolean {
  if (owner.kind !== 'protocol') return false;
  const line = lineage(program, owner);
  const isKnown = line.every(({ supertypes }) =>
    [...supertypes].every((above) => program.types.has(above) || PLAIN_PROTOCOLS.test(above)),
  );
  const own = line.flatMap(({ functions }) => functions.get(name) ?? []);
  const isExtensions = ({ fact, file }: FunctionInfo): boolean =>
    fact.body.length > 0 && languageOf(file.path) === 'swift';
  return isKnown && own.length > 0 && own.every(isExtensions);
}

/** Protocols of the system that ask for no method by a name of the app's own. */
const PLAIN_PROTOCOLS =
  /^(?:Sendable|AnyObject|Identifiable|Hashable|Equatable|Codable|CaseIterable|Actor|View|class)$/;

export function isOnSuper(callee: Expression): boolean {
  return callee.kind === 'member' && callee.of?.kind === 'name' && callee.of.name === 'super';
}

/** The types in which `super` looks for what is asked of it, the nearest first. */
export function above(program: Program, type: TypeInfo, of: Expression | undefined): readonly TypeInfo[] {
  const said = of?.kind === 'name' && of.above && findTypeInfo(program, of.above.name);
  if (said) return lineage(program, said);
  return [...behindMixin(program, type), ...lineage(program, type)].filter((it) => it !== type);
}

/** What stands behind a mixin in a class that it is mixed into: the mixins before it, and the class above. */
function behindMixin(program: Program, type: TypeInfo): readonly TypeInfo[] {
  const lines = type.isMixin ? (program.subtypes.get(type.name) ?? []).map((heir) => lineage(program, heir)) : [];
  const behind = lines.map((line) => line.slice(line.indexOf(type) + 1));
  return behind.toSorted((a, b) => b.length - a.length).flat();
}

/** The methods of a type by a name that a call fits, of the nearest it inherits from that has any: by `super` not its own.
 *  A requirement of a protocol gives way to what an extension of it does. */
export function nearest(program: Program, type: TypeInfo, name: string, call: Call): readonly FunctionInfo[] {
  let required: readonly FunctionInfo[] = [];
  const of = call.callee.kind === 'member' ? call.callee.of : undefined;
  for (const it of isOnSuper(call.callee) ? above(program, type, of) : lineage(program, type)) {
    const own = fittingOf(it.functions.get(name) ?? [], call);
    const done = it.kind === 'protocol' ? own.filter(({ fact }) => fact.body.length > 0) : own;
    if (done.length > 0) return suited(program, done, call);
    if (required.length === 0) required = own;
  }
  return required;
}

/** The methods that a call on what is declared as one type comes to, where the object is of another: where the language asks for
 *  a word to override, one that stands below without it is another method. */
export function dispatched(
  program: Program,
  declared: TypeInfo,
  actual: TypeInfo,
  name: string,
  call: Call,
): readonly FunctionInfo[] {
  const found = nearest(program, actual, name, call);
  const isOther = found.some((method) => isHiding(program, method, declared));
  if (!isOther) return found;
  const line = lineage(program, actual);
  const first = line.indexOf(declared);
  const below = line.slice(0, first).toReversed();
  let meant = nearest(program, declared, name, call);
  for (const type of below) {
    const own = fittingOf(type.functions.get(name) ?? [], call);
    if (own.some(({ fact }) => !fact.modifiers.has('override'))) break;
    if (own.length > 0) meant = own;
  }
  return meant;
}

const known = new WeakMap<TypeInfo, Map<string, readonly FunctionInfo[]>>();

/** The methods of all that inherit from a type, by a name. Where none has it, what a protocol above it asks for is kept by
 *  what they inherit, or delegate to. */
export function overriding(program: Program, type: TypeInfo, name: string): readonly FunctionInfo[] {
  let byName = known.get(type);
  if (!byName) {
    byName = new Map();
    known.set(type, byName);
  }
  let found = byName.get(name);
  if (!found) {
    found = descendants(program, type)
      .flatMap((it) => it.functions.get(name) ?? [])
      .filter((method) => !isHiding(program, method, type));
    const required = found.length === 0 ? findMethods(program, type, name)[0] : undefined;
    const { owner = type, fact } = required ?? {};
    if (owner !== type && owner.kind === 'protocol' && fact?.body.length === 0)
      found = overriding(program, owner, name);
    byName.set(name, found);
  }
  return found;
}

/** The methods that any object of a type may have instead: those of its heirs, else what it inherits or delegates to. */
export function heirsOf(
  program: Program,
  actual: TypeInfo | undefined,
  others: readonly FunctionInfo[],
): readonly FunctionInfo[] {
  const own = others.filter(({ owner }) => owner && actual && descendants(program, actual).includes(owner));
  return own.length > 0 || actual?.kind === 'class' ? own : others;
}

/** Those that a call fits. */
export function fitting(methods: readonly FunctionInfo[], call: Call, limit: Limit): readonly FunctionInfo[] {
  return upTo(fittingOf(methods, call), limit);
}

/** As many as one call may mean. */
export function upTo(methods: readonly FunctionInfo[], { most, onMore }: Limit): readonly FunctionInfo[] {
  if (methods.length <= most) return methods;
  onMore();
  return methods.slice(0, most);
}

/** Of functions that differ in types alone, those whose types the arguments may have, as far as it is written there. */
function suited(program: Program, methods: readonly FunctionInfo[], call: Call): readonly FunctionInfo[] {
  if (methods.length < 2) return methods;
  const asAwaited = methods.filter(({ fact }) => fact.isAsync === call.isAwaited);
  if (asAwaited.length > 0 && asAwaited.length < methods.length) return suited(program, asAwaited, call);
  const found = methods.filter(({ fact }) => {
    const matched = matchArguments(fact, call.args, call.isMessage);
    return fact.parameters.every(({ type }, index) => {
      const at = matched?.[index];
      const value = at === undefined ? undefined : call.args[at]?.value;
      return !type || !value || mayBe(program, value, type);
    });
  });
  return found.length > 0 ? found : methods;
}

const TEXTS: ReadonlySet<string> = new Set(['String', 'Substring', 'NSString']);

const NUMBERS: ReadonlySet<string> = new Set(['Int', 'UInt', 'Int64', 'Double', 'Float', 'CGFloat', 'TimeInterval']);

/** Whether what is written can be of a type. */
function mayBe(program: Program, value: Expression, type: TypeName): boolean {
  const { name } = resolveAlias(program, type);
  if (value.kind === 'text') return !NUMBERS.has(name) && name !== 'Bool';
  if (value.kind === 'literal' && value.value !== null) {
    if (typeof value.value === 'string') return !NUMBERS.has(name) && name !== 'Bool';
    return !TEXTS.has(name) && (typeof value.value === 'boolean' ? !NUMBERS.has(name) : name !== 'Bool');
  }
  const member = value.kind === 'call' ? value.callee : value;
  if (member.kind !== 'member' || member.of) return true;
  // `.name`: of an enum that has it
  const info = findTypeInfo(program, elementType(type).name);
  if (info?.kind !== 'enum') return true;
  return info.cases.has(member.name) || info.variables.has(member.name) || info.functions.has(member.name);
}

/** Methods of any type by a name that a call fits: who is meant where nothing tells what is called on. */
export function calledAnywhere({ methods }: Program, name: string, call: Call): readonly FunctionInfo[] {
  // in this order: what fits of a list is found by an index that is kept for it
  return fittingOf(methods.get(name) ?? [], call).filter((info) => isSeenFrom(info, call.site));
}

/** What is private to a file of Swift is called from nowhere else. */
function isSeenFrom({ fact: { modifiers }, file }: FunctionInfo, site: Site): boolean {
  const isPrivate = modifiers.has('private') || modifiers.has('fileprivate');
  const isHidden = file.traits.hidesPrivate && isPrivate && !modifiers.has('@objc');
  return !isHidden || file.path === site.file.path;
}

/** Methods that the app adds to one of the system's types. Without a type to tell, to its collections. */
export function addedMethods(
  program: Program,
  type: TypeName | undefined,
  name: string,
  call: Call,
): readonly FunctionInfo[] {
  if (!program.methods.has(name)) return [];
  const added = calledAnywhere(program, name, call).filter(({ owner }) => owner?.kind === 'extension');
  const found = added.filter(({ owner: { name: owner = '' } = {} }) => {
    if (!type) return COLLECTIONS.has(owner);
    return owner === type.name || (makesCollection(type.name) && COLLECTIONS.has(owner));
  });
  return found.length > 0 ? found : added.filter(({ owner }) => AROUND_VALUES.has(owner?.name ?? ''));
}

/** The methods of a type by a name, of the nearest it inherits from that has any. */
export function methodsOf(program: Program, type: TypeInfo, name: string): readonly FunctionInfo[] {
  for (const it of lineage(program, type)) {
    const own = it.functions.get(name);
    if (own) return own;
  }
  return [];
}

/** The name of the method that calls an object like a function. */
export const CALLED_AS_FUNCTION = 'callAsFunction';

/** `maker(…)`, where `maker` is an object that is called like a function. */
export function calledAsFunction(
  program: Program,
  type: TypeName | undefined,
  call: Call,
  limit: Limit,
): CalledMethods | undefined {
  if (!type || !program.methods.has(CALLED_AS_FUNCTION)) return undefined;
  return calledOn(program, type, CALLED_AS_FUNCTION, call, limit);
}

/** Whether an expression is `Self`, `type(of: self)` or Objective-C's `[self class]`: each type that inherits from the one
 *  around may be meant. */
export function isSelfType(expression: Expression): boolean {
  if (expression.kind === 'name') return expression.name === 'Self';
  const [first] = expression.kind === 'call' ? expression.args : [];
  if (expression.kind !== 'call') return false;
  const { callee } = expression;
  // `Swift.type(of: self)`, where a member is called `type`
  const isOfModule = callee.kind === 'member' && callee.of?.kind === 'name' && callee.of.name === 'Swift';
  if ((callee.kind === 'name' || isOfModule) && callee.name === 'type')
    return first?.label === 'of' && isSelf(first.value);
  return callee.kind === 'member' && callee.name === 'class' && callee.of !== undefined && isSelf(callee.of);
}

function isSelf(expression: Expression): boolean {
  return expression.kind === 'name' && expression.name === 'self';
}

/** Whether more than the type around may be meant by `Self` there. */
export function hasOtherSelves(program: Program, owner: TypeInfo): boolean {
  return descendants(program, owner).length > 0;
}
