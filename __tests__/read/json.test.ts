import fc from 'fast-check';
import JSON5 from 'json5';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../src/read/json.ts';
import { readJson5 } from '../../src/read/json5.ts';
import type { PlistValue } from '../../src/types.ts';
import { anyPlain, entriesOf, type Plain, plain, refusal, show, textAt } from './tools.ts';

const READERS = [
  ['JSON', readJson],
  ['JSON5', readJson5],
] as const;

const TEXT = `{
  // what Expo reads
  "expo": {
    "name": "Care \\u00e9 🩺", /* a block */ "ios": { "infoPlist": { "n": -1.5e3, "yes": true, "no": false } },
    "plugins": [ "a", ["b", { }], ],
  },
}
`;

describe.each(READERS)('%s', (_, read) => {
  const readText = (text: string): PlistValue => read(Buffer.from(text), 'app.json');
  const refused = (text: string): string => refusal(() => readText(text)).replace(/JSON5?: .*/, 'JSON');

  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['CRLF', Buffer.from(TEXT.replaceAll('\n', '\r\n'))],
    ['a byte order mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
  ])('%s', (_form, bytes) => {
    const value = read(bytes, 'app.json');
    const numbers = new Map<string, Plain>([
      ['n', -1500],
      ['yes', true],
      ['no', false],
    ]);
    const expo = new Map<string, Plain>([
      ['name', 'Care é 🩺'],
      ['ios', new Map([['infoPlist', numbers]])],
      ['plugins', ['a', ['b', new Map()]]],
    ]);
    expect(plain(value)).toEqual(new Map([['expo', expo]]));
    const entry = entriesOf(value).get('expo');
    expect(show(value.at)).toBe('1:1-1:2');
    expect(entry && [show(entry.keyAt), show(entry.value.at)]).toEqual(['3:3-3:9', '3:11-3:12']);
  });

  test('null is no entry, and no item', () => {
    expect(plain(readText('{"a": null, "b": [null, 1], "c": 1, "c": null}'))).toEqual(new Map([['b', [1]]]));
    expect(refusal(() => readText('null'))).toMatch(/^1:1 .*holds no value$/);
  });

  test('the last of duplicate keys wins; `__proto__` is a key', () => {
    const entries = entriesOf(readText('{"a": 1, "__proto__": {"polluted": true},\n"a": 2}'));
    expect([...entries.keys()]).toEqual(['__proto__', 'a']);
    expect(entries.get('a')).toMatchObject({ value: { value: 2 }, shadows: [{ value: { value: 1 } }] });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test.each([
    ['', '1:1 is not valid JSON'],
    ['{"a": 1', '1:8 is not valid JSON'],
    ['{"a": 1}\n x', '2:2 is not valid JSON'],
    ['{"a" 1}', '1:6 is not valid JSON'],
    ['{"a": 1 "b": 2}', '1:9 is not valid JSON'],
    ['[1 2]', '1:4 is not valid JSON'],
    ['{"a": }', '1:7 is not valid JSON'],
    ['{"a": 1}}', '1:9 is not valid JSON'],
    ['{"a": tru}', '1:7 is not valid JSON'],
  ])('refused: %j', (text, reason) => {
    expect(refused(text)).toBe(reason);
  });

  test('a merge conflict, binary content, deep nesting', () => {
    expect(refused('{\n<<<<<<< a\n"a": 1\n=======\n"a": 2\n>>>>>>> b\n}')).toBe('2:1 is in merge conflict');
    expect(refused('{"a": "\0"}')).toBe('1:8 is binary, not text');
    expect(refused(`${'['.repeat(200)}${']'.repeat(200)}`)).toBe('read');
    expect(refused('['.repeat(200_000))).toMatch(/nests deeper than 200 levels$/);
    expect(refused('{"a":'.repeat(200_000))).toMatch(/nests deeper than 200 levels$/);
  });

  test('cut off at any byte, it is refused or whole', () => {
    const bytes = Buffer.from(TEXT);
    const expected = plain(readText(TEXT));
    for (let length = 0; length < bytes.length; length += 1) {
      let value: PlistValue | undefined;
      const answer = refusal(() => {
        value = read(bytes.subarray(0, length), 'f');
      });
      if (answer === 'read') expect(value && plain(value)).toEqual(expected);
    }
  });

  test('what is written is read again, each value at its place', () => {
    fc.assert(
      fc.property(anyPlain, fc.constantFrom(0, 2), (value, indent) => {
        const text = print(value, indent);
        const again = readText(text);
        expect(plain(again)).toEqual(value);
        check(again, text);
      }),
    );
  });

  test('it agrees with JSON.parse', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        if (text.trim() === 'null') return;
        expect(plain(readText(text))).toEqual(mapped(JSON.parse(text)));
      }),
    );
  });

  test('no bytes do anything but be read or refused', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => void refusal(() => read(bytes, 'f'))));
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      "'",
      '\\',
      '\n',
      '/',
      '*',
      '//',
      '/*',
      '*/',
      'a',
      '1',
      '-',
      '.',
      '\\u',
      'null',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => void refusal(() => readText(parts.join('')))),
      { numRuns: 500 },
    );
  });

  test('hostile sizes take no hostile time', { timeout: 20_000 }, () => {
    const start = performance.now();
    expect(
      entriesOf(readText(`{${Array.from({ length: 100_000 }, (_item, n) => `"k${n}": ${n}`).join(',\n')}}`)).size,
    ).toBe(100_000);
    expect(refused(`${'/**/ '.repeat(300_000)}1`)).toBe('read');
    expect(refused('/*'.repeat(1_000_000))).not.toBe('read');
    expect(refused(`"${'\\n'.repeat(500_000)}"`)).toBe('read');
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('what only JSON5 allows', () => {
  const read = (text: string): PlistValue => readJson5(Buffer.from(text), 'project.xcproj');

  test.each([
    `{ unquoted: 'and you can quote me', \u00fcber$_1: 1, \\u0061b: 2, null: 3 }`,
    `[+1, -.5, 5., 0xC0FFEE, -0xff, 1e3, Infinity, -Infinity, 1.e2]`,
    `'line \\\ncontinued \\x41 \\' \\" \\v \\0 \\q \\\r\nagain'`,
    `[\u00a01,\u2028/* a */\n// b\u20292,]`,
    `"\u2028 inside"`,
  ])('%j', (text) => {
    expect(plain(read(text))).toEqual(mapped(JSON5.parse(text)));
  });

  test('a key without quotes has its place', () => {
    const [entry] = entriesOf(read(`{\n  'a': 1,\n  "a": 2 }`)).values();
    expect(entry && [show(entry.keyAt), entry.shadows?.map(({ keyAt }) => show(keyAt))]).toEqual([
      '3:3-3:6',
      ['2:3-2:6'],
    ]);
    const [bare] = entriesOf(read('{ targets: [] }')).values();
    expect(bare && show(bare.keyAt)).toBe('1:3-1:10');
  });

  test.each([
    ['{ 1a: 1 }', '1:3 is not valid JSON5: a key was expected'],
    ['{ a: b }', '1:6 is not valid JSON5: a value was expected'],
    ['[01]', '1:2 is not valid JSON5: a value was expected'],
    ['[1x]', '1:2 is not valid JSON5: a value was expected'],
    ['[,]', '1:2 is not valid JSON5: a value was expected'],
    ['{,}', '1:2 is not valid JSON5: a key was expected'],
    ["'a\nb'", '1:3 is not valid JSON5: a text is not closed'],
    ["'\\x4'", '1:4 is not valid JSON5: an escape says nothing'],
    ["'\\01'", '1:5 is not valid JSON5: an escape says nothing'],
    ['{ a: 1 /* b', '1:8 is not valid JSON5: a comment is not closed'],
    ["'abc", '1:5 is not valid JSON5: it is cut off'],
  ])('refused: %j', (text, reason) => {
    expect(refusal(() => read(text))).toBe(reason);
    expect(() => JSON5.parse(text)).toThrow();
  });

  test('it refuses what json5 refuses, and reads what json5 reads', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      "'",
      '\\',
      '\n',
      'a',
      '1',
      '-',
      '+',
      '.',
      '0',
      'x',
      'e',
      '//',
      '/*',
      '*/',
      'null',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 10 }), (parts) => {
        const text = parts.join('');
        let expected: unknown;
        try {
          expected = JSON5.parse(text);
        } catch {
          expect(
            refusal(() => read(text)),
            text,
          ).not.toBe('read');
          return;
        }
        if (expected !== null) expect(plain(read(text))).toEqual(mapped(expected));
      }),
      { numRuns: 3000 },
    );
  });
});

