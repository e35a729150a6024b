/** Where a statement is put together from parts: what stands in it for the name of a table. */
import type { Expression } from '../../facts/facts.ts';
import { isSql } from '../../models/sql.ts';
import type { Call } from '../../program/mentions.ts';

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

const FORMATS = /^(?:stringWithFormat|initWithFormat)$/;
const HOLE = /%(?:@|[sdiuf]|l{1,2}[diu])/;

/** `[NSString stringWithFormat:@"SELECT line FROM %@", table]`, as a text with that part. Undefined for any other. */
export function formatted(value: Expression): Expression | undefined {
  if (value.kind !== 'call' || value.callee.kind !== 'member' || !FORMATS.test(value.callee.name)) return undefined;
  const [format] = value.args;
  return format?.value.kind === 'literal' && isSql(`${format.value.value}`) ? formattedText(value) : undefined;
}

/** A call whose first argument says what the others stand in, `String(format: "… %@", name)`, as that text. */
export function formattedText({ args, site }: Call): Extract<Expression, { kind: 'text' }> | undefined {
  const [format, ...rest] = args;
  if (format?.value.kind !== 'literal') return undefined;
  const texts = `${format.value.value}`.split(HOLE);
  const parts = texts.flatMap((text, at): Expression[] => {
    const hole = rest[at]?.value;
    const own: Expression = { kind: 'literal', value: text, site };
    return hole && at < texts.length - 1 ? [own, hole] : [own];
  });
  return { kind: 'text', parts, site };
}

export function isBeforeTable(before: Expression | undefined): boolean {
  return before?.kind === 'literal' && BEFORE_TABLE.test(`${before.value}`.slice(-60));
}
