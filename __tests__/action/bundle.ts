import { existsSync } from 'node:fs';
import { afterAll, expect } from 'vitest';
import { type LoopbackGitHub, type LoopbackOptions, startLoopbackGitHub } from './loopback-github.ts';
import { pullRequestPayload } from './payloads.ts';
import { BUNDLE, runAction, type Step, type StepResult } from './runner.ts';

/** A fixture whose verdict is `failed`, and one whose verdict is `passed`. */
export const BAD = 'clinical-usage-description-missing';
export const GOOD = 'everything-right';

/** In a checkout without dist/ there is nothing to run; CI has it. */
export const NO_BUNDLE = !existsSync(BUNDLE) && process.env.CI === undefined;

export const PULL = { number: 7, base: 'b'.repeat(40), head: 'a'.repeat(40), files: [] };

const servers: LoopbackGitHub[] = [];

afterAll(async () => {
  for (const server of servers.splice(0)) {
    await server.close();
    expect(server.problems, "breaches of GitHub's description").toEqual([]);
  }
});

/** A GitHub with one pull request, closed after the tests. */
export async function startGitHub(options: LoopbackOptions = {}): Promise<LoopbackGitHub> {
  const server = await startLoopbackGitHub({ pulls: [PULL], ...options });
  servers.push(server);
  return server;
}

/** A step that a pull request of the repository itself starts. */
export function pull(step: Step): Step {
  return { event: 'pull_request', payload: pullRequestPayload(), ...step };
}

/** Runs a step without URL checks. In every run nothing but annotations reaches the runner, and the job stays as it is. */
export async function run(step: Step): Promise<StepResult> {
  const result = await runAction({ ...step, inputs: { 'check-urls': 'false', ...step.inputs } });
  expect(result.log.others).toEqual([]);
  expect(result.jobChanges).toBe('');
  expect(result.stderr).toBe('');
  return result;
}
