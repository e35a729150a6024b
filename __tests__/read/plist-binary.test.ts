import fc from 'fast-check';
import { buildBinary } from 'plist';
import { describe, expect, test } from 'vitest';
import { readPlist } from '../../src/read/plist.ts';
import { entriesOf, type Plain, plain, refusal, show } from './tools.ts';

/** A binary property list of these objects, each with its marker; references and offsets take `width` bytes. */
function binary(
  objects: readonly (readonly number[])[],
  width = 1,
  changes: Partial<Record<number, number>> = {},
): Buffer {
  const head = [...Buffer.from('bplist00')];
  const offsets: number[] = [];
  for (const object of objects) {
    offsets.push(head.length);
    head.push(...object);
  }
  const table = head.length;
  const big = (value: number, length: number): number[] =>
    Array.from({ length }, (_, index) => Math.floor(value / 256 ** (length - 1 - index)) % 256);
  for (const offset of offsets) head.push(...big(offset, width));
  const trailer = [0, 0, 0, 0, 0, 0, width, width, ...big(objects.length, 8), ...big(0, 8), ...big(table, 8)];
  for (const [index, value] of Object.entries(changes)) trailer[Number(index)] = value ?? 0;
  return Buffer.from([...head, ...trailer]);
}

const ascii = (text: string): number[] => [0x50 + text.length, ...Buffer.from(text)];
const read = (bytes: Uint8Array): Plain => plain(readPlist(bytes, 'Info.plist'));
const refused = (bytes: Uint8Array): string => refusal(() => readPlist(bytes, 'Info.plist'));
const damaged = (what: string): string => `1:1 is a damaged binary property list: ${what}`;

test('every kind of value', () => {
  const list = {
    text: 'Care & é 🩺',
    long: 'x'.repeat(300),
    numbers: [0, 255, 65_536, -1, 1.5],
    yes: true,
    no: false,
    when: new Date('2026-01-02T03:04:05Z'),
    bytes: new Uint8Array([0, 1, 2]),
    empty: {},
  };
  expect(read(buildBinary(list))).toEqual(
    new Map<string, Plain>([
      ['text', 'Care & é 🩺'],
      ['long', 'x'.repeat(300)],
      ['numbers', [0, 255, 65_536, -1, 1.5]],
      ['yes', true],
      ['no', false],
      ['when', { date: '2026-01-02T03:04:05Z' }],
      ['bytes', { data: 'AAEC' }],
      ['empty', new Map()],
    ]),
  );
});

test('numbers with a sign', () => {
  const negative = [0x13, ...new Array<number>(7).fill(0xff), 0xfe];
  const long = [0x14, ...new Array<number>(15).fill(0), 7];
  expect(read(binary([[0xa3, 1, 2, 3], negative, long, [0x10, 0xff]]))).toEqual([-2, 7, 255]);
});

test('every place is line 1, column 1', () => {
  const top = readPlist(buildBinary({ a: 'b' }), 'Info.plist');
  const entry = entriesOf(top).get('a');
  expect([top.at, entry?.keyAt, entry?.value.at].map((at) => at && show(at))).toEqual(['1:1', '1:1', '1:1']);
});

test('a part of a larger buffer is read as if it stood alone', () => {
  const bytes = buildBinary({ a: [1, 2], b: new Uint8Array([7]) });
  const larger = Buffer.concat([Buffer.from('before'), bytes, Buffer.from('behind')]);
  expect(read(larger.subarray(6, 6 + bytes.length))).toEqual(read(bytes));
});

test('`__proto__` is a key like any other, and the last of duplicate keys wins', () => {
  const proto = binary([
    [0xd1, 1, 2],
    [0x5f, 0x10, 9, ...Buffer.from('__proto__')],
    [0xd1, 3, 4],
    ascii('polluted'),
    [9],
  ]);
  expect(read(proto)).toEqual(new Map([['__proto__', new Map([['polluted', true]])]]));
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);

  const entry = entriesOf(readPlist(binary([[0xd2, 1, 1, 2, 3], ascii('a'), ascii('1'), ascii('2')]), 'f')).get('a');
  expect(entry).toMatchObject({ value: { value: '2' }, shadows: [{ value: { value: '1' } }] });
});

