import { describe, expect, test } from 'vitest';
import { offerSuggestions, type Suggestion } from '../../src/github/suggestions.ts';
import { failing, fake } from './fake.ts';

const JOB = { login: 'github-actions[bot]', type: 'Bot' };
const SOMEBODY = { login: 'somebody', type: 'User' };
const HEAD = 'a'.repeat(40);
const one = (identity: string, more: Partial<Suggestion> = {}): Suggestion => ({
  ...{ path: 'App/Info.plist', from: 3, to: 3, body: `Mend ${identity}.\n` },
  ...{ identity, ...more },
});
const NEXT = '<https://api.github.com/?page=2>; rel="next"';
type Made = { body: string; path: string };

/** A pull request with these comments on it, which remembers what is offered. */
function pullRequest(comments: readonly object[] = [], answers: object = {}, event: object = {}) {
  const reviews: { comments: Made[]; [key: string]: unknown }[] = [];
  const made = fake(
    {
      'pulls.listReviewComments': { data: comments, headers: {} },
      'pulls.createReview': (review: (typeof reviews)[number]) => {
        reviews.push(review);
        return { data: {} };
      },
      ...answers,
    },
    event,
  );
  const offer = (...suggestions: readonly Suggestion[]) => offerSuggestions(made.github, { number: 7 }, suggestions);
  return { ...made, reviews, offer, names: () => made.calls.map(([name]) => name) };
}

/** The comments that offering these makes, as GitHub tells of them later. */
async function commentsOf(...suggestions: readonly Suggestion[]) {
  const { offer, reviews } = pullRequest();
  await offer(...suggestions);
  return (reviews[0]?.comments ?? []).map(({ body }) => ({ body, user: JOB, line: 3 }));
}

