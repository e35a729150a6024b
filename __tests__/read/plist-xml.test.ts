import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlist } from '../../src/read/plist.ts';
import type { PlistValue } from '../../src/types.ts';
import { anyPlain, entriesOf, type Plain, plain, refusal, show, textAt } from './tools.ts';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
`;
const WHOLE = `${HEAD}<plist version="1.0">
<dict>
\t<key>CFBundleName</key>
\t<string>Care &amp; &#233; 🩺</string>
\t<!-- what the person reads --><key>NSHealthShareUsageDescription</key> <string>line
two</string>
\t<key>required</key>
\t<array>
\t\t<string>one</string>
\t\t<string/>
\t\t<array/>
\t</array>
\t<key>numbers</key>
\t<dict><key>i</key><integer>-0x1F</integer><key>r</key><real>1.5e2</real><key>yes</key><true/><key>no</key><false></false></dict>
\t<key>when</key>
\t<date>2026-01-02T03:04:05Z</date>
\t<key>bytes</key>
\t<data>
\tAAEC
\t</data>
</dict>
</plist>
`;

const read = (text: string): PlistValue => readPlist(Buffer.from(text), 'Info.plist');
const refused = (text: string): string => refusal(() => read(text));
const dict = (lines: string): string => `<plist version="1.0">\n<dict>\n${lines}\n</dict>\n</plist>\n`;

test('every kind of value', () => {
  expect(plain(read(WHOLE))).toEqual(
    new Map<string, Plain>([
      ['CFBundleName', 'Care & é 🩺'],
      ['NSHealthShareUsageDescription', 'line\ntwo'],
      ['required', ['one', '', []]],
      ['numbers', new Map<string, Plain>(Object.entries({ i: -31, r: 150, yes: true, no: false }))],
      ['when', { date: '2026-01-02T03:04:05Z' }],
      ['bytes', { data: 'AAEC' }],
    ]),
  );
});

test('each key and value has its place', () => {
  const top = read(WHOLE);
  const entries = entriesOf(top);
  expect(show(top.at)).toBe('4:1-4:7');
  const places = [...entries.values()].map(({ keyAt, value }) => `${show(keyAt)} ${show(value.at)}`);
  expect(places).toEqual([
    '5:2-5:25 6:2-6:39',
    '7:32-7:72 7:73-8:13',
    '9:2-9:21 10:2-10:9',
    '15:2-15:20 16:2-16:8',
    '17:2-17:17 18:2-18:35',
    '19:2-19:18 20:2-22:9',
  ]);
  const required = entries.get('required')?.value;
  expect(required?.kind === 'array' && required.value.map(({ at }) => textAt(WHOLE, at))).toEqual([
    '<string>one</string>',
    '<string/>',
    '<array/>',
  ]);
});

describe('the same list, otherwise written', () => {
  const expected = plain(read(WHOLE));
  const places = (value: PlistValue): string[] =>
    [...entriesOf(value).values()].map((entry) => `${show(entry.keyAt)} ${show(entry.value.at)}`);
  const forms: [string, Uint8Array][] = [
    ['CRLF', Buffer.from(WHOLE.replaceAll('\n', '\r\n'))],
    ['CR', Buffer.from(WHOLE.replaceAll('\n', '\r'))],
    ['a byte order mark', Buffer.from(`\uFEFF${WHOLE}`)],
    ['UTF-16 little endian', Buffer.from(`\uFEFF${WHOLE}`, 'utf16le')],
    ['UTF-16 little endian, unmarked', Buffer.from(WHOLE, 'utf16le')],
    ['UTF-16 big endian', Buffer.from(`\uFEFF${WHOLE}`, 'utf16le').swap16()],
    ['CDATA', Buffer.from(WHOLE.replace('Care &amp; &#233; 🩺', '<![CDATA[Care & é 🩺]]>'))],
    ['a comment with dashes', Buffer.from(WHOLE.replace('what the person reads', 'a -- b - --'))],
  ];
  test.each(forms)('%s', (name, bytes) => {
    const value = readPlist(bytes, 'Info.plist');
    expect(plain(value)).toEqual(expected);
    if (!name.startsWith('CDATA') && !name.startsWith('a comment')) expect(places(value)).toEqual(places(read(WHOLE)));
  });

  test('a blank line before the declaration, no declaration, no <plist>', () => {
    const blank = read(`\n${WHOLE}`);
    expect(plain(blank)).toEqual(expected);
    expect(show(blank.at)).toBe('5:1-5:7');
    expect(plain(read(WHOLE.slice(HEAD.length)))).toEqual(expected);
    expect(plain(read('<dict><key>a</key><true/></dict>'))).toEqual(new Map([['a', true]]));
  });
});

test('CDATA, entities and comments in one text', () => {
  const list = read(
    dict('<key>a&lt;b</key><string>1 <![CDATA[<2> <!-- not -- a comment -->]]> &#x33;<!-- gone --></string>'),
  );
  expect(plain(list)).toEqual(new Map([['a<b', '1 <2> <!-- not -- a comment --> 3']]));
});

test('the last of duplicate keys wins and shadows the others', () => {
  const entries = entriesOf(
    read(
      dict(
        '<key>a</key><string>1</string>\n<key>b</key><true/>\n<key>a</key><string>2</string>\n<key>a</key><string>3</string>',
      ),
    ),
  );
  expect([...entries.keys()]).toEqual(['b', 'a']);
  const last = entries.get('a');
  expect(last?.value).toMatchObject({ value: '3', at: { line: 6 } });
  expect(last?.shadows?.map(({ value }) => value)).toMatchObject([
    { value: '2', at: { line: 5 } },
    { value: '1', at: { line: 3 } },
  ]);
});

test('`__proto__` is a key like any other', () => {
  const entries = entriesOf(read(dict('<key>__proto__</key><dict><key>polluted</key><true/></dict>')));
  expect([...entries.keys()]).toEqual(['__proto__']);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('numbers that a list may hold', () => {
  const numbers = ['0', '+7', ' 007 ', '0xff', '-9007199254740991'].map((text) => `<integer>${text}</integer>`);
  const reals = ['1', '.5', '-1e3', 'nan', '-inf', 'infinity'].map((text) => `<real>${text}</real>`);
  expect(plain(read(`<array>${[...numbers, ...reals].join('')}</array>`))).toEqual([
    ...[0, 7, 7, 255, -9007199254740991, 1, 0.5, -1000, Number.NaN, -Infinity, Infinity],
  ]);
});

describe('refused, with a place', () => {
  test.each([
    ['', '1:1 is empty'],
    [' \n ', '1:1 is empty'],
    ['<plist version="1.0"/>', '1:1 holds an empty <plist>'],
    ['<plist version="1.0"><true/><false/></plist>', '1:29 holds more than one value'],
    [dict('<string>a</string>'), '3:1 holds a value without a key'],
    [dict('<key>a</key>'), '3:1 holds the key "a" without a value'],
    [dict('<key>a</key>\n<key>b</key><true/>'), '3:1 holds the key "a" without a value'],
    ['<array>\n<key>a</key></array>', '2:1 holds a <key> outside any <dict>'],
    [dict('<key>a</key><text>x</text>'), '3:13 holds <text>, which no property list has here'],
    [dict('<key>a</key><plist/>'), '3:13 holds <plist>, which no property list has here'],
    [dict('<key>a</key><string>b<b/></string>'), '3:22 holds <b> inside <string>'],
    [dict('<key>a</key>\n\n  stray <true/>'), '5:3 holds text outside any element'],
    [dict('<key>a</key><![CDATA[b]]>'), '3:13 holds text outside any element'],
    [dict('<key>a</key><integer>1.5</integer>'), '3:13 holds <integer> with what is no such value'],
    [dict('<key>a</key><real></real>'), '3:13 holds <real> with what is no such value'],
    [dict('<key>a</key><true>no</true>'), '3:13 holds <true> with what is no such value'],
    [dict('<key>a</key><string>R&D</string>'), '3:22 is not well-formed XML: a bare "&"'],
    [dict('<key>a</key><string>&nbsp;</string>'), '3:26 is not well-formed XML: undefined entity'],
    [dict('<key>a</key>\n<array>\n<true/>'), '6:1 is not well-formed XML: unexpected close tag'],
    ['<plist><dict/></plist>\nmore', '2:4 is not well-formed XML: text data outside of root node'],
    ['<plist>\n<dict>\n', '3:1 is cut off: unclosed tag: dict'],
    ['<plist><dict/></plist><!-- ', '1:28 is cut off: unexpected end'],
    ['<key>a</key>', '1:1 holds a <key> outside any <dict>'],
    ['<html><body/></html>', '1:1 holds <html>, which no property list has here'],
    ['\uFEFF{"a": "b"}', '1:1 is JSON, which Xcode does not read as a property list'],
  ])('%j', (text, reason) => {
    expect(refused(text)).toBe(reason);
  });

  test('a merge conflict', () => {
    const both = '<<<<<<< ours\n<true/>\n=======\n<false/>\n>>>>>>> theirs';
    expect(refused(dict(`<key>a</key>\n${both}`))).toBe('4:1 is in merge conflict');
  });

  test.each([
    ['#if DEBUG', dict('<key>a</key>\n#if DEBUG\n<true/>\n#else\n<false/>\n#endif'), '4:1'],
    ['# ifdef', dict('  # ifdef X\n<key>a</key><true/>\n  # endif'), '3:3'],
    ['#include on top', `#include "shared.h"\n${dict('<key>a</key><true/>')}`, '1:1'],
    ['#define below', `${dict('<key>a</key><true/>')}#define B\n`, '6:1'],
    ['nothing else', '#include "shared.h"\n', '1:1'],
  ])('preprocessor lines: %s', (_, text, place) => {
    expect(refused(text)).toBe(`${place} holds preprocessor lines`);
  });

  test('but `#if` in a text or a comment is just that', () => {
    expect(refused(dict('<!--\n#if X\n-->\n<key>a</key><string>\n#if X\n</string>'))).toBe('read');
  });

  test('an entity bomb', () => {
    const bomb = ['<!ENTITY a "aaaaaaaaaa">', ...'bcdefghij'].map((name, index) =>
      index === 0 ? name : `<!ENTITY ${name} "${`&${'abcdefghij'[index - 1]};`.repeat(10)}">`,
    );
    const text = `<!DOCTYPE plist [\n${bomb.join('\n')}\n]>\n${dict('<key>a</key><string>&j;</string>')}`;
    expect(refused(text)).toMatch(/^\d+:\d+ is not well-formed XML: undefined entity$/);
    const outside = '<!DOCTYPE plist [<!ENTITY x SYSTEM "file:///etc/passwd">]><plist><string>&x;</string></plist>';
    expect(refused(outside)).toMatch(/undefined entity$/);
  });

  test('deep nesting', () => {
    const nested = (depth: number): string => `${'<array>'.repeat(depth)}${'</array>'.repeat(depth)}`;
    expect(refused(nested(200))).toBe('read');
    expect(refused(nested(201))).toBe('1:1401 nests deeper than 200 levels');
    expect(refused(nested(200_000))).toBe('1:1401 nests deeper than 200 levels');
  });
});

