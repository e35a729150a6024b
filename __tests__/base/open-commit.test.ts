import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Clone, openClone } from '../../src/base/clone.ts';
import { findPrefix, readCommit } from '../../src/base/open-commit.ts';
import { fake } from '../github/fake.ts';
import { cloneCommit, makeFolder, makeRepository } from './repositories.ts';

const COMMIT = 'c'.repeat(40);
const clone = (more: object = {}): Clone => ({
  ...{ root: '/checkout/ios', scratch: undefined, ceiling: undefined, head: undefined, close: () => undefined },
  ...{ git: { failed: 'no clone' }, objects: async () => ({ failed: 'no objects' }), ...more },
});
const tree = { 'git.getTree': { data: { tree: [], truncated: false } } };

describe('a commit is read', () => {
  test('by the clone first, and by the next way where what is asked for is not there', async () => {
    const repository = makeRepository();
    repository.write({ 'A.swift': 'import HealthKit\n' });
    const commit = repository.commit();
    const real = openClone(repository.folder);
    const { github, calls } = fake(tree);
    const place = { clone: real, prefix: '', github };
    const read = (unless: readonly string[]) =>
      readCommit(commit, place, async ({ from }) => (unless.includes(from) ? { failed: 'lacks it' } : { value: from }));
    try {
      expect([await read([]), calls]).toEqual([{ value: 'git' }, []]);
      expect(await read(['git'])).toEqual({ value: "GitHub's API" });
    } finally {
      real.close();
    }
  });

  test('by a fetch before the API, and what was fetched is removed', async () => {
    const origin = makeRepository();
    origin.write({ 'A.swift': 'import HealthKit\n' });
    const first = origin.commit();
    origin.write({ 'A.swift': 'import SwiftUI\n' });
    const checkout = cloneCommit(origin, origin.commit());
    const scratch = makeFolder('scratch');
    const real = openClone(checkout.folder, { scratch });
    const { github } = fake(tree);
    const place = { clone: real, prefix: '', github };
    const read = await readCommit(first, place, async ({ from }) => ({ value: [from, readdirSync(scratch).length] }));
    expect([read, readdirSync(scratch).length]).toEqual([{ value: ['git fetch', 2] }, 1]);
    real.close();
    expect(readdirSync(scratch)).toEqual([]);
  });

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
  [{ ceiling: '/checkout' }, 'ios'],
  [{ ceiling: '/check' }, ''],
  [{ ceiling: '/checkout/ios' }, ''],
  [{ ceiling: '/other' }, ''],
])('the checked folder of %o is %j', (more, prefix) => expect(findPrefix(clone(more))).toBe(prefix));
