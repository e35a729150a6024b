import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRuns, isMarkerOf, isPossible, markerLine, splitMarker } from '../../src/github/comment-marker.ts';

const HEAD = 'a'.repeat(40);

describe('a mark', () => {
  test.each([
    [{ path: '' }, '<!-- clinical-records-check path=. -->'],
    [{ path: 'apps/one', headSha: HEAD }, `<!-- clinical-records-check path=apps/one head=${HEAD} -->`],
    [{ path: '', run: { id: 50, attempt: 1 } }, '<!-- clinical-records-check path=. run=50 -->'],
    [
      { path: '', headSha: HEAD, run: { id: 50, attempt: 3 } },
      `<!-- clinical-records-check path=. head=${HEAD} run=50 attempt=3 -->`,
    ],
  ])('of %o is %s, and is read again', (marker, line) => {
    expect(markerLine(marker)).toBe(line);
    expect(splitMarker(`A text.\n\n${line}`)).toStrictEqual({
      text: 'A text.',
      marker: { ...marker, path: marker.path || '.' },
    });
  });

  test('of any folder and run is read again', () => {
    const run = fc.record({
      id: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
      attempt: fc.integer({ min: 1, max: 1000 }),
    });
    const property = fc.property(fc.string({ unit: 'binary' }), run, (path, number) => {
      const { marker, text } = splitMarker(`x\r\n\r\n${markerLine({ path, headSha: HEAD, run: number })}\r\n`);
      expect([text, marker?.run, marker?.headSha, isMarkerOf(marker, path)]).toEqual(['x', number, HEAD, true]);
    });
    fc.assert(property);
  });

  test.each([
    ['run=0', undefined],
    [`run=${Number.MAX_SAFE_INTEGER}`, { id: Number.MAX_SAFE_INTEGER, attempt: 1 }],
    ['run=9007199254740992', undefined],
    [`run=${'9'.repeat(400)}`, undefined],
    ['run=7 attempt=0', undefined],
    ['run=7 attempt=1000', { id: 7, attempt: 1000 }],
    ['run=7 attempt=1001', undefined],
  ])('with %s is ours, of the run %o', (number, run) => {
    expect(splitMarker(`<!-- clinical-records-check path=. ${number} -->`).marker).toEqual({
      path: '.',
      ...(run && { run }),
    });
  });

  test.each([
    'run=-1',
    'run=1e9',
    'run=7 attempt=',
    'attempt=2',
    'run=7  attempt=2',
    'head=main',
    'run=7 head=aa',
    'run=7 more=1',
  ])('with %s is none', (number) => {
    expect(splitMarker(`<!-- clinical-records-check path=. ${number} -->`).marker).toBeUndefined();
  });

  test('stands on a line of its own at the end', () => {
    const line = '<!-- clinical-records-check path=. run=7 -->';
    for (const body of [`x ${line}`, `${line}\nx`, `> ${line}`, `${line}.`, ` ${line}`]) {
      expect(splitMarker(body)).toEqual({ text: body });
    }
    expect(splitMarker(line)).toEqual({ text: '', marker: { path: '.', run: { id: 7, attempt: 1 } } });
    expect(splitMarker(`${line}\n\n${line}\n`).text).toBe(line);
  });

  test('names one folder, in one spelling', () => {
    const { marker } = splitMarker('<!-- clinical-records-check path=apps/one -->');
    expect(['apps/one', './apps//one/'].map((path) => isMarkerOf(marker, path))).toEqual([true, true]);
    expect(['apps/One', 'apps', '', 'apps/one/two'].some((path) => isMarkerOf(marker, path))).toBe(false);
    expect(isMarkerOf(undefined, '')).toBe(false);
  });
});

test('runs are ordered by number, then by attempt; without a number a run is the earliest', () => {
  const run = (id: number, attempt = 1) => ({ id, attempt });
  expect(compareRuns(run(51), run(50, 9))).toBeGreaterThan(0);
  expect(compareRuns(run(50, 9), run(51))).toBeLessThan(0);
  expect(compareRuns(run(50, 2), run(50))).toBeGreaterThan(0);
  expect(compareRuns(run(50), run(50))).toBe(0);
  expect(compareRuns(undefined, run(1))).toBeLessThan(0);
  expect(compareRuns(run(1), undefined)).toBeGreaterThan(0);
  expect(compareRuns(undefined, undefined)).toBe(0);
});

test('a number counts as far above ours as a run that lives while ours does can have', () => {
  const run = (id: number) => ({ id, attempt: 1 });
  expect(isPossible(run(1_000_000_050), run(50))).toBe(true);
  expect(isPossible(run(1_000_000_051), run(50))).toBe(false);
  expect(isPossible(run(1), run(50))).toBe(true);
  expect([isPossible(undefined, run(50)), isPossible(run(50), undefined)]).toEqual([true, true]);
});
