import { readObject } from '../github/answers.ts';
import { compare } from '../order.ts';
import { OutOfRequests } from './budget.ts';
import { Refused, type SweepGitHub } from './github.ts';
import {
  type Listed,
  listProperties,
  listRepositories,
  type Properties,
  propertiesOf,
  readId,
} from './list-repositories.ts';
import { byLanguages, listHoldsApp } from './may-hold-apps.ts';
import type { Scope } from './scope.ts';
import { divide, type Weighed } from './shards.ts';
import { HEAD, isRepositoryName, type Plan, type Planned, type SetAside } from './words.ts';

/** Remembers of a commit whether something in it declares an app. */
export interface SeenLists {
  get(repository: string, head: string): boolean | undefined;
  set(repository: string, head: string, holdsApp: boolean): void;
}

export interface Planning {
  readonly plan: Plan;
  readonly shards: readonly (readonly Planned[])[];
  /** What is to be said beside it. */
  readonly notices: readonly string[];
}

const ABREAST = 8;

type Fate = Weighed | SetAside;

/** Looks at every repository of the scope's owners: each is to be checked, or has its state already. */
export async function makePlan(scope: Scope, most: number, github: SweepGitHub, seen?: SeenLists): Promise<Planning> {
  const notices: string[] = [];
  const listed = new Map<string, Listed>();
  const properties = new Map<string, Properties>();
  const asksProperties = scope.properties.size > 0 || (scope.team !== undefined && 'property' in scope.team);
  for (const owner of scope.owners) {
    const { repositories, hidden } = await listRepositories(github, owner);
    for (const one of repositories) listed.set(one.repository.toLowerCase(), one);
    if (hidden > 0) notices.push(`${owner}: GitHub lists ${hidden} more, which the token may not see.`);
    if (repositories.length === 0) notices.push(`${owner}: the token sees no repository.`);
    if (!asksProperties) continue;
    for (const [name, values] of await listProperties(github, owner)) properties.set(name, values);
  }
  const all = [...listed.values()].sort((a, b) => compare(a.repository, b.repository));
  const fates = await inTurns(all, async (one): Promise<Fate> => {
    const known = properties.get(one.repository.toLowerCase());
    const own = known ?? (asksProperties ? await askProperties(github, one) : undefined);
    if (own instanceof Error) return setAside(one, stateOf(own), own.message);
    const teams = teamsOf(one, scope, own);
    const reason = whyLeftOut(one, scope, own);
    const fate = reason === undefined ? await decide(one, scope, github, seen) : setAside(one, 'skipped', reason);
    if (teams === undefined) return fate;
    return 'planned' in fate ? { ...fate, planned: { ...fate.planned, teams } } : { ...fate, teams };
  });
  const weighed = fates.filter((fate) => 'planned' in fate);
  const plan: Plan = {
    ...HEAD,
    repositories: weighed.map(({ planned }) => planned),
    setAside: fates.filter((fate): fate is SetAside => !('planned' in fate)),
  };
  return { plan, shards: divide(weighed, most), notices };
}

/** What the list of all left out. That a repository has none is not known until it is asked. */
async function askProperties(github: SweepGitHub, { repository }: Listed) {
  try {
    return await propertiesOf(github, repository);
  } catch (error) {
    if (error instanceof Refused || error instanceof OutOfRequests) return error;
    throw error;
  }
}

/** Undefined: its CODEOWNERS say. */
function teamsOf({ topics }: Listed, { team }: Scope, properties: Properties | undefined) {
  if (team === undefined) return undefined;
  return 'property' in team ? (properties?.get(team.property) ?? []) : topics.filter(team.topics);
}

