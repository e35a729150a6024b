import { expect, test } from 'vitest';
import { findLoosened } from '../../src/loosened/loosened-finding.ts';
import type { Loosened } from '../../src/types.ts';

const CONFIGURATION = '.clinical-records.yml';
const off = (subject: string, line: number, more: Partial<Loosened> = {}): Loosened => ({
  ...{ what: 'rule-off', subject, at: { file: CONFIGURATION, line, column: 3 } },
  ...more,
});

test('what a change sets aside is one finding, at the first of its lines, with each of its places', () => {
  const mark = off('b', 7, { what: 'marked', at: { file: 'App/A.swift', line: 7, column: 1 } });
  const [found, ...more] = findLoosened([off('a', 2, { findings: 3 }), mark]);
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    rule: { id: 'check-loosened' },
    at: { file: CONFIGURATION, line: 2, column: 3 },
    message:
      'This change sets aside a part of its own check: it switches off "a" (3 findings) and marks "b" as ignored.',
    isNew: true,
    places: [
      { at: { file: CONFIGURATION, line: 2, column: 3 }, message: 'This change switches off "a" (3 findings).' },
      { at: { file: 'App/A.swift', line: 7, column: 1 }, message: 'This change marks "b" as ignored.' },
    ],
  });
  expect(found?.fix).toMatch(/\w/);
  const prints = found?.places?.map(({ fingerprint }) => fingerprint) ?? [];
  expect(new Set(prints).size).toBe(2);
  expect(prints.every((one) => /^[0-9a-f]{8,}/.test(one))).toBe(true);
});

test('a change that sets nothing aside has none', () => {
  expect(findLoosened([])).toEqual([]);
});

test('six things are named, of more the first five', () => {
  const list = Array.from({ length: 8 }, (_, index) => off(`r${index}`, index + 1));
  const message = (count: number) => findLoosened(list.slice(0, count))[0]?.message;
  expect(message(1)).toBe('This change sets aside a part of its own check: it switches off "r0".');
  expect(message(6)).toMatch(/switches off "r4" and switches off "r5"\.$/);
  expect(message(7)).toMatch(/switches off "r4" and does 2 more things of the kind\.$/);
  expect(message(8)).toMatch(/switches off "r4" and does 3 more things of the kind\.$/);
  expect(findLoosened(list)[0]?.places).toHaveLength(8);
});
