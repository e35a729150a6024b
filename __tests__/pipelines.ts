/**
 * What a workflow or a pipeline that we tell others to use has to be.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { parseCommandLine } from '../src/settings/command-line.ts';
import { parseInputs } from '../src/settings/options.ts';

const ROOT = path.join(import.meta.dirname, '..');
const ACTION = 'clinical-records-check/clinical-records-check';

/** The version of `actions/checkout` that our own workflows use, which people are told to use too. */
const [, CHECKOUT = ''] =
  /actions\/checkout@[0-9a-f]{40} # (v\d+)/.exec(
    readFileSync(path.join(ROOT, '.github', 'workflows', 'check.yml'), 'utf8'),
  ) ?? [];

interface Step {
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
}

/** A step of ours: its inputs are those of action.yml, with values that are taken. */
function expectStep({ with: inputs = {} }: Step): void {
  const declared = Object.keys(
    (parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8')) as { inputs: object }).inputs,
  );
  for (const name of Object.keys(inputs)) expect(declared).toContain(name);
  const values = parseInputs((name) => String(inputs[name] ?? ''));
  if (values.text('mode') === 'comment-from-report') expect(values.text('report-file')).toBeDefined();
}

export interface Workflow {
  readonly on: string | Readonly<Record<string, object | null>>;
  readonly permissions: object;
  readonly jobs: Readonly<
    Record<string, { readonly permissions: Readonly<Record<string, string>>; readonly steps: Step[] }>
  >;
}

/** A workflow gives each job what it needs and nothing else, and never a stranger's code the right to write. */
export function expectWorkflow(text: string, { on, permissions, jobs }: Workflow): void {
  expect(permissions).toEqual({});
  expect(text).not.toContain('pull_request_target');
  const events = typeof on === 'string' ? [on] : Object.keys(on);
  for (const { permissions: given, steps } of Object.values(jobs)) {
    expect(given).toBeDefined();
    const ours = steps.filter(({ uses }) => uses?.startsWith(`${ACTION}@`));
    expect(ours.length).toBe(1);
    ours.forEach(expectStep);
    const checksOut = steps.some(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checksOut).toBe(!events.includes('workflow_run'));
    expect(given.contents).toBe(checksOut ? 'read' : undefined);
    steps.forEach(expectSafe);
  }
}

/** No credentials stay in a checkout, and nothing is uploaded but what our step says that it wrote. */
function expectSafe({ uses, with: inputs = {}, if: condition = '' }: Step): void {
  if (uses?.startsWith('actions/checkout@')) {
    expect(uses).toBe(`actions/checkout@${CHECKOUT}`);
    expect(inputs['persist-credentials']).toBe(false);
  }
  if (!uses?.includes('/upload-')) return;
  const taken = Object.values(inputs).filter(
    (value) => /clinical|report|sarif/.test(String(value)) && value !== 'clinical-records',
  );
  for (const value of taken) {
    const [, output = ''] = /^\$\{\{ (steps\.\w+\.outputs\.(?:report|sarif)-file) \}\}$/.exec(String(value)) ?? [];
    expect(output).not.toBe('');
    expect(condition).toContain(`${output} != ''`);
  }
  expect(taken.length).toBeGreaterThan(0);
}

/** The lines of a script that call us, without the program: words as a shell splits them. */
export function callsIn(script: readonly string[]): string[][] {
  return script.flatMap((line) => {
    const words = [...line.replace(/ \|\| true$/, '').matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, quoted, bare]) => quoted ?? bare ?? '',
    );
    const start = words.findIndex(
      (word) => /(^|\/)dist\/cli\/index\.js$/.test(word) || word === 'clinical-records-check',
    );
    return start < 0 || words[0] === 'git' ? [] : [words.slice(start + 1)];
  });
}

export function expectCalls(script: readonly string[]): void {
  const calls = callsIn(script);
  expect(calls.length).toBeGreaterThan(0);
  for (const call of calls) expect(() => parseCommandLine(call), call.join(' ')).not.toThrow();
}

/** Every `script` of a pipeline, however deep. */
export function scriptsIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'script' && Array.isArray(inner) ? [inner as string[]] : scriptsIn(inner),
  );
}
