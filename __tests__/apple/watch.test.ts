import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeAsker } from '../../src/apple/ask.ts';
import { namesOf, textOf, troublesOf } from '../../src/apple/tell.ts';
import { watch } from '../../src/apple/watch.ts';
import { QUOTES, type Quote } from '../../src/quotes/quotes.ts';
import { doccPage, type LoopbackApple, markdownPage, startApple, unchangedPages, webPage } from './loopback-apple.ts';

const APPLE = 'https://developer.apple.com';
const PAGE = '/documentation/healthkit/accessing-health-records';
const GUIDELINES = '/app-store/review/guidelines/';
const TYPES = '/documentation/healthkit/hkclinicaltypeidentifier';
const ACCESS = '/documentation/bundleresources/entitlements/com.apple.developer.healthkit.access';

let apple: LoopbackApple;
beforeEach(async () => {
  apple = await startApple();
});
afterEach(() => apple.close());

const quote = (says: string, path = PAGE): Quote => ({
  ...{ url: `${APPLE}${path}`, says, rules: ['clinical-type-shared'], checked: '2026-11-01' },
});

const ask = () => makeAsker(apple.origin, { pause: 0, call: 1000 });
const watched = (quotes: readonly Quote[], links: readonly string[] = []) => watch(quotes, links, ask());

async function judged(says: string, path = PAGE) {
  const { quotes } = await watched([quote(says, path)]);
  const [{ standing, reason, nearest } = { standing: 'none' }] = quotes;
  return [standing, reason, nearest].filter((part) => part !== undefined);
}

const SAYS = 'You can’t ask to share types of records, see HKClinicalRecord.';

describe('a sentence is present', () => {
  test('in Markdown: straight quotes, links, code, stress, asides, lines that are broken', async () => {
    apple.pages.set(
      `${PAGE}.md`,
      markdownPage({
        paragraphs: [
          "> Note: First words. You can't ask to *share* types\n> of&nbsp;records, see [`HKClinicalRecord`](/documentation/HealthKit/HKClinicalRecord/init(_:)).",
        ],
      }),
    );
    expect(await judged(SAYS)).toEqual(['present']);
    expect(apple.requests[0]).toBe(`${PAGE}.md`);
  });

  test('in Markdown: a link to a page by its name alone', async () => {
    apple.pages.set(
      `${PAGE}.md`,
      markdownPage({
        paragraphs: ['Ask to see <doc://com.apple.healthkit/documentation/HealthKit/HKClinicalRecord>.'],
      }),
    );
    expect(await judged('Ask to see HKClinicalRecord.')).toEqual(['present']);
    apple.pages.set(
      `${PAGE}.md`,
      markdownPage({
        paragraphs: ['## Overview> Note:\n> Ask to see ``doc://com.apple.healthkit/a/b/HKClinicalRecord``.'],
      }),
    );
    expect(await judged('Ask to see HKClinicalRecord.')).toEqual(['present']);
  });

  test('in DocC’s JSON: a sentence that is split over nodes, in a list in an aside', async () => {
    const { references, ...page } = JSON.parse(doccPage({}));
    const inlineContent = [
      { type: 'text', text: 'You can’t ask to ' },
      { type: 'emphasis', inlineContent: [{ type: 'text', text: 'share' }] },
      { type: 'text', text: ' types of\u00a0records, see ' },
      { type: 'reference', identifier: 'doc://r', isActive: true },
      { type: 'codeVoice', code: '.' },
    ];
    const list = { type: 'unorderedList', items: [{ content: [{ type: 'paragraph', inlineContent }] }] };
    page.primaryContentSections = [{ kind: 'content', content: [{ type: 'aside', style: 'note', content: [list] }] }];
    apple.pages.set(
      `/tutorials/data${PAGE}.json`,
      JSON.stringify({ ...page, references: { ...references, 'doc://r': { title: 'HKClinicalRecord' } } }),
    );
    expect(await judged(SAYS)).toEqual(['present']);
    expect(apple.requests.slice(0, 2)).toEqual([`${PAGE}.md`, `/tutorials/data${PAGE}.json`]);
  });

  test('in HTML: entities and tags within words, and parts that are left out', async () => {
    const text =
      'You can&rsquo;t ask to <b>sha</b>re types of&nbsp;rec&shy;ords, whatever they are called, see <a href="x"><code>HKClinicalRecord</code></a>.';
    apple.pages.set(GUIDELINES, webPage({ paragraphs: [text] }));
    expect(await judged('You can’t ask to share types of records … see HKClinicalRecord.', GUIDELINES)).toEqual([
      'present',
    ]);
  });

  test('where the way to the page is a step longer by a slash, or by its capitals', async () => {
    apple.pages.set(GUIDELINES.slice(0, -1), { status: 301, to: GUIDELINES });
    apple.pages.set(GUIDELINES, webPage({ paragraphs: [SAYS] }));
    expect(await judged(SAYS, GUIDELINES.slice(0, -1))).toEqual(['present']);
  });
});

