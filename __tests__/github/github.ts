import { afterAll, expect } from 'vitest';
import type { Limits } from '../../src/github/bounded-fetch.ts';
import { connectGitHub, type GitHub } from '../../src/github/client.ts';
import type { GitHubEvent } from '../../src/github/event.ts';
import { type LoopbackGitHub, type LoopbackOptions, startLoopbackGitHub } from '../action/loopback-github.ts';

/** Waits last a hundredth of what they do in life; an answer may take its time, on a machine that has much to do. */
export const QUICK: Limits = { run: 15_000, request: 3000, second: 10 };

export const PULL = { number: 7, closed: false, fork: false, dependabot: false };

const running: LoopbackGitHub[] = [];

afterAll(async () => {
  for (const server of running.splice(0)) {
    await server.close();
    expect(server.problems, "breaches of GitHub's description").toEqual([]);
  }
});

/** A loopback GitHub with one pull request, closed after the test. */
export async function startGitHub(options: LoopbackOptions = {}): Promise<LoopbackGitHub> {
  const pull = { number: PULL.number, base: 'b'.repeat(40), head: 'a'.repeat(40), files: [] };
  const server = await startLoopbackGitHub({ pulls: [pull], ...options });
  running.push(server);
  return server;
}

/** A way to it, as a run of its own has one. */
export function connect(server: LoopbackGitHub, event: Partial<GitHubEvent> = {}, token = 'ghs_job'): GitHub {
  return connectGitHub(eventAt(server, event), token, QUICK);
}

/** The event of a pull request at a loopback GitHub. */
export function eventAt(server: LoopbackGitHub, event: Partial<GitHubEvent> = {}): GitHubEvent {
  return {
    name: 'pull_request',
    repository: { owner: 'octo-org', name: 'health-app' },
    pullRequest: PULL,
    headSha: 'a'.repeat(40),
    serverUrl: server.serverUrl,
    apiUrl: server.apiUrl,
    runId: 50,
    notices: [],
    ...event,
  };
}
