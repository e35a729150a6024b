/**
 * Lambdas and parameters of C#.
 */

import {
  type Expression,
  type FunctionFact,
  KEYED,
  type Parameter,
  type Site,
  type Statement,
  type TypeName,
  UNENCODED,
} from '../../facts/facts.ts';
import { siteOf } from '../lowering.ts';
import { childOf, findType, type Syntax } from '../syntax.ts';
import { lowerExpression } from './expressions.ts';
import { wordsOf } from './members.ts';
import { lowerBlock } from './statements.ts';
import { kept, lowerType } from './types.ts';
import { type CSharpUnit, nameOf, withBound } from './unit.ts';

export function closure(
  parameters: readonly Parameter[],
  body: readonly Statement[],
  site: Site,
  result?: TypeName,
): Expression {
  const fact: FunctionFact = { name: '', parameters, body, modifiers: new Set(), isPositional: true, site };
  return { kind: 'closure', body: result ? { ...fact, result } : fact, site };
}

/** `x => …`, `(x, y) => …`, `async (x) => { … }`, `static () => …`. */
export function lowerLambda(node: Syntax, unit: CSharpUnit): Expression {
  const site = siteOf(node, unit);
  const given = childOf(node, 'parameters');
  const parameters =
    given?.type === 'implicit_parameter'
      ? [{ name: nameOf(given, unit), site: siteOf(given, unit) }]
      : given
        ? lowerParameters(given, unit)
        : [];
  const body = childOf(node, 'body');
  if (!body) return closure(parameters, [], site);
  if (body.type === 'block') return closure(parameters, lowerBlock(body, unit), site);
  const gives = (): Statement[] => [
    { kind: 'return', value: withNames(lowerExpression(body, unit)), site: siteOf(body, unit) },
  ];
  return closure(parameters, withBound(unit, gives), site);
}

/** `row => (row.Name, row.Kind)`: nobody says other names of the parts.
 *  https://learn.microsoft.com/dotnet/csharp/language-reference/builtin-types/value-tuples#tuple-field-names */
function withNames(value: Expression): Expression {
  if (value.kind !== 'tuple') return value;
  const items = value.items.map((item) => {
    const of = item.value;
    const isNamed = item.label === undefined && (of.kind === 'member' || of.kind === 'name') && of.name !== 'self';
    return isNamed ? { ...item, label: of.name } : item;
  });
  return { ...value, items };
}

/** `delegate (int x) { … }`. */
export function lowerDelegate(node: Syntax, unit: CSharpUnit): Expression {
  const given = childOf(node, 'parameters');
  const block = findType(node, 'block');
  return closure(given ? lowerParameters(given, unit) : [], block ? lowerBlock(block, unit) : [], siteOf(node, unit));
}

/** Parameters with `this` before them: kept beside the facts, which know of none. */
const RECEIVERS = new WeakSet<Parameter>();

export function isReceiver(parameter: Parameter): boolean {
  return RECEIVERS.has(parameter);
}

/** Parameters of a method or lambda; a type may be missing. */
export function lowerParameters(list: Syntax, unit: CSharpUnit): Parameter[] {
  const parameters: Parameter[] = [];
  // what `params` stands before has no node of its own
  const variadic = list.children.findIndex(({ type }) => type === 'params');
  for (const node of list.children) {
    const found = node.type === 'parameter' ? lowerParameter(node, node.children, unit) : undefined;
    if (found) parameters.push(found);
  }
  const rest = variadic < 0 ? undefined : lowerParameter(list, list.children.slice(variadic), unit);
  if (rest) parameters.push({ ...rest, isVariadic: true });
  return parameters;
}

function lowerParameter(node: Syntax, parts: readonly Syntax[], unit: CSharpUnit): Parameter | undefined {
  const name = parts.find(({ field }) => field === 'name');
  if (!name) return undefined;
  const written = parts.find(({ field }) => field === 'type');
  const type = written && kept(lowerType(written, unit));
  const given = parts[parts.findIndex((part) => part.type === '=') + 1];
  const isGiven = parts.some((part) => part.type === '=') && given?.isNamed;
  const words = parts.filter((part) => part.type === 'modifier').map((word) => nameOf(word, unit));
  const isShared = words.includes('out') || words.includes('ref');
  const last = isGiven ? given : name;
  const key = keyOf(node, unit);
  const attributes = [
    ...(wordsOf(node, unit).has(UNENCODED) ? [UNENCODED] : []),
    ...(key === undefined ? [] : [KEYED + key]),
  ];
  const parameter: Parameter = {
    name: nameOf(name, unit),
    ...(type && { type }),
    ...(isGiven && { default: lowerExpression(given, unit) }),
    ...(isShared && { isShared: true }),
    ...(attributes.length > 0 && { attributes }),
    site: { file: unit.file, start: (parts[0] ?? node).start, end: last.end },
  };
  if (words.includes('this')) RECEIVERS.add(parameter);
  return parameter;
}

/** `[FromKeyedServices("labs")]`, `[FromKeyedServices(Area.Labs)]`.
 *  https://learn.microsoft.com/dotnet/core/extensions/dependency-injection#keyed-services */
const KEY = /\bFromKeyedServices\(\s*(?:"([^"\\]*)"|(\w+\.\w+))\s*\)/;

function keyOf(node: Syntax, { text }: CSharpUnit): string | undefined {
  const list = findType(node, 'attribute_list');
  const [, written, constant] = (list && KEY.exec(text.slice(list.start, list.end))) ?? [];
  return written ?? constant;
}

/** The parameters of a method, constructor or class. */
export function parametersOf(node: Syntax, unit: CSharpUnit): Parameter[] {
  const list = childOf(node, 'parameters') ?? findType(node, 'parameter_list');
  return list ? lowerParameters(list, unit) : [];
}
