import type { GitHub, Octokit } from '../../src/github/client.ts';
import type { GitHubEvent } from '../../src/github/event.ts';

/** A way to a GitHub that answers as a test says, without a server: by the names that the client has for its calls. */
export interface Fake {
  readonly github: GitHub;
  readonly octokit: Octokit;
  /** Each call with what it was given, in order. */
  readonly calls: readonly (readonly [string, Readonly<Record<string, unknown>>])[];
}

type Answer = unknown | ((request: Readonly<Record<string, unknown>>) => unknown);

export function fake(
  answers: Readonly<Record<string, Answer>>,
  event: Partial<GitHubEvent> = {},
  token = 'ghs_job',
): Fake {
  const calls: [string, Readonly<Record<string, unknown>>][] = [];
  const call =
    (name: string) =>
    async (request: Readonly<Record<string, unknown>> = {}) => {
      calls.push([name, request]);
      const given = answers[name];
      const answer = typeof given === 'function' ? (given as (one: typeof request) => unknown)(request) : given;
      if (answer instanceof Error) throw answer;
      return answer;
    };
  const room = (name: string) => new Proxy({}, { get: (_, key) => call(`${name}.${String(key)}`) });
  const graphql = (query: string) => call('graphql')({ query });
  const octokit = { rest: new Proxy({}, { get: (_, key) => room(String(key)) }), graphql } as unknown as Octokit;
  return {
    ...{ octokit, calls },
    github: {
      ...{ token, octokit: async () => octokit },
      event: {
        ...{ name: 'pull_request', repository: { owner: 'octo-org', name: 'health-app' }, runId: 50, notices: [] },
        ...{ headSha: 'a'.repeat(40), serverUrl: 'https://github.com', apiUrl: 'https://api.github.com' },
        ...event,
      },
    },
  };
}

/** An answer of a status that the client throws. */
export function failing(status: number, headers: Readonly<Record<string, string>> = {}, message = 'Nope.'): Error {
  return Object.assign(new Error(message), { status, response: { status, headers } });
}
