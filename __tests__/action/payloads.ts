import examples from '@octokit/webhooks-examples' with { type: 'json' };

/** What a payload must say to fit the repository of a test. */
export interface PayloadFacts {
  readonly action?: string;
  readonly number?: number;
  readonly base?: string;
  readonly head?: string;
  readonly owner?: string;
  readonly repo?: string;
  readonly fork?: boolean;
  readonly closed?: boolean;
  readonly changedFiles?: number;
  /** When the pull request was last changed. */
  readonly updatedAt?: string;
}

type Json = Record<string, unknown>;

/** A real payload of GitHub's, from @octokit/webhooks-examples: the first of its event, or the first with this action. */
export function examplePayload(event: string, action?: string): Json {
  const payloads = (examples as unknown as readonly { name: string; examples: readonly Json[] }[]).find(
    ({ name }) => name === event,
  );
  const payload = payloads?.examples.find((each) => action === undefined || each.action === action);
  if (payload === undefined) throw new Error(`No example of ${event} ${action ?? ''}`);
  return structuredClone(payload);
}

/** The payload of a pull request, telling of these commits and this repository. */
export function pullRequestPayload(facts: PayloadFacts = {}): Json & { readonly pull_request: Json } {
  const { number = 7, base = 'b'.repeat(40), head = 'a'.repeat(40), closed = false, fork = false } = facts;
  const payload = examplePayload('pull_request', 'opened');
  const pull = payload.pull_request as Json;
  const repository = named(payload.repository as Json, facts);
  const forked = { ...named(repository, { ...facts, owner: 'somebody' }), id: 999, fork: true };
  return {
    ...payload,
    action: facts.action ?? (closed ? 'closed' : 'synchronize'),
    number,
    repository,
    pull_request: {
      ...pull,
      auto_merge: null,
      number,
      state: closed ? 'closed' : 'open',
      base: { ...(pull.base as Json), sha: base, ref: 'main', repo: repository },
      head: { ...(pull.head as Json), sha: head, ref: 'feature', repo: fork ? forked : repository },
      ...(facts.changedFiles === undefined ? {} : { changed_files: facts.changedFiles }),
      ...(facts.updatedAt === undefined ? {} : { updated_at: facts.updatedAt }),
    },
  };
}

/** The payload of any other event, with its commits and repository put right. */
export function eventPayload(event: string, facts: PayloadFacts = {}): Json {
  const { base = 'b'.repeat(40), head = 'a'.repeat(40) } = facts;
  if (event === 'schedule')
    return { schedule: '17 4 * * 1', repository: named(examplePayload('push').repository as Json, facts) };
  if (event === 'pull_request_target') return pullRequestPayload(facts);
  const payload = { ...examplePayload(event, facts.action) };
  payload.repository = named(payload.repository as Json, facts);
  if (event === 'push') return { ...payload, before: base, after: head, ref: 'refs/heads/main' };
  if (event === 'merge_group') {
    const group = { ...(payload.merge_group as Json), base_sha: base, head_sha: head, base_ref: 'refs/heads/main' };
    return { ...payload, merge_group: { ...group, head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${base}` } };
  }
  if (event === 'workflow_run') {
    return { ...payload, workflow_run: { ...(payload.workflow_run as Json), head_sha: head, event: 'pull_request' } };
  }
  return payload;
}

function named(repository: Json, { owner = 'octo-org', repo = 'health-app' }: PayloadFacts): Json {
  const login = { ...(repository.owner as Json), login: owner };
  return { ...repository, name: repo, full_name: `${owner}/${repo}`, owner: login };
}
