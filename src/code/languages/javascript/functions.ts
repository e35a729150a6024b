/**
 * Functions of JavaScript and TypeScript, as facts.
 */

import { addAll } from '../../../lists.ts';
import type { FunctionFact, Parameter, Statement } from '../../facts/facts.ts';
import { siteOf, textOf, throwsOn } from '../lowering.ts';
import { childOf, namedChildren, type Syntax } from '../syntax.ts';
import { lowerExpression, lowerGiven } from './expressions.ts';
import { methodName } from './method-names.ts';
import { declaredNames, injected, inScope, lowerAnnotation, type ScriptUnit } from './names.ts';
import { declare } from './patterns.ts';
import { patternNames } from './read-module.ts';
import { restHandedOn, takeRest } from './rest-parameters.ts';
import { saidParts } from './said-parts.ts';
import { lowerBlock } from './statements.ts';

/** A function, arrow function or method. `name` is its own where the caller gives none. */
export function lowerFunction(node: Syntax, outer: ScriptUnit, name?: string): FunctionFact {
  const site = siteOf(node, outer);
  const own = childOf(node, 'name');
  const read = (child: Syntax): string => textOf(child, outer);
  const single = childOf(node, 'parameter');
  const list = childOf(node, 'parameters');
  // TypeScript says first what `this` is
  const isParameter = (one: Syntax): boolean => childOf(one, 'pattern')?.type !== 'this';
  const nodes = single ? [single] : list ? namedChildren(list).filter(isParameter) : [];
  const names = nodes.flatMap((one) => patternNames(childOf(one, 'pattern') ?? one, read));
  const body = childOf(node, 'body');
  const hoisted = body ? hoistedNames(body, outer) : [];
  const { isInOptions: _, ...around } = outer;
  const rest = restHandedOn(nodes, body, outer);
  const unit = inScope(around, [...names, ...hoisted], rest);
  const parameters: Parameter[] = [];
  const taken: Statement[] = [];
  for (const one of nodes) {
    const pattern = childOf(one, 'pattern') ?? one;
    const at = siteOf(one, unit);
    if (rest && pattern.type === 'rest_pattern') {
      const [parts, list] = takeRest(rest, at);
      addAll(parameters, parts);
      taken.push(list);
      continue;
    }
    const inner = pattern.type === 'rest_pattern' ? (namedChildren(pattern)[0] ?? pattern) : pattern;
    const isPlain = inner.type === 'identifier';
    const parameter = isPlain ? textOf(inner, unit) : `\0${unit.fresh()}`;
    const annotation = childOf(one, 'type');
    const type = lowerAnnotation(annotation, unit);
    const value = childOf(one, 'value');
    const given = value ? lowerExpression(value, unit) : injected(annotation, unit);
    parameters.push({
      name: parameter,
      ...(type && { type }),
      ...(given && { default: given }),
      ...(pattern.type === 'rest_pattern' && { isVariadic: true }),
      site: at,
    });
    if (!isPlain)
      addAll(
        taken,
        declare(inner, { kind: 'name', name: parameter, site: at }, unit, undefined, saidParts(annotation, unit)),
      );
  }
  const result = lowerAnnotation(childOf(node, 'return_type'), unit);
  return {
    name: name ?? (own && node.type !== 'function_expression' ? textOf(own, outer) : ''),
    parameters,
    ...(result && { result }),
    body: [...taken, ...lowerFunctionBody(body, unit)],
    modifiers: new Set(node.children.filter(({ isNamed }) => !isNamed).map(read)),
    isPositional: true,
    ...(throwsOn(read(node)) && { isThrowing: true }),
    site,
  };
}

function lowerFunctionBody(body: Syntax | undefined, unit: ScriptUnit): Statement[] {
  if (!body) return [];
  if (body.type === 'statement_block') return lowerBlock(namedChildren(body), unit);
  return [{ kind: 'return', value: lowerGiven(body, unit), site: siteOf(body, unit) }];
}

/** `var` belongs to the whole function. */
function hoistedNames(body: Syntax, unit: ScriptUnit): readonly string[] {
  const found: string[] = [];
  const visit = (node: Syntax, depth: number): void => {
    if (depth > 60 || /function|class/.test(node.type)) return;
    if (node.type === 'variable_declaration') addAll(found, declaredNames([node], unit));
    for (const child of node.children) visit(child, depth + 1);
  };
  for (const child of body.children) visit(child, 0);
  return found;
}

export function lowerMethod(node: Syntax, unit: ScriptUnit): FunctionFact {
  const name = childOf(node, 'name');
  const text = name ? textOf(name, unit) : '';
  return lowerFunction(node, unit, text === 'constructor' ? 'init' : methodName(text));
}
