import { describe, expect, test } from 'vitest';
import { type CommentRequest, updateComment } from '../../src/github/comment.ts';
import type { GitHubEvent } from '../../src/github/event.ts';
import { NoToken } from '../../src/github/outcome.ts';
import { failing, fake } from './fake.ts';

const HEAD = 'a'.repeat(40);
const RUN_PAGE = 'https://github.com/octo-org/health-app/actions/runs/50';
const RED: CommentRequest = {
  pullRequest: { number: 7, closed: false },
  path: '',
  body: 'red',
  mode: 'on-findings',
  hasFindings: true,
};
const GREEN: CommentRequest = { ...RED, body: 'green', hasFindings: false };
const mark = (run = 'run=50', head = HEAD) => `<!-- clinical-records-check path=. head=${head}${run && ` ${run}`} -->`;
const text = (body: string, run?: string, head?: string) => `${body}\n\n${mark(run, head)}`;

interface Comment {
  readonly id: number;
  body: string;
}

/** A pull request and its comments; `before` is called before each call of a name, and may throw for it. */
function conversation(
  comments: readonly Comment[],
  before: Readonly<Record<string, (() => void) | undefined>> = {},
  event: Partial<GitHubEvent> = {},
  token?: string,
) {
  const held = comments.map((one) => ({ ...one }));
  let last = 100;
  const told = (one: Comment) => ({
    data: { ...one, html_url: `#${one.id}`, user: { login: 'github-actions[bot]', type: 'Bot' } },
  });
  const did: string[] = [];
  const call =
    (name: string, does: (request: Record<string, unknown>) => unknown) => (request: Record<string, unknown>) => {
      did.push(name);
      before[`${name} ${did.filter((one) => one === name).length}`]?.();
      before[name]?.();
      return does(request);
    };
  const { github } = fake(
    {
      'issues.listComments': call('list', () => ({ headers: {}, data: held.map((one) => told(one).data) })),
      'issues.createComment': call('create', ({ body }) => {
        held.push({ id: ++last, body: String(body) });
        return told(held.at(-1) as Comment);
      }),
      'issues.updateComment': call('edit', ({ comment_id: id, body }) => {
        const found = held.find((one) => one.id === id) as Comment;
        found.body = String(body);
        return told(found);
      }),
      'issues.deleteComment': call('remove', ({ comment_id: id }) => {
        const index = held.findIndex((one) => one.id === id);
        if (index < 0) throw failing(404);
        held.splice(index, 1);
      }),
    },
    event,
  );
  if (token !== '') return { github, held, did };
  const octokit = () => Promise.reject(new NoToken());
  return { github: { ...github, token: undefined, octokit }, held, did };
}
const fails =
  (...one: Parameters<typeof failing>) =>
  () => {
    throw failing(...one);
  };
const LATER = 'A later run has written the comment already.';

describe('the first comment', () => {
  test('is made where there are findings, or always', async () => {
    const one = conversation([]);
    expect(await updateComment(one.github, RED)).toStrictEqual({ did: 'created', url: '#101' });
    expect([one.held, one.did]).toEqual([[{ id: 101, body: text('red') }], ['list', 'create', 'list']]);
    const always = conversation([]);
    expect(await updateComment(always.github, { ...GREEN, mode: 'always' })).toStrictEqual({
      ...{ did: 'created', url: '#101' },
    });
  });

  test.each([
    ['no findings', GREEN],
    ['never', { ...RED, mode: 'never' as const }],
    ['closed', { ...RED, pullRequest: { number: 7, closed: true } }],
    ['no pull request', { ...RED, pullRequest: undefined }],
  ])('is not made: %s', async (_, request) => {
    const { github, held, did } = conversation([]);
    expect(await updateComment(github, request)).toStrictEqual({ did: 'nothing' });
    expect([held, did]).toEqual([
      [],
      request.mode === 'on-findings' && request.pullRequest?.closed === false ? ['list'] : [],
    ]);
  });

  test('without a token is complained of only where there is something to say', async () => {
    const asking = async (request: CommentRequest) => {
      const { github, did } = conversation([], {}, {}, '');
      return [await updateComment(github, request), did.length];
    };
    expect(await asking(GREEN)).toStrictEqual([{ did: 'nothing' }, 0]);
    const complaint = {
      did: 'nothing',
      notice:
        'The comment on the pull request was not written: no usable token was given; leave `github-token` out to use the one of the job.',
    };
    expect(await asking(RED)).toStrictEqual([complaint, 0]);
    expect(await asking({ ...GREEN, mode: 'always' })).toStrictEqual([complaint, 0]);
  });

  test('whose answer was lost is looked for before it is made again', async () => {
    const made = conversation([], {
      'create 1': () => {
        made.held.push({ id: 9, body: text('red') });
        throw failing(502);
      },
    });
    expect(await updateComment(made.github, RED)).toStrictEqual({ did: 'created', url: '#9' });
    expect([made.held.length, made.did]).toEqual([1, ['list', 'create', 'list', 'list']]);
    const lost = conversation([], { 'create 1': fails(502) });
    expect(await updateComment(lost.github, RED)).toStrictEqual({ did: 'created', url: '#101' });
    expect(lost.did).toEqual(['list', 'create', 'list', 'create', 'list']);
  });

  test('whose answer was lost is not that of another run', async () => {
    const other = conversation([], {
      'create 1': () => {
        other.held.push({ id: 9, body: text('older', 'run=49') });
        throw failing(502);
      },
    });
    expect(await updateComment(other.github, RED)).toStrictEqual({ did: 'created', url: '#101' });
    expect(other.held).toEqual([{ id: 101, body: text('red') }]);
  });

  test('that is refused is not tried again', async () => {
    const { github, did } = conversation([], { create: fails(403) });
    const { did: what, notice } = await updateComment(github, RED);
    expect([what, notice]).toEqual([
      'nothing',
      'The comment on the pull request was not written: the token lacks `pull-requests: write` (403); give it to the job under `permissions`. GitHub says: Nope..',
    ]);
    expect(did).toEqual(['list', 'create']);
  });

  test('is one of the job that is run, by the commit that was checked, as far as they are known', async () => {
    const plain = conversation([], {}, { headSha: undefined, runId: undefined } as never);
    await updateComment(plain.github, RED);
    expect(plain.held[0]?.body).toBe('red\n\n<!-- clinical-records-check path=. -->');
  });
});

