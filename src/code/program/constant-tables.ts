/**
 * Dictionaries that are constants and written out, `static let names = ["labs": …]`: nobody puts anything else into one, so
 * that a key that is written out too means the values that stand behind it, and those behind keys that cannot be told.
 */

import type { Expression } from '../facts/facts.ts';
import { type Around, meaningOf, typeNamed } from './meaning.ts';
import type { Index } from './members.ts';
import { typesWithCase } from './named.ts';
import { findTypeInfo, findVariable, type Program, type VariableInfo } from './program.ts';
import { findName } from './scopes.ts';

export interface TableEntries {
  readonly table: VariableInfo;
  readonly values: readonly Expression[];
}

/** Undefined where the table or the key may be another. */
export function entriesMeant(program: Program, { of, index, args }: Index, around: Around): TableEntries | undefined {
  const key = args && args.length > 1 ? undefined : keyOf(program, index);
  const table = key && tableNamed(program, of, around);
  const value = table?.fact.isConstant && !table.fact.getter ? table.fact.value : undefined;
  if (!key || !table || value?.kind !== 'dictionary' || value.spreads) return undefined;
  const values = value.pairs.flatMap(([each, given]) => (mayEqual(keyOf(program, each), key) ? [given] : []));
  return { table, values };
}

export function tableNamed(program: Program, of: Expression, around: Around): VariableInfo | undefined {
  if (of.kind === 'name') {
    if (findName(around.scope, of.name)) return undefined;
    const meaning = meaningOf(program, of.name, around.owner);
    return meaning?.kind === 'variable' || meaning?.kind === 'global' ? meaning.variable : undefined;
  }
  if (of.kind !== 'member' || !of.of) return undefined;
  const isSelf = of.of.kind === 'name' && of.of.name === 'self';
  const type = isSelf ? around.owner?.name : typeNamed(program, of.of, around);
  const owner = type === undefined ? undefined : findTypeInfo(program, type);
  return owner && findVariable(program, owner, of.name);
}

interface Key {
  readonly kind: 'text' | 'case';
  readonly name: string;
}

function keyOf(program: Program, key: Expression): Key | undefined {
  if (key.kind === 'literal' && typeof key.value === 'string') return { kind: 'text', name: key.value };
  if (key.kind !== 'member' || typesWithCase(program, key.name).length === 0) return undefined;
  const isOfType = key.of === undefined || (key.of.kind === 'name' && /^[A-Z]/.test(key.of.name));
  return isOfType ? { kind: 'case', name: key.name } : undefined;
}

/** A case may have the text for its raw value. */
function mayEqual(one: Key | undefined, other: Key): boolean {
  return one?.kind !== other.kind || one.name === other.name;
}
