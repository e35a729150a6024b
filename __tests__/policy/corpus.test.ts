import { expect, test } from 'vitest';
import { judgeUrl } from '../../src/policy/judge.ts';
import { readPage } from '../../src/policy/page.ts';
import { readUrl } from '../../src/policy/static.ts';
import { type CorpusPage, others, policies } from './corpus.ts';

function judge({ html, path = '/privacy' }: CorpusPage) {
  const url = `https://clinic-notes.org${path}`;
  const type = html.startsWith('<') || html === '' ? 'text/html; charset=utf-8' : 'text/plain';
  const { text, refresh, ...page } = readPage({
    type,
    disposition: '',
    body: new TextEncoder().encode(html),
    cut: false,
    host: 'clinic-notes.org',
  });
  const answered = {
    outcome: { kind: 'response', status: 200, originUnknown: false, page },
    hops: [],
    requests: 1,
  } as const;
  const observation = { ...answered, confirmed: false, finalUrl: url, chainIncomplete: false, proxied: false };
  return judgeUrl({ read: readUrl(url, false), observation, release: false });
}

test('the corpus is large enough to mean something', () => {
  expect(policies.length).toBeGreaterThanOrEqual(12);
  expect(others.length).toBeGreaterThanOrEqual(12);
});

test.each(policies)('a policy: $title', (page) => {
  const judged = judge(page);
  expect(judged).toMatchObject({ verdict: 'alive' });
  expect(judged.mentionsHealth).toBe(page.health);
});

test.each(others)('no policy: $title', (page) => {
  expect(['suspect', 'unverified']).toContain(judge(page).verdict);
});

test('a page that scripts draw is neither good nor bad', () => {
  const drawn = others.find(({ title }) => title === 'A page that scripts draw');
  expect(drawn && judge(drawn)).toMatchObject({ verdict: 'unverified', ruleId: 'privacy-url-unverified' });
});

test('policies are told from other pages without error', () => {
  const taken = [...policies, ...others].filter((page) => judge(page).verdict === 'alive');
  expect(taken).toEqual(policies);
});
