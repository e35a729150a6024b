import { expect, test } from 'vitest';
import { applyBaseline, readBaseline, writeBaseline } from '../src/exceptions/baseline.ts';
import { makeFinding } from '../src/findings/findings.ts';
import { joinPlaces } from '../src/findings/join-places.ts';
import type { AppTarget, Finding, Rule } from '../src/types.ts';
import { RULES } from './reporters/sample-report.ts';

const RULE = RULES[0] as Rule;
const TARGET = { name: 'App', project: 'App.xcodeproj' } as AppTarget;

function leak(file: string, line: number, habit = 'analytics Mixpanel'): Finding {
  const at = { file, line, column: 1 };
  return makeFinding(RULE, { at, message: 'A value reaches Mixpanel.', fix: 'Take it out.', habit }, TARGET);
}

function places({ places: all = [] }: Finding): readonly string[] {
  return all.map(({ at }) => `${at.file}:${at.line}`);
}

test('one receiver is one finding with all its places, another receiver another', () => {
  const found = [leak('A.swift', 1), leak('A.swift', 9), leak('B.swift', 2), leak('B.swift', 3, 'logging print')];
  const [first, second, ...rest] = joinPlaces(found);
  expect(rest).toEqual([]);
  expect(first?.message).toBe('A value reaches Mixpanel. The same at 2 more places.');
  expect(places(first as Finding)).toEqual(['A.swift:1', 'A.swift:9', 'B.swift:2']);
  expect(second?.places).toBeUndefined();
});

test('it is shown where the fewest steps lead to, of those the first', () => {
  const found = [
    { ...leak('A.swift', 1), steps: 6 },
    { ...leak('A.swift', 9), steps: 3 },
    { ...leak('B.swift', 2), steps: 3 },
  ];
  const [one, ...rest] = joinPlaces(found);
  expect(rest).toEqual([]);
  expect([one?.at.file, one?.at.line]).toEqual(['A.swift', 9]);
  expect(places(one as Finding)).toEqual(['A.swift:1', 'A.swift:9', 'B.swift:2']);
});

test('of places with as many steps it is shown in the file in which they begin', () => {
  const begins = { message: '1. The query brings records.', at: { file: 'B.swift', line: 1, column: 1 } };
  const found = ['A.swift', 'B.swift'].map((file) => ({ ...leak(file, 4), steps: 3, related: [begins] }));
  expect(joinPlaces(found).map(({ at }) => at.file)).toEqual(['B.swift']);
});

test('a place is known by the name of its file, not by its line or folder', () => {
  const [one] = joinPlaces([leak('App/A.swift', 1)]);
  expect(leak('Other/A.swift', 7).fingerprint).toBe(one?.fingerprint);
  expect(leak('App/B.swift', 1).fingerprint).not.toBe(one?.fingerprint);
  const [, other] = joinPlaces([leak('A.swift', 1), leak('B.swift', 1)])[0]?.places ?? [];
  expect(other?.fingerprint).toBe(leak('B.swift', 1).fingerprint);
});

test('a baseline accepts places: with one that is not accepted it counts, and is shown there', () => {
  const before = [leak('A.swift', 1), leak('B.swift', 2)];
  const written = writeBaseline(before, [], () => true);
  const accepted = readBaseline(new TextEncoder().encode(written), 'baseline.json');
  const judge = (found: readonly Finding[]) => joinPlaces(applyBaseline(found, accepted, () => true).findings);
  expect(judge(before).map(({ silenced }) => silenced?.by)).toEqual(['baseline']);
  const [finding, ...rest] = judge([...before, leak('C.swift', 5)]);
  expect(rest).toEqual([]);
  expect(finding?.silenced).toBeUndefined();
  expect(finding?.at.file).toBe('C.swift');
  expect(places(finding as Finding)).toEqual(['A.swift:1', 'B.swift:2', 'C.swift:5']);
});

test('what is ignored at its place is told apart, and what a change brings is shown first', () => {
  const silenced = { by: 'ignore' as const, reason: 'shown to the person' };
  const found = [{ ...leak('A.swift', 1), silenced }, leak('A.swift', 2), { ...leak('B.swift', 3), isNew: true }];
  expect(joinPlaces(found).map((one) => [one.at.file, one.at.line, one.isNew, one.silenced?.by])).toEqual([
    ['A.swift', 1, undefined, 'ignore'],
    ['B.swift', 3, true, undefined],
  ]);
});
