import { expect, test } from 'vitest';
import { compareVersions, letsInNewest, readRange } from '../../src/targets/packages/versions.ts';

test.each([
  ['1.19.0', { least: '1.19.0', most: '1.19.0' }],
  ['v2.0', { least: '2.0', most: '2.0' }],
  ['1.0.0-beta.3', { least: '1.0.0-beta.3', most: '1.0.0-beta.3' }],
  ['^1.9.0', { least: '1.9.0', below: '2' }],
  ['^0.5.5', { least: '0.5.5', below: '0.6' }],
  ['^0.0.3', { least: '0.0.3', below: '0.0.4' }],
  ['~1.9.0', { least: '1.9.0', below: '1.10' }],
  ['~> 2.0', { least: '2.0', below: '3' }],
  ['~> 2.0.1', { least: '2.0.1', below: '2.1' }],
  ['3.x', { least: '3', below: '4' }],
  ['>=1.2.0 <2.0.0', { least: '1.2.0', below: '2.0.0' }],
  ['>= 1.2, <= 1.9', { least: '1.2', most: '1.9' }],
  ['1.0.0..<2.0.0', { least: '1.0.0', below: '2.0.0' }],
  ['*', {}],
  ['latest', {}],
])('%s is a range', (written, range) => {
  expect(readRange(written)).toEqual(range);
});

test.each([
  'main',
  'workspace:*',
  '../',
  'github:owner/name#1.0.0',
  'npm:other@^1.0.0',
  '^1.0.0 || ^2.0.0',
  '>=1 || 3',
])('%s says nothing of numbers', (written) => {
  expect(readRange(written)).toBeUndefined();
});

test('versions are ordered by number, and a trial version comes before its release', () => {
  const order = ['0.9', '1.0.0-alpha', '1.0.0-beta.3', '1.0.0-beta.11', '1.0.0', '1.0.1', '1.9.0', '1.10.0', '2'];
  const mixed = order.toReversed().sort(compareVersions);
  expect(mixed).toEqual(order);
  expect(compareVersions('1.0', 'v1.0.0')).toBe(0);
});

test.each([
  ['1.19.0', '1.10.0', undefined, true],
  ['1.9.0', '1.10.0', undefined, false],
  ['^1.9.0', '1.10.0', undefined, true], // the newest is installed
  ['~1.9.0', '1.10.0', undefined, false],
  ['latest', '1.10.0', undefined, true],
  ['^3.0.0', undefined, '4.0.0', true],
  ['3.9.9', undefined, '4.0.0', true],
  ['4.0.0', undefined, '4.0.0', false],
  ['>=3.0.0', undefined, '4.0.0', false],
  ['latest', undefined, '4.0.0', false],
  ['^0.5.5', '0.5.6', '0.7.0', true],
  ['0.5.5', '0.5.6', '0.7.0', false],
  ['0.7.0', '0.5.6', '0.7.0', false],
  ['1.0.0-beta.3', '1.0.0-beta.4', undefined, false],
  ['1.0.0-beta.5', '1.0.0-beta.4', undefined, true],
] as const)('%s, with the API from %s and before %s: %s', (written, from, before, expected) => {
  expect(letsInNewest(readRange(written) ?? {}, from, before)).toBe(expected);
});
