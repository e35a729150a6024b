import { describe, expect, test, vi } from 'vitest';
import { BAD, NO_BUNDLE, pull, startGitHub } from '../action/bundle.ts';
import { runAction } from '../action/runner.ts';
import { makeWorkspace } from '../action/workspaces.ts';

describe.skipIf(NO_BUNDLE)('a job that is cancelled while GitHub does not answer', () => {
  test.concurrent.each(['SIGINT', 'SIGTERM'] as const)(
    '%s: what was found out is kept',
    { timeout: 60_000 },
    async (signal) => {
      const github = await startGitHub();
      for (const call of ['pulls/list-files', 'issues/list-comments']) github.fail(call, { kind: 'stall' }, 99);
      const inputs = { 'check-urls': 'false', 'report-file': 'report.json' };
      const asked = (operation: string) => github.requests.some((request) => request.operation === operation);
      const after = () => vi.waitUntil(() => asked('pulls/list-files'), { timeout: 40_000 }).then(() => undefined);
      const step = pull({ workspace: makeWorkspace({}, BAD), github, inputs, kill: { signal, after } });
      const result = await runAction(step);
      expect(result.signal).toBe(signal);
      expect(result.outputs.get('verdict')).toBe('failed');
      expect(result.shownSummary).toMatch(/failed/);
      expect(result.log.shown.filter(({ kind }) => kind === 'error').length).toBeGreaterThan(0);
    },
  );
});
