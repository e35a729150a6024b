import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { BAD, NO_BUNDLE, startGitHub } from '../action/bundle.ts';
import type { LoopbackGitHub } from '../action/loopback-github.ts';
import { pullRequestPayload } from '../action/payloads.ts';
import { runAction } from '../action/runner.ts';
import { makeWorkspace } from '../action/workspaces.ts';
import { cloneCommit, makeFolder, makeRepository } from '../base/repositories.ts';
import { NO_COMMAND, runCommand } from './attack.ts';
import { standInForGit } from './git-stand-in.ts';

const ENDED = 'the run was ended before everything was checked';

function makeApp() {
  const origin = makeRepository({ fixture: BAD });
  const base = origin.commit('base');
  origin.edit('Carebook/RecordStore.swift', (swift) => `// More.\n${swift}`);
  return { origin, base, head: origin.commit('head') };
}

/** A git that says that it was called for this, and then waits. */
function stallAt(command: string) {
  const folder = makeFolder('stall');
  const mark = path.join(folder, 'reached');
  const before = `if [ "$command" = ${command} ]; then touch '${mark}'; sleep 60; fi`;
  return { ...standInForGit(folder, { before }), isReached: () => existsSync(mark) };
}

async function until(isTrue: () => boolean): Promise<void> {
  for (const start = Date.now(); !isTrue() && Date.now() - start < 40_000; )
    await new Promise((resolve) => setTimeout(resolve, 20));
}

const left = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('clinical-records'));

describe.skipIf(NO_COMMAND)('the command is ended while git reads the base', () => {
  test.concurrent.each([
    ['SIGINT', 'rev-parse'],
    ['SIGTERM', 'merge-base'],
    ['SIGTERM', 'ls-tree'],
    ['SIGTERM', 'cat-file'],
  ] as const)(
    '%s at %s: the report is printed, and nothing of ours is left',
    { timeout: 60_000 },
    async (signal, command) => {
      const { origin, base } = makeApp();
      const git = stallAt(command);
      const scratch = makeFolder('scratch');
      const during = (kill: (signal: NodeJS.Signals) => void) => void until(git.isReached).then(() => kill(signal));
      const args = ['--format', 'json', '--base', base];
      const outcome = await runCommand(origin.folder, args, during, { ...git.environment, TMPDIR: scratch });
      expect([git.isReached(), outcome.signal, left(scratch)]).toEqual([true, signal, []]);
      const report = JSON.parse(outcome.stdout);
      expect([report.verdict, report.changes.unavailable]).toEqual(['failed', ENDED]);
      expect(report.skipped.map(({ reason }: { reason: string }) => reason)).toContain(ENDED);
    },
  );
});

/** A server that takes connections and says nothing. */
async function startSilence() {
  let isReached = false;
  const server = createServer(() => {
    isReached = true;
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.on('listening', resolve));
  const { port } = server.address() as { port: number };
  const inputs = {
    ...{ 'check-urls': 'true', 'allow-private-network': 'true' },
    'privacy-policy-url': `http://127.0.0.1:${port}/privacy`,
  };
  return { inputs, isReached: () => isReached, close: () => server.close() };
}

describe.skipIf(NO_BUNDLE)('a job is cancelled', () => {
  interface Hold {
    readonly isReached: () => boolean;
    readonly environment?: Readonly<Record<string, string>>;
    readonly inputs?: Readonly<Record<string, string>>;
  }
  const cancel = async (makeHold: (github: LoopbackGitHub) => Hold | Promise<Hold>, hasOrigin = true) => {
    const { origin, base, head } = makeApp();
    const github = await startGitHub({ folder: origin.folder, pulls: [{ number: 7, base, head }] });
    const hold = await makeHold(github);
    const checkout = cloneCommit(origin, head);
    if (!hasOrigin) checkout.git('remote', 'set-url', 'origin', 'file:///nowhere/at/all');
    const scratch = makeFolder('scratch');
    const result = await runAction({
      workspace: checkout.folder,
      event: 'pull_request',
      payload: pullRequestPayload({ base, head }),
      github,
      inputs: { 'check-urls': 'false', 'report-file': 'report.json', ...hold.inputs },
      environment: { GITHUB_SHA: head, RUNNER_TEMP: scratch, ...hold.environment },
      kill: { signal: 'SIGTERM', after: () => until(hold.isReached) },
    });
    expect([result.signal, hold.isReached(), left(scratch)]).toEqual(['SIGTERM', true, []]);
    expect(result.outputs.get('verdict')).toBe('failed');
    expect(result.shownSummary).toContain(ENDED);
    expect(result.log.shown.filter(({ kind }) => kind === 'error').length).toBeGreaterThan(0);
    expect(existsSync(path.join(checkout.folder, 'report.json'))).toBe(true);
  };

  test.each(['fetch', 'cat-file', 'ls-tree'])(
    'while git is at %s: what was found out is kept',
    { timeout: 60_000 },
    (command) => cancel(() => stallAt(command)),
  );

  test('while GitHub does not give the base', { timeout: 60_000 }, () =>
    cancel((github) => {
      github.fail('git/get-tree', { kind: 'stall' }, 99);
      return { isReached: () => github.requests.some(({ operation }) => operation === 'git/get-tree') };
    }, false),
  );

  test('while the server of the privacy policy does not answer', { timeout: 60_000 }, async () => {
    const silence = await startSilence();
    await cancel(() => silence).finally(silence.close);
  });

  test('a run that found nothing wrong by then is incomplete', { timeout: 60_000 }, async () => {
    const silence = await startSilence();
    const workspace = makeWorkspace({}, 'everything-right');
    const kill = { signal: 'SIGTERM', after: () => until(silence.isReached) } as const;
    const step = { workspace, github: await startGitHub(), inputs: silence.inputs, kill };
    const result = await runAction(step).finally(silence.close);
    expect([result.signal, result.outputs.get('verdict')]).toEqual(['SIGTERM', 'incomplete']);
  });
});
