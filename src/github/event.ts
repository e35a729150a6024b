import { readFileSync, statSync } from 'node:fs';

/** The events that mean something to us. Whatever else starts a workflow is `other`: checked, and commented nowhere. */
export type EventName =
  | 'pull_request'
  | 'pull_request_target'
  | 'push'
  | 'release'
  | 'merge_group'
  | 'schedule'
  | 'workflow_dispatch'
  | 'workflow_run'
  | 'other';

/** The pull request that an event is about. A merge group is about several, so it has none. */
export interface PullRequest {
  readonly number: number;
  readonly closed: boolean;
  /** Its head is in another repository: the token is read-only. */
  readonly fork: boolean;
  /** Dependabot acts: the token is read-only although the head is in this repository. */
  readonly dependabot: boolean;
  /** How many files GitHub says it changes. */
  readonly changedFiles?: number;
}

/** The run whose end started a `workflow_run`. */
export interface WorkflowRun {
  readonly id: number;
  readonly attempt?: number;
  readonly headSha: string;
  /** The event that started that run. */
  readonly event?: string;
  /** `owner/name` of the head: another repository for a fork. */
  readonly headRepository?: string;
  /** Empty for a pull request from a fork. */
  readonly pullRequests: readonly number[];
}

/** What started this run, as far as the environment and the payload tell. */
export interface GitHubEvent {
  readonly name: EventName;
  readonly repository?: { readonly owner: string; readonly name: string };
  readonly pullRequest?: PullRequest;
  readonly workflowRun?: WorkflowRun;
  /** The commit to compare with: the base of a pull request or merge group, what a push replaced. */
  readonly baseSha?: string;
  /** The commit whose lines people see: the head of a pull request, not the merge commit that is checked out. */
  readonly headSha?: string;
  /** `GITHUB_SHA`: what `actions/checkout` checks out unless told otherwise. */
  readonly sha?: string;
  /** `GITHUB_REF`: `refs/heads/main`, `refs/pull/7/merge`. */
  readonly ref?: string;
  /** The branch that the change is for: base of a pull request or merge group, branch that was pushed or chosen. */
  readonly branch?: string;
  /** The branch that new branches start from. */
  readonly defaultBranch?: string;
  /** The tag of a release. */
  readonly tag?: string;
  /** `https://github.com`, or a GitHub Enterprise Server. No slash at the end. */
  readonly serverUrl: string;
  /** `https://api.github.com`, or `https://host/api/v3`. No slash at the end. */
  readonly apiUrl: string;
  /** Where the repository is checked out; absent outside a runner. */
  readonly workspace?: string;
  /** Grows with every run of a repository; running a run again keeps it, and counts the attempts, from 1. */
  readonly runId?: number;
  readonly runAttempt?: number;
  /** When what started this run had happened, in milliseconds since 1970: whatever started later came after it. */
  readonly happenedAt?: number;
  /** What could not be learnt, in plain sentences. */
  readonly notices: readonly string[];
}

const NAMES: ReadonlySet<string> = new Set<EventName>([
  'pull_request',
  'pull_request_target',
  'push',
  'release',
  'merge_group',
  'schedule',
  'workflow_dispatch',
  'workflow_run',
]);

/** GitHub sends no payload above 25 MB: https://docs.github.com/webhooks/webhook-events-and-payloads#payload-cap */
const LARGEST_PAYLOAD = 26 * 1024 * 1024;

/**
 * Reads what started this run. Never throws: a payload that is missing, too large or garbled leaves what the
 * environment says, and a sentence in `notices`.
 */
export function readEvent(environment: Readonly<Record<string, string | undefined>>): GitHubEvent {
  const name = eventName(environment.GITHUB_EVENT_NAME);
  const { payload, notice } = readPayload(environment.GITHUB_EVENT_PATH);
  const ref = text(environment.GITHUB_REF);
  return compact({
    name,
    repository: repositoryOf(environment.GITHUB_REPOSITORY),
    sha: commit(environment.GITHUB_SHA),
    ref,
    branch: ref?.startsWith('refs/heads/') === true ? ref.slice('refs/heads/'.length) : undefined,
    serverUrl: webAddress(environment.GITHUB_SERVER_URL) ?? 'https://github.com',
    apiUrl: webAddress(environment.GITHUB_API_URL) ?? 'https://api.github.com',
    workspace: text(environment.GITHUB_WORKSPACE),
    runId: count(Number(environment.GITHUB_RUN_ID)),
    runAttempt: count(Number(environment.GITHUB_RUN_ATTEMPT)),
    defaultBranch: text(at(payload, 'repository', 'default_branch')),
    notices: notice === undefined ? [] : [notice],
    ...particulars(name, payload, environment),
  });
}

/** Where a line of the checked files can be looked at: `https://github.com/o/r/blob/<sha>/`. */
export function blobUrl(event: GitHubEvent): string | undefined {
  const sha = event.headSha ?? event.sha;
  if (event.repository === undefined || sha === undefined) return undefined;
  return `${event.serverUrl}/${event.repository.owner}/${event.repository.name}/blob/${sha}/`;
}

/** The same for the commit that `actions/checkout` checks out: of a pull request its merge with the base. */
export function checkedBlobUrl({ repository, serverUrl, sha }: GitHubEvent): string | undefined {
  return repository && sha && `${serverUrl}/${repository.owner}/${repository.name}/blob/${sha}/`;
}

