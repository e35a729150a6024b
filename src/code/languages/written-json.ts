/**
 * JSON that is written out in code: what a reader makes of it.
 */
import type { Expression, Site } from '../facts/facts.ts';

const LONGEST = 20_000;
const DEEPEST = 40;

/** Undefined for what is no JSON, or longer than people write it. `isTable`: its objects are tables, as in Dart. */
export function writtenJson(text: string, site: Site, isTable = false): Expression | undefined {
  if (text.length > LONGEST) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return expressionOf(value, site, isTable, DEEPEST);
}

function expressionOf(value: unknown, site: Site, isTable: boolean, deepest: number): Expression | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return { kind: 'literal', value, site };
  if (typeof value !== 'object' || deepest === 0) return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item) => expressionOf(item, site, isTable, deepest - 1));
    return items.every((item) => item !== undefined) ? { kind: 'list', items, site } : undefined;
  }
  const pairs = Object.entries(value).map(
    ([key, entry]) => [key, expressionOf(entry, site, isTable, deepest - 1)] as const,
  );
  const known = pairs.flatMap(([key, entry]): (readonly [Expression, Expression])[] =>
    entry ? [[{ kind: 'literal', value: key, site }, entry]] : [],
  );
  return known.length === pairs.length
    ? { kind: 'dictionary', pairs: known, ...(isTable && { isTable }), site }
    : undefined;
}
