import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Case, judgeUrl } from '../../src/policy/judge.ts';
import type { Observation } from '../../src/policy/observation.ts';
import { readPage } from '../../src/policy/page.ts';
import { probe } from '../../src/policy/probe.ts';
import { makeControls } from '../../src/policy/probe-controls.ts';
import { readUrl } from '../../src/policy/static.ts';
import { ROWS } from '../../src/policy/table.ts';
import inconsistent from '../../src/rules/privacy-url-inconsistent.ts';
import {
  freePort,
  goodChain,
  guardNetwork,
  type Handler,
  makeNetwork,
  serveHttp,
  serveHttps,
  serveRaw,
} from './loopback.ts';
import { makeRepository, problemsOf } from './repository.ts';
import { CASES, type RowCase } from './table-cases.ts';

guardNetwork();

const EMPTY = readPage({ type: '', disposition: '', body: new Uint8Array(), cut: false, host: '' });

const HOSTS = [
  'policy.clinic.org',
  'bit.ly',
  'www.sedoparking.com',
  'consent.google.com',
  'ww16.policy.clinic.org',
  'api.github.com',
];

const observed: Case[] = [];
let current: RowCase | undefined;
let routes: Record<string, number> = {};

beforeAll(async () => {
  const answer: Handler = (request, response) => current?.answer?.(response, request) ?? response.end();
  const secure = await serveHttps(answer, goodChain(...HOSTS));
  const plain = await serveHttp(answer);
  const hangs = await serveRaw(() => undefined);
  const noTls = await serveRaw((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  for (const host of HOSTS) routes = { ...routes, [`${host}:443`]: secure, [`${host}:80`]: plain };
  routes = { ...routes, 'hangs.org': hangs, 'plain.org': noTls, 'closed.org': await freePort() };
});
afterAll(() => {
  current = undefined;
});

async function observe(one: RowCase, index: number): Promise<Case> {
  const url = one.url ?? `https://policy.clinic.org/case-${index}`;
  const read = readUrl(url, false);
  if (read.fault || !read.url || one.unasked) return { read, release: false };
  current = one;
  const own = { ...routes };
  const handler: Handler = (request, response) => one.answer?.(response, request) ?? response.end();
  if (one.chain) own[read.url.hostname] = await serveHttps(handler, one.chain(read.url.hostname));
  if (one.control) own['api.github.com:443'] = await serveHttps(handler, one.control);
  const limits = one.server === 'hangs' ? { answerMs: 60 } : { answerMs: 5000 };
  const network = makeNetwork({ routes: own, limits, ...(one.names && { names: one.names }) });
  const context = { network, environment: {}, allowPrivateNetwork: false, deadline: network.now() + 60_000 };
  const observation = await probe(read.url, { ...context, controls: makeControls(network, {}) });
  return { read, observation, release: false };
}

const NUMBERED = CASES.map((one, index) => ({ ...one, index }));

describe.each(NUMBERED)('row $row: $title', (one) => {
  let seen: Case;
  beforeAll(async () => {
    seen = await observe(one, one.index);
    observed.push(seen);
  });

  test('has its verdict', () => {
    const { verdict, ruleId, mentionsHealth, isOffline, says } = one;
    const judged = judgeUrl(seen);
    expect(judged.evidence).toMatch(says);
    expect(judged).toEqual({
      ...{ verdict, evidence: judged.evidence },
      ...(ruleId && { ruleId }),
      ...(mentionsHealth !== undefined && { mentionsHealth }),
      ...(isOffline && { isOffline }),
    });
  });

  test('weighs what it weighs on a release', () => {
    const { verdict, ruleId } = judgeUrl({ ...seen, release: true });
    expect({ verdict, ruleId }).toEqual(one.release ?? { verdict: one.verdict, ruleId: one.ruleId });
  });

  test('is decided or told by this row', () => {
    const without = ROWS.filter(({ row }) => row !== one.row);
    expect(judgeUrl(seen, without)).not.toEqual(judgeUrl(seen));
  });
});

test('every row of the table has its case', () => {
  const rows = [...new Set(ROWS.map(({ row }) => row))].sort((a, b) => a - b);
  expect([...new Set(CASES.map(({ row }) => row))].sort((a, b) => a - b)).toEqual(rows);
  expect(rows).toEqual(Array.from({ length: 41 }, (_, index) => index + 1));
});

test('row 42: URLs that disagree', () => {
  const repository = makeRepository({
    'fastlane/metadata/en-US/privacy_url.txt': 'https://clinic.org/privacy',
    'fastlane/metadata/de-DE/privacy_url.txt': 'https://old-clinic.org/datenschutz',
  });
  expect(problemsOf(inconsistent, repository)).toHaveLength(1);
});

test('no line of the table is idle: without it some case comes out otherwise', () => {
  const cases = [
    ...observed,
    ...TIMELY.map((observation): Case => ({ ...sound, observation: { ...fine, ...observation } })),
  ];
  const idle = ROWS.filter((row) => {
    const without = ROWS.filter((other) => other !== row);
    return cases.every((one) => JSON.stringify(judgeUrl(one, without)) === JSON.stringify(judgeUrl(one)));
  });
  expect(idle.map(({ row, says }) => `${row} ${says}`)).toEqual([]);
});

const sound = { read: readUrl('https://policy.clinic.org/p', false), release: false };
const fine = { hops: [], requests: 1, confirmed: false, finalUrl: '', chainIncomplete: false, proxied: false };
const failure = { kind: 'failure', code: 'ENOTFOUND', onlyIpv6: false } as const;
const notFound: Observation['outcome'] = { kind: 'response', status: 404, originUnknown: false, page: EMPTY };

/** Ends that depend on the time left or on a proxy. */
const TIMELY: readonly Pick<Observation, 'outcome'>[] = [
  { outcome: { kind: 'out-of-time' } },
  { outcome: notFound },
  { outcome: { ...failure, stage: 'lookup' } },
  { outcome: { ...failure, stage: 'proxy', code: 'HTTP_407' } },
];
