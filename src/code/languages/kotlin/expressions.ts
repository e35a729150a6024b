/**
 * Kotlin expressions, as facts.
 */
import type { Expression, FunctionFact } from '../../facts/facts.ts';
import { nothing, siteOf, textOf } from '../lowering.ts';
import { findType, namedChildren, type Syntax } from '../syntax.ts';
import { throwing } from '../throwing.ts';
import { lowerObject } from './anonymous.ts';
import { lowerIf, lowerWhen } from './branches.ts';
import { lowerCall, lowerIndex, lowerMember, lowerReference, receiverOf } from './calls.ts';
import { lowerFunction } from './functions.ts';
import { lowerLambda, NO_FUNCTION, yielding } from './lambdas.ts';
import { operandsApart } from './operands.ts';
import { lowerAs, lowerBinary, lowerIn, lowerInfix, lowerIs, lowerRange, lowerUnary } from './operators.ts';
import { lowerCatches, lowerTried } from './statements.ts';
import { lowerText, numberOf } from './texts.ts';
import { isType, lowerType } from './types.ts';
import type { KotlinUnit } from './unit.ts';

export function lowerExpression(written: Syntax, unit: KotlinUnit): Expression {
  const node = operandsApart(written);
  const site = siteOf(node, unit);
  const lower = (part: Syntax | undefined): Expression => (part ? lowerExpression(part, unit) : nothing(site));
  switch (node.type) {
    case 'identifier':
      return lowerName(node, unit);
    case 'this_expression':
      return receiverOf(unit, site);
    case 'super_expression':
      return lowerSuper(node, unit);
    case 'number_literal':
    case 'float_literal':
      return { kind: 'literal', value: numberOf(unit.text.slice(node.start, node.end)), site };
    case 'string_literal':
    case 'multiline_string_literal':
    case 'character_literal':
      return lowerText(node, unit);
    case 'collection_literal':
      return { kind: 'list', items: namedChildren(node).map(lower), site };
    case 'navigation_expression':
      return lowerMember(node, unit);
    case 'callable_reference':
      return lowerReference(node, unit);
    case 'call_expression':
      return lowerCall(node, unit);
    case 'index_expression':
      return lowerIndex(node, unit);
    case 'binary_expression':
      return lowerBinary(node, unit);
    case 'unary_expression':
      return lowerUnary(node, unit);
    case 'infix_expression':
      return lowerInfix(node, unit);
    case 'range_expression':
      return lowerRange(node, unit);
    case 'in_expression':
      return lowerIn(node, unit);
    case 'is_expression':
      return lowerIs(node, unit);
    case 'as_expression':
      return lowerAs(node, unit);
    case 'if_expression':
      return lowerIf(node, unit);
    case 'when_expression':
      return lowerWhen(node, unit);
    case 'try_expression': {
      const tried = lowerTried(node, unit);
      const body = [...yielding(tried), ...lowerCatches(node, tried, unit)];
      const whole: FunctionFact = { ...NO_FUNCTION, body, site };
      return { kind: 'call', callee: { kind: 'closure', body: whole, site }, args: [], site };
    }
    case 'throw_expression':
      return throwing(lower(namedChildren(node)[0]), site);
    case 'return_expression': {
      const value = returnedBy(node);
      return nothing(site, value ? [lower(value)] : []);
    }
    case 'lambda_literal':
      return lowerLambda(node, unit);
    case 'anonymous_function':
      return { kind: 'closure', body: { ...lowerFunction(node, unit, new Set()), name: '' }, site };
    case 'object_literal':
      return lowerObject(node, unit);
    // what is said of a value, and is no other value
    case 'parenthesized_expression':
    case 'annotated_expression':
    case 'labeled_expression':
    case 'spread_expression':
      return lower(namedChildren(node).findLast(({ type }) => type !== 'annotation' && type !== 'label'));
    case 'annotated_lambda':
      return lower(findType(node, 'lambda_literal'));
    default:
      return nothing(site, namedChildren(node).map(lower));
  }
}

function lowerName(node: Syntax, unit: KotlinUnit): Expression {
  const site = siteOf(node, unit);
  switch (unit.text.slice(node.start, node.end)) {
    case 'true':
      return { kind: 'literal', value: true, site };
    case 'false':
      return { kind: 'literal', value: false, site };
    case 'null':
      return { kind: 'literal', value: null, site };
    case 'it':
      return { kind: 'name', name: unit.meansIt ?? 'it', site };
    case 'break':
    case 'continue':
      return nothing(site);
    default:
      return { kind: 'name', name: textOf(node, unit), site };
  }
}

/** What stands behind `return`. */
export function returnedBy(node: Syntax): Syntax | undefined {
  return namedChildren(node).find(({ field }) => field !== 'label');
}

/** `super`, `super<Paid>`. */
function lowerSuper(node: Syntax, unit: KotlinUnit): Expression {
  const written = node.children.find(isType);
  const above = written && lowerType(written, unit);
  return { kind: 'name', name: 'super', ...(above && { above }), site: siteOf(node, unit) };
}
