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