function print(value: Plain, indent: number): string {
  if (value instanceof Map) {
    const entries = [...value].map(([key, item]) => `${JSON.stringify(key)}: ${print(item, indent)}`);
    return indent ? `{\n${' '.repeat(indent)}${entries.join(',\n')}\n}` : `{${entries.join(',')}}`;
  }
  if (Array.isArray(value)) return `[${value.map((item) => print(item, indent)).join(indent ? ',\n' : ',')}]`;
  return JSON.stringify(value);
}

function check(value: PlistValue, text: string): void {
  const source = textAt(text, value.at);
  if (value.kind === 'string') expect(source).toBe(JSON.stringify(value.value));
  else if (value.kind === 'array') expect(source).toBe('[');
  else if (value.kind === 'dictionary') expect(source).toBe('{');
  else expect(source).toBe(String(value.kind === 'unresolved' ? '' : value.value));
  if (value.kind === 'array') for (const item of value.value) check(item, text);
  if (value.kind !== 'dictionary') return;
  for (const entry of value.value.values()) {
    expect(textAt(text, entry.keyAt)).toBe(JSON.stringify(entry.key));
    check(entry.value, text);
  }
}

/** Without what is null, as the readers see it. */
function mapped(value: unknown): Plain {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(mapped);
  if (typeof value === 'object' && value !== null) {
    return new Map(Object.entries(value).flatMap(([key, item]) => (item === null ? [] : [[key, mapped(item)]])));
  }
  return value as Plain;
}
