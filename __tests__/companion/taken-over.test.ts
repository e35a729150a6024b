import { describe, expect, test, vi } from 'vitest';
import { LARGEST_REPORT, readReport } from '../../src/companion/read-report.ts';
import { reportFromJson } from '../../src/companion/report-from-json.ts';
import type { ReportShape } from '../../src/companion/report-shape.ts';
import { takePlace, takeText } from '../../src/companion/taken-over.ts';
import { json } from '../../src/reporters/json.ts';
import type { Report } from '../../src/types.ts';
import { ON_GITHUB, REPORT, RULES } from '../reporters/sample-report.ts';
import { inOrder, PULL, STRICT } from './through-json.ts';

const shape = () =>
  JSON.parse(json(REPORT, { ...ON_GITHUB, pullRequest: PULL })) as Record<string, never[]> & ReportShape;

test('a text is cut', () => {
  expect([takeText(''), takeText('x'.repeat(4000)).length, takeText('x'.repeat(4001)).length]).toEqual([
    '',
    4000,
    4000,
  ]);
});

test.each([
  ['a/b', 'a/b'],
  ['', ''],
  ['.', '.'],
  ['a/..b/c..', 'a/..b/c..'],
  ['..', undefined],
  ['../a', undefined],
  ['a/../b', undefined],
  ['a/..', undefined],
  ['/etc/passwd', undefined],
  [`${'a'.repeat(3998)}/../x`, `${'a'.repeat(3998)}/.`],
])('the place %s is %s', (file, taken) => {
  const is = taken !== undefined && file !== '';
  expect(takePlace({ file, line: 3, column: 4, endLine: 5, endColumn: 6 })).toStrictEqual({
    ...{ file: is ? taken : '', line: is ? 3 : 0, column: 4, endLine: 5 },
  });
});

test('a place is no further down than any is', () => {
  const far = { file: 'a', line: 10_000_001, column: 1e308 };
  expect(takePlace(far)).toStrictEqual({ file: 'a', line: 10_000_000, column: 10_000_000 });
  expect(takePlace({ ...far, endLine: 1e308 }).endLine).toBe(10_000_000);
  expect(takePlace({ file: 'a', line: 10_000_000, column: 1 }).line).toBe(10_000_000);
});

describe('a report of many', () => {
  const bytes = (more: object) => Buffer.from(JSON.stringify({ ...shape(), ...more }));
  const is = async (more: object) => (await readReport(bytes(more))).notice;
  const TOO_MUCH = 'The report was not taken over: it says more than a comment could hold.';
  const times = (count: number, one: unknown) => Array.from({ length: count }, () => one);
  const place = { file: 'a', line: 1, column: 1 };
  const finding = { ...shape().findings[0], message: 'm', fix: 'f', related: [], places: undefined };
  const target = { ...shape().targets[0] };
  const url = { url: 'u', at: place, source: 's', authoritative: true, verdict: 'alive', evidence: 'e' };
  const change = { kind: 'read', change: 'added', subject: 's', configurations: [] };
  const loosened = { what: 'ignored', subject: 's', at: place };

  test.each<[string, number, (count: number) => object]>([
    ['findings', 2000, (count) => ({ findings: times(count, finding) })],
    ['places that were skipped', 5000, (count) => ({ skipped: times(count, { at: place, reason: 'r' }) })],
    ['URLs', 1000, (count) => ({ privacyPolicy: times(count, url) })],
    ['changes', 1000, (count) => ({ changes: { of: 'push', base: 'b'.repeat(40), list: times(count, change) } })],
    ['loosenings', 2000, (count) => ({ loosened: times(count, loosened), exceptions: { from: 'head' } })],
  ])('%s is taken over up to %i of them', async (_, most, make) => {
    expect(await is(make(most))).toBeUndefined();
    expect(await is(make(most + 1))).toBe(TOO_MUCH);
  });

  test('targets is taken over up to 500 of them', async () => {
    const small = { ...target, entitlements: {}, usageDescriptions: {}, destinations: [], signs: [] };
    const types = { requested: [], read: [], shared: [], required: [], unresolved: [] };
    const make = (count: number) => ({ findings: [], targets: times(count, { ...small, clinicalTypes: types }) });
    expect(await is(make(500))).toBeUndefined();
    expect(await is(make(501))).toBe(TOO_MUCH);
  });

  test('one of another form is told by the part of the schema that it breaks, and nothing else is said', async () => {
    const warn = vi.spyOn(console, 'warn');
    expect(await is({ schemaVersion: 2 })).toBe(
      'The report was not taken over: it is not of the form that this version writes (properties/schemaVersion/const).',
    );
    expect(await is({ findings: [{ ...finding, ruleId: '../../evil' }] })).toMatch(/ writes \(ruleId\/pattern\)\.$/);
    expect(warn).not.toHaveBeenCalled();
  });

  test('bytes is read up to 4 MiB', async () => {
    expect(LARGEST_REPORT).toBe(4 * 1024 * 1024);
    const padded = (length: number) => Buffer.concat([bytes({}), Buffer.alloc(length - bytes({}).length, 32)]);
    expect((await readReport(padded(LARGEST_REPORT))).notice).toBeUndefined();
    expect((await readReport(padded(LARGEST_REPORT + 1))).notice).toContain('it is longer than 4194304 bytes');
  });
});