test('cut off at any character, it is refused or whole', () => {
  const text = WHOLE.slice(HEAD.length);
  const expected = plain(read(text));
  for (let length = 0; length < text.length; length += 1) {
    const bytes = Buffer.from(text.slice(0, length));
    let value: PlistValue | undefined;
    const answer = refusal(() => {
      value = readPlist(bytes, 'Info.plist');
    });
    if (answer === 'read') expect(value && plain(value), `after ${length}`).toEqual(expected);
  }
});

test('cut off at any byte of UTF-16, it is refused or whole', () => {
  const text = dict('<key>é</key><string>🩺</string>');
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  for (let length = 0; length < bytes.length; length += 1) {
    let value: PlistValue | undefined;
    const answer = refusal(() => {
      value = readPlist(bytes.subarray(0, length), 'Info.plist');
    });
    if (answer === 'read') expect(value && plain(value)).toEqual(new Map([['é', '🩺']]));
  }
});

test('hostile sizes take no hostile time', { timeout: 20_000 }, () => {
  const start = performance.now();
  const entry = '<key>NSHealthShareUsageDescription</key><string>What is done with it &amp; why</string>\n';
  expect(entriesOf(read(dict(entry.repeat(5_000)))).size).toBe(1);
  expect(refused('<!--'.repeat(500_000))).toMatch(/cut off|well-formed/);
  expect(refused('<![CDATA['.repeat(300_000))).toMatch(/well-formed/);
  expect(refused(dict(`<key>a</key><string>${'&amp;'.repeat(300_000)}</string>`))).toBe('read');
  expect(refused(`<plist><dict ${'a="b" '.repeat(50_000)}/></plist>`)).not.toBe('');
  expect(refused('<a'.repeat(500_000))).not.toBe('');
  expect(performance.now() - start).toBeLessThan(10_000);
});