describe('a comment that is there', () => {
  test('is edited where another thing is to be said, or by another run, or of another commit', async () => {
    for (const [body, request, after] of [
      [text('old'), RED, text('red')],
      [text('red', 'run=49'), RED, text('red')],
      [text('red', 'run=50', 'b'.repeat(40)), RED, text('red')],
      [text('red'), GREEN, text('green')],
    ] as const) {
      const { github, held, did } = conversation([{ id: 3, body }]);
      expect(await updateComment(github, request)).toStrictEqual({ did: 'edited', url: '#3' });
      expect([held, did]).toEqual([[{ id: 3, body: after }], ['list', 'edit', 'list']]);
    }
  });

  test('is left alone where it says the same, or where a later run wrote it', async () => {
    const same = conversation([{ id: 3, body: text('red') }]);
    expect(await updateComment(same.github, { ...RED, body: 'red \n' })).toStrictEqual({
      did: 'left-alone',
      url: '#3',
    });
    const later = conversation([{ id: 3, body: text('old', 'run=51') }]);
    expect(await updateComment(later.github, RED)).toStrictEqual({ did: 'left-alone', url: '#3', notice: LATER });
    expect([same.did, later.did]).toEqual([['list'], ['list']]);
  });

  test('and its copies become one', async () => {
    const copies = [
      { id: 3, body: text('old', 'run=48') },
      { id: 4, body: text('old', 'run=49') },
      { id: 5, body: text('old', 'run=47') },
    ];
    const { github, held } = conversation(copies);
    expect(await updateComment(github, RED)).toStrictEqual({ did: 'edited', url: '#4' });
    expect(held).toEqual([{ id: 4, body: text('red') }]);
    const same = conversation([
      { id: 3, body: text('red') },
      { id: 4, body: text('old', 'run=49') },
    ]);
    expect(await updateComment(same.github, RED)).toStrictEqual({ did: 'left-alone', url: '#3' });
    expect(same.held).toEqual([{ id: 3, body: text('red') }]);
    const refused = conversation(copies, { remove: fails(403) });
    expect(await updateComment(refused.github, RED)).toStrictEqual({
      did: 'edited',
      url: '#4',
      notice:
        'A second copy of the comment was not removed: the token lacks `pull-requests: write` (403); give it to the job under `permissions`. GitHub says: Nope..',
    });
  });

  test('and was deleted since is made anew, where one is wanted', async () => {
    const deleted = (request: CommentRequest) => {
      const one = conversation([{ id: 3, body: text('old') }], {
        edit: () => {
          one.held.splice(0);
          throw failing(404);
        },
      });
      return updateComment(one.github, request);
    };
    expect(await deleted(RED)).toStrictEqual({ did: 'created', url: '#101' });
    expect(await deleted(GREEN)).toStrictEqual({ did: 'nothing' });
    expect(await deleted({ ...GREEN, mode: 'always' })).toStrictEqual({ did: 'created', url: '#101' });
  });

  test('and cannot be edited stays, which is said', async () => {
    const { github, did } = conversation([{ id: 3, body: text('old') }], { edit: fails(500) });
    expect(await updateComment(github, RED)).toStrictEqual({
      did: 'nothing',
      notice:
        'The comment on the pull request was not written: GitHub had a fault of its own (500). Run the job again later.',
    });
    expect(did).toEqual(['list', 'edit']);
  });
});

