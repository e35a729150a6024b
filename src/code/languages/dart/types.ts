/**
 * Types and patterns of Dart.
 */

import type { Pattern, TypeName } from '../../facts/facts.ts';
import { siteOf, textOf } from '../lowering.ts';
import { namedChildren, type Syntax } from '../syntax.ts';
import { splitRuns } from './collections.ts';
import { type DartUnit, lowerRun } from './expressions.ts';

/** `Kind.allergy`, `'allergy'`, `_`, `a || b`. */
export function lowerPattern(node: Syntax, unit: DartUnit): Pattern[] {
  const site = siteOf(node, unit);
  if (node.type === 'logical_or_pattern') return namedChildren(node).flatMap((child) => lowerPattern(child, unit));
  const [inner] = namedChildren(node);
  if (!inner) return [{ kind: 'any' }];
  if (inner.type === 'identifier') {
    const name = textOf(inner, unit);
    return name === '_' ? [{ kind: 'any' }] : [{ kind: 'value', value: { kind: 'name', name, site } }];
  }
  if (inner.type === 'qualified') {
    const name = namedChildren(inner).at(-1);
    return name ? [{ kind: 'case', name: textOf(name, unit), parts: [], labels: [] }] : [{ kind: 'any' }];
  }
  return [{ kind: 'value', value: lowerRun(namedChildren(node), unit) }];
}

const COLLECTIONS = new Set(['List', 'Set', 'Iterable']);

/** The type that stands before a name: `Future<List<T>>` is what it gives, a list of T. */
export function lowerType(nodes: readonly Syntax[], unit: DartUnit): TypeName | undefined {
  const index = nodes.findIndex(({ type }) => type === 'type_identifier');
  const name = nodes[index];
  if (!name) return undefined;
  const text = textOf(name, unit);
  if (unit.foreign.has(text)) return undefined;
  const next = nodes[index + 1];
  const args = next?.type === 'type_arguments' ? splitRuns(next).flatMap((run) => lowerType(run, unit) ?? []) : [];
  if (/^(?:Future|FutureOr|Stream)$/.test(text)) return args[0];
  if (COLLECTIONS.has(text)) return args[0] && { name: 'Array', args };
  if (text === 'Map') return args.length === 2 ? { name: 'Dictionary', args } : undefined;
  if (text === 'String') return { name: 'String', args: [] };
  return /^_?[A-Z]/.test(text) && !/^(?:Object|Function|Iterable|Widget|BuildContext|T|E|K|V)$/.test(text)
    ? { name: text, args: [] }
    : undefined;
}
