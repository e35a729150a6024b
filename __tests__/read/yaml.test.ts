import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readYaml } from '../../src/read/yaml.ts';
import type { PlistValue } from '../../src/types.ts';
import { anyPlain, entriesOf, type Plain, plain, refusal, show, textAt } from './tools.ts';

const read = (text: string): PlistValue => readYaml(Buffer.from(text), 'project.yml');
const refused = (text: string): string => refusal(() => read(text));

const TEXT = `# a project
name: Care
targets:
  App:
    platform: iOS
    "deployment target": 16.4
    info:
      properties: { NSHealthShareUsageDescription: 'Care: reads', flag: true, off: no }
    sources: [App, "Shared é"]
    text: |
      two
      lines
    nothing:
    list:
    - a
    -
    - ~
`;

test('every kind of value, each at its place', () => {
  const top = read(TEXT);
  const app = new Map<string, Plain>([
    ['platform', 'iOS'],
    ['deployment target', 16.4],
    [
      'info',
      new Map([
        [
          'properties',
          new Map<string, Plain>([
            ['NSHealthShareUsageDescription', 'Care: reads'],
            ['flag', true],
            ['off', 'no'],
          ]),
        ],
      ]),
    ],
    ['sources', ['App', 'Shared é']],
    ['text', 'two\nlines\n'],
    ['list', ['a']],
  ]);
  expect(plain(top)).toEqual(
    new Map<string, Plain>([
      ['name', 'Care'],
      ['targets', new Map([['App', app]])],
    ]),
  );

  const name = entriesOf(top).get('name');
  expect(name && [textAt(TEXT, name.keyAt), textAt(TEXT, name.value.at)]).toEqual(['name', 'Care']);
  const targets = entriesOf(top).get('targets')?.value;
  const entries = targets && entriesOf(targets).get('App')?.value;
  const sources = entries && entriesOf(entries).get('sources')?.value;
  expect(sources && show(sources.at)).toBe('9:14');
  const target = entries && entriesOf(entries).get('deployment target');
  expect(target && [textAt(TEXT, target.keyAt), textAt(TEXT, target.value.at)]).toEqual([
    '"deployment target"',
    '16.4',
  ]);
});

