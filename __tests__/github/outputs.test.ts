import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readInput, writeOutputs } from '../../src/github/outputs.ts';
import { readPairs } from '../action/runner-rules.ts';

const folder = mkdtempSync(join(tmpdir(), 'outputs-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('outputs are read back as they were set, whatever they hold', () => {
  const path = join(folder, 'output');
  writeFileSync(path, 'before=1\n');
  const hostile = 'a\nverdict=passed\nghadelimiter_\nEOF\nx<<y';
  expect(writeOutputs(path, { verdict: 'failed', errors: 2, 'report-file': hostile, empty: '' })).toBeUndefined();
  expect([...readPairs(readFileSync(path, 'utf8'))]).toEqual([
    ['before', '1'],
    ['verdict', 'failed'],
    ['errors', '2'],
    ['report-file', hostile],
    ['empty', ''],
  ]);
});

test('nowhere to write, a folder and a full disk are no fault', () => {
  expect(writeOutputs(undefined, { a: 1 })).toBeUndefined();
  expect(writeOutputs(folder, { a: 1 })).toBe('The outputs of the step were not written: EISDIR.');
  if (existsSync('/dev/full')) {
    expect(writeOutputs('/dev/full', { a: 1 })).toBe('The outputs of the step were not written: the disk is full.');
  }
});

test('inputs come as the runner passes them', () => {
  expect(readInput({ 'INPUT_FAIL-ON': ' never\n' }, 'fail-on')).toBe('never');
  expect(readInput({}, 'fail-on')).toBe('');
});
