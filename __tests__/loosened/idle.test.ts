import { expect, test } from 'vitest';
import type { Exceptions } from '../../src/exceptions/exceptions.ts';
import type { Mark } from '../../src/exceptions/marks.ts';
import { findIdle, type Idleness } from '../../src/loosened/idle.ts';
import type { Ignore } from '../../src/settings/configuration.ts';
import { configured, finding, ignore } from '../exceptions/made.ts';

const TODAY = '2026-11-28';

function mark(line: number, more: Partial<Mark> = {}): Mark {
  return { rule: 'a', reason: 'why', at: { file: 'A.swift', line, column: 1 }, alone: true, ...more };
}

function exceptions(ignores: readonly Ignore[], marks: readonly Mark[] = []): Exceptions {
  const lines = new Map(marks.map((one) => [one.at.line, one]));
  return {
    configuration: configured({ ignores }),
    marked: { marks: () => new Map(marks.length === 0 ? [] : [['A.swift', lines]]), line: () => '' },
  };
}

function idle(before: Exceptions, now: Exceptions, more: Partial<Idleness> = {}) {
  const list = findIdle({
    ...{ before, now, used: new Set(), faults: [], ruleIds: new Set(['a', 'b']), today: TODAY },
    ...more,
  });
  return list.map(({ what, subject, at }) => `${what} ${subject} ${at.file}:${at.line}`);
}

const NONE = exceptions([]);
const one = (more: Partial<Ignore> = {}) => exceptions([ignore('a', more)]);
const TOLD = ['ignored a .clinical-records.yml:2'];

test('an ignore that a change brings and that silences nothing yet is told', () => {
  expect(idle(NONE, one())).toEqual(TOLD);
  expect(idle(NONE, one({ until: TODAY }))).toEqual(TOLD);
  const both = exceptions([ignore('a'), ignore('b', { at: { file: 'x.yml', line: 7, column: 1 } })]);
  expect(idle(NONE, both)).toEqual([...TOLD, 'ignored b x.yml:7']);
});

test.each<[string, Exceptions, Partial<Idleness>]>([
  ['gives no reason', one({ reason: '' }), {}],
  ['names no rule', one({ rule: 'c' }), {}],
  ['is over', one({ until: '2026-11-27' }), {}],
  [
    'is told of already',
    one(),
    { faults: [finding('f', { at: { file: '.clinical-records.yml', line: 2, column: 9 } })] },
  ],
])('one that %s is not', (_, now, more) => expect(idle(NONE, now, more)).toEqual([]));

test('nor one that silences something', () => {
  const now = one();
  expect(idle(NONE, now, { used: new Set(now.configuration.ignores) })).toEqual([]);
});

test('what is told at another place is told besides', () => {
  for (const place of [
    { file: '.clinical-records.yml', line: 3, column: 1 },
    { file: 'other.yml', line: 2, column: 1 },
  ])
    expect(idle(NONE, one(), { faults: [finding('f', { at: place })] })).toEqual(TOLD);
});

const WIDE = { path: 'A/**', target: 'App', until: '2027-06-30' };
test.each<[string, Partial<Ignore>, Partial<Ignore>, boolean]>([
  ['the same', WIDE, WIDE, false],
  ['the same for another reason', WIDE, { ...WIDE, reason: 'other' }, false],
  ['a shorter one', WIDE, { ...WIDE, until: '2027-06-29' }, false],
  ['a longer one', WIDE, { ...WIDE, until: '2027-07-01' }, true],
  ['one without an end', WIDE, { path: 'A/**', target: 'App' }, true],
  ['one with an end', {}, { until: '2027-06-30' }, false],
  ['another path', WIDE, { ...WIDE, path: 'B/**' }, true],
  ['another target', WIDE, { ...WIDE, target: 'Watch' }, true],
  ['every path', WIDE, { target: 'App', until: '2027-06-30' }, true],
  ['another rule', WIDE, { ...WIDE, rule: 'b' }, true],
])('of one that was there %s is new: %s', (_, before, now, isNew) => {
  expect(idle(one(before), one(now))).toHaveLength(isNew ? 1 : 0);
});

test('a mark is new where it stands in no earlier state with a reason', () => {
  const now = exceptions([], [mark(1), mark(2), mark(3, { rule: 'b' })]);
  const before = exceptions([], [mark(1, { reason: '' }), mark(2), mark(3, { rule: 'b', reason: '' })]);
  expect(idle(before, now)).toEqual(['marked a A.swift:1', 'marked b A.swift:3']);
  expect(idle(NONE, now)).toEqual([]);
  expect(idle(exceptions([], [mark(2)]), now)).toEqual([]);
  const faulty = exceptions([], [mark(1, { reason: '' }), mark(2, { rule: 'c' })]);
  expect(idle(exceptions([], [mark(1, { reason: '' }), mark(2, { reason: '' })]), faulty)).toEqual([]);
});
