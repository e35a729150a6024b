/**
 * Flags of objects that are the same whoever makes one, in Swift: written where they are declared, computed from nothing, or
 * written out by everybody who makes the object, all alike.
 */
import type { Expression, Statement } from '../facts/facts.ts';
import { languageOf } from '../facts/source.ts';
import { lineage } from './inheritance.ts';
import { isStatic } from './meaning.ts';
import type { FunctionInfo, Program, TypeInfo, VariableInfo } from './program.ts';
import { listUnits } from './units.ts';

/** Which of some words stand in files that were not parsed. Undefined where such a file could not be looked through. */
export type NamedElsewhere = (words: ReadonlySet<string>) => ReadonlySet<string>;

/** What such a flag is. Undefined for any other variable. */
export function flagForGood(
  program: Program,
  variable: VariableInfo,
  namedElsewhere: NamedElsewhere,
): boolean | undefined {
  const { fact, owner, file, others = [] } = variable;
  const { value, getter, isConstant, modifiers } = fact;
  if (languageOf(file.path) !== 'swift' || program.isPartial) return undefined;
  const isPlain = others.length === 0 && ![...modifiers].some((word) => word.startsWith('@') || word === 'lazy');
  if (!owner || isStatic(variable) || !isPlain) return undefined;
  if (getter) return isOnlyOne(program, owner, fact.name) ? flagOf(onlyGiven(getter.body)) : undefined;
  if (!isConstant) return undefined;
  return value ? flagOf(value) : madeWith(program, owner, fact.name, namedElsewhere);
}

function flagOf(expression: Expression | undefined): boolean | undefined {
  return expression?.kind === 'literal' && typeof expression.value === 'boolean' ? expression.value : undefined;
}

function onlyGiven(body: readonly Statement[]): Expression | undefined {
  const [only, ...more] = body;
  return only?.kind === 'return' && more.length === 0 ? only.value : undefined;
}

/** Whether no other type has the property in its place. */
function isOnlyOne(program: Program, owner: TypeInfo, name: string): boolean {
  if (owner.kind !== 'struct' && owner.kind !== 'enum') return false;
  return lineage(program, owner).every((it) => it === owner || !it.variables.has(name)) && areKnown(program, owner);
}

/** What every call that makes an object gives for it. */
function madeWith(
  program: Program,
  owner: TypeInfo,
  name: string,
  namedElsewhere: NamedElsewhere,
): boolean | undefined {
  const given = givenWhenMade(program, owner, name, namedElsewhere)?.map(flagOf) ?? [];
  const [first] = given;
  return first !== undefined && given.every((it) => it === first) ? first : undefined;
}

/** All that is given for a property by whoever makes an object. Undefined where somebody may make one in another way. */
function givenWhenMade(
  program: Program,
  owner: TypeInfo,
  name: string,
  namedElsewhere: NamedElsewhere,
): readonly Expression[] | undefined {
  if ((owner.kind !== 'struct' && owner.kind !== 'class') || !areKnown(program, owner)) return undefined;
  const inits = owner.functions.get('init') ?? [];
  if (!inits.every((init) => keeps(init, name)) || (owner.kind === 'class' && inits.length === 0)) return undefined;
  const given = inits.flatMap(({ fact }) => {
    const said = fact.parameters.find((it) => (it.label ?? it.name) === name)?.default;
    return said ? [said] : [];
  });
  for (const { mentions } of listUnits(program)) {
    for (const calls of mentions.calls.values())
      for (const { args } of calls) for (const { label, value } of args) if (label === name) given.push(value);
  }
  return namedElsewhere(new Set([name])).has(name) ? undefined : given;
}

/** What a constant holds in each object that there is: what it is declared with, or what whoever makes an object gives for it. */
export function valuesForGood(
  program: Program,
  { fact, owner, file, others = [] }: VariableInfo,
  namedElsewhere: NamedElsewhere,
): readonly Expression[] | undefined {
  const { name, value, getter, isConstant, modifiers } = fact;
  const isPlain = others.length === 0 && ![...modifiers].some((word) => word.startsWith('@') || word === 'lazy');
  if (!isPlain || !isConstant || getter || languageOf(file.path) !== 'swift' || program.isPartial) return undefined;
  if (value) return [value];
  const isKept = owner?.functions
    .get('init')
    ?.every(({ fact: { parameters } }) => parameters.some((it) => it.label === name));
  return owner && isKept !== false && !modifiers.has('static')
    ? givenWhenMade(program, owner, name, namedElsewhere)
    : undefined;
}

/** `self.visits = visits`, and nothing else is put there. */
function keeps({ fact: { parameters, body } }: FunctionInfo, name: string): boolean {
  if (!parameters.some((it) => (it.label ?? it.name) === name && it.name === name)) return false;
  return body.some((statement) => {
    const put = statement.kind === 'evaluate' ? statement.value : undefined;
    if (put?.kind !== 'assign' || put.target.kind !== 'member') return false;
    return put.target.name === name && put.value.kind === 'name' && put.value.name === name;
  });
}

/** Protocols of the language that make no object. */
const PLAIN = new Set(['Sendable', 'Equatable', 'Hashable', 'Identifiable', 'Comparable', 'CustomStringConvertible']);

/** Whether nobody makes an object by a protocol that is not here: `Decodable`. */
function areKnown(program: Program, owner: TypeInfo): boolean {
  return lineage(program, owner).every(({ supertypes }) =>
    [...supertypes].every((name) => PLAIN.has(name) || program.types.get(name)?.kind === 'protocol'),
  );
}