describe('a sentence has moved', () => {
  test('with its page', async () => {
    apple.pages.set(`${PAGE}.md`, { status: 301, to: '/documentation/healthkit/reading-health-records.md' });
    apple.pages.set('/documentation/healthkit/reading-health-records.md', markdownPage({ paragraphs: [SAYS] }));
    expect(await judged(SAYS)).toEqual([
      'moved',
      `the page is now ${APPLE}/documentation/healthkit/reading-health-records`,
    ]);
  });

  test('to another page that we know', async () => {
    apple.pages.set(`${PAGE}.md`, markdownPage({ paragraphs: ['Another thing.'] }));
    apple.pages.set(`${TYPES}.md`, markdownPage({ paragraphs: [SAYS] }));
    expect(await judged(SAYS)).toEqual(['moved', `it stands on another page, ${APPLE}${TYPES}`]);
  });

  test('to other signs, and to other words', async () => {
    apple.pages.set(
      `${PAGE}.md`,
      markdownPage({ paragraphs: ['you can’t ask to share types of records (see HKClinicalRecord)!'] }),
    );
    expect(await judged(SAYS)).toEqual([
      'moved',
      'it stands there with other signs or capitals',
      "you can't ask to share types of records (see HKClinicalRecord)!",
    ]);
    const now = 'You can’t ever ask people to share such types of clinical records, see HKClinicalRecord.';
    apple.pages.set(`${PAGE}.md`, markdownPage({ paragraphs: [`First. ${now} Last.`] }));
    expect(await judged(SAYS)).toEqual([
      'moved',
      'a sentence of nearly the same words stands there',
      now.replace('’', "'"),
    ]);
  });
});

test('a sentence is gone only from a page that was read to its end', async () => {
  const page = markdownPage({ paragraphs: ['Apps do other things now. They need no permission.'] });
  apple.pages.set(`${PAGE}.md`, page);
  expect(await judged(SAYS)).toEqual(['gone', 'the page was read to its end and has nothing like it']);
  apple.pages.set(`${PAGE}.md`, page.replace(/Copyright[\s\S]*/, ''));
  expect(await judged(SAYS)).toEqual(['not checked', 'the page ends before its last line']);
  // what was read counts
  apple.pages.set(`${PAGE}.md`, markdownPage({ paragraphs: [SAYS] }).replace(/Copyright[\s\S]*/, ''));
  expect(await judged(SAYS)).toEqual(['present']);
});

test('a page is missing where neither form of it is there', async () => {
  expect(await judged(SAYS)).toEqual(['page missing', 'the server says 404']);
  apple.pages.set(GUIDELINES, { status: 410 });
  expect(await judged(SAYS, GUIDELINES)).toEqual(['page missing', 'the server says 410']);
  // one of them refused: nobody knows
  apple.pages.set(`/tutorials/data${PAGE}.json`, { status: 403 });
  expect(await judged(SAYS)).toEqual(['not checked', 'the server says 403']);
});