test.each([
  ['CRLF', Buffer.from(TEXT.replaceAll('\n', '\r\n'))],
  ['a byte order mark', Buffer.from(`\uFEFF${TEXT}`)],
  ['UTF-16', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
])('%s', (_, bytes) => {
  const value = readYaml(bytes, 'project.yml');
  expect(plain(value)).toEqual(plain(read(TEXT)));
  expect([...entriesOf(value).values()].map(({ keyAt }) => show(keyAt))).toEqual(['2:1-2:5', '3:1-3:8']);
});

test('bare words are truth values where the reader of the file takes them so', () => {
  const value = readYaml(Buffer.from('a: YES\nb: no\nc: "YES"\nd: On\ne: yesterday\nf: y\n'), 'f', { yesIsTrue: true });
  expect(plain(value)).toEqual(
    new Map<string, Plain>([
      ['a', true],
      ['b', false],
      ['c', 'YES'],
      ['d', true],
      ['e', 'yesterday'],
      ['f', 'y'],
    ]),
  );
});

test('anchors, aliases and merge keys', () => {
  const text =
    'base: &base\n  a: 1\n  b: 2\nmore: &more { c: 3 }\none:\n  <<: *base\n  b: 9\ntwo:\n  <<: [*base, *more]\n  d: *base\n"<<": text\n';
  const top = read(text);
  const value = plain(top) as Map<string, Map<string, Plain>>;
  expect(value.get('one')).toEqual(
    new Map([
      ['b', 9],
      ['a', 1],
    ]),
  );
  expect(value.get('two')).toEqual(
    new Map<string, Plain>([
      [
        'd',
        new Map([
          ['a', 1],
          ['b', 2],
        ]),
      ],
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]),
  );
  expect(value.get('<<')).toBe('text');
  const one = entriesOf(top).get('one')?.value;
  expect(one && entriesOf(one).get('a')?.keyAt.line).toBe(2);
});

test('keys that are no text, duplicate keys, `__proto__`', () => {
  expect(plain(read('1: a\n16.0: b\ntrue: c\n~: d\n'))).toEqual(
    new Map([
      ['1', 'a'],
      ['16.0', 'b'],
      ['true', 'c'],
      ['~', 'd'],
    ]),
  );
  const entries = entriesOf(read('a: 1\n__proto__: { polluted: true }\na: 2\n'));
  expect([...entries.keys()]).toEqual(['__proto__', 'a']);
  expect(entries.get('a')).toMatchObject({ value: { value: 2 }, shadows: [{ value: { value: 1 } }] });
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('the first of several documents', () => {
  expect(plain(read('a: 1\n---\nb: [\n'))).toEqual(new Map([['a', 1]]));
});

describe('refused', () => {
  test.each([
    ['', '1:1 holds no value'],
    ['# nothing\n', '1:1 holds no value'],
    ['a: *b\n', '1:4 holds the alias "b" of nothing'],
    ['a: &a\n  b: *a\n', '2:3 holds an alias that stands for itself'],
    ['? [1, 2]\n: a\n', '1:3 holds a key that is no text'],
    ['a: 1\n<<<<<<< x\nb: 1\n=======\nb: 2\n>>>>>>> y\n', '2:1 is in merge conflict'],
  ])('%j', (text, reason) => {
    expect(refused(text)).toBe(reason);
  });

  test('mistakes, where they stand', () => {
    expect(refused('a: b\n c: d\n')).toMatch(/^\d+:\d+ is not valid YAML: /);
    expect(refused('a: [1, 2\n')).toMatch(/^2:1 is not valid YAML: /);
    expect(refused('a: "b\n')).toMatch(/^\d:\d+ is not valid YAML: /);
    expect(refused('\ta: b')).toMatch(/^1:1 is not valid YAML: /);
  });

  test('an alias bomb', () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [index, name] of [...'bcdefghi'].entries()) {
      const before = 'abcdefghi'[index];
      lines.push(`${name}: &${name} [${new Array<string>(9).fill(`*${before}`).join(', ')}]`);
    }
    expect(refused(lines.join('\n'))).toMatch(/holds more than 200000 values$/);
    const merges = `a: &a { ${Array.from({ length: 1000 }, (_, n) => `k${n}: 1`).join(', ')} }\n${'b: { <<: *a }\n'.repeat(1000)}`;
    expect(refused(merges)).toMatch(/holds more than 200000 values$/);
  });

  test('deep nesting', { timeout: 20_000 }, () => {
    expect(refused(`${'['.repeat(150)}${']'.repeat(150)}`)).toBe('read');
    expect(refused(`${'['.repeat(201)}x${']'.repeat(201)}`)).toMatch(/nests deeper than 200 levels$/);
    expect(refused(`${'['.repeat(20_000)}${']'.repeat(20_000)}`)).toMatch(/nests/);
    expect(refused(`${'- '.repeat(5_000)}x`)).toMatch(/nests/);
  });
});

test('cut off at any byte, it is read or refused, nothing else', () => {
  const bytes = Buffer.from(TEXT);
  for (let length = 0; length < bytes.length; length += 1) refusal(() => readYaml(bytes.subarray(0, length), 'f'));
});

test('what is written is read again', () => {
  fc.assert(
    fc.property(anyPlain, (value) => {
      expect(plain(read(stringify(value)))).toEqual(value);
    }),
  );
});

test('no bytes do anything but be read or refused', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => void refusal(() => readYaml(bytes, 'f'))));
  const pieces = fc.constantFrom(
    'a',
    ': ',
    '- ',
    '\n',
    '  ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '&a ',
    '*a',
    '<<: ',
    '"',
    "'",
    '|',
    '>',
    '# ',
    '? ',
    '!!x ',
    '---\n',
    '%',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => void refused(parts.join(''))),
    { numRuns: 500 },
  );
});
