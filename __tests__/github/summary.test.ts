import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { appendSummary } from '../../src/github/summary.ts';

const folder = mkdtempSync(join(tmpdir(), 'summary-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content?: string) => {
  const path = join(folder, name);
  if (content !== undefined) writeFileSync(path, content);
  return path;
};

test('the summary is appended to what is there', () => {
  const path = file('one', '# Before\n');
  expect(appendSummary(path, '# Ours')).toBeUndefined();
  expect(readFileSync(path, 'utf8')).toBe('# Before\n\n\n# Ours\n');
  const fresh = file('fresh', '');
  expect(appendSummary(fresh, '# Ours\n')).toBeUndefined();
  expect(readFileSync(fresh, 'utf8')).toBe('# Ours\n');
});

test('the runner takes 1 MiB: the summary is cut below that, with a pointer', () => {
  const path = file('long', 'x'.repeat(300_000));
  const notice = appendSummary(path, '| 🩺 row |\n'.repeat(200_000));
  expect(notice).toBe('The job summary was cut to 1 MiB. The JSON report (`report-file`) is whole.');
  expect(statSync(path).size).toBeLessThanOrEqual(1024 * 1024);
  expect(statSync(path).size).toBeGreaterThan(1_000_000);
  expect(readFileSync(path, 'utf8')).toMatch(
    /row \|\n\n\*\*This summary is cut off here:\*\* .* Lines left out: \d+\. .*\n$/,
  );
});

test('a summary that is full already is left as it is', () => {
  const path = file('full', 'x'.repeat(1024 * 1024 - 100));
  expect(appendSummary(path, '# Ours')).toBe('The job summary was not written: earlier output of the step fills it.');
});

test('no summary to write to, a folder, and a full disk are no fault', () => {
  expect(appendSummary(undefined, '# Ours')).toBeUndefined();
  expect(appendSummary('', '# Ours')).toBeUndefined();
  expect(appendSummary(folder, '# Ours')).toBe('The job summary was not written: EISDIR.');
  expect(appendSummary(file('none/there'), '# Ours')).toBe('The job summary was not written: ENOENT.');
});

test.skipIf(!existsSync('/dev/full'))('a full disk is told as one', () => {
  expect(appendSummary('/dev/full', '# Ours')).toBe('The job summary was not written: the disk is full.');
});

test('a writer is told how long it may be, beside what is there already', () => {
  const told: unknown[] = [];
  const write = (room: unknown) => {
    told.push(room);
    return '# Ours';
  };
  expect(appendSummary(file('told', ''), write)).toBeUndefined();
  expect(appendSummary(file('told-less', 'x'.repeat(1000)), write)).toBeUndefined();
  expect(appendSummary(file('told-nothing'), write)).toBeUndefined();
  const most = 1024 * 1024 - 4096;
  expect(told).toEqual([most, most - 1000, most].map((room) => ({ units: room, bytes: room })));
});

test('with less than a kilobyte left nothing is written', () => {
  const left = (bytes: number) => file(`left-${bytes}`, 'x'.repeat(1024 * 1024 - 4096 - bytes));
  expect(appendSummary(left(1024), '# Ours')).toBeUndefined();
  expect(appendSummary(left(1023), '# Ours')).toContain('earlier output of the step fills it');
});

test('a cut says how much of it is left out', () => {
  const path = file('cut');
  appendSummary(path, `a\n${'x'.repeat(1024 * 1024)}\nb`);
  expect(readFileSync(path, 'utf8')).toBe(
    'a\n\n**This summary is cut off here:** GitHub takes no more than 1 MiB. Lines left out: 2. The JSON report (`report-file`) is whole.\n',
  );
});