describe('mends are offered', () => {
  test('in one review of the head, each with its hidden mark', async () => {
    const { offer, reviews, names } = pullRequest();
    const [first, second] = [one('a'), one('b', { from: 4, to: 6 })];
    const { standing, notice } = await offer(first, second);
    expect([[...standing], notice]).toEqual([[first, second], undefined]);
    expect(names()).toEqual(['pulls.listReviewComments', 'pulls.createReview']);
    const mark = /^Mend [ab]\.\n\n<!-- clinical-records-check mend=[0-9a-f]{32} -->$/;
    expect(reviews).toStrictEqual([
      {
        ...{ owner: 'octo-org', repo: 'health-app', pull_number: 7, event: 'COMMENT', commit_id: HEAD },
        body: 'Fixes of what Clinical Records Check found. Each was tried: its finding goes, and no other comes.',
        comments: [
          { path: 'App/Info.plist', body: expect.stringMatching(mark), line: 3, side: 'RIGHT' },
          {
            ...{ path: 'App/Info.plist', body: expect.stringMatching(mark), line: 6, side: 'RIGHT' },
            ...{ start_line: 4, start_side: 'RIGHT' },
          },
        ],
        request: { retries: 0 },
      },
    ]);
  });

  test('of no known head', async () => {
    const { offer, reviews } = pullRequest([], {}, { headSha: undefined });
    await offer(one('a'));
    expect(reviews[0]).not.toHaveProperty('commit_id');
  });

  test('nowhere without a repository', async () => {
    const { offer, calls } = pullRequest([], {}, { repository: undefined });
    await offer(one('a'));
    expect(calls.map(([, { owner, repo }]) => [owner, repo])).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  test('thirty at most, and none where there is none', async () => {
    const { offer, reviews } = pullRequest();
    const { standing } = await offer(...Array.from({ length: 31 }, (_, index) => one(`${index}`)));
    expect([standing.size, reviews[0]?.comments.length]).toEqual([30, 30]);
    const none = pullRequest();
    expect(await none.offer()).toStrictEqual({ standing: new Set() });
    expect(none.calls).toEqual([]);
  });
});

describe('what was offered before', () => {
  test('is not offered again, and stands where its lines do', async () => {
    const known = await commentsOf(one('a'), one('b'));
    const { offer, reviews, names } = pullRequest([known[0] ?? {}, { ...known[1], line: null }]);
    const [a, b, moved] = [one('a', { from: 9, to: 9 }), one('b'), one('a', { path: 'Other.plist' })];
    expect([...(await offer(a, b, moved)).standing]).toEqual([a, moved]);
    expect(reviews[0]?.comments.map(({ path }) => path)).toEqual(['Other.plist']);
    const again = pullRequest(known);
    await again.offer(one('a'), one('b'));
    expect([again.names(), names().length]).toEqual([['pulls.listReviewComments'], 2]);
  });

  test('has a mark, and nobody is asked who wrote what has none', async () => {
    const { offer, names } = pullRequest([
      { body: 'Looks good.', user: { login: 'an-app[bot]', type: 'Bot' }, line: 3 },
    ]);
    await offer(one('a'));
    expect(names()).toEqual(['pulls.listReviewComments', 'pulls.createReview']);
  });

  test('by somebody else, or in the middle of a text, was not', async () => {
    const [known] = await commentsOf(one('a'));
    const body = known?.body ?? '';
    for (const comment of [
      { ...known, user: SOMEBODY },
      { ...known, body: `${body} more` },
      { ...known, body: body.replace('mend=', 'mend=x') },
      { ...known, body: `${body}${' '.repeat(200)}` },
    ]) {
      const { offer, reviews } = pullRequest([comment]);
      await offer(one('a'));
      expect(reviews.length).toBe(1);
    }
    for (const comment of [
      { ...known, body: `${body} \n` },
      { ...known, body: `${'x'.repeat(5000)}${body}` },
    ]) {
      const { offer, reviews } = pullRequest([comment]);
      await offer(one('a'));
      expect(reviews.length).toBe(0);
    }
  });

  test('is asked for a hundred at a time, to the last page', async () => {
    const [known] = await commentsOf(one('a'));
    const pages = [
      { data: [], headers: { link: NEXT } },
      { data: [known], headers: { link: NEXT.replace('next', 'prev') } },
    ];
    const listing = ({ page }: { page?: unknown }) => pages[Number(page) - 1];
    const { offer, calls, reviews } = pullRequest([], { 'pulls.listReviewComments': listing });
    await offer(one('a'));
    expect(calls.map(([, request]) => request)).toEqual(
      [1, 2].map((page) => ({ owner: 'octo-org', repo: 'health-app', pull_number: 7, per_page: 100, page })),
    );
    expect(reviews).toEqual([]);
    const endless = pullRequest([], { 'pulls.listReviewComments': { data: [], headers: { link: NEXT } } });
    await endless.offer(one('a'));
    expect(endless.names().filter((name) => name === 'pulls.listReviewComments').length).toBe(30);
  });
});

describe('a review whose answer was lost', () => {
  const lost = (comments: () => readonly object[], error: Error) => {
    let tries = 0;
    return pullRequest([], {
      'pulls.listReviewComments': () => ({ data: tries === 0 ? [] : comments(), headers: {} }),
      'pulls.createReview': () => {
        tries += 1;
        return tries === 1 ? error : { data: {} };
      },
    });
  };
  const LIST = 'pulls.listReviewComments';
  const MAKE = 'pulls.createReview';

  test('is looked for before it is made again', async () => {
    const known = await commentsOf(one('a'));
    const made = lost(() => known, failing(502));
    expect((await made.offer(one('a'), one('b'))).standing.size).toBe(2);
    expect(made.names()).toEqual([LIST, MAKE, LIST]);
    const gone = lost(() => [], failing(502));
    expect((await gone.offer(one('a'))).standing.size).toBe(1);
    expect(gone.names()).toEqual([LIST, MAKE, LIST, MAKE]);
  });

  test('and one that was refused is not', async () => {
    const refused = lost(() => [], failing(403));
    const { standing, notice } = await refused.offer(one('a'));
    expect([standing.size, refused.names()]).toEqual([0, [LIST, MAKE]]);
    expect(notice).toMatch(/^Fixes were not offered as suggestions: the token lacks `pull-requests: write` \(403\)/);
  });
});
