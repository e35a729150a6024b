/**
 * Lambdas of Kotlin, and objects that are made where they stand.
 */
import type { Expression, Parameter, Statement } from '../../facts/facts.ts';
import { siteOf, textOf } from '../lowering.ts';
import { findType, namedChildren, type Syntax } from '../syntax.ts';
import { wordsAt } from '../words.ts';
import { lowerStatements } from './statements.ts';
import { typeIn } from './types.ts';
import type { KotlinUnit } from './unit.ts';

export const NO_FUNCTION = { name: '', parameters: [], modifiers: new Set<string>(), isPositional: true };

/** A block gives the value of its last expression. */
export function yielding(statements: readonly Statement[]): Statement[] {
  const last = statements.at(-1);
  if (last?.kind !== 'evaluate') return [...statements];
  return [...statements.slice(0, -1), { kind: 'return', value: last.value, site: last.value.site }];
}

/** `{ a, (b, c) -> … }`, `{ … it … }`. In one that is run on an object, `it` is what it is around it. */
export function lowerLambda(node: Syntax, unit: KotlinUnit, isOnObject = false): Expression {
  const site = siteOf(node, unit);
  const list = findType(node, 'lambda_parameters');
  const apart: Statement[] = [];
  const named = (list ? namedChildren(list) : []).map((each, index): Parameter => {
    const at = siteOf(each, unit);
    if (each.type !== 'multi_variable_declaration') return lowerVariable(each, unit);
    const items = namedChildren(each).map((part) => {
      const { name, site: place } = lowerVariable(part, unit);
      return { pattern: { kind: 'name', name, site: place } as const };
    });
    const name = `\0part ${index}`;
    apart.push({ kind: 'declare', pattern: { kind: 'tuple', items }, value: { kind: 'name', name, site: at } });
    return { name, site: at };
  });
  const text = textOf(node, unit);
  const isImplied = !findType(node, '->');
  const it: Parameter = { name: 'it', site, ...(unit.it && { default: { kind: 'name', name: unit.it, site } }) };
  const parameters = isImplied ? [it] : named;
  const statements = namedChildren(node).filter((part) => part !== list);
  // a block inside that is given nothing means this one
  const hasIt = isImplied && !isOnObject;
  const own = hasIt && text.indexOf('{', 1) > 0 && /\bit\b/.test(text) ? `\0it ${node.start}` : undefined;
  if (own) apart.push(wordsAt(site).declare(own, wordsAt(site).name('it')));
  const inside: KotlinUnit = { ...unit, isInBlock: true, ...(own && { it: own }) };
  if (hasIt) delete inside.meansIt;
  else if (isOnObject && unit.it) inside.meansIt = unit.it;
  const body = [...apart, ...lowerStatements(statements, inside)];
  const made: Expression = { kind: 'closure', body: { ...NO_FUNCTION, parameters, body: yielding(body), site }, site };
  if (/\bthis\b/.test(text)) SAYS_THIS.add(made);
  return made;
}

/** Lambdas in which `this` stands: kept beside the facts, which know of no receivers. */
export const SAYS_THIS = new WeakSet<Expression>();

/** `name`, `name: T`. */
export function lowerVariable(node: Syntax, unit: KotlinUnit): Pick<Parameter, 'name' | 'type' | 'site'> {
  const name = findType(node, 'identifier');
  const type = typeIn(node, unit);
  return { name: name ? textOf(name, unit) : '', ...(type && { type }), site: siteOf(name ?? node, unit) };
}
