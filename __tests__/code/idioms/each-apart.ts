/** Two things of one kind: what one of them keeps, or is made with, is not in the other, wherever it is put. */
import { describe, expect, test } from 'vitest';
import { factsOf } from '../code.ts';
import type { Language } from './both-flows.ts';

/** `first` holds the record and `second` a text: `use(told)` is of one of them. */
type Told = 'first' | 'second';
export type Pairs = readonly (readonly [
  title: string,
  code: (make: string, use: (value: string) => string, told: Told, other: string) => string,
])[];

/** Where a record goes, but for what keeps it unprotected on the device. */
async function told({ file, head, records, text }: Language, code: Pairs[number][1], of: Told): Promise<string> {
  const body = code(text.make, records.use, of, text.other);
  const { flows } = await factsOf({ ...records.beside, [file]: `${head}${body}\n` });
  const kinds = flows.flatMap(({ kind, strength }) => (strength === 'value' && kind !== 'user-defaults' ? kind : []));
  return [...new Set(kinds)].join(' ');
}

export function eachApart(name: string, language: Language, pairs: Pairs): void {
  describe(name, () => {
    test.each(pairs)('%s', async (_, code) => {
      expect(await told(language, code, 'second')).toBe('');
      expect(await told(language, code, 'first')).toBe(language.records.kind);
    });
  });
}