/** The page of this run, where its summary and log are. */
export function runUrl(event: GitHubEvent): string | undefined {
  if (event.repository === undefined || event.runId === undefined) return undefined;
  return `${event.serverUrl}/${event.repository.owner}/${event.repository.name}/actions/runs/${event.runId}`;
}

type Particulars = Partial<
  Pick<GitHubEvent, 'pullRequest' | 'workflowRun' | 'baseSha' | 'headSha' | 'branch' | 'tag' | 'happenedAt'>
>;

function particulars(
  name: EventName,
  payload: unknown,
  environment: Readonly<Record<string, string | undefined>>,
): Particulars {
  const sha = commit(environment.GITHUB_SHA);
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return pullRequestParticulars(payload, environment);
    case 'push':
      return compact({ baseSha: commit(at(payload, 'before')), headSha: commit(at(payload, 'after')) ?? sha });
    case 'merge_group':
      return compact({
        baseSha: commit(at(payload, 'merge_group', 'base_sha')),
        headSha: commit(at(payload, 'merge_group', 'head_sha')) ?? sha,
        branch: text(at(payload, 'merge_group', 'base_ref'))?.replace(/^refs\/heads\//, ''),
      });
    case 'release':
      return compact({
        headSha: sha,
        tag: text(at(payload, 'release', 'tag_name')) ?? environment.GITHUB_REF?.replace(/^refs\/tags\//, ''),
      });
    case 'workflow_run':
      return workflowRunParticulars(payload);
    default:
      return compact({ headSha: sha });
  }
}

function pullRequestParticulars(
  payload: unknown,
  environment: Readonly<Record<string, string | undefined>>,
): Particulars {
  const pull = at(payload, 'pull_request');
  const number =
    count(at(pull, 'number')) ?? count(Number(/^refs\/pull\/(\d+)\//.exec(environment.GITHUB_REF ?? '')?.[1]));
  const headRepository = at(pull, 'head', 'repo');
  const fork =
    pull !== undefined &&
    // The repository of the head is null once a fork has been deleted.
    at(headRepository, 'id') !== (at(pull, 'base', 'repo', 'id') ?? at(payload, 'repository', 'id'));
  return compact({
    baseSha: commit(at(pull, 'base', 'sha')),
    headSha: commit(at(pull, 'head', 'sha')),
    branch: text(at(pull, 'base', 'ref')) ?? text(environment.GITHUB_BASE_REF),
    happenedAt: moment(at(pull, 'updated_at')),
    pullRequest:
      number === undefined
        ? undefined
        : compact({
            number,
            closed: at(pull, 'state') === 'closed' || at(payload, 'action') === 'closed',
            fork,
            // The one who acts decides about the token: https://docs.github.com/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
            dependabot: environment.GITHUB_ACTOR === 'dependabot[bot]',
            changedFiles: count(at(pull, 'changed_files')),
          }),
  });
}

function workflowRunParticulars(payload: unknown): Particulars {
  const run = at(payload, 'workflow_run');
  const id = count(at(run, 'id'));
  const headSha = commit(at(run, 'head_sha'));
  if (id === undefined || headSha === undefined) return {};
  const pulls = at(run, 'pull_requests');
  return compact({
    headSha,
    happenedAt: moment(at(run, 'created_at')),
    workflowRun: compact({
      id,
      attempt: count(at(run, 'run_attempt')),
      headSha,
      event: text(at(run, 'event')),
      headRepository: text(at(run, 'head_repository', 'full_name')),
      pullRequests: (Array.isArray(pulls) ? pulls : []).flatMap((pull) => count(at(pull, 'number')) ?? []),
    }),
  });
}

function readPayload(path: string | undefined): { readonly payload?: unknown; readonly notice?: string } {
  if (path === undefined || path === '') return {};
  try {
    const { size } = statSync(path);
    if (size > LARGEST_PAYLOAD) return { notice: `The event payload is ${size} bytes long and was not read.` };
    return { payload: JSON.parse(readFileSync(path, 'utf8')) as unknown };
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'it is not JSON' : 'the file cannot be opened';
    return { notice: `The event payload was not read: ${reason}.` };
  }
}

function eventName(value: string | undefined): EventName {
  return value !== undefined && NAMES.has(value) ? (value as EventName) : 'other';
}

/** The value at a path of own keys, so that nothing is inherited from a prototype. */
function at(value: unknown, ...path: readonly string[]): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Readonly<Record<string, unknown>>)[key];
  }
  return here;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function count(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

/** `2026-11-01T10:00:00Z` in milliseconds since 1970. */
function moment(value: unknown): number | undefined {
  const milliseconds = Date.parse(text(value) ?? '');
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}

/** A commit's name; forty zeros stand for "none": the `before` of a new branch, the `after` of a deleted one. */
function commit(value: unknown): string | undefined {
  const name = text(value);
  return name !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name) && !/^0+$/.test(name) ? name : undefined;
}

function repositoryOf(value: string | undefined): GitHubEvent['repository'] {
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(value ?? '') ?? [];
  return owner === undefined || name === undefined ? undefined : { owner, name };
}

function webAddress(value: string | undefined): string | undefined {
  return value !== undefined && /^https?:\/\/[^\s/]/.test(value) ? value.replace(/(?<!\/)\/+$/, '') : undefined;
}

type Compact<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Drops the keys whose value is undefined: an optional key is there with a value, or it is not there. */
function compact<T extends object>(value: T): Compact<T> {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Compact<T>;
}