describe('refused', () => {
  const self = [0xa1, 0];
  const bomb = Array.from({ length: 60 }, (_, index) => [
    0xaa,
    ...Array.from({ length: 10 }, () => [0, index + 1]).flat(),
  ]);
  const nested = Array.from({ length: 250 }, (_, index) => [0xa1, 0, index + 1]);
  test.each([
    ['a list that holds itself', binary([self]), damaged('a value holds itself')],
    ['two that hold each other', binary([[0xa1, 1], [0xd1, 2, 0], ascii('a')]), damaged('a value holds itself')],
    ['a list of lists of lists', binary([...bomb, ascii('x')], 2), '1:1 holds more than 1000000 values'],
    ['deep nesting', binary([...nested, ascii('x')], 2), '1:1 nests deeper than 200 levels'],
    ['an object that is not there', binary([[0xa1, 9]]), damaged('it names an object that is not there')],
    [
      'a text longer than the file',
      binary([[0x5f, 0x12, 0x7f, 0xff, 0xff, 0xff]]),
      damaged('it points outside itself'),
    ],
    ['a length of many bytes', binary([[0xaf, 0x1f, 1, 2, 3]]), damaged('it points outside itself')],
    ['a key that is a list', binary([[0xd1, 1, 1], [0xa0]]), damaged('it holds a key that is no text')],
    ['null', binary([[0]]), damaged('it holds a value of no known kind')],
    ['a set', binary([[0xc0]]), damaged('it holds a value of no known kind')],
    [
      'a number of 32 bytes',
      binary([[0x15, ...new Array<number>(32).fill(1)]]),
      damaged('it holds a number of no known length'),
    ],
    ['a half', binary([[0x21, 0, 0]]), damaged('it holds a number of no known length')],
    ['no date', binary([[0x33, 0x7f, 0xf8, 0, 0, 0, 0, 0, 0]]), damaged('it holds a date that no calendar has')],
    [
      'references of no bytes',
      binary([[0xaf, 0x12, 0x7f, 0xff, 0xff, 0xff]], 1, { 7: 0 }),
      damaged('it has no offsets'),
    ],
    ['offsets of no bytes', binary([[9]], 1, { 6: 0 }), damaged('it has no offsets')],
    ['an offset table outside', binary([[9]], 1, { 24: 0xff }), damaged('it points outside itself')],
    ['more objects than fit', binary([[9]], 1, { 8: 0xff, 23: 3 }), damaged('it points outside itself')],
    ['nothing but a name', Buffer.from('bplist00'), damaged('it is cut off')],
    [
      'an older form',
      Buffer.concat([Buffer.from('bplist15'), binary([[9]]).subarray(8)]),
      '1:1 is a binary property list of an unknown version',
    ],
  ])('%s', (_, bytes, reason) => {
    expect(refused(bytes)).toBe(reason);
  });

  test('cut off at any byte', () => {
    const bytes = buildBinary({ a: ['b', 1, true], c: { d: 'é' } });
    for (let length = 6; length < bytes.length; length += 1) {
      expect(refused(bytes.subarray(0, length)), `after ${length}`).not.toBe('read');
    }
  });
});

describe('properties', () => {
  const anyValue = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.integer(),
      fc.double({ noNaN: true, noInteger: true }),
      fc.boolean(),
      fc.array(tie('value'), { maxLength: 20 }),
      fc.dictionary(fc.string({ minLength: 1, maxLength: 20 }), tie('value'), { noNullPrototype: true }),
    ),
  })).value as fc.Arbitrary<Parameters<typeof buildBinary>[0]>;

  test('what is written is read again', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(read(buildBinary(value))).toEqual(mapped(value));
      }),
    );
  });

  test('no bytes do anything but be read or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        refused(Buffer.concat([Buffer.from('bplist00'), bytes]));
      }),
    );
    fc.assert(
      fc.property(anyValue, fc.nat(), fc.nat(255), (value, at, byte) => {
        const bytes = Buffer.from(buildBinary(value));
        bytes[8 + (at % (bytes.length - 8))] = byte;
        refused(bytes);
      }),
      { numRuns: 500 },
    );
  });
});

function mapped(value: unknown): Plain {
  if (Array.isArray(value)) return value.map(mapped);
  if (typeof value === 'object' && value !== null) {
    return new Map(Object.entries(value).map(([key, item]) => [key, mapped(item)]));
  }
  return value as Plain;
}
