import { describe, expect, test } from 'vitest';
import { cutMarkdown } from '../../src/github/cut-markdown.ts';

/** What is kept free for what closes a cut, and for a pointer of one letter. */
const KEPT = 301;
const MANY = 1_000_000;
const pointed: number[] = [];
const pointer = (lines: number) => {
  pointed.push(lines);
  return 'P';
};
const cut = (text: string, units: number, bytes = MANY) =>
  cutMarkdown(text, { units: KEPT + units, bytes: KEPT + bytes }, pointer);

describe('a text', () => {
  test('that just fits is as it was', () => {
    const text = 'é'.repeat(400);
    expect(cutMarkdown(text, { units: 400, bytes: 800 }, pointer)).toBe(text);
    for (const limit of [
      { units: 399, bytes: 800 },
      { units: 400, bytes: 799 },
    ])
      expect(cutMarkdown(text, limit, pointer)).toMatch(/^é+\n\nP$/);
  });

  const rows = (row: string, count: number) => Array.from({ length: count }, () => row).join('\n');

  test.each([
    [30, 3],
    [29, 2],
    [31, 3],
    [39, 3],
    [40, 4],
  ])('is cut at %i units behind %i lines', (units, lines) => {
    expect(cut(rows('123456789', 100), units)).toBe(`${rows('123456789', lines)}\n\nP`);
    expect(pointed.slice(-2)).toEqual([100, 100 - lines]);
  });

  test.each([
    [30, 3],
    [29, 2],
    [31, 3],
    [40, 4],
  ])('is cut at %i bytes behind %i lines', (bytes, lines) => {
    expect(cut(rows('éééé1', 100), MANY, bytes)).toBe(`${rows('éééé1', lines)}\n\nP`);
  });

  test('leaves room for what is told of the rest, in bytes', () => {
    const text = rows('123456789', 100);
    const long = cutMarkdown(text, { units: 300 + 10 + 20, bytes: MANY }, () => 'é'.repeat(5));
    expect(long).toBe('123456789\n123456789\n\nééééé');
    expect(cutMarkdown(text, { units: MANY, bytes: 300 + 10 + 20 }, () => 'é'.repeat(5))).toBe(long);
  });
});

describe('a line that is too long', () => {
  test.each([
    ['x'.repeat(900), 10, MANY, 'x'.repeat(10)],
    ['é'.repeat(900), MANY, 10, 'é'.repeat(5)],
    ['é'.repeat(900), MANY, 11, 'é'.repeat(5)],
    ['🩺'.repeat(900), 5, MANY, '🩺🩺'],
    ['🩺'.repeat(900), MANY, 8, '🩺🩺'],
    ['🩺'.repeat(900), MANY, 7, '🩺'],
  ])('%.3s… is cut at %i units and %i bytes', (text, units, bytes, kept) => {
    expect(cut(text, units, bytes)).toBe(`${kept}\n\nP`);
    expect(pointed.at(-1)).toBe(1);
  });

  test('is cut before a tag that it would break', () => {
    expect(cut(`ab<${'y'.repeat(900)}`, 3 + 200)).toBe('ab\n\nP');
    expect(cut(`ab<${'y'.repeat(900)}`, 3 + 201)).toBe(`ab<${'y'.repeat(201)}\n\nP`);
    expect(cut(`ab<i>${'y'.repeat(900)}`, 9)).toBe('ab<i>yyyy\n\nP');
  });

  test('and comes later is left out whole', () => {
    expect(cut(`a\n${'x'.repeat(900)}\nb`, 50)).toBe('a\n\nP');
    expect(pointed.at(-1)).toBe(2);
  });
});

/** What is put behind a text that is cut there. */
function closed(text: string): string {
  const whole = cut(`${text}\n${'x'.repeat(900)}`, text.length + 1);
  expect([whole.startsWith(`${text}\n`), whole.endsWith('\n\nP')]).toEqual([true, true]);
  return whole.slice(text.length, -'\n\nP'.length);
}

describe('what a cut leaves open is closed', () => {
  test.each([
    ['```', '\n```'],
    ['   ````swift', '\n````'],
    ['~~~~', '\n~~~~'],
    ['    ```', ''],
    ['a ```', ''],
    ['``', ''],
    ['```\nx\n```', ''],
    ['```\nx\n````', ''],
    ['```\nx\n  ```  ', ''],
    ['````\nx\n```', '\n````'],
    ['```\nx\n``` y', '\n```'],
    ['```\n~~~', '\n```'],
    ['```\n```\n~~~', '\n~~~'],
    ['```\n<details>', '\n```'],
  ])('a fence: %j', (text, closers) => expect(closed(text)).toBe(closers));

  test.each(['details', 'summary', 'table', 'thead', 'tbody', 'tr', 'td', 'th', 'ul', 'ol', 'li'])('<%s>', (tag) => {
    expect(closed(`a <${tag}> b`)).toBe(`\n\n</${tag}>`);
    expect(closed(`<${tag} class="x">`)).toBe(`\n\n</${tag}>`);
    expect(closed(`<${tag}>\n</${tag}>`)).toBe('');
    expect(closed(`<${tag}x>`)).toBe('');
  });

  test.each([
    ['<table><tr>\n<td>', '\n\n</td></tr></table>'],
    ['<details><table></details>', ''],
    ['<ul><li></ul><details>', '\n\n</details>'],
    ['<details></li>', '\n\n</details>'],
    ['<details></table>\n<ul>', '\n\n</ul></details>'],
    ['<td><td></td>', '\n\n</td>'],
    ['<details <p>', ''],
    ['<b><p>', ''],
    ['<details>\n```', '\n```\n\n</details>'],
  ])('tags: %j', (text, closers) => expect(closed(text)).toBe(closers));
});
