import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutMarkdown } from '../../src/github/cut-markdown.ts';

const pointer = (lines: number) => `${lines} more lines.`;
const cut = (text: string, units: number, bytes = units * 4) => cutMarkdown(text, { units, bytes }, pointer);
const rows = (count: number, row: string) => Array.from({ length: count }, () => row).join('\n');

test('what fits comes back as it is', () => {
  expect(cut('a\nb\n', 4)).toBe('a\nb\n');
});

test('a cut stands between two lines and says how many are left out', () => {
  const text = cut(rows(1000, '| a | row |'), 2000);
  const kept = text.split('\n').filter((line) => line === '| a | row |').length;
  expect(text).toBe(`${rows(kept, '| a | row |')}\n\n${1000 - kept} more lines.`);
  expect(text.length).toBeGreaterThan(1500);
});

test('what the cut leaves open is closed', () => {
  expect(cut(`<details><summary>x</summary>\n\n\`\`\`\`swift\n${rows(1000, '```')}`, 2000)).toMatch(
    /```\n````\n\n<\/details>\n\n\d+ more lines\.$/,
  );
  expect(cut(`<table>\n<tr><td>\n${rows(1000, 'x')}`, 1000)).toMatch(/x\n\n<\/td><\/tr><\/table>\n\n/);
  expect(cut(`<details>\nx\n</details>\n${rows(1000, 'x')}`, 1000)).toMatch(/x\nx\n\n\d+ more/);
});

test('a single line that is too long is cut inside, between two characters and before a tag', () => {
  expect(cut('🩺'.repeat(2000), 1000)).toMatch(/^(🩺)+\n\n1 more lines\.$/u);
  expect(cut(`${'x'.repeat(680)}<a href="${'y'.repeat(900)}">`, 1000)).toMatch(/^x+\n\n/);
});

test('the result always fits', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.constantFrom('```', '<details>', '</details>', '~~~~', '<td>'),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 200 }), fc.integer({ min: 800, max: 5000 }), (lines, size) => {
      const text = cutMarkdown(lines.join('\n'), { units: size, bytes: size }, pointer);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(size);
    }),
    { numRuns: 200 },
  );
});
