import { describe, expect, test } from 'vitest';
import type { Clone } from '../../src/base/clone.ts';
import { findPrefix, readCommit } from '../../src/base/open-commit.ts';
import { fake } from '../github/fake.ts';

const COMMIT = 'c'.repeat(40);
const clone = (more: object = {}): Clone => ({
  ...{ root: '/work/ios', scratch: undefined, ceiling: undefined, head: undefined, close: () => undefined },
  ...{ git: { failed: 'no clone' }, objects: async () => ({ failed: 'no objects' }), ...more },
});
const tree = { 'git.getTree': { data: { tree: [], truncated: false } } };

describe('a commit is read', () => {
  test('by GitHub’s API where the clone has nothing, and there is a token', async () => {
    const { github } = fake(tree);
    const read = await readCommit(COMMIT, { clone: clone(), prefix: '', github }, async ({ from }) => ({
      value: from,
    }));
    expect(read).toEqual({ value: "GitHub's API" });
  });

  test('by the clone alone where there is no way to GitHub, and by no API without a token', async () => {
    const use = async () => ({ value: 1 });
    expect(await readCommit(COMMIT, { clone: clone(), prefix: '' }, use)).toEqual({ failed: 'no objects' });
    const { github, calls } = fake(tree);
    const { token: _, ...without } = github;
    const place = { clone: clone(), prefix: '', github: { ...without, token: undefined } };
    expect([await readCommit(COMMIT, place, use), calls]).toEqual([{ failed: 'no objects' }, []]);
  });

  test('and the last way’s reason is told, also where its use failed; it is closed all the same', async () => {
    const { github } = fake(tree);
    const place = { clone: clone(), prefix: '', github };
    expect(await readCommit(COMMIT, place, async () => ({ failed: 'not whole' }))).toEqual({ failed: 'not whole' });
    await expect(
      readCommit(COMMIT, place, async () => {
        throw new Error('ours');
      }),
    ).rejects.toThrow('ours');
  });
});

test.each([
  [{ git: { value: { top: '/', prefix: 'ios/app', own: '', common: '' } } }, 'ios/app'],
  [{}, ''],
  [{ ceiling: '/work' }, 'ios'],
  [{ ceiling: '/wor' }, ''],
  [{ ceiling: '/work/ios' }, ''],
  [{ ceiling: '/other' }, ''],
])('the checked folder of %o is %j', (more, prefix) => expect(findPrefix(clone(more))).toBe(prefix));