describe('a report that is made of JSON', () => {
  const make = (more: object) => reportFromJson({ ...shape(), ...more } as ReportShape, RULES, STRICT);
  const stray = (count: number) =>
    Array.from({ length: count }, () => ({ ...shape().findings[0], ruleId: 'bought-rule' })) as never[];

  test('has the targets, judged anew, and nothing to tell of what it knows', () => {
    const report = make({ skipped: [] });
    expect([report.rules, report.skipped, report.findings.length]).toEqual([[], [], REPORT.findings.length]);
    const judged = ({ targets }: Pick<Report, 'targets'>) =>
      targets.map(({ target, verdict }) => [target.name, target.project, verdict]);
    expect(judged(make({}))).toEqual(judged(inOrder(REPORT)));
    expect(judged(make({ targets: shape().targets.map((one) => ({ ...one, verdict: 'passed' })) }))).toEqual(
      judged(inOrder(REPORT)),
    );
  });

  test('tells of what it does not know, and is incomplete for it', () => {
    const report = make({ findings: stray(2), skipped: [] });
    expect(report.skipped).toStrictEqual([
      {
        ...{ at: { file: '', line: 0, column: 0 }, blocking: true },
        reason: 'the report has 2 findings of rules that this version does not know',
      },
    ]);
    expect([report.findings, report.verdict]).toEqual([[], 'incomplete']);
    expect(make({ findings: stray(1), skipped: [] }).skipped[0]?.reason).toContain('has 1 finding of');
    expect(make({ findings: [], skipped: [] }).skipped).toEqual([]);
  });

  test('has no more in it than was written', () => {
    const at = { file: 'a', line: 1, column: 1 };
    const long = 'x'.repeat(4001);
    const cut = 'x'.repeat(4000);
    const { ruleId } = shape().findings[0] as { ruleId: string };
    const plain = {
      ruleId,
      severity: 'notice',
      message: long,
      fix: long,
      configurations: [long],
      at,
      related: [],
      fingerprint: long,
    };
    const [few] = make({ findings: [plain] }).findings;
    expect({ ...few, rule: undefined }).toStrictEqual({
      ...{
        rule: undefined,
        severity: 'notice',
        message: cut,
        fix: cut,
        configurations: [cut],
        at,
        related: [],
        fingerprint: cut,
      },
    });
    const more = {
      ...{ target: long, project: long, isNew: false, silenced: { by: 'ignore', reason: long } },
      ...{ related: [{ message: long, at }] },
      places: [
        { at, message: long, fingerprint: long, related: [{ message: long, at }] },
        { at, message: 'm', fingerprint: 'f' },
      ],
    };
    const [all] = make({ findings: [{ ...plain, ...more }] }).findings;
    expect(all).toMatchObject({
      ...{ target: cut, project: cut, isNew: false, silenced: { by: 'ignore', reason: cut } },
      ...{ related: [{ message: cut, at }] },
    });
    expect(all?.places).toStrictEqual([
      { at, message: cut, fingerprint: cut, related: [{ message: cut, at }] },
      { at, message: 'm', fingerprint: 'f' },
    ]);
    const skipped = make({
      findings: [],
      skipped: [
        { at, reason: long },
        { at, reason: 'r', blocking: true, target: long },
      ],
    }).skipped;
    expect(skipped).toStrictEqual([
      { at, reason: cut },
      { at, reason: 'r', blocking: true, target: cut },
    ]);
    const url = { url: long, at, verdict: 'alive', evidence: long };
    const urls = make({
      privacyPolicy: [url, { ...url, source: long, authoritative: false, locale: long }],
    }).privacyPolicy;
    expect(urls).toStrictEqual([
      { url: cut, at, verdict: 'alive', evidence: cut, source: '', authoritative: true },
      { url: cut, at, verdict: 'alive', evidence: cut, source: cut, authoritative: false, locale: cut },
    ]);
  });

  test('has what a change sets aside and asks, cut', () => {
    const at = { file: 'a', line: 1, column: 1 };
    const [long, cut] = ['x'.repeat(4001), 'x'.repeat(4000)];
    const one = { what: 'ignored', subject: long, at };
    const full = { ...one, findings: 0, from: long, to: long };
    const { loosening } = make({ loosened: [one, full], exceptions: { from: 'base', missed: long } });
    expect(loosening).toStrictEqual({
      judgedBy: 'base',
      list: [
        { what: 'ignored', subject: cut, at },
        { what: 'ignored', subject: cut, at, findings: 0, from: cut, to: cut },
      ],
      missed: cut,
    });
    expect(make({ loosened: undefined, exceptions: { from: 'head' } }).loosening).toStrictEqual({ judgedBy: 'head' });
    expect(make({ loosened: [one], exceptions: undefined })).not.toHaveProperty('loosening');

    const change = { kind: 'read', change: 'changed', subject: long, configurations: [long] };
    const whole = {
      ...{ target: long, project: long, locale: long, uncertain: long },
      ...{ before: { value: long, at }, after: { value: long, at } },
    };
    const changes = (more: object) => make({ changes: { of: 'push', ...more } }).changes;
    expect(changes({ base: 'b', list: [change, { ...change, ...whole }], gone: 0 })).toStrictEqual({
      ...{ of: 'push', base: 'b', gone: 0 },
      list: [
        { kind: 'read', change: 'changed', subject: cut, configurations: [cut] },
        {
          ...{ kind: 'read', change: 'changed', subject: cut, configurations: [cut] },
          ...{ target: cut, project: cut, locale: cut, uncertain: cut },
          ...{ before: { value: cut, at }, after: { value: cut, at } },
        },
      ],
    });
    expect(changes({ base: 'b', list: [] })).toStrictEqual({ of: 'push', base: 'b', list: [] });
    expect(changes({ unavailable: long })).toStrictEqual({ of: 'push', unavailable: cut });
    expect(changes({ base: 'b' })).toStrictEqual({ of: 'push', unavailable: '' });
    expect(changes({ list: [] })).toStrictEqual({ of: 'push', unavailable: '' });
    expect(make({ changes: undefined })).not.toHaveProperty('changes');

    const stale = (target?: string) => ({ ruleId: long, message: long, ...(target !== undefined && { target }) });
    expect(make({ baseline: { accepted: 2, stale: [stale(), stale(long)] } }).baseline).toStrictEqual({
      accepted: 2,
      stale: [
        { rule: cut, message: cut },
        { rule: cut, target: cut, message: cut },
      ],
    });
    expect(make({ baseline: undefined })).not.toHaveProperty('baseline');
  });
});
