/**
 * Types of Dart.
 */

import type { Expression, TypeName } from '../../facts/facts.ts';
import { siteOf, textOf } from '../lowering.ts';
import type { Syntax } from '../syntax.ts';
import type { DartUnit } from './expressions.ts';

/** The class of a package that stands before a name: what is declared so holds an object of it. */
export function injected(nodes: readonly Syntax[], unit: DartUnit): Expression | undefined {
  const name = nodes.find(({ type }) => type === 'type_identifier');
  const path = name && unit.injected.get(textOf(name, unit));
  return name && path !== undefined ? { kind: 'foreign', path, site: siteOf(name, unit) } : undefined;
}

/** What a variable holds that is declared with such a class, by whatever way it comes. */
export function withInjected(
  value: Expression | undefined,
  declared: readonly Syntax[],
  unit: DartUnit,
): Expression | undefined {
  const own = injected(declared, unit);
  return own && value ? { kind: 'either', of: [own, value], site: value.site } : (own ?? value);
}

const COLLECTIONS = new Set(['List', 'Set', 'Iterable']);

/** The type that stands before a name: `Future<List<T>>` is what it gives, a list of T. */
export function lowerType(nodes: readonly Syntax[], unit: DartUnit): TypeName | undefined {
  const index = nodes.findIndex(({ type }) => type === 'type_identifier');
  const name = nodes[index];
  if (!name) return undefined;
  const next = nodes[index + 1];
  const text = textOf(name, unit);
  // each of two keeps its place, whatever it is
  if ((text === 'Either' || text === 'Map') && next?.type === 'type_arguments') {
    const unknown = text === 'Map' ? '' : 'Object';
    const args = argumentsIn(next).map((run) => lowerType(run, unit) ?? { name: unknown, args: [] });
    return { name: text === 'Map' ? 'Dictionary' : text, args };
  }
  const args = next?.type === 'type_arguments' ? argumentsIn(next).flatMap((run) => lowerType(run, unit) ?? []) : [];
  const type = nameType(text, args, unit);
  const after = nodes[index + (next?.type === 'type_arguments' ? 2 : 1)];
  return type && after?.type === 'nullable_type' ? { ...type, mayBeNil: true } : type;
}

/** The types in `<…>`, each with what stands in its own. */
function argumentsIn(node: Syntax): readonly (readonly Syntax[])[] {
  const runs: Syntax[][] = [[]];
  for (const child of node.children) {
    if (child.type === ',') runs.push([]);
    else if (child.isNamed) runs.at(-1)?.push(child);
  }
  return runs.filter((run) => run.length > 0);
}

/** A type by its name, as far as the flow can use it: `Box<Row>` of ObjectBox keeps rows. */
export function nameType(text: string, args: readonly TypeName[], unit: DartUnit): TypeName | undefined {
  if (unit.foreign.has(text)) return undefined;
  if (/^(?:Future|FutureOr|Stream)$/.test(text)) return args[0];
  if (COLLECTIONS.has(text)) return args[0] && { name: 'Array', args };
  if (text === 'Map') return args.length === 2 ? { name: 'Dictionary', args } : undefined;
  if (text === 'String' || text === 'int') return { name: text, args: [] };
  return /^_?[A-Z]/.test(text) &&
    !/^(?:Object|Function|Iterable|Widget|BuildContext)$/.test(text) &&
    !unit.letters.has(text)
    ? { name: text, args: text === 'Box' ? args : [] }
    : undefined;
}
