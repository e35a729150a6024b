/**
 * Extension types of Dart, `extension type const Kind(String id)`: classes with one field, and a constructor that stands in
 * their head. https://dart.dev/language/extension-types
 */
import type { VariableFact } from '../../facts/facts.ts';
import { siteOf, textOf } from '../lowering.ts';
import { childOf, findType, type Syntax } from '../syntax.ts';
import type { DartUnit } from './expressions.ts';
import { lowerType } from './types.ts';

export const EXTENSION_TYPE = 'extension_type_declaration';

export interface Representation {
  readonly field: VariableFact;
  /** The constructor, as it would be written out: `Kind(this.id)`, `Kind._(this.id)`. */
  readonly constructed: Syntax;
}

/** What an extension type holds; undefined for any other declaration. */
export function representationOf(node: Syntax, unit: DartUnit): Representation | undefined {
  const head = node.type === EXTENSION_TYPE ? childOf(node, 'representation') : undefined;
  const owner = childOf(node, 'name') ?? findType(node, 'identifier');
  const open = head?.children.findIndex(({ type }) => type === '(') ?? -1;
  const before = head?.children.slice(0, Math.max(open, 0)) ?? [];
  const inside = head?.children.slice(open + 1) ?? [];
  const name = inside.findLast(({ type }) => type === 'identifier');
  if (!head || !owner || open < 0 || !name) return undefined;
  const type = lowerType(inside, unit);
  const wrap = (kind: string, children: readonly Syntax[]): Syntax => ({
    ...head,
    type: kind,
    field: '',
    isNamed: true,
    children,
  });
  const own: Syntax = { ...name, type: 'this', field: '', children: [] };
  const list = wrap('formal_parameter_list', [
    wrap('formal_parameter', [wrap('constructor_param', [own, { ...name, field: '' }])]),
  ]);
  return {
    field: {
      name: textOf(name, unit),
      ...(type && { type }),
      modifiers: new Set(),
      site: siteOf(name, unit),
    },
    constructed: wrap('declaration', [wrap('constructor_signature', [owner, ...before, list])]),
  };
}
