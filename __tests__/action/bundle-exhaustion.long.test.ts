import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUSY_APART, largeSources, SMALL_HEAP, whenChecking } from '../attacks/exhausting.ts';
import { GOOD, NO_BUNDLE, pull, run, startGitHub } from './bundle.ts';
import { makeWorkspace } from './workspaces.ts';

const inputs = { 'report-file': 'report.json', 'sarif-file': 'report.sarif' };

describe.skipIf(NO_BUNDLE)('a run that its machine is too small for', () => {
  test.each([
    ['out of memory', largeSources(), () => SMALL_HEAP, 'memory ran out while reading sources'],
    ['out of stack', {}, (root: string) => whenChecking(root, 'overflow(0);'), 'the stack gave out'],
  ])(
    '%s: incomplete, with summary, comment, outputs and reports',
    { timeout: 110_000 },
    async (_, files, node, said) => {
      const github = await startGitHub();
      const workspace = makeWorkspace(files, GOOD);
      const environment = { NODE_OPTIONS: node(workspace) };
      const result = await run(pull({ workspace, github, inputs, environment }));
      expect([result.exitCode, result.signal]).toEqual([3, null]);
      expect(result.shownSummary).toMatch(/incomplete/i);
      expect(result.shownSummary).toContain(said);
      expect(github.comments.map(({ body }) => body)).toEqual([expect.stringContaining(said)]);
      expect(Object.fromEntries(result.outputs)).toMatchObject({
        ...{ verdict: 'incomplete', errors: '0', warnings: '0', notices: '0', ...inputs },
        ...{ 'requested-types': '[]', 'unused-types': '[]', 'comment-url': expect.stringMatching(/^http/) },
      });
      const report = JSON.parse(readFileSync(join(workspace, 'report.json'), 'utf8'));
      expect(report).toMatchObject({
        verdict: 'incomplete',
        findings: [],
        skipped: [{ reason: expect.stringContaining(said) }],
      });
      JSON.parse(readFileSync(join(workspace, 'report.sarif'), 'utf8'));
    },
  );

  test('a fault of our own: 4 with the stack, and summary, comment, outputs and reports all the same', async () => {
    const github = await startGitHub();
    const workspace = makeWorkspace({}, GOOD);
    const environment = { NODE_OPTIONS: whenChecking(workspace, "throw new TypeError('boom');") };
    const result = await run(pull({ workspace, github, inputs, environment }));
    expect(result.exitCode).toBe(4);
    expect(result.stdout).toContain('TypeError: boom');
    expect(result.shownSummary).toContain('the check itself failed (boom)');
    expect(github.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('the check itself failed (boom)'),
    ]);
    expect(result.outputs.get('verdict')).toBe('incomplete');
    expect(JSON.parse(readFileSync(join(workspace, 'report.json'), 'utf8'))).toMatchObject({ verdict: 'incomplete' });
  });

  test.each(['SIGTERM', 'SIGINT'] as const)(
    '%s before there is a report: summary and outputs say so',
    async (signal) => {
      const github = await startGitHub();
      const workspace = makeWorkspace({}, GOOD);
      const environment = { NODE_OPTIONS: BUSY_APART };
      const result = await run(pull({ workspace, github, inputs, environment, kill: { signal, after: 4000 } }));
      expect(result.signal).toBe(signal);
      expect(result.outputs.get('verdict')).toBe('incomplete');
      expect(result.shownSummary).toContain(`the run was ended by ${signal}`);
    },
  );
});
