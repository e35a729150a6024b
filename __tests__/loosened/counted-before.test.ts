import { expect, test } from 'vitest';
import { findCountedBefore } from '../../src/loosened/counted-before.ts';
import type { Finding } from '../../src/types.ts';
import { finding } from '../exceptions/made.ts';

const place = (file: string, line = 1) => ({ at: { file, line, column: 1 } });
/** A finding whose fingerprint is its message. */
const found = (says: string, file: string, line = 1, id = 'a'): Finding =>
  finding(id, { ...place(file, line), fingerprint: says, message: says });

interface Given {
  readonly before: readonly Finding[];
  readonly now: readonly Finding[];
  readonly covered: (one: Finding) => boolean;
  readonly counted?: (one: Finding) => boolean;
  readonly same?: (before: Finding, now: Finding) => boolean;
  readonly renamed?: Readonly<Record<string, string>>;
}

function brought({ before, now, covered, counted = () => true, same = () => false, renamed = {} }: Given): string[] {
  const nameBefore = (file: string) => renamed[file] ?? file;
  const result = findCountedBefore(now, covered, { found: before, counted, isSamePlace: same, nameBefore });
  return [...result].map(({ message, at }) => `${message} ${at.file}:${at.line}`);
}

const inOld = ({ at }: Finding) => at.file.startsWith('Old/');

test('a finding that counted and moved below an ignore is brought there', () => {
  const before = [found('x', 'A.swift')];
  const now = [found('x', 'Old/A.swift')];
  const renamed = { 'Old/A.swift': 'A.swift' };
  expect(brought({ before, now, covered: inOld, renamed })).toEqual(['x Old/A.swift:1']);
  expect(brought({ before, now, covered: inOld, renamed, counted: () => false })).toEqual([]);
  expect(brought({ before, now, covered: () => false, renamed })).toEqual([]);
  // A file that nobody knows by another name is new, with all that is in it.
  expect(brought({ before, now, covered: inOld })).toEqual([]);
});

test('one that says something else is the one of its rule in the same file', () => {
  const now = [found('y', 'Old/A.swift')];
  const renamed = { 'Old/A.swift': 'A.swift' };
  expect(brought({ before: [found('x', 'A.swift')], now, covered: inOld, renamed })).toEqual(['y Old/A.swift:1']);
  expect(brought({ before: [found('x', 'A.swift', 1, 'b')], now, covered: inOld, renamed })).toEqual([]);
  expect(brought({ before: [found('x', 'B.swift')], now, covered: inOld, renamed })).toEqual([]);
});

test('each finding of the base is one of this state at most', () => {
  const now = [found('x', 'Old/A.swift', 1), found('x', 'Old/A.swift', 2), found('x', 'Old/A.swift', 3)];
  const renamed = { 'Old/A.swift': 'A.swift' };
  const before = [found('x', 'A.swift', 1), found('x', 'A.swift', 2)];
  expect(brought({ before, now, covered: inOld, renamed })).toEqual(['x Old/A.swift:1', 'x Old/A.swift:2']);
});

test('the one at the same place comes first', () => {
  const before = [found('x', 'A.swift', 1), found('x', 'A.swift', 2)];
  const now = [found('x', 'A.swift', 12), found('x', 'A.swift', 11)];
  const same = (one: Finding, other: Finding) => one.at.line + 10 === other.at.line;
  const counted = ({ at }: Finding) => at.line === 2;
  expect(brought({ before, now, covered: () => true, counted, same })).toEqual(['x A.swift:12']);
});

test('of several that say the same those that did not count are the ones that do not count now', () => {
  const before = [found('x', 'A.swift', 1), found('x', 'A.swift', 2)];
  const now = [found('x', 'A.swift', 5), found('x', 'A.swift', 6)];
  const counted = ({ at }: Finding) => at.line === 1;
  // One counts still, and one did not and does not.
  expect(brought({ before, now, covered: ({ at }) => at.line === 6, counted })).toEqual([]);
  expect(brought({ before, now, covered: ({ at }) => at.line === 5, counted })).toEqual([]);
  expect(brought({ before, now, covered: () => true, counted })).toHaveLength(1);
});

test('what counts still takes what said the same before what is only of the same rule does', () => {
  const before = [found('x', 'A.swift')];
  const now = [found('y', 'A.swift', 1), found('x', 'A.swift', 2)];
  expect(brought({ before, now, covered: ({ message }) => message === 'y' })).toEqual([]);
  expect(brought({ before, now, covered: ({ message }) => message === 'x' })).toEqual(['x A.swift:2']);
});

test('what counts now takes its own place, also where another says the same', () => {
  const before = [found('x', 'A.swift', 1)];
  const now = [found('x', 'A.swift', 11), found('x', 'A.swift', 12)];
  const same = (one: Finding, other: Finding) => one.at.line + 10 === other.at.line;
  expect(brought({ before, now, covered: ({ at }) => at.line === 12, same })).toEqual([]);
});
