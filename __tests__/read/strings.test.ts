import fc from 'fast-check';
import { buildBinary } from 'plist';
import { describe, expect, test } from 'vitest';
import { readPlist } from '../../src/read/plist.ts';
import { readStrings } from '../../src/read/strings.ts';
import { plain, refusal, show, textAt } from './tools.ts';

const TABLE = `/* What the app says
   about Health. */
"NSHealthShareUsageDescription" = "Ihre Daten bleiben „hier“ \\U00e9 \\"so\\".";
// a line
CFBundleName = Care;
`;
const EXPECTED = new Map([
  ['NSHealthShareUsageDescription', 'Ihre Daten bleiben „hier“ é "so".'],
  ['CFBundleName', 'Care'],
]);
const XML = '<plist><dict><key>CFBundleName</key><string>Care</string></dict></plist>';

test.each([
  ['UTF-8', Buffer.from(TABLE)],
  ['CRLF', Buffer.from(TABLE.replaceAll('\n', '\r\n'))],
  ['a byte order mark', Buffer.from(`\uFEFF${TABLE}`)],
  ['UTF-16 little endian', Buffer.from(`\uFEFF${TABLE}`, 'utf16le')],
  ['UTF-16 little endian, unmarked', Buffer.from(TABLE, 'utf16le')],
  ['UTF-16 big endian', Buffer.from(`\uFEFF${TABLE}`, 'utf16le').swap16()],
  ['braces around it', Buffer.from(`{\n${TABLE.split('\n').slice(2).join('\n')}}`)],
])('%s', (_, bytes) => {
  const table = readStrings(bytes, 'de.lproj/InfoPlist.strings');
  expect(plain(table)).toEqual(EXPECTED);
  expect([...table.value.values()].map(({ keyAt }) => keyAt.line)).toEqual(bytes.includes('{') ? [2, 4] : [3, 5]);
});

test('each key and text has its place', () => {
  const table = readStrings(Buffer.from(TABLE), 'InfoPlist.strings');
  expect(show(table.at)).toBe('3:1');
  const [first] = table.value.values();
  expect(first && textAt(TABLE, first.keyAt)).toBe('"NSHealthShareUsageDescription"');
  expect(first && textAt(TABLE, first.value.at)).toBe('"Ihre Daten bleiben „hier“ \\U00e9 \\"so\\"."');
});

test('an XML or binary property list', () => {
  expect(plain(readStrings(Buffer.from(XML), 'f'))).toEqual(new Map([['CFBundleName', 'Care']]));
  expect(plain(readStrings(buildBinary({ CFBundleName: 'Care' }), 'f'))).toEqual(new Map([['CFBundleName', 'Care']]));
});

test('a table without texts', () => {
  expect(readStrings(Buffer.from(''), 'f').value.size).toBe(0);
  expect(readStrings(Buffer.from('\uFEFF/* nothing yet */\n', 'utf16le'), 'f').value.size).toBe(0);
});

describe('refused', () => {
  test.each([
    ['"a" = "b', '1:7 holds a quoted text that is not closed'],
    ['"a" "b";', '1:5 lacks "=" after "a"'],
    ['<plist><array/></plist>', '1:8 holds no table of texts'],
    ['a = "1";\n<<<<<<< HEAD\nb = "2";\n=======\nb = "3";\n>>>>>>> x\n', '2:1 is in merge conflict'],
  ])('%j', (text, reason) => {
    expect(refusal(() => readStrings(Buffer.from(text), 'f'))).toBe(reason);
  });

  test('cut off at any byte, no text is read in part', () => {
    const bytes = Buffer.from(TABLE.replace('= Care', '= "Care"'));
    for (let length = 0; length < bytes.length; length += 1) {
      refusal(() => {
        for (const { key, value } of readStrings(bytes.subarray(0, length), 'f').value.values()) {
          expect(plain(value), `after ${length}`).toBe(EXPECTED.get(key));
        }
      });
    }
  });
});

test('a table that nobody wrote', () => {
  const lines = '"a" = "b";\n'.repeat(200_001);
  expect(refusal(() => readStrings(Buffer.from(lines), 'f'))).toBe('200001:1 holds more than 200000 texts');
});

test('an OpenStep property list under another name', () => {
  const value = readPlist(Buffer.from('// !$*UTF8*$!\n{ a = (1, "two"); }'), 'Info.plist');
  expect(plain(value)).toEqual(new Map([['a', ['1', 'two']]]));
});

test('what is written is read again, and no text does anything else', () => {
  const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;
  const anyText = fc.string({ unit: 'grapheme', maxLength: 10 });
  fc.assert(
    fc.property(fc.array(fc.tuple(anyText, anyText), { maxLength: 5 }), (pairs) => {
      const text = pairs.map(([key, value]) => `${quoted(key)} = ${quoted(value)};\n`).join('');
      expect(plain(readStrings(Buffer.from(text), 'f'))).toEqual(new Map(pairs));
    }),
  );
  fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => void refusal(() => readStrings(bytes, 'f'))));
  const pieces = fc.constantFrom(
    '"',
    '=',
    ';',
    '{',
    '}',
    '(',
    ')',
    ',',
    '\\',
    '/*',
    '*/',
    '//',
    '\n',
    'a',
    '<',
    '>',
    '\\U',
    '0',
  );
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 20 }),
      (parts) => void refusal(() => readStrings(Buffer.from(parts.join('')), 'f')),
    ),
    { numRuns: 500 },
  );
});
