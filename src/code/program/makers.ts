/**
 * `Row.init`, handed on: the function that makes one of all that it is given, a pair come apart.
 */

import type { Argument, Expression, Parameter, Site } from '../facts/facts.ts';
import { wordsAt } from '../languages/words.ts';
import { isStatic } from './meaning.ts';
import { findMethods, findTypeInfo, type Program, type TypeInfo } from './program.ts';

type Member = Extract<Expression, { kind: 'member' }>;
type Reference = Extract<Expression, { kind: 'reference' }>;

const known = new WeakMap<Member | Reference, { readonly closure: Expression | undefined }>();

/** `Row.init`, and `Row.lab` of a case that has parts. Undefined where the type is not the app's own, or has several
 *  initialisers that may be meant. */
export function makerNamed(program: Program, member: Member, typeName: string): Expression | undefined {
  const { name } = member;
  const found = known.get(member) ?? {
    closure: name === 'init' ? maker(program, member, typeName) : caseMaker(program, member, typeName),
  };
  known.set(member, found);
  return found.closure;
}

/** `Row.new` of Dart, `::Row` of Kotlin. */
export function makerReferred(program: Program, reference: Reference): Expression | undefined {
  const { to } = reference;
  if (to.kind !== 'name' || program.functions.has(to.name) || !program.types.has(to.name)) return undefined;
  const found = known.get(reference) ?? { closure: maker(program, reference, to.name) };
  known.set(reference, found);
  return found.closure;
}

function maker(program: Program, { site }: Pick<Member, 'site'>, typeName: string): Expression | undefined {
  const info = findTypeInfo(program, typeName);
  const taken = info && takenBy(program, info);
  if (!info || !taken || taken.length === 0) return undefined;
  return closureOf(taken, wordsAt(site).name(info.name), site);
}

function caseMaker(program: Program, member: Member, typeName: string): Expression | undefined {
  const { parameters = [] } = findTypeInfo(program, typeName)?.cases.get(member.name) ?? {};
  return parameters.length > 0 ? closureOf(parameters, member, member.site) : undefined;
}

/** A closure that calls something with what it is given. */
function closureOf(taken: readonly Parameter[], callee: Expression, site: Site): Expression {
  const words = wordsAt(site);
  const parameters = taken.map((it, index): Parameter => ({ ...it, name: `\0taken${index}` }));
  const args = parameters.map(({ label, name }): Argument => {
    return { ...(label !== undefined && label !== '_' && { label }), value: words.name(name) };
  });
  return words.closure(parameters, [words.give({ kind: 'call', callee, args, site })]);
}

/** What its only initialiser takes, or the one that a struct has by itself. */
function takenBy(program: Program, info: TypeInfo): readonly Parameter[] | undefined {
  const [own, ...others] = findMethods(program, info, 'init');
  if (own) return others.length === 0 ? own.fact.parameters : undefined;
  if (info.kind !== 'struct') return undefined;
  const stored = [...info.variables.values()].filter((it) => !it.fact.getter && !isStatic(it));
  const left = stored.filter(({ fact: { isConstant, value } }) => !(isConstant && value));
  return left.map(({ fact: { name, type, site } }) => ({ label: name, name, ...(type && { type }), site }));
}
