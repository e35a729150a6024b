import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readInput, writeOutputs } from '../../src/github/outputs.ts';
import { listOutputs } from '../../src/run/list-outputs.ts';
import { readPairs } from '../action/runner-rules.ts';
import { at, clinicalType, NO_CODE, REPORT, target, use } from '../reporters/sample-report.ts';

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
  expect([writeOutputs(undefined, { a: 1 }), writeOutputs('', { a: 1 })]).toEqual([undefined, undefined]);
  expect(writeOutputs(folder, { a: 1 })).toBe('The outputs of the step were not written: EISDIR.');
  if (existsSync('/dev/full')) {
    expect(writeOutputs('/dev/full', { a: 1 })).toBe('The outputs of the step were not written: the disk is full.');
  }
});

test('inputs come as the runner passes them', () => {
  expect(readInput({ INPUT_A_B_C: 'x' }, 'a b c')).toBe('x');
  expect(readInput({ 'INPUT_FAIL-ON': ' never\n' }, 'fail-on')).toBe('never');
  expect(readInput({}, 'fail-on')).toBe('');
});

test('a type is unused where the app that asks for it surely does not read it, whatever another app reads', () => {
  const [allergy, lab] = ['Allergy', 'LabResult'];
  const app = (name: string, code: object) => ({
    target: target({ name, code: { ...NO_CODE, ...code } }),
    configurations: ['Release'],
    verdict: 'passed' as const,
  });
  const uses = (...names: string[]) => names.map((name) => use(name, at(1, 1)));
  const unused = (...targets: ReturnType<typeof app>[]) => listOutputs({ ...REPORT, targets })['unused-types'];

  const asks = app('Asks', { requested: uses(allergy, lab), read: uses(allergy) });
  const reads = app('Reads', { requested: uses(lab), read: uses(lab) });
  expect(unused(asks, reads)).toBe(JSON.stringify([clinicalType(lab)]));

  const unresolved = [{ role: 'read', reason: 'made at run time', at: at(2, 1) }];
  expect(unused(app('Unknown', { requested: uses(allergy), unresolved }))).toBe('[]');
});
