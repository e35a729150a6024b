/**
 * Ways of records alone: what of a type makes no sense, or is told elsewhere. A row is its title and its code, as in
 * `both-flows.ts`, and what is told of it: a value that arrives, or nothing of worth.
 */
import { describe, expect, test } from 'vitest';
import { factsOf } from '../code.ts';
import type { Language } from './both-flows.ts';

type Texts = Readonly<Record<string, string>>;
type Use = (value: string) => string;

export type Ways = readonly (readonly [
  title: string,
  code: (make: string, use: Use, other: string, each: Use) => string | Texts,
])[];

async function told(language: Language, code: Ways[number][1]): Promise<string> {
  const { make, other } = language.text;
  const { use, each, beside } = language.records;
  const body = code(make, use, other, each);
  const texts = typeof body === 'string' ? { [language.file]: `${language.head}${body}\n` } : body;
  const { flows } = await factsOf({ ...beside, ...texts });
  return [...new Set(flows.flatMap(({ kind, strength }) => (strength === 'value' ? kind : [])))].sort().join(' ');
}

/** Each way brings a record to where it is told of. */
export function brings(language: Language, ways: Ways, kind = language.records.kind): void {
  describe('brings a record', () => {
    test.each(ways)('%s', async (_, code) => expect(await told(language, code)).toBe(kind));
  });
}

/** None of these does. */
export function bringsNone(language: Language, ways: Ways): void {
  describe('brings none', () => {
    test.each(ways)('%s', async (_, code) => expect(await told(language, code)).toBe(''));
  });
}
