/**
 * JSX: an element calls its component with what it is given.
 */

import type { Argument, Expression, FunctionFact, Site } from '../../facts/facts.ts';
import { isHeavy } from '../depth.ts';
import { siteOf, textOf } from '../lowering.ts';
import { childOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { lowerExpression, nothing } from './expressions.ts';
import type { ScriptUnit } from './names.ts';

export function lowerElement(node: Syntax, unit: ScriptUnit): Expression {
  const site = siteOf(node, unit);
  const opening = findType(node, 'jsx_opening_element') ?? node;
  const name = node.type === 'jsx_fragment' ? undefined : childOf(opening, 'name');
  const attributes = namedChildren(opening).filter(({ type }) => type === 'jsx_attribute' || type === 'jsx_expression');
  const pairs: (readonly [Expression, Expression])[] = [];
  const spreads: Expression[] = [];
  for (const attribute of attributes) {
    const [key, value] = namedChildren(attribute);
    if (!key) continue;
    if (attribute.type === 'jsx_expression') spreads.push(lowerExpression(key, unit));
    else {
      const at = siteOf(key, unit);
      const given: Expression = value ? lowerExpression(value, unit) : { kind: 'literal', value: true, site: at };
      pairs.push([{ kind: 'literal', value: textOf(key, unit), site: at }, given]);
    }
  }
  const children =
    opening === node
      ? []
      : namedChildren(node)
          .filter(({ type }) => type.startsWith('jsx_') && !/^jsx_(?:opening|closing)_element$|text$/.test(type))
          .map((child) => lowerExpression(child, unit));
  if (!name || /^[a-z]/.test(textOf(name, unit))) {
    return nothing(site, [...pairs.map(([, value]) => value), ...spreads, ...children]);
  }
  if (children.length > 0)
    pairs.push([
      { kind: 'literal', value: 'children', site },
      { kind: 'list', items: children, site },
    ]);
  const drawn = drawItems(pairs, site);
  // what draws the items is called with each of them, and not from outside
  const passed = drawn ? pairs.filter(([key]) => key.kind !== 'literal' || key.value !== 'renderItem') : pairs;
  const props: Expression = { kind: 'dictionary', pairs: passed, ...(spreads.length > 0 && { spreads }), site };
  const made: Expression = { kind: 'call', callee: lowerExpression(name, unit), args: [{ value: props }], site };
  return drawn ? nothing(site, [drawn, made]) : made;
}

/** Lists of React Native call `renderItem` with each of `data`. */
function drawItems(pairs: readonly (readonly [Expression, Expression])[], site: Site): Expression | undefined {
  const given = (name: string): Expression | undefined =>
    pairs.find(([key]) => key.kind === 'literal' && key.value === name)?.[1];
  const data = given('data');
  const draw = given('renderItem');
  // both are written down twice
  if (!data || !draw || isHeavy(data) || isHeavy(draw)) return undefined;
  const item: Argument = {
    value: {
      kind: 'dictionary',
      pairs: [
        [
          { kind: 'literal', value: 'item', site },
          { kind: 'name', name: '\0item', site },
        ],
      ],
      site,
    },
  };
  const body: FunctionFact = {
    name: '',
    parameters: [{ name: '\0item', site }],
    body: [{ kind: 'evaluate', value: { kind: 'call', callee: draw, args: [item], site } }],
    modifiers: new Set(),
    isPositional: true,
    site,
  };
  return {
    kind: 'call',
    callee: { kind: 'member', of: data, name: 'forEach', site },
    args: [{ value: { kind: 'closure', body, site } }],
    site,
  };
}
