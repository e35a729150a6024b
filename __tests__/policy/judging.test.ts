import { describe, expect, test } from 'vitest';
import { judgePolicy, type ObservedUrls } from '../../src/policy/index.ts';
import type { Observation } from '../../src/policy/observation.ts';
import { readPage } from '../../src/policy/page.ts';
import { judgeAll, OPTIONS, policyUrl } from './judging.ts';
import { guardNetwork, makeNetwork } from './loopback.ts';

guardNetwork();

const POLICY =
  '<html lang="en"><title>Privacy Policy</title><h1>Privacy Policy</h1><p>We collect your health records. We share personal data with no third parties. You may ask us to delete it. Contact us about retention and cookies. '.concat(
    'We process your information and keep it secure for as long as the law wants. '.repeat(12),
  );
const page = readPage({
  type: 'text/html; charset=utf-8',
  disposition: '',
  body: Buffer.from(POLICY),
  cut: false,
  host: 'a.org',
});

function seen(url: string, status = 200): Observation {
  const { text, refresh, ...shown } = page;
  return {
    ...{ outcome: { kind: 'response', status, originUnknown: false, page: shown }, hops: [], requests: 1 },
    ...{ confirmed: true, finalUrl: url, chainIncomplete: false, proxied: false },
  } as Observation;
}

/** What earlier runs saw: each page, or none. No network is there for the rest. */
function remembered(urls: Iterable<string> = [], status = 200) {
  const known = new Map([...urls].map((url) => [url, seen(url, status)]));
  const asked: string[] = [];
  const observed: ObservedUrls = {
    get(url) {
      asked.push(url);
      return known.get(url);
    },
    set: (url, observation) => void known.set(url, observation),
  };
  return { observed, asked, known };
}

const shown = ({ verdict, evidence }: { verdict: string; evidence: string }) => `${verdict}: ${evidence}`;

