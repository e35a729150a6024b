/**
 * `Row.init`, handed on: the function that makes one of all that it is given, a pair come apart.
 */

import type { Argument, Expression, Parameter, Site, TypeName } from '../facts/facts.ts';
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
    closure:
      name === 'init'
        ? maker(program, member, typeName, (it) => program.types.has(it))
        : caseMaker(program, member, typeName),
  };
  known.set(member, found);
  return found.closure;
}

/** `Row.new` of Dart, `::Row` of Kotlin. */
export function makerReferred(program: Program, reference: Reference): Expression | undefined {
  const { to } = reference;
  if (to.kind !== 'name' || program.functions.has(to.name) || !program.types.has(to.name)) return undefined;
  const found = known.get(reference) ?? { closure: maker(program, reference, to.name, () => true) };
  known.set(reference, found);
  return found.closure;
}

const TAKEN: TypeName = { name: '()', args: [] };

/** The type of a function that makes one. */
export function functionGiving(typeName: string): TypeName {
  return { name: '->', args: [TAKEN, { name: typeName, args: [] }] };
}

/** `isOwn`: of what a class is that has no initialisers but its own. */
function maker(
  program: Program,
  { site }: Pick<Member, 'site'>,
  typeName: string,
  isOwn: (supertype: string) => boolean,
): Expression | undefined {
  const info = findTypeInfo(program, typeName);
  const taken = info && takenBy(program, info, isOwn);
  if (!info || !taken) return undefined;
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
  return words.each(parameters, [words.give({ kind: 'call', callee, args, site })]);
}

/** What its only initialiser takes, or the one that a struct has by itself. */
function takenBy(
  program: Program,
  info: TypeInfo,
  isOwn: (supertype: string) => boolean,
): readonly Parameter[] | undefined {
  const [own, ...others] = findMethods(program, info, 'init');
  if (own) return others.length === 0 ? own.fact.parameters : undefined;
  // one of Swift may inherit those of the system
  if (info.kind === 'class') return [...info.supertypes].every(isOwn) ? [] : undefined;
  if (info.kind !== 'struct') return undefined;
  const stored = [...info.variables.values()].filter((it) => !it.fact.getter && !isStatic(it));
  const left = stored.filter(({ fact: { isConstant, value } }) => !(isConstant && value));
  return left.map(({ fact: { name, type, site } }) => ({ label: name, name, ...(type && { type }), site }));
}
