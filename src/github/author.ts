import { readLogin, readObject } from './answers.ts';
import type { Octokit } from './client.ts';
import { statusOf } from './outcome.ts';

/** As much of the author of a comment as GitHub tells with it. */
export interface Author {
  readonly login: string;
  readonly type?: string;
}

/** Whether a comment's author is the one that our token speaks for. */
export type IsOurs = (author: Author | null | undefined) => Promise<boolean>;

/** The user of every job's own token, on github.com and on a GitHub Enterprise Server. */
const JOB_USER = 'github-actions[bot]';

/** Tokens of persons: https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats */
const PERSONAL = /^(?:ghp_|github_pat_|gho_|ghu_)/;

/**
 * Finds out whom a token speaks for, asking GitHub as little as it can and only when a comment is there to be judged.
 * A person's token says it at `GET /user`. That call is closed to the token of a job or of an app: the first is known
 * by its user, the second tells its name through GraphQL alone.
 */
export function authorship(octokit: Octokit, token: string): IsOurs {
  let person: Promise<string | undefined> | undefined;
  let app: Promise<string | undefined> | undefined;
  return async (author) => {
    if (author === null || author === undefined) return false;
    person ??= token.startsWith('ghs_') ? Promise.resolve(undefined) : askUser(octokit, PERSONAL.test(token));
    const login = await person;
    if (login !== undefined) return login === author.login;
    if (author.login === JOB_USER) return true;
    if (author.type !== 'Bot') return false;
    app ??= askViewer(octokit);
    return (await app) === author.login;
  };
}

async function askUser(octokit: Octokit, personal: boolean): Promise<string | undefined> {
  try {
    return readLogin((await octokit.rest.users.getAuthenticated()).data);
  } catch (error) {
    const closed = [401, 403, 404].includes(statusOf(error) ?? 0);
    if (personal || !closed) throw error;
    return undefined;
  }
}

/** Undefined where GraphQL does not answer: then no comment of an app is taken for ours. */
async function askViewer(octokit: Octokit): Promise<string | undefined> {
  try {
    return readLogin(readObject(await octokit.graphql('{ viewer { login } }'), 'an answer of GraphQL').viewer);
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}
