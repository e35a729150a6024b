import { expect, test } from 'vitest';
import { openClone } from '../../src/base/clone.ts';
import { CHECK_PULL_REQUEST, HOLDS_BASE, holdsBase } from '../../src/base/holds-base.ts';
import type { GitHubEvent } from '../../src/github/event.ts';
import { annotations } from '../../src/reporters/annotations.ts';
import { markdown } from '../../src/reporters/markdown.ts';
import { text } from '../../src/reporters/text.ts';
import { CONTEXT, ON_GITHUB } from '../reporters/sample-report.ts';
import { check, makeFolder, makeRepository } from './repositories.ts';

const repository = makeRepository({ fixture: 'everything-right' });
const base = repository.commit('base');
const newer = repository.commit('the base went on');
repository.git('checkout', '--quiet', '-b', 'feature', base);
const head = repository.commit('head');
repository.git('merge', '--quiet', '--no-edit', '--no-ff', newer);
const merge = repository.git('rev-parse', 'HEAD');

const event: GitHubEvent = {
  name: 'pull_request_target',
  baseSha: base,
  headSha: head,
  sha: newer,
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  notices: [],
};

test.each([
  ['the base, as the event knows it', base, {}, true],
  ['the base, as it is by now', newer, {}, true],
  ['the head', head, {}, false],
  ['the merge of both', merge, {}, false],
  ['the base in a pull_request, whose workflow asks for it', newer, { name: 'pull_request' as const }, false],
])('checked out is %s', (_, commit, more, expected) => {
  repository.git('checkout', '--quiet', '--detach', commit);
  expect(holdsBase({ ...event, ...more }, openClone(repository.folder))).toBe(expected);
});

test('files without a clone do not tell, nor does an event without the names of its commits', () => {
  const { sha: _, ...nameless } = event;
  for (const one of [event, nameless]) expect(holdsBase(one, openClone(makeFolder('no-clone')))).toBe(false);
  const { headSha: __, ...headless } = event;
  repository.git('checkout', '--quiet', '--detach', newer);
  expect(holdsBase(headless, openClone(repository.folder))).toBe(false);
});

test('a head that stands where its base does is the pull request', () => {
  repository.git('checkout', '--quiet', '--detach', newer);
  expect(holdsBase({ ...event, headSha: newer }, openClone(repository.folder))).toBe(false);
});

test('what to write instead is told', () => {
  for (const part of [
    'The checkout holds the base, and not the pull request',
    'not commented on the pull request.',
    '`on: pull_request` instead of `pull_request_target`',
    'or give actions/checkout `ref: refs/pull/${{ github.event.number }}/merge`.',
  ])
    expect(CHECK_PULL_REQUEST).toContain(part);
});

test('a base in order is no pull request in order: the verdict and every page say so', async () => {
  const report = await check(repository.folder, {}, { unchecked: [HOLDS_BASE] });
  expect(report.verdict).toBe('incomplete');
  expect(report.skipped.map(({ at }) => at.file)).toEqual(['.']);
  const sentence = 'The check is not complete: the checkout holds the base, and not the pull request.';
  expect(markdown(report, ON_GITHUB)).toContain(`**${sentence}**`);
  expect(text(report, CONTEXT)).toContain(sentence);
  expect(text(report, CONTEXT)).toContain('the checked folder');
  expect(annotations(report, ON_GITHUB)).toMatch(/^::error title=incomplete::.* holds the base/m);
});
