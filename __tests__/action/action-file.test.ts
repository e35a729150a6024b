import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { listOutputs } from '../../src/run/list-outputs.ts';
import { OPTIONS } from '../../src/settings/options.ts';
import { REPORT } from '../reporters/sample-report.ts';
import { readActionFile } from './runner.ts';

const action = readActionFile();
const inputs = OPTIONS.filter((option) => 'input' in option);

test('every input that is declared is read, and every one that is read is declared', () => {
  expect(Object.keys(action.inputs).toSorted()).toEqual(inputs.map(({ name }) => name).toSorted());
});

test('an input has the default of its option, and none where the configuration file may set it', () => {
  for (const option of inputs) {
    const declared = action.inputs[option.name]?.default;
    if (option.name === 'github-token') expect(declared).toMatch(/^\$\{\{ github\.token \}\}$/);
    else expect(declared, option.name).toBe('default' in option ? option.default : undefined);
    if ('key' in option) expect(declared, option.name).toBeUndefined();
  }
});

test('every output that is declared is set, and every one that is set is declared', () => {
  const source = readFileSync(new URL('../../src/action.ts', import.meta.url), 'utf8');
  const set = Object.keys(listOutputs(REPORT));
  const written = [...source.matchAll(/'(sarif-file|report-file|comment-url)'/g)].map(([, name]) => name);
  expect([...new Set([...set, ...written])].toSorted()).toEqual(Object.keys(action.outputs).toSorted());
});

test('what the Marketplace and the runner ask for', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  expect(['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']).toContain(
    action.branding.color,
  );
  // Feather icons that GitHub's list has: https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax
  expect(['activity', 'heart', 'shield', 'check-circle', 'clipboard', 'lock']).toContain(action.branding.icon);
  for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
    expect(description).toMatch(/\.$/);
  }
});

const workflows = new URL('../../.github/workflows/', import.meta.url);

test.each(readdirSync(workflows))('%s: actions by their full commit, permissions given job by job', (name) => {
  const text = readFileSync(new URL(name, workflows), 'utf8');
  for (const [, used, version] of text.matchAll(/uses: +(\S+)(?: +# (\S+))?/g)) {
    if (used === './') continue;
    expect(used).toMatch(/^[\w-]+\/[\w-]+(\/[\w-]+)*@[0-9a-f]{40}$/);
    expect(version, used).toMatch(/^v\d+\.\d+\.\d+$/);
  }
  expect(text).toMatch(/^permissions: \{\}$/m);
  // Nothing that a stranger can choose reaches a shell.
  const { jobs } = parse(text) as { jobs: Record<string, { permissions?: object; steps: { run?: string }[] }> };
  for (const { permissions, steps } of Object.values(jobs)) {
    expect(permissions).toBeDefined();
    for (const { run } of steps) expect(run ?? '').not.toMatch(/\$\{\{/);
  }
  expect(text.match(/uses: actions\/checkout/g)?.length).toBe(text.match(/persist-credentials: false/g)?.length);
});
