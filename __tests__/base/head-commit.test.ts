import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeHead } from '../../src/base/head-commit.ts';
import { makeFolder, makeRepository } from './repositories.ts';

const repository = makeRepository();
repository.commit('first');
repository.git('commit', '--quiet', '--allow-empty', '--date=2001-02-03T04:05:06Z', '--message', 'x');

test('a checkout is of a commit and of the day when it was made', async () => {
  const id = repository.git('rev-parse', 'HEAD');
  const day = repository.git('show', '--no-patch', '--format=%cs', 'HEAD');
  const ours = () => readdirSync(tmpdir()).filter((name) => name.startsWith('clinical-records-git-'));
  const before = ours();
  expect(await describeHead(repository.folder)).toEqual({ id, date: day });
  expect(ours().filter((name) => !before.includes(name))).toEqual([]);
});

test('of no day where git cannot tell it, and of nothing outside of a clone', async () => {
  const id = repository.git('rev-parse', 'HEAD');
  writeFileSync(join(repository.folder, '.git', 'HEAD'), `${'e'.repeat(40)}\n`);
  expect(await describeHead(repository.folder)).toStrictEqual({ id: 'e'.repeat(40) });
  writeFileSync(join(repository.folder, '.git', 'HEAD'), `${id}\n`);
  rmSync(join(repository.folder, '.git', 'config'));
  expect(await describeHead(repository.folder)).toEqual({ id });
  expect(await describeHead(makeFolder('no-clone'))).toBeUndefined();
});

test('of no day where that is none of a calendar', async () => {
  const odd = makeRepository();
  const first = odd.commit();
  const tree = odd.git('rev-parse', `${first}^{tree}`);
  writeFileSync(
    join(odd.folder, 'commit'),
    `tree ${tree}\nauthor a <a@b> 1 +0000\ncommitter a <a@b> 400000000000 +0000\n\nx\n`,
  );
  const id = odd.git('hash-object', '-t', 'commit', '-w', '--literally', 'commit');
  odd.git('update-ref', 'refs/heads/main', id);
  // The year 14645.
  expect(odd.git('show', '--no-patch', '--format=%cs', id)).toMatch(/^\d{5}-/);
  expect(await describeHead(odd.folder)).toEqual({ id });
});
