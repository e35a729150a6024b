import { readList, readObject } from '../github/answers.ts';
import { UsageError } from '../settings/options.ts';
import type { SweepGitHub } from './github.ts';

/** A repository, as the listing of its owner tells of it. */
export interface Listed {
  readonly id: string;
  readonly repository: string;
  readonly visibility: string;
  readonly isArchived: boolean;
  readonly isFork: boolean;
  readonly isDisabled: boolean;
  readonly isEmpty: boolean;
  /** In kB, as GitHub counts it. */
  readonly size: number;
  readonly branch: string | undefined;
  readonly head: string | undefined;
  /** The id of the tree of `head`. */
  readonly tree: string | undefined;
  readonly languages: readonly string[];
  /** Whether there are more than are listed. */
  readonly hasMoreLanguages: boolean;
  readonly topics: readonly string[];
}

/** By the time they were made: what is made, renamed or deleted meanwhile moves no other to another page. */
export const LISTING = `query ($login: String!, $after: String) {
  repositoryOwner(login: $login) {
    repositories(first: 100, after: $after, ownerAffiliations: [OWNER], orderBy: { field: CREATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id nameWithOwner visibility isArchived isFork isDisabled isEmpty diskUsage
        defaultBranchRef { name target { oid ... on Commit { tree { oid } } } }
        languages(first: 20, orderBy: { field: SIZE, direction: DESC }) { totalCount nodes { name } }
        repositoryTopics(first: 20) { nodes { topic { name } } }
      }
    }
  }
}`;

/** More than GitHub lets an organisation have: an answer that never ends is none. */
const MOST_PAGES = 1000;

export interface Listing {
  readonly repositories: readonly Listed[];
  /** How many GitHub does not show to the token, beside those that it is silent about. */
  readonly hidden: number;
}

/** All repositories of an owner that the token can see, each once. */
export async function listRepositories(github: SweepGitHub, login: string): Promise<Listing> {
  const found = new Map<string, Listed>();
  let hidden = 0;
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const owner = await askPage(github, login, after);
    const { nodes, pageInfo } = readObject(owner.repositories, 'a page of repositories');
    for (const node of readList(nodes, 'a list of repositories')) {
      if (node === null) hidden += 1;
      else {
        const one = readRepository(node);
        found.set(one.id, one);
      }
    }
    const { hasNextPage, endCursor } = readObject(pageInfo, 'a page of repositories');
    if (hasNextPage !== true || typeof endCursor !== 'string' || endCursor === after) break;
    after = endCursor;
  }
  return { repositories: [...found.values()], hidden };
}

async function askPage(github: SweepGitHub, login: string, after: string | null) {
  const answer = readObject(await github.graphql(LISTING, { login, after }), 'an answer of GraphQL');
  const { data, errors } = answer;
  const owner =
    typeof data === 'object' && data !== null ? (data as { repositoryOwner?: unknown }).repositoryOwner : null;
  if (typeof owner === 'object' && owner !== null) return readObject(owner, 'an owner');
  const [first] = Array.isArray(errors) ? errors : [];
  const { type, message } = (first ?? {}) as { type?: unknown; message?: unknown };
  if (first !== undefined && type !== 'NOT_FOUND')
    throw new Error(`GitHub does not list the repositories of ${login}: ${String(message ?? 'it does not say why')}`);
  throw new UsageError(`There is no owner "${login}", or the token may not see it.`);
}

function readRepository(node: unknown): Listed {
  const what = 'a repository';
  const { id, nameWithOwner, visibility, diskUsage, defaultBranchRef, languages, repositoryTopics, ...flags } =
    readObject(node, what);
  if (typeof id !== 'string' || typeof nameWithOwner !== 'string')
    throw new Error('GitHub lists a repository without a name.');
  const branch = defaultBranchRef === null ? undefined : readObject(defaultBranchRef, 'a branch');
  const { oid, tree } = branch === undefined ? {} : readObject(branch.target, 'a commit');
  const { totalCount, nodes } = readObject(languages ?? { nodes: [] }, 'languages');
  const names = readList(nodes ?? [], 'languages').flatMap((each) => textOf(readObject(each, 'a language').name));
  const topics = readList(readObject(repositoryTopics ?? { nodes: [] }, 'topics').nodes ?? [], 'topics');
  return {
    id,
    repository: nameWithOwner,
    visibility: typeof visibility === 'string' ? visibility.toLowerCase() : 'private',
    isArchived: flags.isArchived === true,
    isFork: flags.isFork === true,
    isDisabled: flags.isDisabled === true,
    isEmpty: flags.isEmpty === true || typeof oid !== 'string',
    size: typeof diskUsage === 'number' ? diskUsage : 0,
    branch: typeof branch?.name === 'string' ? branch.name : undefined,
    head: readId(oid),
    tree: tree === undefined || tree === null ? undefined : readId(readObject(tree, 'a tree').oid),
    languages: names,
    hasMoreLanguages: typeof totalCount === 'number' && totalCount > names.length,
    topics: topics.flatMap((each) => textOf(readObject(readObject(each, 'a topic').topic, 'a topic').name)),
  };
}

/** The id of an object of git. */
export function readId(value: unknown): string | undefined {
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) ? value : undefined;
}

function textOf(value: unknown): string[] {
  return typeof value === 'string' ? [value] : [];
}

/** The custom properties of an organisation's repositories: `owner/name` in small letters → property → values. */
export async function listProperties(github: SweepGitHub, owner: string): Promise<ReadonlyMap<string, Properties>> {
  const found = new Map<string, Properties>();
  for (let page = 1; page < MOST_PAGES; page += 1) {
    const { data, hasNext } = await github.get(`/orgs/${owner}/properties/values?per_page=100&page=${page}`);
    for (const each of readList(data, 'a list of custom properties')) {
      const { repository_full_name: name, properties } = readObject(each, 'custom properties');
      if (typeof name === 'string') found.set(name.toLowerCase(), readProperties(properties ?? []));
    }
    if (!hasNext) break;
  }
  return found;
}

/** Those of one repository: a list in pages that changes while it is read can leave one out. */
export async function propertiesOf(github: SweepGitHub, repository: string): Promise<Properties> {
  return readProperties((await github.get(`/repos/${repository}/properties/values`)).data);
}

/** Property → its values. */
export type Properties = ReadonlyMap<string, readonly string[]>;

function readProperties(data: unknown): Properties {
  const values = readList(data, 'custom properties').map((one) => {
    const { property_name: key, value } = readObject(one, 'a custom property');
    const texts = (Array.isArray(value) ? value : [value]).filter((text) => typeof text === 'string');
    return [String(key), texts] as const;
  });
  return new Map(values);
}