describe('nothing is known', () => {
  test.each([
    ['the server refuses', { status: 403 }, 'the server says 403'],
    ['there were too many requests', { status: 429 }, 'the server says 429'],
    ['the server has a fault', { status: 503 }, 'the server says 503'],
    ['the answer breaks off', { cut: webPage({}) }, 'Apple’s server could not be reached, or its answer broke off'],
    ['nobody answers', 'hang up' as const, 'Apple’s server could not be reached, or its answer broke off'],
    ['the page was cut', webPage({ paragraphs: ['Other.'] }).slice(0, -30), 'the page ends before its last line'],
    [
      'scripts fill the page',
      '<!doctype html><html><div id="app"></div></html>',
      'the page has hardly any text: scripts fill it, or its layout has changed',
    ],
    [
      'scripts fill a part of it',
      webPage({ paragraphs: ['<div id="root"></div>'] }),
      'scripts fill a part of the page',
    ],
    [
      'another page stands in',
      webPage({ title: 'Scheduled maintenance' }),
      'another page came in its place: Scheduled maintenance',
    ],
    ['the layout is another one', 'Plain words.', 'the page’s layout is not known'],
    [
      'it leads to another host',
      { status: 302, to: 'https://example.org/' },
      'the answer sends us to another host, example.org',
    ],
    ['it leads in a circle', { status: 302, to: GUIDELINES }, 'the answer sends us on without end'],
    ['it leads nowhere', { status: 302 }, 'the answer sends us on, and does not say where'],
  ])('where %s', async (_, answer, reason) => {
    apple.pages.set(GUIDELINES, answer);
    expect(await judged(SAYS, GUIDELINES)).toEqual(['not checked', reason]);
  });

  test('where JSON was cut, or has no section of text', async () => {
    const json = `/tutorials/data${PAGE}.json`;
    apple.pages.set(json, doccPage({ paragraphs: ['Other.'] }).slice(0, -40));
    expect(await judged(SAYS)).toEqual(['not checked', 'the answer broke off, or its layout is not known']);
    apple.pages.set(json, JSON.stringify({ ...JSON.parse(doccPage({})), primaryContentSections: undefined }));
    expect(await judged(SAYS)).toEqual(['not checked', 'the page has no section of text']);
  });

  test('where a page of the web comes for data', async () => {
    apple.pages.set(`${PAGE}.md`, webPage({ paragraphs: ['Other.'] }));
    expect(await judged(SAYS)).toEqual(['not checked', 'a page of the web came in its place']);
  });

  test('where the server is slow', async () => {
    const slow = makeAsker(apple.origin, { pause: 0, call: 0 });
    expect((await watch([quote(SAYS)], [], slow)).quotes[0]?.standing).toBe('not checked');
  });
});

