import { expect, test } from 'vitest';
import { inNumbered, spellNumbered } from '../../src/read/numbered.ts';

test.each([
  [String.raw`HK\u0043linicalType x`, 'HKClinicalType      x'],
  [String.raw`\u0048\u004b\u0043linical.x`, `HKClinical${' '.repeat(15)}.x`],
  [String.raw`"a\u0022b"`, String.raw`"a\u0022b"`],
  [String.raw`caf\u00e9`, String.raw`caf\u00e9`],
  [String.raw`a\u12345`, String.raw`a\u12345`],
  ['plain', 'plain'],
])('%s', (written, meant) => {
  const bytes = Buffer.from(written, 'latin1');
  const spelled = spellNumbered(bytes);
  expect([spelled.toString('latin1'), spelled.length]).toEqual([meant, bytes.length]);
});

test('words are found in them', () => {
  const { also } = inNumbered({ words: ['HKClinical'], parts: ['Clinic'] });
  const holds = (text: string) => also?.(Buffer.from(text));
  expect([holds(String.raw`HK\u0043linicalType`), holds(String.raw`HK\u0044linicalType`), holds('x')]).toEqual([
    ...[true, false, false],
  ]);
});