describe('a URL', () => {
  test('is judged by what was seen of it, once for all that name it, whatever part of the page', async () => {
    const { observed, asked } = remembered(['https://a.org/privacy']);
    const urls = ['https://a.org/privacy', ' https://a.org/privacy#top\n', 'https://a.org/privacy#\u2028x'];
    const judged = await judgeAll(
      urls.map((url) => policyUrl(url)),
      { observed },
    );
    expect(judged.map(({ verdict }) => verdict)).toEqual(['alive', 'alive', 'alive']);
    expect(asked).toEqual(['https://a.org/privacy']);
  });

  test('is not asked for where nothing may be, or its text says enough', async () => {
    const { observed, asked } = remembered();
    const urls = ['https://a.org/privacy', 'https://example.org/', 'https://$(HOST)/', 'no url'];
    const unchecked = await judgeAll(
      urls.map((url) => policyUrl(url)),
      { check: false, observed },
    );
    expect(unchecked.map(({ verdict }) => verdict)).toEqual(['not-checked', 'dead', 'unverified', 'dead']);
    await judgeAll(
      urls.slice(1).map((url) => policyUrl(url)),
      { observed },
    );
    expect(asked).toEqual([]);
  });

  test('that the app shows, or that gives way to another, is a hint only', async () => {
    const { observed, asked } = remembered();
    const judged = await judgeAll(
      [
        policyUrl('https://a.org/', { source: 'hint', authoritative: false }),
        policyUrl('https://b.org/', { authoritative: false }),
      ],
      { observed },
    );
    expect(judged.map(shown)).toEqual([
      'not-checked: a link that the app shows; App Store Connect may hold another',
      'not-checked: the Deliverfile gives another URL for this locale, and wins',
    ]);
    expect(asked).toEqual([]);
  });

  test.each<[string, string, string, boolean]>([
    ['as it is written', 'https://a.org/p', ' https://a.org/p ', true],
    ['with blanks around it', ' https://a.org/p\n', 'https://a.org/p', true],
    ['spelled otherwise', 'https://A.org/p', 'https://a.org:443/p', true],
    ['by its host', 'https://a.org/p', ' A.org ', true],
    ['that is none, as it is written', '$(URL)', '$(URL)', true],
    ['by another host', 'https://a.org/p', 'b.org', false],
    ['by a part of its host', 'https://b.a.org/p', 'a.org', false],
    ['by another page', 'https://a.org/p', 'https://a.org/q', false],
    ['by nothing', 'https://a.org/p', ' ', false],
    ['that is none, by nothing', 'no url', '', false],
    ['that is none, by a host', 'no url', 'b.org', false],
    ['that is none, with blanks around it', ' $(URL) ', '$(URL)', true],
    ['without a host, by nothing', 'mailto:a', ' ', false],
  ])('is vouched for %s: %s by %s, %s', async (_, url, entry, isVouched) => {
    const { observed, asked } = remembered(['https://a.org/p', 'https://b.a.org/p']);
    const [judged] = await judgeAll([policyUrl(url)], { observed, allow: [{ url: entry, reason: 'ours\u200B' }] });
    expect(judged?.evidence === 'listed in url-allow: ours').toBe(isVouched);
    if (isVouched) expect(asked).toEqual([]);
  });

  test('is one of a hundred that are asked for, in their order', async () => {
    const all = Array.from({ length: 102 }, (_, index) => `https://a.org/${index}`);
    const { observed, asked } = remembered(all);
    const judged = await judgeAll(
      all.map((url) => policyUrl(url)),
      { observed },
    );
    expect(judged.flatMap(({ verdict }, index) => (verdict === 'alive' ? [] : [index]))).toEqual([100, 101]);
    expect(judged[101] && shown(judged[101])).toBe('not-checked: more than 100 URLs; this one was not requested');
    expect(asked).toEqual(all.slice(0, 100));
  });

  test('that nobody has seen is asked for in what time there is, and what was seen is handed on', async () => {
    const { observed, known } = remembered(['https://a.org/1']);
    const urls = [policyUrl('https://a.org/1'), policyUrl('https://b.org/2')];
    const network = makeNetwork({ names: { 'b.org': 'ENOTFOUND' } });
    const judged = await judgeAll(urls, { observed }, network);
    expect(judged.map(({ verdict }) => verdict === 'alive')).toEqual([true, false]);
    expect(network.looked).toContain('b.org');
    expect(network.looked).not.toContain('a.org');
    expect([...known.keys()]).toEqual(['https://a.org/1', 'https://b.org/2']);
    expect(known.get('https://a.org/1')).toEqual(seen('https://a.org/1'));
    expect(known.get('https://b.org/2')?.outcome).toMatchObject({ kind: 'failure', stage: 'lookup' });
    const late = await judgeAll(
      [policyUrl('https://c.org/')],
      { budgetMs: -1 },
      makeNetwork({ names: { 'c.org': 'ENOTFOUND' } }),
    );
    expect(late[0]?.evidence).toContain('the time for URL checks was over');
  });

  test('weighs more on a release, and may lie in one’s own network where that is allowed', async () => {
    const { observed } = remembered(['https://a.org/1'], 503);
    const judge = (release: boolean) => judgeAll([policyUrl('https://a.org/1')], { observed, release });
    const [[usual], [released]] = await Promise.all([judge(false), judge(true)]);
    expect([usual?.ruleId, released?.ruleId]).toEqual(['privacy-url-unverified', 'privacy-url-suspect']);
    const own = await Promise.all(
      [false, true].map((allowPrivateNetwork) =>
        judgeAll([policyUrl('https://a.intranet/')], { ...remembered(['https://a.intranet/']), allowPrivateNetwork }),
      ),
    );
    expect(own.map(([one]) => one?.verdict)).toEqual(['dead', 'alive']);
  });

  test('is shown without what signs one in', async () => {
    const [judged] = await judgeAll([policyUrl('https://bob:pw@a.org/p')], { check: false });
    expect(judged?.url).not.toContain('pw');
  });
});

test('the rest of what was found stays, and a variable that somebody else sets is told where it stands', async () => {
  const at = { file: 'Fastfile', line: 3, column: 1 };
  const found = {
    urls: [
      policyUrl('https://$(HOST)/', { at }),
      policyUrl('https://$(HOST)/', { at: { ...at, file: '' } }),
      policyUrl('https://$(OTHER)/', { at, authoritative: false }),
      policyUrl('no url', { at }),
    ],
    missing: [],
    descriptions: [{ value: 'text', at }],
    unresolved: [{ at, reason: 'earlier' }],
  } as unknown as Parameters<typeof judgePolicy>[0];
  const judged = await judgePolicy(found, { ...OPTIONS, check: false });
  expect(judged).toMatchObject({ missing: [], descriptions: found.descriptions });
  expect(judged.unresolved).toEqual([
    { at, reason: 'earlier' },
    {
      at,
      reason:
        'The privacy-policy URL https://$(HOST)/ cannot be told: the variable "HOST" is set outside of the repository.',
    },
  ]);
});
