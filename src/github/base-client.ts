import { connectGitHub, type GitHub } from './client.ts';
import type { GitHubEvent } from './event.ts';

/** What is asked of GitHub about commits has a time of its own, so that a slow answer costs no comment. */
export function connectForCommits(event: GitHubEvent, token: string | undefined): GitHub {
  return connectGitHub(event, token, { run: 12_000, request: 6_000 });
}