/** Why a repository is not for this sweep, whatever it holds. */
function whyLeftOut(one: Listed, scope: Scope, properties: Properties | undefined): string | undefined {
  const { repository, visibility, topics } = one;
  if (!isRepositoryName(repository)) return 'its name cannot be that of a file';
  if (!scope.isIncluded(repository)) return 'not in "include" of the scope';
  if (scope.isExcluded(repository)) return 'in "exclude" of the scope';
  if (scope.visibility.length > 0 && !scope.visibility.includes(visibility))
    return `${visibility}, which the scope leaves out`;
  if (scope.topics.length > 0 && !topics.some((topic) => scope.topics.includes(topic)))
    return 'has none of the topics of the scope';
  for (const [name, values] of scope.properties) {
    if (!properties?.get(name)?.some((value) => values.includes(value)))
      return `its custom property "${name}" is none of the scope's`;
  }
  if (one.isDisabled) return 'disabled';
  if (one.isArchived && !scope.archived) return 'archived';
  if (one.isFork && !scope.forks) return 'a fork';
  return undefined;
}

async function decide(one: Listed, scope: Scope, github: SweepGitHub, seen: SeenLists | undefined): Promise<Fate> {
  const { repository, size } = one;
  if (one.isEmpty || one.head === undefined || one.branch === undefined)
    return setAside(one, 'empty', 'holds no commit');
  const named = scope.refs.find(({ match }) => match(repository))?.ref;
  const isDefault = named === undefined || named === one.branch;
  const ref = isDefault ? one.branch : named;
  try {
    const { head, tree }: Partial<Commit> = isDefault ? one : await findHead(github, repository, ref);
    if (head === undefined) return setAside(one, 'error', `there is no branch or tag "${ref}"`);
    const planned: Planned = {
      ...{ repository, ref },
      ...(!isDefault && { named: true }),
      head,
      ...(tree !== undefined && { tree }),
      private: one.visibility !== 'public',
    };
    const said = byLanguages(one, isDefault);
    if (said === 'no') return { ...setAside(one, 'not-applicable', 'none of its languages is one of iOS apps'), head };
    if (said === 'look' && !(await holdsApp(github, repository, head, seen)))
      return { ...setAside(one, 'not-applicable', 'no file in it declares an app'), head };
    return { planned, size };
  } catch (error) {
    // What is not known is looked at by the check, which has reasons of its own to tell.
    if (!(error instanceof Refused || error instanceof OutOfRequests)) throw error;
    if (!isDefault) return setAside(one, stateOf(error), error.message);
    const { head, tree } = one;
    return {
      planned: { repository, ref, head, ...(tree !== undefined && { tree }), private: one.visibility !== 'public' },
      size,
    };
  }
}

function stateOf(error: Error): SetAside['state'] {
  return error instanceof Refused && error.status === 403 ? 'denied' : 'error';
}

async function holdsApp(github: SweepGitHub, repository: string, head: string, seen: SeenLists | undefined) {
  const known = seen?.get(repository, head);
  if (known !== undefined) return known;
  const found = await listHoldsApp(github, repository, head);
  seen?.set(repository, head, found);
  return found;
}

type Commit = Pick<Listed, 'head' | 'tree'>;

/** The commit that a branch or tag stands for; nothing where there is none. */
async function findHead(github: SweepGitHub, repository: string, ref: string): Promise<Partial<Commit>> {
  try {
    const { data } = await github.get(`/repos/${repository}/commits/${encodeURIComponent(ref)}`);
    const { sha, commit } = readObject(data, 'a commit');
    const { tree } = readObject(commit ?? {}, 'a commit');
    return { head: readId(sha), tree: readId(readObject(tree ?? {}, 'a tree').sha) };
  } catch (error) {
    if (error instanceof Refused && (error.status === 404 || error.status === 422 || error.status === 409)) return {};
    throw error;
  }
}

function setAside({ repository, head, visibility }: Listed, state: SetAside['state'], reason: string): SetAside {
  return { repository, ...(head !== undefined && { head }), state, reason, private: visibility !== 'public' };
}

/** Some at a time, the results in the order of the items. */
async function inTurns<T, R>(items: readonly T[], work: (item: T) => R | Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const left = [...items.entries()];
  const worker = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: ABREAST }, worker));
  return results;
}
