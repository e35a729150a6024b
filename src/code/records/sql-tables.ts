/** Where a statement is put together from parts: what stands in it for the name of a table. */
import type { Expression } from '../facts/facts.ts';
import { isSql } from '../models/sql.ts';

const BEFORE_TABLE = /\b(?:into|from|update|join|table|exists)\s{1,20}["`[]?$/i;

/** Whether it is a statement of which a part is told elsewhere. */
export function isStatement(value: Expression): boolean {
  const [first] = value.kind === 'text' ? value.parts : [];
  return first?.kind === 'literal' && isSql(`${first.value}`);
}

/** `INSERT INTO \\(name) (text) VALUES (?)`: those of the parts that name a table. */
export function holesForTables(parts: readonly Expression[]): readonly Expression[] {
  return parts.filter((part, at) => part.kind !== 'literal' && isBeforeTable(parts[at - 1]));
}

export function isBeforeTable(before: Expression | undefined): boolean {
  return before?.kind === 'literal' && BEFORE_TABLE.test(`${before.value}`.slice(-60));
}
