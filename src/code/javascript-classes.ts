/**
 * Classes of JavaScript and TypeScript, as facts.
 */
import { addAll } from '../lists.ts';
import type { Expression, FunctionFact, Statement, TypeFact, VariableFact } from './facts.ts';
import { lowerExpression } from './javascript-expressions.ts';
import { lowerMethod } from './javascript-functions.ts';
import { injected, lowerAnnotation, type ScriptUnit } from './javascript-names.ts';
import { siteOf } from './swift-expressions.ts';
import { textOf } from './swift-types.ts';
import { childOf, findType, namedChildren, type Syntax } from './syntax.ts';

/** A class, under its name in the whole program. */
export function lowerClass(node: Syntax, name: string, unit: ScriptUnit): TypeFact {
  const body = childOf(node, 'body');
  const heritage = findType(node, 'class_heritage');
  const extended = heritage && (findType(heritage, 'extends_clause') ?? heritage);
  const parent = extended && (childOf(extended, 'value') ?? namedChildren(extended)[0]);
  const supertype = parent?.type === 'identifier' ? lowerExpression(parent, unit) : undefined;
  const functions: FunctionFact[] = [];
  const variables: VariableFact[] = [];
  for (const member of body ? namedChildren(body) : []) {
    if (member.type === 'method_definition') {
      const isGetter = member.children.some(({ type }) => type === 'get');
      const method = lowerMethod(member, unit);
      if (isGetter) variables.push(variableOf(method.name, member, unit, { getter: { ...method, name: 'get' } }));
      else functions.push(method);
      if (method.name === 'init') addAll(variables, parameterProperties(member, unit));
    } else if (member.type === 'public_field_definition' || member.type === 'field_definition') {
      const key = childOf(member, 'name') ?? childOf(member, 'property');
      const value = childOf(member, 'value');
      if (!key) continue;
      const annotation = childOf(member, 'type');
      const given = value ? lowerExpression(value, unit) : injected(annotation, unit);
      const type = lowerAnnotation(annotation, unit);
      variables.push(
        variableOf(textOf(key, unit), member, unit, { ...(given && { value: given }), ...(type && { type }) }),
      );
    }
  }
  return {
    name,
    kind: 'class',
    supertypes: supertype?.kind === 'name' ? [{ name: supertype.name, args: [] }] : [],
    cases: [],
    variables,
    functions: [...functions.map((method) => withProperties(method, body, unit))],
    types: [],
    aliases: new Map(),
    modifiers: new Set(),
    site: siteOf(node, unit),
  };
}

function variableOf(
  name: string,
  node: Syntax,
  unit: ScriptUnit,
  more: Partial<Pick<VariableFact, 'value' | 'type' | 'getter'>>,
): VariableFact {
  const words = node.children.filter(({ isNamed }) => !isNamed).map((word) => textOf(word, unit));
  return { name, ...more, modifiers: new Set(words), site: siteOf(node, unit) };
}

/** `constructor(private records: RecordStore)` declares a property. */
function parameterProperties(method: Syntax, unit: ScriptUnit): VariableFact[] {
  const list = childOf(method, 'parameters');
  return (list ? namedChildren(list) : []).flatMap((one) => {
    const pattern = childOf(one, 'pattern');
    if (pattern?.type !== 'identifier' || !isProperty(one)) return [];
    const annotation = childOf(one, 'type');
    const type = lowerAnnotation(annotation, unit);
    const value = injected(annotation, unit);
    return [variableOf(textOf(pattern, unit), one, unit, { ...(type && { type }), ...(value && { value }) })];
  });
}

function isProperty(parameter: Syntax): boolean {
  return parameter.children.some(({ type }) => type === 'accessibility_modifier' || type === 'readonly');
}

/** A constructor stores its parameter properties. */
function withProperties(method: FunctionFact, body: Syntax | undefined, unit: ScriptUnit): FunctionFact {
  if (method.name !== 'init' || !body) return method;
  const node = namedChildren(body).find(({ start }) => start === method.site.start);
  const stored = (node ? parameterProperties(node, unit) : []).map(({ name, site }): Statement => {
    const target: Expression = { kind: 'member', of: { kind: 'name', name: 'self', site }, name, site };
    return {
      kind: 'evaluate',
      value: { kind: 'assign', target, operator: '=', value: { kind: 'name', name, site }, site },
    };
  });
  return { ...method, body: [...stored, ...method.body] };
}
