import type { GitHubEvent } from '../github/event.ts';
import type { Skipped } from '../types.ts';
import type { Clone } from './clone.ts';

/** What had to be checked is not there: this keeps the verdict on the base from being one on the pull request. */
export const HOLDS_BASE: Skipped = {
  at: { file: '.', line: 1, column: 1 },
  reason: 'the checkout holds the base, and not the pull request',
  blocking: true,
};

/** What to write in the workflow instead. */
export const CHECK_PULL_REQUEST =
  'The checkout holds the base, and not the pull request: what follows is about the base, and is not commented on the ' +
  'pull request. Start the workflow with `on: pull_request` instead of `pull_request_target`, or give actions/checkout ' +
  `\`ref: refs/pull/\${{ github.event.number }}/merge\`.`;

/**
 * Whether a `pull_request_target` has the base checked out, as it has unless its workflow asks for something else.
 * Files without a clone do not tell.
 */
export function holdsBase(event: GitHubEvent, clone: Clone): boolean {
  const { name, sha, baseSha, headSha } = event;
  if (name !== 'pull_request_target' || headSha === undefined) return false;
  const checkedOut = clone.head;
  return checkedOut !== undefined && checkedOut !== headSha && (checkedOut === sha || checkedOut === baseSha);
}
