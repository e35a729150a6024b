import { describe, expect, test } from 'vitest';
import { judgeUrl } from '../../src/policy/judge.ts';
import type { Observation, Outcome, Page } from '../../src/policy/observation.ts';
import { readPage } from '../../src/policy/page.ts';
import type { Row } from '../../src/policy/table.ts';

const row = (judgement: Row['judgement'], more: Partial<Row> = {}): Row => ({
  ...{ row: 1, judgement, when: () => true, says: () => `it is ${judgement}`, ...more },
});
const note = (says: string, number = 99) => row('note', { row: number, says: () => says });
const EMPTY = readPage({ type: '', disposition: '', body: new Uint8Array(), cut: false, host: '' });
const answered = (page: Partial<Page> = {}, status = 200): Outcome => ({
  ...{ kind: 'response', status, originUnknown: false, page: { ...EMPTY, ...page } },
});
const observe = (more: Partial<Observation> = {}): Observation => ({
  ...{ outcome: answered(), hops: [], requests: 1, confirmed: false, finalUrl: 'https://a.org/x' },
  ...{ chainIncomplete: false, proxied: false, ...more },
});
const read = { url: new URL('https://a.org/x') };

describe('the verdict', () => {
  const judge = (rows: readonly Row[], release = false) => judgeUrl({ read: {}, release }, rows);

  test('is that of the first row that holds, whatever notes stand before it', () => {
    const rows = [note('a note'), row('dead', { when: () => false }), row('alive'), row('suspect')];
    expect(judge(rows)).toStrictEqual({ verdict: 'alive', evidence: 'it is alive; a note' });
    expect(judge([row('invalid'), note('one'), row('note', { when: () => false }), note('two')])).toStrictEqual({
      ...{ verdict: 'dead', ruleId: 'privacy-url-invalid', evidence: 'it is invalid; one; two' },
    });
  });

  test.each<[Row['judgement'], object]>([
    ['alive', { verdict: 'alive' }],
    ['dead', { verdict: 'dead', ruleId: 'privacy-url-dead' }],
    ['invalid', { verdict: 'dead', ruleId: 'privacy-url-invalid' }],
    ['suspect', { verdict: 'suspect', ruleId: 'privacy-url-suspect' }],
    ['insecure', { verdict: 'suspect', ruleId: 'privacy-url-insecure' }],
    ['unverified', { verdict: 'unverified', ruleId: 'privacy-url-unverified' }],
    ['unknown', { verdict: 'unverified', ruleId: 'privacy-url-unknown' }],
    ['not-checked', { verdict: 'not-checked' }],
  ])('of %s has its word and its rule', (judgement, meant) => {
    expect(judge([row(judgement)])).toStrictEqual({ ...meant, evidence: `it is ${judgement}` });
  });

  test.each([false, true])('is none where no row holds (release: %s)', (release) => {
    const open = { verdict: 'unverified', ruleId: 'privacy-url-unverified' };
    const nothing = 'nothing that tells a live page from a dead one';
    expect(judge([], release)).toStrictEqual({ ...open, evidence: nothing });
    expect(judge([note('a note')], release)).toStrictEqual({ ...open, evidence: `${nothing}; a note` });
  });

  test('weighs more on a release, where its row says so', () => {
    const fails = row('unverified', { onRelease: 'suspect' });
    expect([judge([fails]).verdict, judge([fails], true).verdict]).toEqual(['unverified', 'suspect']);
    expect(judge([row('unverified')], true).verdict).toBe('unverified');
  });
});

describe('whether the policy mentions health', () => {
  const mentions = (page: Partial<Page>, ...rows: readonly Row[]) =>
    judgeUrl({ read, observation: observe({ outcome: answered(page) }), release: false }, rows).mentionsHealth;

  test('is known of a page that is alive and was read', () => {
    expect(mentions({ words: 1, mentionsHealth: true }, row('alive'))).toBe(true);
    expect(mentions({ words: 0, mentionsHealth: true }, row('alive'))).toBeUndefined();
    expect(mentions({ words: 1, mentionsHealth: true }, row('suspect'))).toBeUndefined();
    expect(mentions({ words: 1, mentionsHealth: false }, row('alive'))).toBeUndefined();
    expect(mentions({ words: 1 }, row('alive'), note('silent', 38))).toBe(false);
    expect(mentions({ words: 1 }, row('suspect'), note('silent', 38))).toBeUndefined();
    expect(judgeUrl({ read, release: false }, [row('alive')])).not.toHaveProperty('mentionsHealth');
  });
});

describe('what was seen', () => {
  const hop = { status: 301, from: 'https://a.org/x', to: 'https://a.org/y', cookie: false };
  test.each<[string, Partial<Observation>]>([
    ['200', {}],
    ['404', { outcome: answered({}, 404) }],
    ['ENOTFOUND', { outcome: { kind: 'failure', stage: 'lookup', code: 'ENOTFOUND', onlyIpv6: false } }],
    ['', { outcome: { kind: 'out-of-time' } }],
    ['200; title “Privacy”', { outcome: answered({ title: 'Privacy' }) }],
    ['200 after 1 redirect', { hops: [hop] }],
    ['200 after 1 redirect to /y', { hops: [hop], finalUrl: 'https://a.org/y' }],
    ['200 after 2 redirects to https://b.org/y', { hops: [hop, hop], finalUrl: 'https://b.org/y' }],
    ['200 after 1 redirect to http://a.org/x', { hops: [hop], finalUrl: 'http://a.org/x' }],
    ['200 after 1 redirect', { hops: [hop], finalUrl: 'none' }],
    ['200', { finalUrl: 'https://a.org/y' }],
    ['200 on 2 requests', { requests: 2 }],
    ['200 through the proxy', { proxied: true }],
  ])('%j is said first', (trip, more) => {
    const { evidence } = judgeUrl({ read, observation: observe(more), release: false }, [row('alive')]);
    expect(evidence).toBe(trip === '' ? 'it is alive' : `${trip}; it is alive`);
  });

  test('of a URL without requests is its fault alone', () => {
    const fault = { kind: 'not-a-url', why: 'it is more than one line' } as const;
    const says: Row['says'] = (seen) => JSON.stringify(seen);
    expect(judgeUrl({ read: { fault }, release: false }, [row('invalid', { says })]).evidence).toBe(
      JSON.stringify({ fault }),
    );
  });
});