describe('properties', () => {
  test('what is printed is read again', () => {
    fc.assert(
      fc.property(anyPlain, fc.constantFrom('\n', '\r\n', ''), (value, end) => {
        const text = `${HEAD}<plist version="1.0">${end}${print(value, end)}</plist>`;
        expect(plain(read(text))).toEqual(value);
      }),
    );
  });

  test('each place holds the element it stands for', () => {
    fc.assert(
      fc.property(anyPlain, (value) => {
        const text = `<plist>\n${print(value, '\n')}</plist>`;
        check(read(text), text);
      }),
    );
  });

  test('no bytes do anything but be read or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        refusal(() => readPlist(bytes, 'f'));
        refusal(() => readPlist(Buffer.concat([Buffer.from('<plist>'), bytes]), 'f'));
      }),
    );
    const pieces = [
      '<',
      '>',
      '/',
      'dict',
      'key',
      'array',
      '<dict>',
      '</dict>',
      '<key>',
      '</key>',
      '<!--',
      '-->',
      ']]>',
    ];
    const more = [
      '<![CDATA[',
      '<string>',
      '</string>',
      '&',
      ';',
      '&amp;',
      '#if',
      '\n',
      '\r',
      ' ',
      '<true/>',
      '<?',
      '?>',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 20 }), (parts) => {
        refusal(() => read(`<plist>${parts.join('')}`));
        refusal(() => read(parts.join('')));
      }),
      { numRuns: 500 },
    );
  });
});

