import { expect, test } from 'vitest';
import { readDerEntitlements } from '../../src/built/der.ts';
import { createFuel } from '../../src/built/fuel.ts';
import { Part } from '../../src/built/part.ts';
import { UnreadableFile } from '../../src/types.ts';
import { plain } from '../read/tools.ts';

const AT = { file: 'App', line: 1, column: 1 };
const read = (bytes: Buffer) => readDerEntitlements(new Part(bytes, AT, createFuel(AT)));
const refused = (hex: string): string => {
  try {
    read(Buffer.from(hex, 'hex'));
  } catch (error) {
    if (error instanceof UnreadableFile) return error.message;
    throw error;
  }
  return 'read';
};

/** `{ a: VALUE }` as signatures have it. */
const entry = (value: string): string => {
  const size = (hex: string): string => (hex.length / 2).toString(16).padStart(2, '0');
  const pair = `0c0161${value}`;
  const dictionary = `30${size(pair)}${pair}`;
  const content = `020101b0${size(dictionary)}${dictionary}`;
  return `70${size(content)}${content}`;
};

test.each([
  ['0101ff', true],
  ['010100', false],
  ['02012a', 42],
  ['0201ff', -1],
  ['0c0162', 'b'],
  ['30060c01620c0163', ['b', 'c']],
  ['3000', []],
  ['b0083006' + '0c0162' + '0c0163', new Map([['b', 'c']])],
])('%s', (value, expected) => {
  expect(plain(read(Buffer.from(entry(value), 'hex')))).toEqual(new Map([['a', expected]]));
});

test.each([
  ['', 'the DER of the entitlements is not one value'],
  ['7003020102', 'the DER of the entitlements has another form'],
  [entry('0500'), 'the DER of the entitlements has a value of an unknown kind'],
  [entry('3080'), 'the DER of the entitlements has a length that it may not have'],
  [entry('1f00'), 'the DER of the entitlements has a tag of several bytes'],
  [entry('0c05'), 'a value in the DER of the entitlements would reach behind the end'],
  [entry('0c84ffffffff'), 'a value in the DER of the entitlements would reach behind the end'],
  [`${entry('0101ff')}00`, 'a number would reach behind the end'],
])('%s is refused', (hex, reason) => {
  expect(refused(hex)).toBe(reason);
});

test('nesting has an end', () => {
  let bytes = Buffer.alloc(0);
  for (let depth = 0; depth < 1000; depth += 1) {
    bytes = Buffer.concat([Buffer.from([0x30, 0x82, bytes.length >> 8, bytes.length & 255]), bytes]);
  }
  expect(() => read(bytes)).toThrow('the DER of the entitlements nests deeper than 200 levels');
});
