import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { QUOTES } from '../src/quotes/quotes.ts';

const SRC = path.join(import.meta.dirname, '..', 'src');

const rules = readdirSync(path.join(SRC, 'rules'))
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();

test('every rule stands on one sentence, and every sentence is there once', () => {
  expect(QUOTES.flatMap((quote) => [...quote.rules]).sort()).toEqual(rules);
  const rows = QUOTES.map(({ url, says }) => `${url} ${says}`);
  expect(new Set(rows).size).toBe(rows.length);
  expect(QUOTES.map(({ url }) => url)).toEqual(QUOTES.map(({ url }) => url).toSorted());
});

test('a sentence is one of Apple’s, as it stands on a page, with a day that has been', () => {
  for (const { url, says, checked } of QUOTES) {
    expect(url).toMatch(/^https:\/\/developer\.apple\.com\/[\w./:()#-]+$/);
    expect(says, 'curly quotes, and no blank too many').toMatch(/^(?!\s)(?!.*\s{2})[^'"\n]+(?<!\s)$/);
    expect(checked).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(Date.parse(checked)).toBeLessThan(Date.now() + 86_400_000);
  }
});

test('no rule keeps a sentence of its own', () => {
  for (const rule of rules) {
    const text = readFileSync(path.join(SRC, 'rules', `${rule}.ts`), 'utf8');
    expect(text, rule).toContain(`appleSays('${rule}')`);
    expect(text, rule).not.toMatch(/^ {4}says:/m);
  }
});
