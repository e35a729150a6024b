/**
 * C# expressions, as facts.
 */

import type { Argument, Expression } from '../../facts/facts.ts';
import { nothing, siteOf } from '../lowering.ts';
import { childOf, namedChildren, type Syntax } from '../syntax.ts';
import { throwing } from '../throwing.ts';
import { lowerCall, lowerIndex, lowerMember } from './calls.ts';
import { lowerDelegate, lowerLambda } from './lambdas.ts';
import { lowerAnonymous, lowerInitializer, lowerItems, lowerNew, lowerWith } from './new.ts';
import { lowerAssignment, lowerBinary, lowerCast, lowerUnary } from './operators.ts';
import { asTest, lowerIs, lowerSwitchExpression } from './patterns.ts';
import { lowerQuery } from './queries.ts';
import { lowerInterpolation, lowerText, numberOf } from './texts.ts';
import { kept, lowerType } from './types.ts';
import { bind, type CSharpUnit, nameOf } from './unit.ts';

export function lowerExpression(node: Syntax, unit: CSharpUnit): Expression {
  const site = siteOf(node, unit);
  const lower = (part: Syntax | undefined): Expression => (part ? lowerExpression(part, unit) : nothing(site));
  switch (node.type) {
    case 'identifier':
    case 'predefined_type':
    case 'implicit_parameter':
    case 'discard':
      return { kind: 'name', name: nameOf(node, unit), site };
    case 'this':
    case 'base':
      return { kind: 'name', name: node.type === 'base' ? 'super' : 'self', site };
    case 'generic_name':
      return lower(namedChildren(node)[0]);
    case 'integer_literal':
    case 'real_literal':
      return { kind: 'literal', value: numberOf(nameOf(node, unit)), site };
    case 'boolean_literal':
      return { kind: 'literal', value: nameOf(node, unit) === 'true', site };
    case 'null_literal':
    case 'default_expression':
      return { kind: 'literal', value: null, site };
    case 'string_literal':
    case 'verbatim_string_literal':
    case 'raw_string_literal':
    case 'character_literal':
      return lowerText(node, unit);
    case 'interpolated_string_expression':
      return lowerInterpolation(node, unit);
    case 'member_access_expression':
    case 'qualified_name':
    case 'alias_qualified_name':
      return lowerMember(node, unit);
    case 'invocation_expression': {
      const test = asTest(node);
      return test ? lowerIs(test, unit) : lowerCall(node, unit);
    }
    case 'element_access_expression':
      return lowerIndex(node, unit);
    case 'object_creation_expression':
    case 'implicit_object_creation_expression':
    case 'array_creation_expression':
    case 'implicit_array_creation_expression':
    case 'stackalloc_expression':
    case 'implicit_stackalloc_expression':
      return lowerNew(node, unit);
    case 'anonymous_object_creation_expression':
      return lowerAnonymous(node, unit);
    case 'initializer_expression':
      return lowerInitializer(node, unit);
    case 'with_expression':
      return lowerWith(node, unit);
    case 'collection_expression':
    case 'element_binding_expression':
    case 'bracketed_argument_list':
      return { kind: 'list', items: lowerItems(node, unit), site };
    case 'tuple_expression':
      return { kind: 'tuple', items: namedChildren(node).map((part) => lowerTuplePart(part, unit)), site };
    case 'lambda_expression':
      return lowerLambda(node, unit);
    case 'anonymous_method_expression':
      return lowerDelegate(node, unit);
    case 'assignment_expression':
      return lowerAssignment(node, unit);
    case 'binary_expression':
      return lowerBinary(node, unit);
    case 'prefix_unary_expression':
      return lowerUnary(node, unit);
    case 'conditional_expression':
      return {
        kind: 'either',
        test: lower(childOf(node, 'condition')),
        of: [lower(childOf(node, 'consequence')), lower(childOf(node, 'alternative'))],
        site,
      };
    case 'cast_expression':
      return lowerCast(node, unit);
    case 'as_expression': {
      const right = childOf(node, 'right');
      const to = right && kept(lowerType(right, unit));
      const value = lower(childOf(node, 'left'));
      return to ? { kind: 'cast', value, to, site } : value;
    }
    case 'is_expression':
    case 'is_pattern_expression':
      return lowerIs(node, unit);
    case 'switch_expression':
      return lowerSwitchExpression(node, unit);
    case 'query_expression':
      return lowerQuery(node, unit);
    case 'typeof_expression': {
      const written = childOf(node, 'type');
      const type = written && lowerType(written, unit);
      return type ? { kind: 'type', type, site } : nothing(site);
    }
    case 'declaration_expression': {
      const name = childOf(node, 'name');
      return name ? bind(name, unit) : nothing(site);
    }
    case 'throw_expression':
    case 'throw_statement': {
      const value = innerOf(node);
      return throwing(value && lowerExpression(value, unit), site);
    }
    // what is said of a value, and is no other value
    case 'parenthesized_expression':
    case 'postfix_unary_expression':
    case 'await_expression':
    case 'checked_expression':
    case 'ref_expression':
    case 'argument':
    case 'expression_element':
    case 'spread_element':
    case 'collection_element':
    case 'constant_pattern':
    case 'type_pattern':
      return lower(innerOf(node));
    default:
      return nothing(site, namedChildren(node).map(lower));
  }
}

/** What a node of one value is about. */
export function innerOf(node: Syntax): Syntax | undefined {
  return valuesIn(node)[0];
}

/** The values that stand in a node, and what is said of them: `this` and `base` are no named nodes. */
export function valuesIn(node: Syntax): readonly Syntax[] {
  return node.children.filter(
    ({ isNamed, field, type }) => (isNamed && field !== 'name') || type === 'this' || type === 'base',
  );
}

function lowerTuplePart(node: Syntax, unit: CSharpUnit): Argument {
  const label = childOf(node, 'name');
  return { ...(label && { label: nameOf(label, unit) }), value: lowerExpression(node, unit) };
}
