import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { offerMends } from '../../src/run/offer-mends.ts';
import { run } from '../../src/run/run.ts';
import type { RunOptions } from '../../src/run/run-options.ts';
import { OptionValues } from '../../src/settings/options.ts';
import type { PullFile } from '../action/github-objects.ts';
import type { LoopbackGitHub, LoopbackOptions } from '../action/loopback-github.ts';
import { connect, PULL, startGitHub } from '../github/github.ts';

const FIXTURES = path.join(import.meta.dirname, '..', '..', 'fixtures');
let workspace = '';

beforeEach(() => {
  workspace = mkdtempSync(path.join(tmpdir(), 'offer-'));
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

function checkout(name: string, prefix = ''): string {
  const root = path.join(workspace, prefix);
  mkdirSync(root, { recursive: true });
  cpSync(path.join(FIXTURES, name), root, { recursive: true });
  return root;
}

/** A file of the pull request that shows these lines, as the checkout has it. */
function shown(file: string, start: number, count: number): PullFile {
  const bytes = readFileSync(path.join(workspace, file));
  const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  const lines = bytes
    .toString()
    .split('\n')
    .slice(start - 1, start - 1 + count);
  const patch = `@@ -${start},0 +${start},${count} @@\n${lines.map((line) => `+${line}`).join('\n')}`;
  return { filename: file, status: 'modified', patch, sha };
}

async function github(files: readonly PullFile[], options: LoopbackOptions = {}): Promise<LoopbackGitHub> {
  return startGitHub({
    pulls: [{ number: PULL.number, base: 'b'.repeat(40), head: 'a'.repeat(40), files }],
    ...options,
  });
}

async function offer(server: LoopbackGitHub, root: string, event = {}, mayComment = true) {
  const options: RunOptions = {
    root,
    values: new OptionValues(new Map()),
    readNamed: () => new Uint8Array(),
    checkUrls: false,
    release: false,
  };
  const notices: string[] = [];
  const section = await offerMends({
    github: connect(server, event),
    report: await run(options),
    options,
    prefix: path.relative(workspace, root),
    mayComment,
    warn: (notice) => notices.push(...(notice ? [notice] : [])),
  });
  return { section: section(20_000), notices };
}

const reviews = ({ requests }: LoopbackGitHub) =>
  requests.filter(({ operation }) => operation === 'pulls/create-review');

/** The file after every suggestion has been taken over, as GitHub does it. */
function takeOver(server: LoopbackGitHub, file: string): string {
  const lines = readFileSync(path.join(workspace, file), 'utf8').split('\n');
  const own = server.reviews.flatMap(({ comments }) => comments).filter(({ path: of }) => of === file);
  for (const { line = 0, start_line: first = line, body } of own.toSorted((a, b) => (b.line ?? 0) - (a.line ?? 0))) {
    const [, , content = ''] = /(`{3,})suggestion\n([\s\S]*?)\1/.exec(body) ?? [];
    lines.splice(first - 1, line - first + 1, ...content.split('\n').slice(0, -1));
  }
  return lines.join('\n');
}

test('what the pull request shows is offered in one review; the rest stands in the comment as a diff', async () => {
  const root = checkout('before-app-review', 'apps/carebook');
  const server = await github([shown('apps/carebook/Carebook/RecordStore.swift', 1, 20)]);
  const { section, notices } = await offer(server, root);

  expect(notices).toEqual([]);
  expect(server.reviews).toMatchObject([{ state: 'COMMENTED', commit: 'a'.repeat(40) }]);
  const [first, second] = server.reviews[0]?.comments ?? [];
  expect([first?.line, second?.line]).toEqual([9, 12]);
  expect(first?.body).toMatch(
    /^`clinical-type-over-requested`: Stop asking for `immunizationRecord`[^\n]*\n\n```suggestion\n```\n\n<!-- clinical-records-check mend=[0-9a-f]{32} -->$/,
  );
  expect(takeOver(server, 'apps/carebook/Carebook/RecordStore.swift')).not.toMatch(/immunization|procedure/);
  expect(section).toContain('🩹 A finding that a program can fix');
  expect(section).toContain('`clinical-records-check --fix apps/carebook`');
  expect(section).toContain('+++ b/apps/carebook/Carebook/Info.plist');
  expect(section).not.toContain('RecordStore.swift');
});

test('lines that are put in take the line before them along', async () => {
  const root = checkout('clinical-usage-description-missing');
  const server = await github([shown('Carebook/Info.plist', 10, 8)]);
  const { section } = await offer(server, root);
  expect(section).toBe('');
  expect(server.reviews[0]?.comments[0]?.body).toContain('**The text is a draft');
  writeFileSync(path.join(root, 'Carebook/Info.plist'), takeOver(server, 'Carebook/Info.plist'));
  const report = await run({
    root,
    values: new OptionValues(new Map()),
    readNamed: () => new Uint8Array(),
    checkUrls: false,
    release: false,
  });
  expect(report.findings.map(({ rule }) => rule.id)).not.toContain('clinical-usage-description-missing');
});

test('lines that a reader would see in another order than they have are neither offered nor shown', async () => {
  const root = checkout('clinical-usage-description-missing');
  const info = path.join(root, 'Carebook/Info.plist');
  const text = readFileSync(info, 'utf8');
  writeFileSync(info, text.replace(/(<key>NSHealthUpdateUsageDescription<\/key>\n\s*<string>)/, '$1\u202e'));
  const server = await github([shown('Carebook/Info.plist', 10, 8)]);
  const { section } = await offer(server, root);
  expect(section).toContain('Run `clinical-records-check --fix`: the diff holds signs that turn the direction of text');
  for (const shownText of [section, JSON.stringify(server.reviews)]) expect(shownText).not.toContain('\u202e');
});

test('nothing is offered twice: not on the next push, not after it was resolved or outdated', async () => {
  const root = checkout('clinical-usage-description-missing');
  const server = await github([shown('Carebook/Info.plist', 10, 8)]);
  await offer(server, root);
  expect((await offer(server, root)).section).toBe('');
  expect(reviews(server)).toHaveLength(1);

  // GitHub keeps an outdated comment without its line. Nobody can take it over, so the diff shows the mend.
  const [review] = server.reviews;
  const [comment] = review?.comments ?? [];
  if (!review || !comment) throw new Error('There is no review.');
  const { line: _, ...outdated } = comment;
  server.reviews[0] = { ...review, comments: [outdated] };
  expect((await offer(server, root)).section).toContain('+++ b/Carebook/Info.plist');
  expect(reviews(server)).toHaveLength(1);
});

test('a marker that somebody else has copied keeps nothing back', async () => {
  const root = checkout('clinical-usage-description-missing');
  const server = await github([shown('Carebook/Info.plist', 10, 8)]);
  await offer(server, root);
  const [review] = server.reviews;
  if (!review) throw new Error('There is no review.');
  server.reviews[0] = { ...review, author: { id: 5, login: 'somebody', type: 'User' } };
  await offer(server, root);
  expect(reviews(server)).toHaveLength(2);
});

test.each([
  ['lines that the diff does not show', () => [shown('Carebook/Info.plist', 1, 5)]],
  ['a file that the merge has changed', () => [{ ...shown('Carebook/Info.plist', 1, 20), sha: 'c'.repeat(40) }]],
  ['a file that GitHub shows no lines of', () => [{ filename: 'Carebook/Info.plist', status: 'modified' as const }]],
  ['no file at all', () => []],
])('%s: the mend stands in the comment', async (_, files) => {
  const root = checkout('clinical-usage-description-missing');
  const server = await github(files());
  const { section } = await offer(server, root);
  expect(reviews(server)).toHaveLength(0);
  expect(section).toContain('+++ b/Carebook/Info.plist');
});

test('a file with CRLF is not offered: GitHub may change all its line ends', async () => {
  const root = checkout('clinical-usage-description-missing');
  const file = path.join(root, 'Carebook/Info.plist');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
  const server = await github([shown('Carebook/Info.plist', 1, 20)]);
  const { section } = await offer(server, root);
  expect(reviews(server)).toHaveLength(0);
  expect(section).toContain('+++ b/Carebook/Info.plist');
});

test('a fork is spared the attempt, a closed pull request and `comment: never` everything', async () => {
  const root = checkout('clinical-usage-description-missing');
  const server = await github([shown('Carebook/Info.plist', 10, 8)]);
  const fork = await offer(server, root, { pullRequest: { ...PULL, fork: true } });
  expect(fork.section).toContain('+++ b/Carebook/Info.plist');
  const closed = await offer(server, root, { pullRequest: { ...PULL, closed: true } });
  const never = await offer(server, root, {}, false);
  expect([closed.section, never.section, server.requests.length]).toEqual(['', '', 0]);
});

test('a token that may only read, and GitHub in trouble: one notice, and the diff', async () => {
  const root = checkout('clinical-usage-description-missing');
  const user = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' as const };
  const readOnly = await github([shown('Carebook/Info.plist', 10, 8)], {
    tokens: { ghs_job: { user, pullRequests: 'read' } },
  });
  const refused = await offer(readOnly, root);
  expect(refused.notices).toMatchObject([expect.stringContaining('`pull-requests: write`')]);
  expect(refused.section).toContain('+++ b/Carebook/Info.plist');

  const broken = await github([shown('Carebook/Info.plist', 10, 8)]);
  broken.fail('pulls/list-review-comments', { kind: 'status', status: 404, message: 'Not Found' }, 99);
  const lost = await offer(broken, root);
  expect(lost.notices).toMatchObject([expect.stringContaining('Fixes were not offered as suggestions')]);
  expect(lost.section).toContain('+++ b/Carebook/Info.plist');
});

test('an answer that gets lost after the review was made does not make a second one', async () => {
  const root = checkout('clinical-usage-description-missing');
  const server = await github([shown('Carebook/Info.plist', 10, 8)]);
  server.fail('pulls/create-review', { kind: 'drop-answer' }, 1);
  const { section, notices } = await offer(server, root);
  expect([section, notices, server.reviews.length]).toEqual(['', [], 1]);
});
