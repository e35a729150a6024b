/**
 * What calls of JavaScript hand over.
 */
import type { Argument, Expression, Site } from '../../facts/facts.ts';
import { nothing, siteOf, textOf } from '../lowering.ts';
import { childOf, namedChildren, type Syntax } from '../syntax.ts';
import { lowerExpression } from './expressions.ts';
import { partsOfRest, type ScriptUnit } from './names.ts';

export function lowerArguments(
  callee: Syntax,
  given: readonly Syntax[],
  unit: ScriptUnit,
  site: Site,
): readonly Argument[] {
  return given.flatMap((arg, index): readonly Argument[] => {
    const parts = spreadArguments(arg, unit, site);
    if (parts) return parts;
    return [{ value: listApplied(callee, arg, index, unit, site) ?? lowerExpression(arg, unit) }];
  });
}

/** `html\`<p>${name}</p>\``: a function is given the texts, and each part. */
export function partsGiven(template: Syntax, unit: ScriptUnit): readonly Argument[] {
  const given = namedChildren(template).flatMap((child) => {
    const [inner] = child.type === 'template_substitution' ? namedChildren(child) : [];
    return inner ? [{ value: lowerExpression(inner, unit) }] : [];
  });
  return [{ value: nothing(siteOf(template, unit)) }, ...given];
}

/** `...args`, where that is all that the function around is given: each at its place. */
function spreadArguments(node: Syntax, unit: ScriptUnit, site: Site): readonly Argument[] | undefined {
  const [inner] = node.type === 'spread_element' ? namedChildren(node) : [];
  return inner && partsNamed(inner, unit, site)?.map((value) => ({ value }));
}

/** The second argument of `load.apply(this, args)`, in its parts. */
function listApplied(
  callee: Syntax,
  node: Syntax,
  index: number,
  unit: ScriptUnit,
  site: Site,
): Expression | undefined {
  const method = callee.type === 'member_expression' ? childOf(callee, 'property') : undefined;
  if (index !== 1 || !method || textOf(method, unit) !== 'apply') return undefined;
  const items = partsNamed(node, unit, site);
  return items && { kind: 'list', items, site };
}

/** `args[1]` of all that a function is given. */
export function partAt(object: Syntax, index: Syntax, unit: ScriptUnit, site: Site): Expression | undefined {
  const parts = index.type === 'number' ? partsNamed(object, unit, site) : undefined;
  // the last stands for several
  return parts?.slice(0, -1)[Number(textOf(index, unit))];
}

function partsNamed(node: Syntax, unit: ScriptUnit, site: Site): readonly Expression[] | undefined {
  const parts = node.type === 'identifier' ? partsOfRest(textOf(node, unit), unit) : undefined;
  return parts?.map((name) => ({ kind: 'name', name, site }));
}