function print(value: Plain, end: string): string {
  if (typeof value === 'string') return `<string>${escaped(value)}</string>${end}`;
  if (typeof value === 'number') return `<integer>${value}</integer>${end}`;
  if (typeof value === 'boolean') return `<${value}/>${end}`;
  if (Array.isArray(value)) return `<array>${end}${value.map((item) => print(item, end)).join('')}</array>${end}`;
  const entries = [...(value as Map<string, Plain>)];
  return `<dict>${end}${entries.map(([key, item]) => `<key>${escaped(key)}</key>${end}${print(item, end)}`).join('')}</dict>${end}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const TAG = { string: 'string', number: 'integer', dictionary: 'dict', array: 'array' } as const;

function check(value: PlistValue, text: string): void {
  const element = textAt(text, value.at);
  if (value.kind === 'boolean') expect(element).toBe(`<${value.value}/>`);
  else if (value.kind in TAG) expect(element.startsWith(`<${TAG[value.kind as keyof typeof TAG]}>`)).toBe(true);
  if (value.kind === 'string') expect(element).toBe(`<string>${escaped(value.value)}</string>`);
  if (value.kind === 'array') for (const item of value.value) check(item, text);
  if (value.kind !== 'dictionary') return;
  for (const entry of value.value.values()) {
    expect(textAt(text, entry.keyAt)).toBe(`<key>${escaped(entry.key)}</key>`);
    check(entry.value, text);
  }
}