describe('the whole table', () => {
  const links = [`${APPLE}/documentation/foundation/nslog`];
  beforeEach(() => {
    for (const [path, answer] of unchangedPages(QUOTES, links)) apple.pages.set(path, answer);
  });

  test('of an Apple that has not changed, each page asked for once', async () => {
    const all = await watched(QUOTES, links);
    expect(troublesOf(all)).toEqual({ quotes: [], facts: [], links: [] });
    expect(new Set([...all.quotes, ...all.links].map(({ standing }) => standing))).toEqual(new Set(['present']));
    expect(new Set(all.facts.map(({ standing }) => standing))).toEqual(new Set(['same']));
    expect(apple.requests.length).toBe(new Set(apple.requests).size);
    expect(apple.requests.length).toBe(apple.pages.size);
  });

  const differing = async () => (await watched(QUOTES)).facts.filter(({ standing }) => standing !== 'same');

  test('a tenth type, a type that is listed no more, another version, a deprecation', async () => {
    const types = String(apple.pages.get(`${TYPES}.md`));
    apple.pages.set(
      `${TYPES}.md`,
      types
        .replace(
          '\n### All of them\n',
          '\n### All of them\n\n[`genomicRecord`](/documentation/HealthKit/HKClinicalTypeIdentifier/genomicRecord)\n',
        )
        .replace(/\[`allergyRecord`\]\([^)]*\)/, ''),
    );
    apple.pages.set(`${TYPES}/coveragerecord.md`, markdownPage({ ios: '15.0.0 -' }));
    apple.pages.set(`${TYPES}/procedurerecord.md`, markdownPage({ ios: '12.0.0 - 28.0.0' }));
    apple.pages.set(`${TYPES}/vitalsignrecord.md`, markdownPage({}));
    apple.pages.delete(`${TYPES}/conditionrecord.md`);
    expect((await differing()).map(({ subject, standing, reason }) => [subject, standing, reason])).toEqual([
      ['the clinical types', 'differs', 'Apple lists genomicrecord, which our table does not know'],
      ['the clinical types', 'differs', 'Apple does not list allergyrecord any more'],
      ['conditionRecord, iOS 12.0', 'differs', 'Apple has no page of it any more'],
      ['coverageRecord, iOS 14.0', 'differs', 'Apple says iOS 15.0.0'],
      ['procedureRecord, iOS 12.0', 'differs', 'Apple has deprecated it in iOS 28.0.0'],
      ['vitalSignRecord, iOS 12.0', 'not checked', 'the page does not say since when iOS has it'],
    ]);
  });

  test('the types from DocC’s JSON', async () => {
    apple.pages.delete(`${TYPES}.md`);
    const topics = ['/documentation/healthkit/hkclinicaltypeidentifier/genomicrecord', `${TYPES}/init(rawvalue:)`];
    apple.pages.set(`/tutorials/data${TYPES}.json`, doccPage({ topics }));
    const [first, ...rest] = await differing();
    expect([first?.reason, rest.length]).toEqual(['Apple lists genomicrecord, which our table does not know', 9]);
    apple.pages.set(`/tutorials/data${TYPES}/coveragerecord.json`, doccPage({ ios: '14.0 - 27.0' }));
    apple.pages.delete(`${TYPES}/coveragerecord.md`);
    expect((await differing()).at(-1)?.reason).toBe('Apple has deprecated it in iOS 27.0');
  });

  test('a key whose Markdown alone is there has lost nothing for certain', async () => {
    const [first] = QUOTES.filter(({ url }) => url.endsWith('/nsprivacycollecteddatatype'));
    const path = new URL(first?.url ?? '').pathname;
    apple.pages.delete(`/tutorials/data${path}.json`);
    const page = markdownPage({ paragraphs: ['What a key is for.'] });
    apple.pages.set(`${path}.md`, page.replace('"title"', '"role": "Property List Key",\n  "title"'));
    const { quotes } = await watched(QUOTES);
    expect(
      quotes.filter(({ standing }) => standing !== 'present').map(({ standing, reason }) => [standing, reason]),
    ).toEqual([['not checked', 'its Markdown leaves out what the key may hold']]);
  });

  test('a sentence among the values of a key', async () => {
    const [first] = QUOTES.filter(({ url }) => url.endsWith('/nsprivacycollecteddatatype'));
    const path = `/tutorials/data${new URL(first?.url ?? '').pathname}.json`;
    const page = JSON.parse(doccPage({ values: ['NSPrivacyCollectedDataTypeHealth'] }));
    page.primaryContentSections[0].values[0].content[0].inlineContent = [{ type: 'text', text: first?.says }];
    apple.pages.set(path, JSON.stringify(page));
    expect(new Set((await watched(QUOTES)).quotes.map(({ standing }) => standing))).toEqual(new Set(['present']));
  });

  test('a new value of the entitlement; the one that Apple grants is none', async () => {
    const says = QUOTES.filter(({ url }) => url.endsWith(ACCESS)).map((one) => one.says);
    const values = ['health-records', 'verifiable-health-records', 'genomic-records'];
    apple.pages.set(`/tutorials/data${ACCESS}.json`, doccPage({ paragraphs: says, values }));
    expect((await differing()).map(({ reason }) => reason)).toEqual([
      'Apple lists genomic-records, which our table does not know',
    ]);
    apple.pages.set(`/tutorials/data${ACCESS}.json`, { status: 500 });
    apple.pages.set(`${ACCESS}.md`, markdownPage({ paragraphs: says }));
    expect((await differing()).map(({ standing, reason }) => [standing, reason])).toEqual([
      ['not checked', 'the page lists none'],
    ]);
  });

  test('one page after the other, with a pause between', async () => {
    const start = Date.now();
    const [first, second] = QUOTES;
    const asker = makeAsker(apple.origin, { pause: 150, call: 1000 });
    await asker.ask(first.url);
    await asker.ask(second.url);
    await asker.ask(`${APPLE}/documentation/none`);
    expect(Date.now() - start).toBeGreaterThan(3 * 140);
  });

  test('who is turned away twice asks no more', async () => {
    for (const path of apple.pages.keys()) apple.pages.set(path, { status: 403 });
    const all = await watched(QUOTES, links);
    expect(apple.requests.length).toBe(2);
    expect(troublesOf(all)).toEqual({ quotes: [], facts: [], links: [] });
    expect(textOf(all)).toMatch(/46 quotes: 46 not checked\./);
    expect(all.links).toEqual([
      { url: links[0], standing: 'not checked', reason: 'the server says 403, and nothing more was asked' },
    ]);
  });

  test('a link that leads nowhere', async () => {
    apple.pages.delete('/documentation/foundation/nslog.md');
    expect(namesOf(troublesOf(await watched(QUOTES, links)))).toEqual(links);
  });
});
