/**
 * Loops right behind `if (…)`: to the grammar they call a function that is named `for`, or `while`.
 */
import type { Expression, Pattern, Statement } from '../../facts/facts.ts';
import { nothing, siteOf, textOf } from '../lowering.ts';
import { childOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { lowerExpression } from './expressions.ts';
import { lowerStatements } from './statements.ts';
import type { KotlinUnit } from './unit.ts';

/** `for (one in many) { … }`, `while (test) run(x)`; undefined for what is no loop. */
export function lowerLoopCall(node: Syntax, unit: KotlinUnit): Statement[] | undefined {
  const [head, ...rest] = namedChildren(node);
  const word = head?.type === 'call_expression' ? namedChildren(head)[0] : undefined;
  const name = word?.type === 'identifier' ? unit.text.slice(word.start, word.end) : '';
  const given = head && findType(head, 'value_arguments');
  const [argument] = given ? namedChildren(given) : [];
  const asked = argument && namedChildren(argument).at(-1);
  if (!/^(?:for|while)$/.test(name) || !asked) return undefined;
  const body = lowerBehind(rest, unit);
  if (name === 'while')
    return [
      { kind: 'block', conditions: [], body: [{ kind: 'evaluate', value: lowerExpression(asked, unit) }, ...body] },
    ];
  const site = siteOf(node, unit);
  const [one, many] = [childOf(asked, 'left'), childOf(asked, 'right')];
  const pattern: Pattern =
    one?.type === 'identifier' ? { kind: 'name', name: textOf(one, unit), site: siteOf(one, unit) } : { kind: 'any' };
  const collection = many ? lowerExpression(many, unit) : nothing(site);
  return [{ kind: 'for', pattern, collection, body, site }];
}

/** `{ … }`; `run(x)`, to the grammar a name and what stands in brackets. */
function lowerBehind([first, second]: readonly Syntax[], unit: KotlinUnit): Statement[] {
  const block = first && findType(first, 'lambda_literal');
  if (block) return lowerStatements(namedChildren(block), unit);
  if (!first || !second) return [];
  const site = { file: unit.file, start: first.start, end: second.end };
  const callee = lowerExpression(first, unit);
  const call: Expression = { kind: 'call', callee, args: [{ value: lowerExpression(second, unit) }], site };
  return [{ kind: 'evaluate', value: call }];
}
