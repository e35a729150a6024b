/**
 * Dart functions, their parameters and initialisers, as facts.
 */

import type { Argument, Expression, FunctionFact, Parameter, Statement } from '../../facts/facts.ts';
import { isHeavy } from '../depth.ts';
import { siteOf, textOf, throwsOn } from '../lowering.ts';
import { childOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { callSuper } from '../words.ts';
import { GIVEN_TO_SUPER } from './blocs.ts';
import { lowerArguments } from './calls.ts';
import { type DartUnit, lowerRun, nothing } from './expressions.ts';
import { lowerFunctionBody } from './statements.ts';
import { injected, lowerType } from './types.ts';

interface Parameters {
  readonly parameters: Parameter[];
  /** What `this.x` does. */
  readonly stores: readonly string[];
  /** What `super.x` hands on. */
  readonly handed: readonly Argument[];
  /** Puts into those that are declared with a class of a package an object of it. */
  readonly holds: readonly Statement[];
}

/** The parameters of a function; those in braces are passed by name and may be left out. */
export function lowerParameters(list: Syntax | undefined, unit: DartUnit): Parameters {
  const parameters: Parameter[] = [];
  const stores: string[] = [];
  const holds: Statement[] = [];
  const handed: Argument[] = [];
  const add = (nodes: readonly Syntax[], isNamed: boolean): void => {
    for (const [index, node] of nodes.entries()) {
      if (node.type === 'optional_formal_parameters') {
        add(node.children, unit.text.charAt(node.start) === '{');
        continue;
      }
      if (node.type !== 'formal_parameter') continue;
      const stored = findType(node, 'constructor_param', 'super_formal_parameter');
      const name = childOf(node, 'name') ?? findType(stored ?? node, 'identifier');
      if (!name) continue;
      const text = textOf(name, unit);
      if (stored?.type === 'constructor_param') stores.push(text);
      if (stored?.type === 'super_formal_parameter')
        handed.push({ ...(isNamed && { label: text }), value: { kind: 'name', name: text, site: siteOf(node, unit) } });
      const type = lowerType((stored ?? node).children, unit);
      const given = injected((stored ?? node).children, unit);
      if (given) {
        const { site } = given;
        const target: Expression = { kind: 'name', name: text, site };
        holds.push({ kind: 'evaluate', value: { kind: 'assign', target, operator: '=', value: given, site } });
      }
      parameters.push({
        name: text,
        ...(isNamed && { label: text }),
        ...(type && { type }),
        default: defaultAfter(nodes, index, unit) ?? { kind: 'literal', value: null, site: siteOf(node, unit) },
        site: siteOf(node, unit),
      });
    }
  };
  add(list?.children ?? [], false);
  return { parameters, stores, holds, handed };
}

/** `= value` after a parameter: its neighbours up to the comma. */
function defaultAfter(nodes: readonly Syntax[], index: number, unit: DartUnit): Expression | undefined {
  if (nodes[index + 1]?.type !== '=') return undefined;
  const run: Syntax[] = [];
  for (const node of nodes.slice(index + 2)) {
    if (node.type === ',' || node.type === '}' || node.type === ']') break;
    run.push(node);
  }
  return lowerRun(run, unit);
}

/** A function or method from its signature and the body that follows it. */
export function lowerFunction(
  signature: Syntax,
  body: Syntax | undefined,
  unit: DartUnit,
  modifiers: Iterable<string>,
): FunctionFact {
  const name = childOf(signature, 'name');
  const result = lowerType(signature.children, unit);
  const { parameters, holds } = lowerParameters(findType(signature, 'formal_parameter_list'), unit);
  return {
    name: name ? textOf(name, unit) : '',
    parameters,
    ...(result && { result }),
    body: body ? [...holds, ...lowerFunctionBody(body, unit)] : [],
    modifiers: new Set(modifiers),
    isPositional: true,
    ...(body && throwsOn(textOf(body, unit)) && { isThrowing: true }),
    site: { file: unit.file, start: signature.start, end: (body ?? signature).end },
  };
}

/** What stands behind the parameters of a constructor: `: super(a), b = c`. */
export function lowerInitializers(node: Syntax | undefined, unit: DartUnit): Statement[] {
  return (node ? namedChildren(node) : []).flatMap((entry): Statement[] => {
    const site = siteOf(entry, unit);
    const field = findType(entry, 'field_initializer');
    if (field) {
      const [name, ...value] = namedChildren(field).filter(({ type }) => type !== 'this');
      if (!name) return [];
      const target: Expression = {
        kind: 'member',
        of: { kind: 'name', name: 'self', site },
        name: textOf(name, unit),
        site,
      };
      return [
        { kind: 'evaluate', value: { kind: 'assign', target, operator: '=', value: lowerRun(value, unit), site } },
      ];
    }
    const args = findType(entry, 'arguments');
    const given = args ? lowerArguments(args, unit) : [];
    const [first] = given;
    if (entry.children.some(({ type }) => type === 'super')) {
      const kept: Expression = { kind: 'member', of: { kind: 'name', name: 'self', site }, name: GIVEN_TO_SUPER, site };
      const called = callSuper(undefined, given, site);
      if (!first || first.label !== undefined || isHeavy(first.value)) return [...called];
      return [
        { kind: 'evaluate', value: { kind: 'assign', target: kept, operator: '=', value: first.value, site } },
        ...called,
      ];
    }
    return [
      {
        kind: 'evaluate',
        value: nothing(
          site,
          given.map(({ value }) => value),
        ),
      },
    ];
  });
}
