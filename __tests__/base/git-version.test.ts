import { expect, test } from 'vitest';
import { judgeVersion } from '../../src/base/git-version.ts';

test.each([
  ['git version 2.47.3', undefined],
  ['git version 2.38.0', undefined],
  ['git version 2.39.5 (Apple Git-154)', undefined],
  ['git version 2.47.1.windows.1', undefined],
  ['git version 3.0.0-rc1', undefined],
  ['git version 10.0.1', undefined],
  ['git version 2.37.7', /^git 2\.37\.7 is too old .*: install 2\.38 or later$/],
  ['git version 2.4.11', /too old/],
  ['git version 1.99.0', /too old/],
  ['git version unknown', /does not tell its version/],
  ['xgit version 2.50.0', /does not tell its version/],
  ['hub version 2.50.0', /does not tell its version/],
  ['', /does not tell its version/],
])('%s', (line, sentence) => {
  const refusal = judgeVersion({ output: Buffer.from(`${line}\n`) });
  if (sentence === undefined) expect(refusal).toBeUndefined();
  else expect(refusal).toMatch(sentence);
});

test('a git that cannot be asked is refused for that', () => {
  expect(judgeVersion({ failed: 'git is not installed' })).toBe('git is not installed');
});
