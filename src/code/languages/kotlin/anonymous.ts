/**
 * Objects that are made where they stand, `object : Listener { override fun … }`: each is of a class of its own, which does
 * what functions do that see all that stands around them.
 * https://kotlinlang.org/docs/object-declarations.html#object-expressions
 */
import {
  DOES,
  type Expression,
  type FunctionFact,
  type Parameter,
  type Statement,
  type TypeFact,
  type VariableFact,
} from '../../facts/facts.ts';
import { nothing, siteOf, textOf } from '../lowering.ts';
import { findType, namedChildren, type Syntax } from '../syntax.ts';
import { type Words, wordsAt } from '../words.ts';
import { lowerSupertypes } from './classes.ts';
import { lowerStatements } from './statements.ts';
import type { KotlinUnit } from './unit.ts';

/** What a member does, by a function that the object is made with. */
interface Doer {
  readonly name: string;
  readonly does: Expression;
  /** What calls it. */
  readonly member: FunctionFact | VariableFact;
}

export function lowerObject(node: Syntax, unit: KotlinUnit): Expression {
  const site = siteOf(node, unit);
  const body = findType(node, 'class_body');
  if (!body) return nothing(site);
  const statements = lowerStatements(namedChildren(body), unit);
  const [only, ...others] = statements;
  // a library's interface of one function is that function
  if (
    only?.kind === 'function' &&
    others.length === 0 &&
    /^object\s*:\s*Read(?:Only|Write)Property\b/.test(textOf(node, unit))
  )
    return { kind: 'closure', body: { ...only.fact, name: '' }, site };
  const words = wordsAt(site);
  const doers = statements.flatMap((statement, index) => doerOf(statement, `${DOES} ${index}`, words) ?? []);
  const { supertypes, chained } = lowerSupertypes(node, unit);
  const name = `${supertypes[0]?.name ?? 'Object'}@${unit.path}:${node.start}`;
  const own = (it: string): Expression => words.member(words.name('self'), it);
  const made: FunctionFact = {
    name: 'init',
    parameters: doers.map((it): Parameter => ({ name: it.name, type: FUNCTION, site })),
    body: [...chained, ...doers.map((it) => words.assign(own(it.name), words.name(it.name)))],
    modifiers: new Set(),
    isPositional: true,
    site,
  };
  const fact: TypeFact = {
    name,
    kind: 'class',
    supertypes,
    cases: [],
    variables: [
      ...doers.map((it): VariableFact => ({ name: it.name, type: FUNCTION, modifiers: new Set(), site })),
      ...doers.flatMap(({ member }) => ('getter' in member ? [member] : [])),
    ],
    functions: [...doers.flatMap(({ member }) => ('parameters' in member ? [member] : [])), made],
    types: [],
    aliases: new Map(),
    modifiers: new Set(),
    site,
  };
  unit.local.push(fact);
  const callee: Expression = { kind: 'type', type: { name, args: [] }, site };
  const does = doers.map((it) => it.does);
  return words.run([...statements, words.give(words.call(callee, does))]);
}

const FUNCTION = { name: '->', args: [] };

function doerOf(statement: Statement, name: string, words: Words): Doer | undefined {
  const own = words.member(words.name('self'), name);
  if (statement.kind === 'function') {
    const { fact } = statement;
    const given = fact.parameters.map((it) => words.name(it.name));
    const member: FunctionFact = { ...fact, body: [words.give(words.call(own, given))] };
    return { name, does: words.name(fact.name), member };
  }
  const { pattern, variable } = statement.kind === 'declare' ? statement : {};
  if (pattern?.kind !== 'name') return undefined;
  const type = pattern.type ?? variable?.type;
  const getter: FunctionFact = {
    name: 'get',
    parameters: [],
    body: [words.give(words.call(own, []))],
    modifiers: new Set(),
    isPositional: true,
    site: words.site,
  };
  const member: VariableFact = {
    name: pattern.name,
    ...(type && { type }),
    getter,
    modifiers: new Set(),
    site: words.site,
  };
  return { name, does: words.closure([], [words.give(words.name(pattern.name))]), member };
}