describe('two runs at once', () => {
  const meanwhile = (run: string, more: Parameters<typeof conversation>[1] = {}) => {
    const one: ReturnType<typeof conversation> = conversation([], {
      'list 2': () => one.held.push({ id: 300, body: text('theirs', run) }),
      ...more,
    });
    return one;
  };

  test('leave the comment of the later one', async () => {
    const later = meanwhile('run=51');
    expect(await updateComment(later.github, RED)).toStrictEqual({ did: 'left-alone', url: '#300', notice: LATER });
    expect(later.held).toEqual([{ id: 300, body: text('theirs', 'run=51') }]);
    const earlier = meanwhile('run=49');
    expect(await updateComment(earlier.github, RED)).toStrictEqual({ did: 'created', url: '#101' });
    expect(earlier.held).toEqual([{ id: 101, body: text('red') }]);
  });

  test('of which the earlier wrote over the later’s are put right by that', async () => {
    const one: ReturnType<typeof conversation> = conversation([], {
      'list 2': () => one.held.splice(0, 1, { id: 101, body: text('theirs', 'run=49') }),
    });
    expect(await updateComment(one.github, RED)).toStrictEqual({ did: 'created', url: '#101' });
    expect([one.held, one.did]).toEqual([[{ id: 101, body: text('red') }], ['list', 'create', 'list', 'edit']]);
  });

  test('say what of it is not known, and what was not removed', async () => {
    const unknown = conversation([], { 'list 2': fails(500) });
    expect(await updateComment(unknown.github, RED)).toStrictEqual({
      did: 'created',
      url: '#101',
      notice:
        'Whether another run has commented at the same time is not known: GitHub had a fault of its own (500). Run the job again later.',
    });
    const refused = meanwhile('run=51', { remove: fails(403) });
    expect((await updateComment(refused.github, RED)).notice).toContain('A second copy of the comment was not removed');
    const earlier = meanwhile('run=49', { remove: fails(403) });
    expect(await updateComment(earlier.github, RED)).toStrictEqual({
      did: 'created',
      url: '#101',
      notice: expect.stringContaining('was not removed'),
    });
    const settling = conversation([], { 'list 2': fails(403) });
    expect((await updateComment(settling.github, RED)).notice).toContain('`pull-requests: write`');
  });

  test('of which one deletes ours leave none', async () => {
    const one: ReturnType<typeof conversation> = conversation([], { 'list 2': () => one.held.splice(0) });
    expect(await updateComment(one.github, RED)).toStrictEqual({ did: 'created', url: '#101' });
    expect(one.held).toEqual([]);
  });
});

describe('a text', () => {
  test('is told how long it may be: with its mark within what GitHub takes', async () => {
    const lengths: unknown[] = [];
    const { github, held } = conversation([], { 'create 1': fails(422, {}, 'body is too long') });
    const body = (room: unknown) => {
      lengths.push(room);
      return `${'x'.repeat(9)}  \n`;
    };
    expect(await updateComment(github, { ...RED, body })).toStrictEqual({ did: 'created', url: '#101' });
    const taken = mark().length + 2;
    expect(lengths).toEqual([
      { units: 60_000 - taken, bytes: 239_000 - taken },
      { units: 15_000 - taken, bytes: 60_000 - taken },
    ]);
    expect(held[0]?.body).toBe(text('xxxxxxxxx'));
  });

  test.each([
    [422, 'body is TOO LONG', 2],
    [422, 'too large', 2],
    [422, 'spam', 1],
    [413, 'too long', 1],
  ])('that is refused with %i %s is sent %i times', async (status, message, times) => {
    const { github, did } = conversation([{ id: 3, body: text('old') }], { edit: fails(status, {}, message) });
    expect((await updateComment(github, RED)).notice).toContain(String(status));
    expect(did.filter((one) => one === 'edit').length).toBe(times);
  });

  test('that is cut says so, and where the rest is', async () => {
    const body = 'A line of text.\n'.repeat(9000);
    const one = conversation([]);
    await updateComment(one.github, { ...RED, body });
    expect(one.held[0]?.body).toMatch(
      /\*\*This comment is cut off here:\*\* it is too long for GitHub\. Lines left out: 5[0-9]+\. The \[job summary\]\(https:\/\/github\.com\/octo-org\/health-app\/actions\/runs\/50\) has them\.\n\n<!-- .*-->$/,
    );
    expect(one.held[0]?.body).toContain(`(${RUN_PAGE})`);
    expect(one.held[0]?.body.length).toBeLessThanOrEqual(60_000);
    const nowhere = conversation([], {}, { runId: undefined } as never);
    await updateComment(nowhere.github, { ...RED, body });
    expect(nowhere.held[0]?.body).toContain(' The job summary has them.\n');
  });
});
