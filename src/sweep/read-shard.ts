import { UsageError } from '../settings/options.ts';
import { isRepositoryName, type Plan, type Planned, type SetAside, STATES } from './words.ts';

/** Reads a shard. Throws {@link UsageError} where it is none: nothing of it becomes a path or an address unseen. */
export function readShard(bytes: Uint8Array, file: string): readonly Planned[] {
  const { repositories } = readTop(bytes, file);
  if (!Array.isArray(repositories)) throw new UsageError(`"${file}" is no shard of a plan.`);
  return repositories.map((one) => readPlanned(one, file));
}

export function readPlan(bytes: Uint8Array, file: string): Pick<Plan, 'repositories' | 'setAside'> {
  const { setAside, ...rest } = readTop(bytes, file);
  if (!Array.isArray(setAside) || !Array.isArray(rest.repositories)) throw new UsageError(`"${file}" is no plan.`);
  return {
    repositories: rest.repositories.map((one) => readPlanned(one, file)),
    setAside: setAside.map((one) => readSetAside(one, file)),
  };
}

function readTop(bytes: Uint8Array, file: string): Readonly<Record<string, unknown>> {
  try {
    const value = JSON.parse(Buffer.from(bytes).toString('utf8')) as Readonly<Record<string, unknown>>;
    if (value?.schemaVersion === 1) return value;
  } catch {
    // told as any other file that is none
  }
  throw new UsageError(`"${file}" is not of sweep plan.`);
}

function readPlanned(one: unknown, file: string): Planned {
  const { repository, ref, named, head, tree, private: isPrivate, teams } = (one ?? {}) as Record<string, unknown>;
  if (typeof repository !== 'string' || !isRepositoryName(repository))
    throw new UsageError(`"${file}" holds no repository's name in one place.`);
  if (typeof head !== 'string' || !/^[0-9a-f]{40,64}$/.test(head))
    throw new UsageError(`"${file}" holds no commit for ${repository}.`);
  return {
    ...{ repository, ref: typeof ref === 'string' ? ref : '' },
    ...(named === true && { named }),
    head,
    ...(typeof tree === 'string' && /^[0-9a-f]{40,64}$/.test(tree) && { tree }),
    private: isPrivate !== false,
    ...readTeams(teams),
  };
}

function readSetAside(one: unknown, file: string): SetAside {
  const { repository, state, reason, head, private: isPrivate, teams } = (one ?? {}) as Record<string, unknown>;
  const known = STATES.find((each) => each === state);
  if (typeof repository !== 'string' || known === undefined) throw new UsageError(`"${file}" is no plan.`);
  return {
    repository,
    state: known,
    reason: typeof reason === 'string' ? reason : '',
    ...(typeof head === 'string' && { head }),
    private: isPrivate !== false,
    ...readTeams(teams),
  };
}

function readTeams(teams: unknown): { readonly teams?: readonly string[] } {
  return Array.isArray(teams) ? { teams: teams.filter((team) => typeof team === 'string') } : {};
}
