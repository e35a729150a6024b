import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { fail, mask, maskSecret, readInput, say, setOutputs } from '../../src/github/step.ts';
import { cleanStepLine, writeLine } from '../../src/reporters/annotations.ts';
import { cleanLine } from '../../src/reporters/clean.ts';
import { listOutputs } from '../../src/run/list-outputs.ts';
import type { StepLine } from '../../src/types.ts';
import { readLog, readPairs } from '../action/runner-rules.ts';
import { hostile } from '../reporters/hostile-report.ts';
import { at, clinicalType, NO_CODE, REPORT, target, use } from '../reporters/sample-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'outputs-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const writeOutputs = (path: string | undefined, outputs: Readonly<Record<string, string | number>>) => {
  vi.stubEnv('GITHUB_OUTPUT', path);
  return setOutputs(outputs);
};

/** What a step prints meanwhile. */
function printed(act: () => void): string {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  act();
  const text = write.mock.calls.map(([part]) => String(part)).join('');
  write.mockRestore();
  return text;
}

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

test('nowhere to write, a folder and a full disk are no fault, and nothing of it comes to the log', () => {
  for (const none of [undefined, ''])
    expect(printed(() => expect(writeOutputs(none, { a: 1 })).toBeUndefined())).toBe('');
  const gone = join(folder, 'gone');
  expect(writeOutputs(gone, { a: 1 })).toBe('The outputs of the step were not written: their file is not there.');
  expect(writeOutputs(folder, { a: 1 })).toBe('The outputs of the step were not written: EISDIR.');
  if (existsSync('/dev/full')) {
    expect(writeOutputs('/dev/full', { a: 1 })).toBe('The outputs of the step were not written: the disk is full.');
  }
});

test('inputs come as the runner passes them', () => {
  vi.stubEnv('INPUT_A_B_C', 'x');
  expect(readInput('a b c')).toBe('x');
  vi.stubEnv('INPUT_FAIL-ON', ' never\n');
  expect(readInput('fail-on')).toBe('never');
  expect(readInput('no-such-input')).toBe('');
});

test('a token is masked on a runner, and a word is not', () => {
  const token = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';
  vi.stubEnv('GITHUB_ACTIONS', undefined);
  expect(printed(() => mask(token))).toBe('');
  vi.stubEnv('GITHUB_ACTIONS', 'true');
  expect(printed(() => mask(token))).toBe(`::add-mask::${token}\n`);
  expect(printed(() => ['none', 'x'.repeat(19), undefined].forEach(mask))).toBe('');
  expect(printed(() => mask('x'.repeat(20)))).toBe(`::add-mask::${'x'.repeat(20)}\n`);
});

test('a secret is masked however short it is, and a failure is an error of the step', () => {
  expect(printed(() => maskSecret('x'))).toBe('::add-mask::x\n');
  const before = process.exitCode;
  expect(printed(() => fail('Why.'))).toBe('::error::Why.\n');
  expect(process.exitCode).toBe(1);
  process.exitCode = before;
});

test('a line of text is text, and a group ends as it began', () => {
  const say_ = (kind: 'text' | 'endgroup' | 'group', message: string) =>
    printed(() => say({ kind, message } as StepLine));
  expect([say_('text', 'plain'), say_('group', 'title'), say_('endgroup', '')]).toEqual([
    ...['plain\n', '::group::title\n', '::endgroup::\n'],
  ]);
});

test('the action says a line as the command writes it, whatever stands in it', () => {
  const count = fc.integer({ min: 1, max: 9 });
  const place = fc.record({
    file: hostile,
    startLine: count,
    endLine: count,
    endColumn: count,
    title: hostile.map(cleanLine),
  });
  const line = fc.record({ kind: fc.constantFrom('error', 'warning', 'notice', 'group'), message: hostile });
  fc.assert(
    fc.property(line, place, (words, where) => {
      const clean = cleanStepLine({ ...words, ...(words.kind !== 'group' && where) } as StepLine);
      const said = printed(() => say(clean));
      expect(readLog(said, '/w')).toEqual(readLog(writeLine(clean), '/w'));
      expect(readLog(said, '/w').lines).toHaveLength(1);
      expect(readLog(said, '/w').others).toEqual([]);
    }),
    { numRuns: 300 },
  );
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
