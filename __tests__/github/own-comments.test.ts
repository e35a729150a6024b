import { describe, expect, test } from 'vitest';
import { isLater, type OwnComment, openComments, runOf } from '../../src/github/own-comments.ts';
import { failing, fake } from './fake.ts';

const JOB = { login: 'github-actions[bot]', type: 'Bot' };
const SOMEBODY = { login: 'somebody', type: 'User' };
const HEAD = 'a'.repeat(40);
const mark = (path = '.', run = 'run=50') =>
  `<!-- clinical-records-check path=${path} head=${HEAD}${run && ` ${run}`} -->`;
const comment = (id: number, more: object = {}) => ({
  ...{ id, html_url: `https://github.com/#${id}`, body: `text\n\n${mark()}`, user: JOB },
  ...more,
});
const page = (data: readonly unknown[], link?: string) => ({ data, headers: link === undefined ? {} : { link } });
const NEXT = '<https://api.github.com/?page=2>; rel="next", <https://api.github.com/?page=9>; rel="last"';

const open = ({ github, octokit }: ReturnType<typeof fake>, path = '') =>
  openComments(github, octokit, { number: 7, path });
const own = (data: readonly unknown[], event = {}, path = '') =>
  open(fake({ 'issues.listComments': page(data) }, event), path).findOwn();

describe('our comments', () => {
  test('are ours by their author and by their mark, and of this path', async () => {
    const found = await own([
      comment(1, { user: SOMEBODY }),
      comment(2, { body: 'text' }),
      comment(3, { body: mark('apps/one') }),
      comment(4, { user: null }),
      comment(5),
    ]);
    expect(found).toStrictEqual([
      { id: 5, url: 'https://github.com/#5', text: 'text', headSha: HEAD, run: { id: 50, attempt: 1 } },
    ]);
    expect(
      (await own([comment(1), comment(2, { body: mark('apps/one') })], {}, 'apps/one')).map(({ id }) => id),
    ).toEqual([2]);
  });

  test('are sorted by run, the latest first, and of one run by age', async () => {
    const found = await own([
      comment(3, { body: mark('.', 'run=51') }),
      comment(4, { body: mark('.', '') }),
      comment(2, { body: mark('.', 'run=50') }),
      comment(1, { body: mark('.', 'run=51') }),
      comment(5, { body: mark('.', 'run=51 attempt=2') }),
    ]);
    expect(found.map(({ id }) => id)).toEqual([5, 1, 3, 2, 4]);
    expect(found.at(-1)?.run).toBeUndefined();
  });

  test('are asked for a hundred at a time, to the last page', async () => {
    const pages = [page([comment(1)], NEXT), page([comment(2)], NEXT.replaceAll('next', 'prev'))];
    const answering = fake({ 'issues.listComments': ({ page: at }: { page?: unknown }) => pages[Number(at) - 1] });
    expect((await open(answering).findOwn()).map(({ id }) => id)).toEqual([1, 2]);
    expect(answering.calls.map(([, request]) => request)).toEqual(
      [1, 2].map((at) => ({ owner: 'octo-org', repo: 'health-app', issue_number: 7, per_page: 100, page: at })),
    );
    const endless = fake({ 'issues.listComments': page([], NEXT) });
    await open(endless).findOwn();
    expect(endless.calls.length).toBe(30);
  });

  test('are asked for nowhere without a repository', async () => {
    const { github, octokit, calls } = fake({ 'issues.listComments': page([]) });
    const { repository: _, ...event } = github.event;
    await openComments({ ...github, event }, octokit, { number: 7, path: '' }).findOwn();
    expect(calls[0]?.[1]).toMatchObject({ owner: '', repo: '' });
  });
});

describe('a run that a comment names counts', () => {
  const claimed = async (run: string, updated: string | undefined, event: object) =>
    (await own([comment(1, { body: mark('.', run), ...(updated !== undefined && { updated_at: updated }) })], event))[0]
      ?.run?.id;
  const happened = { happenedAt: Date.parse('2026-11-01T10:00:00Z') };

  test.each([
    ['run=50', '2026-11-01T09:59:59Z', happened, 50],
    ['run=49', '2026-11-01T09:59:59Z', happened, 49],
    ['run=51', '2026-11-01T09:59:59Z', happened, undefined],
    ['run=51', '2026-11-01T10:00:00Z', happened, 51],
    ['run=51', '2026-11-01T10:00:01Z', happened, 51],
    ['run=51', undefined, happened, 51],
    ['run=51', '2026-11-01T09:59:59Z', {}, 51],
    ['run=1000000050', '2026-11-01T10:00:01Z', happened, 1_000_000_050],
    ['run=1000000051', '2026-11-01T10:00:01Z', happened, undefined],
    ['run=1000000051', '2026-11-01T10:00:01Z', { runId: undefined }, 1_000_000_051],
  ])('%s, written %s: %#', async (run, updated, event, expected) => {
    expect(await claimed(run, updated, event)).toBe(expected);
  });
});

test('the run is our own, or of a companion the one that it was started by', () => {
  expect(runOf(fake({}).github)).toEqual({ id: 50, attempt: 1 });
  expect(runOf(fake({}, { runAttempt: 3 }).github)).toEqual({ id: 50, attempt: 3 });
  const workflowRun = { id: 40, headSha: HEAD, pullRequests: [] };
  expect(runOf(fake({}, { runAttempt: 3, workflowRun }).github)).toEqual({ id: 40, attempt: 1 });
  expect(runOf(fake({}, { workflowRun: { ...workflowRun, attempt: 2 } }).github)).toEqual({ id: 40, attempt: 2 });
  const { github } = fake({});
  const { runId: _, ...event } = github.event;
  expect(runOf({ ...github, event })).toBeUndefined();
  expect(isLater({ run: { id: 51, attempt: 1 } } as OwnComment, { ...github, event })).toBe(false);
});

test.each([
  [{ id: 51, attempt: 1 }, true],
  [{ id: 50, attempt: 2 }, true],
  [{ id: 50, attempt: 1 }, false],
  [{ id: 49, attempt: 9 }, false],
  [undefined, false],
])('a comment of the run %o has the last word: %s', (run, expected) => {
  expect(isLater({ run } as OwnComment, fake({}).github)).toBe(expected);
});

describe('a comment', () => {
  const written = { data: comment(9) };

  test('is made, with no second try, and edited', async () => {
    const answering = fake({ 'issues.createComment': written, 'issues.updateComment': written });
    expect(await open(answering).create('x')).toBe('https://github.com/#9');
    expect(await open(answering).edit(5, 'y')).toBe('https://github.com/#9');
    const place = { owner: 'octo-org', repo: 'health-app' };
    expect(answering.calls).toEqual([
      ['issues.createComment', { ...place, issue_number: 7, body: 'x', request: { retries: 0 } }],
      ['issues.updateComment', { ...place, comment_id: 5, body: 'y' }],
    ]);
  });

  test('is removed, and may be gone already', async () => {
    const removing = (answer: unknown) => fake({ 'issues.deleteComment': answer });
    const gone = removing(failing(404));
    await open(gone).remove(5);
    expect(gone.calls).toEqual([['issues.deleteComment', { owner: 'octo-org', repo: 'health-app', comment_id: 5 }]]);
    await open(removing({})).remove(5);
    await expect(open(removing(failing(403))).remove(5)).rejects.toThrow('Nope.');
  });
});
