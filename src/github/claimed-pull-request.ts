import { readPull } from './answers.ts';
import type { GitHub } from './client.ts';
import type { PullRequest } from './event.ts';
import { type Attempt, attempt, type Outcome } from './outcome.ts';

/** What a report from another run says it is about. Not to be believed. */
export interface Claim {
  readonly pullRequest: number;
  readonly headSha: string;
}

const ASKING: Attempt = {
  failed: 'The pull request of the report could not be looked up, so nothing was written',
  permission: 'pull-requests: write',
};

/**
 * The pull request that a report claims to be about, if GitHub says the same: the run that made the report checked the
 * commit it names, and that commit is the head of the pull request now, from the repository that the run was for. A
 * stranger can put anything into a report; the run itself is told by GitHub.
 */
export async function findClaimedPullRequest(
  github: GitHub,
  claim: Claim,
): Promise<Outcome<Pick<PullRequest, 'number' | 'closed'>>> {
  const { workflowRun: run, repository } = github.event;
  if (run === undefined || repository === undefined)
    return refuse('this run was not started by `workflow_run`, which alone tells whose report it is');
  if (run.event !== 'pull_request') return refuse(`the run that made it was not started by a pull request`);
  if (claim.headSha !== run.headSha) return refuse('it names another commit than the run that made it');
  if (run.pullRequests.length > 0 && !run.pullRequests.includes(claim.pullRequest))
    return refuse('it names another pull request than the run that made it');

  const { value, notice } = await attempt(ASKING, github.event, async () => {
    const { rest } = await github.octokit();
    const request = { owner: repository.owner, repo: repository.name, pull_number: claim.pullRequest };
    return readPull((await rest.pulls.get(request)).data);
  });
  if (value === undefined) return { notice: notice ?? ASKING.failed };
  if (run.headRepository !== undefined && value.headRepository !== run.headRepository)
    return refuse(`pull request #${claim.pullRequest} comes from another repository`);
  if (value.headSha !== run.headSha)
    return refuse(`pull request #${claim.pullRequest} has another head by now, or never had this one`);
  return { value: { number: claim.pullRequest, closed: value.isClosed } };
}

function refuse(why: string): Outcome<never> {
  return { notice: `The report was not commented: ${why}.` };
}
