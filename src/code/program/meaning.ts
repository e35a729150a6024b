/**
 * What a name means by what is declared around it. Both flows ask here, so that an idiom is known to both or to none: they
 * only turn what is meant into their values.
 */

import type { Expression, FileFacts } from '../facts/facts.ts';
import { isDestinationType } from '../models/destinations.ts';
import { typeInside } from './associated-types.ts';
import { isOnlyObject } from './kotlin-from-swift.ts';
import {
  type FunctionInfo,
  findMethods,
  findTypeInfo,
  findVariable,
  type Program,
  type TypeInfo,
  type VariableInfo,
} from './program.ts';
import { findName, type Scope } from './scopes.ts';

/** Where something stands: in which type, and with which names around it. */
export interface Around {
  readonly owner?: TypeInfo;
  readonly scope: Scope<unknown>;
  readonly file?: { readonly path: string };
}

/** A member that a bare name means, and the type it is of: the one around, or one around that. */
export type OwnMember =
  | { readonly kind: 'variable'; readonly owner: TypeInfo; readonly variable: VariableInfo }
  | { readonly kind: 'methods'; readonly owner: TypeInfo; readonly methods: readonly FunctionInfo[] };

/** What a bare name means that is no local. */
export type Meaning =
  | OwnMember
  /** What the system gives the type around, which is extended here, or is an enum: `rawValue`. */
  | { readonly kind: 'given'; readonly owner: TypeInfo }
  | { readonly kind: 'global'; readonly variable: VariableInfo }
  | { readonly kind: 'functions'; readonly functions: readonly FunctionInfo[] };

/** Belongs to no object: a global, or of a type itself. */
export function isStatic({ fact, owner }: VariableInfo): boolean {
  return !owner || fact.modifiers.has('static') || fact.modifiers.has('class');
}

/** What a bare name means, where it is no local. Undefined for what is declared elsewhere, or is a type. */
export function meaningOf(program: Program, name: string, owner: TypeInfo | undefined): Meaning | undefined {
  const own = ownMember(program, name, owner);
  if (own) return own;
  const variable = program.variables.get(name);
  if (variable) return { kind: 'global', variable };
  const functions = program.functions.get(name);
  if (functions) return { kind: 'functions', functions };
  return owner && isGiven(owner, name) ? { kind: 'given', owner } : undefined;
}

/** A member of the type around, or of the types around that. */
export function ownMember(program: Program, name: string, around: TypeInfo | undefined): OwnMember | undefined {
  for (let owner = around; owner; owner = owner.outer) {
    const variable = ownVariable(program, owner, name);
    if (variable) return { kind: 'variable', owner, variable };
    const methods = findMethods(program, owner, name);
    if (methods.length > 0) return { kind: 'methods', owner, methods };
  }
  return undefined;
}

type Named = Extract<Expression, { kind: 'name' }>;
type Member = Extract<Expression, { kind: 'member' }>;

const cases = new WeakMap<Named, Member>();

/** `Labs`, in the code of the type that has it as a case: `Section.Labs`. Of Swift none is named without its dot. */
export function ownCase(program: Program, expression: Named, around: TypeInfo | undefined): Member | undefined {
  const { name, site } = expression;
  let owner = around;
  while (owner && !owner.cases.has(name)) owner = owner.outer;
  if (!owner || program.variables.has(name)) return undefined;
  const of: Expression = { kind: 'type', type: { name: owner.name, args: [] }, site };
  const found = cases.get(expression) ?? { kind: 'member', of, name, site };
  cases.set(expression, found);
  return found;
}

/** `_types` is what the property `types` is kept in. */
export function ownVariable(program: Program, owner: TypeInfo, name: string): VariableInfo | undefined {
  const found = findVariable(program, owner, name);
  return found || !name.startsWith('_') ? found : findVariable(program, owner, name.slice(1));
}

/** The variable that a bare name means, where it is no local. */
export function variableNamed(program: Program, name: string, around: TypeInfo | undefined): VariableInfo | undefined {
  for (let owner = around; owner; owner = owner.outer) {
    const found = ownVariable(program, owner, name);
    if (found) return found;
  }
  return program.variables.get(name);
}

function isGiven({ kind, cases }: TypeInfo, name: string): boolean {
  // what is caught has no declaration
  return kind === 'extension'
    ? /^[a-z]/.test(name) && name !== 'error'
    : cases.size > 0 && (name === 'rawValue' || isPlace(name));
}

