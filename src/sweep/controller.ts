import { count } from '../sentence.ts';
import { UsageError } from '../settings/options.ts';
import { readJsonFile } from './folders.ts';
import type { Plan } from './words.ts';

/**
 * Holds that no public repository tells of private ones: everybody reads its logs, artifacts, caches and issues. In a job
 * the event says what the controller is. Throws {@link UsageError}; gives what is to be said beside the plan.
 */
export function holdPrivate(
  { repositories, setAside }: Pick<Plan, 'repositories' | 'setAside'>,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const { GITHUB_ACTIONS, GITHUB_EVENT_PATH, GITHUB_REPOSITORY = 'this repository' } = environment;
  if (GITHUB_ACTIONS !== 'true' || !GITHUB_EVENT_PATH) return undefined;
  const { private: isPrivate, visibility } = (readJsonFile(GITHUB_EVENT_PATH)?.repository ?? {}) as Record<
    string,
    unknown
  >;
  const hidden = [...repositories, ...setAside].filter((one) => one.private === true).length;
  if (hidden === 0) return undefined;
  if (isPrivate === false)
    throw new UsageError(
      `The token sees ${count(hidden, 'repository')} that not everybody sees, and ${GITHUB_REPOSITORY} is public: its logs, artifacts, cache and issue would tell everybody. Make it private, or give it a token that sees public repositories alone.`,
    );
  return visibility === 'internal'
    ? `${GITHUB_REPOSITORY} is internal: the whole enterprise can read what is found in private repositories.`
    : undefined;
}