/** How Kotlin and Dart call the place of a case among the others. */
export function isPlace(name: string): boolean {
  return name === 'ordinal' || name === 'index';
}

/** `$types`: the binding of `types`. Undefined for any other name, `$0` among them. */
export function boundName(name: string): string | undefined {
  return /^\$[A-Za-z_]/.test(name) ? name.slice(1) : undefined;
}

/** Without the sign of a binding, which in other languages is part of the name: `const $kind = atom('')`. */
export function nameIn({ file }: { readonly file: FileFacts }, name: string): string {
  return (file.traits.hasBindings ? boundName(name) : undefined) ?? name;
}

/** Names that are written like types and are constants: Objective-C's, macros, a generic parameter. */
const LIKE_CONSTANT = /^HK\w{1,60}TypeIdentifier\w{1,60}Record$|^[A-Z]$|^[A-Z0-9]+_[A-Z0-9_]*$/;

/** `Segment.Analytics`, `os.Logger`: with its module, since an app may well have one of the same name. */
function typeOfModule(
  program: Program,
  { of, name }: Extract<Expression, { kind: 'member' }>,
  around: Around,
): string | undefined {
  const qualified = of?.kind === 'name' ? `${of.name}.${name}` : '';
  if (of?.kind !== 'name' || !isDestinationType(qualified) || program.types.has(of.name)) return undefined;
  const isValue = findName(around.scope, of.name) || variableNamed(program, of.name, around.owner);
  return isValue ? undefined : qualified;
}

/** `Preferences.Default`, `Crashlytics.SharedInstance`: properties of C# are written as types are. */
function isInstance(program: Program, outer: string, name: string, { file }: Around): boolean {
  if (file?.path.endsWith('.cs') !== true || program.types.has(outer) || program.types.has(name)) return false;
  return isDestinationType(outer) || /^(?:Default|Current|Instance|Shared|Standard)/.test(name);
}

/** The type that an expression names, when it names one. */
export function typeNamed(program: Program, expression: Expression, around: Around): string | undefined {
  if (expression.kind === 'type') return expression.type.name;
  if (expression.kind === 'name') {
    const { name } = expression;
    if (name === 'Self') return around.owner?.name;
    if (findName(around.scope, name) || variableNamed(program, name, around.owner)) return undefined;
    if (program.types.has(name) || program.aliases.has(name))
      return findTypeInfo(program, name)?.name ?? program.aliases.get(name)?.name ?? name;
    return /^[A-Z]/.test(name) && !LIKE_CONSTANT.test(name) && !program.functions.has(name) ? name : undefined;
  }
  if (expression.kind === 'member' && expression.of?.kind === 'name') {
    const outer = typeNamed(program, expression.of, around);
    if (outer !== undefined && isOnlyObject(program, outer, expression.name)) return outer;
  }
  if (expression.kind === 'member' && expression.of && /^[A-Z]/.test(expression.name)) {
    const qualified = typeOfModule(program, expression, around);
    if (qualified !== undefined) return qualified;
    const outer = typeNamed(program, expression.of, around);
    if (outer === undefined) return undefined;
    if (program.types.get(outer)?.cases.has(expression.name)) return undefined;
    if (isInstance(program, outer, expression.name, around)) return undefined;
    const info = program.types.get(outer);
    const inside = info && info.kind !== 'protocol' ? typeInside(program, info, expression.name) : undefined;
    if (inside !== undefined) return findTypeInfo(program, inside)?.name ?? inside;
    if (program.types.has(expression.name) || !info) return expression.name;
    return program.aliases.has(expression.name) ? findTypeInfo(program, expression.name)?.name : undefined;
  }
  return undefined;
}

/** The type whose member `of.name` is. A property may be called like its type: where that has such a member, the type is
 *  meant, `protected override Chapter Chapter => Chapter.Labs`. */
export function typeBefore(
  program: Program,
  { of, name }: { readonly of: Expression; readonly name: string },
  around: Around,
): string | undefined {
  const named = typeNamed(program, of, around);
  if (named !== undefined || of.kind !== 'name' || findName(around.scope, of.name)) return named;
  const type = program.types.get(of.name);
  const variable = type && variableNamed(program, of.name, around.owner);
  if (variable?.fact.type?.name !== of.name || !type) return undefined;
  const own = type.variables.get(name);
  const isOfType =
    type.cases.has(name) ||
    (own !== undefined && isStatic(own)) ||
    type.functions.get(name)?.some(({ fact }) => fact.modifiers.has('static'));
  return isOfType ? of.name : undefined;
}
