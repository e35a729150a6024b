import { describe, expect, test } from 'vitest';
import type { Accepted } from '../../src/exceptions/baseline.ts';
import type { Exceptions } from '../../src/exceptions/exceptions.ts';
import type { Mark } from '../../src/exceptions/marks.ts';
import { compareExceptions, type Matter, sortLoosened } from '../../src/loosened/compare-exceptions.ts';
import type { Configuration } from '../../src/settings/configuration.ts';
import type { Finding, Location, Loosened, Severity } from '../../src/types.ts';
import { accepted, configured, finding, ignore, PLACE } from '../exceptions/made.ts';
import { rule } from '../reporters/sample-report.ts';

const TODAY = '2026-11-28';
const CONFIGURATION = '.clinical-records.yml';
const FALLBACK: Location = { file: 'App/Info.plist', line: 1, column: 1 };

const at = (line: number, file = CONFIGURATION): Location => ({ file, line, column: 3 });
const severities = (...all: readonly (readonly [string, Severity | 'off'])[]) =>
  ({
    severities: new Map(all.map(([id, value], index) => [id, { value, at: at(index + 2) }])),
  }) as Partial<Configuration>;
const excludes = (...globs: readonly string[]) => ({
  exclude: globs.map((value, index) => ({ value, at: at(index + 2) })),
});
const allowed = (...urls: readonly string[]) => ({
  urlAllow: urls.map((url, index) => ({ url, reason: 'ours', at: at(index + 2) })),
});

interface State {
  readonly configuration?: Partial<Configuration>;
  readonly accepted?: readonly Accepted[];
  readonly marks?: readonly Mark[];
  readonly nameBefore?: (file: string) => string;
}

function exceptions({ configuration = {}, accepted: entries, marks = [], nameBefore }: State): Exceptions {
  const lines = new Map(marks.map((mark) => [mark.at.line, mark]));
  return {
    configuration: configured(configuration),
    marked: { marks: () => new Map([[PLACE.file, lines]]), line: () => '' },
    ...(entries && { accepted: entries }),
    ...(nameBefore && { nameBefore }),
  };
}

function compared(before: State, now: State, more: Partial<Matter> = {}): readonly Loosened[] {
  return compareExceptions(exceptions(before), exceptions(now), {
    ...{ found: [], rules: [rule('a', 'error'), rule('b', 'warning')], paths: ['App/A.swift'], today: TODAY },
    ...{ isFailOnGiven: false, fallback: FALLBACK },
    ...more,
  });
}

/** `rule-off a .clinical-records.yml:2 (1) error → notice` */
function told(before: State, now: State, more: Partial<Matter> = {}): string[] {
  return compared(before, now, more).map(({ what, subject, at: place, findings, from, to }) =>
    [
      ...[what, subject, `${place.file}:${place.line}`],
      ...(findings === undefined ? [] : [`(${findings})`]),
      ...(from === undefined ? [] : [`${from} → ${to}`]),
    ].join(' '),
  );
}

const found = (id: string, line = 3, more: Partial<Finding> = {}) =>
  finding(id, { at: { ...PLACE, line }, fingerprint: `${id}${line}`, ...more });

describe('a rule', () => {
  const change = (before: Severity | 'off' | undefined, now: Severity | 'off' | undefined, id = 'a') =>
    told(
      { configuration: before ? severities([id, before]) : {} },
      { configuration: now ? severities([id, now]) : {} },
    );

  test('that is switched off or milder is told, at its line', () => {
    expect(change(undefined, 'off')).toEqual([`rule-off a ${CONFIGURATION}:2`]);
    expect(change('notice', 'off')).toEqual([`rule-off a ${CONFIGURATION}:2`]);
    expect(change(undefined, 'warning')).toEqual([`severity-lowered a ${CONFIGURATION}:2 error → warning`]);
    expect(change('error', 'notice', 'b')).toEqual([`severity-lowered b ${CONFIGURATION}:2 error → notice`]);
  });

  test('is told where nothing is left to point at', () => {
    expect(change('error', undefined, 'b')).toEqual(['severity-lowered b App/Info.plist:1 error → warning']);
  });

  test.each<[Severity | 'off' | undefined, Severity | 'off' | undefined]>([
    [undefined, undefined],
    [undefined, 'error'],
    ['warning', 'warning'],
    ['warning', 'error'],
    ['notice', undefined],
    ['off', 'notice'],
    ['off', 'off'],
    ['off', undefined],
  ])('that is as it was, or weighs more, is not: %s, then %s', (before, now) => {
    expect(change(before, now)).toEqual([]);
  });

  test('that is switched off is told with what it found', () => {
    const now = { configuration: severities(['a', 'off'], ['b', 'off']) };
    const more = { found: [found('a', 3), found('a', 4)] };
    expect(told({}, now, more)).toEqual([`rule-off a ${CONFIGURATION}:2 (2)`, `rule-off b ${CONFIGURATION}:3`]);
    // what did not count before counts for nothing
    const before = { configuration: { ignores: [ignore('a', { path: 'App/**', until: '2027-01-31' })] } };
    expect(told(before, now, more)).toEqual([`rule-off a ${CONFIGURATION}:2 (0)`, `rule-off b ${CONFIGURATION}:3`]);
  });

  test('that is milder has no findings of its own', () => {
    const now = { configuration: severities(['a', 'notice']) };
    expect(told({}, now, { found: [found('a')] })).toEqual([`severity-lowered a ${CONFIGURATION}:2 error → notice`]);
  });
});

describe('an exclude', () => {
  test('is not counted, whatever it is called', () => {
    const off = severities(['a', 'off']);
    const now = { configuration: { ...off, exclude: [{ value: 'a', at: at(9) }] } };
    expect(told({}, now, { found: [found('a')] })).toEqual([
      ...[`rule-off a ${CONFIGURATION}:2 (1)`, `excluded a ${CONFIGURATION}:9`],
    ]);
    expect(compared({}, { configuration: excludes('a') })[0]).not.toHaveProperty('findings');
  });

  test('that is new is told, and one that was there is not', () => {
    const before = { configuration: excludes('docs/**') };
    expect(told(before, { configuration: excludes('docs/**', 'App/**') })).toEqual([
      `excluded App/** ${CONFIGURATION}:3`,
    ]);
  });

  test('that moved with its folder is the same', () => {
    const nameBefore = (file: string) => file.replace('Apps/', 'App/');
    const [before, now] = [{ configuration: excludes('App') }, { configuration: excludes('Apps') }];
    expect(told({ ...before, nameBefore }, now, { paths: ['Apps/A.swift'] })).toEqual([]);
    expect(told(before, now, { paths: ['Apps/A.swift'] })).toEqual([`excluded Apps ${CONFIGURATION}:2`]);
  });

  test('that swallows what was judged is told though it was there, at its line, and a folder at the place that is given', () => {
    const configuration = excludes('docs/**', 'New/**');
    const swallowed = ['docs/**', 'New/**', 'Pods'].map((value) => ({ value, at: FALLBACK }));
    const before = { configuration: excludes('docs/**') };
    expect(told(before, { configuration }, { swallowed, paths: ['New/A.swift'] })).toEqual([
      ...[
        `excluded docs/** ${CONFIGURATION}:2`,
        `excluded New/** ${CONFIGURATION}:3`,
        'excluded Pods App/Info.plist:1',
      ],
    ]);
    expect(told(before, before, { swallowed: swallowed.slice(0, 1) })).toEqual([`excluded docs/** ${CONFIGURATION}:2`]);
    const two = { configuration: excludes('New/**', 'Later/**') };
    expect(told({}, two, { swallowed: swallowed.slice(1, 2) })).toEqual([
      ...[`excluded New/** ${CONFIGURATION}:2`, `excluded Later/** ${CONFIGURATION}:3`],
    ]);
  });
});

describe('a URL', () => {
  const allow = (before: readonly string[], now: readonly string[]) =>
    told({ configuration: allowed(...before) }, { configuration: allowed(...now) });

  test('that is vouched for is told', () => {
    expect(allow([], [' https://a.org/p '])).toEqual([`url-allowed https://a.org/p ${CONFIGURATION}:2`]);
    expect(allow(['https://a.org/p'], ['https://a.org/q'])).toHaveLength(1);
    expect(allow(['a.org'], ['https://b.a.org/q', 'b.org', 'no url'])).toHaveLength(3);
    expect(allow(['https://a.org/p'], ['a.org'])).toHaveLength(1);
    expect(allow([''], ['no url'])).toHaveLength(1);
  });

  test('that was vouched for is not, nor one of a host that was', () => {
    expect(allow(['https://a.org/p '], [' https://a.org/p'])).toEqual([]);
    expect(allow([' A.org'], ['https://a.org/q'])).toEqual([]);
    expect(allow(['b.org', 'no url'], ['no url'])).toEqual([]);
  });
});

describe('what fails', () => {
  const fail = (value?: 'error' | 'warning' | 'notice' | 'never'): State =>
    value === undefined ? {} : { configuration: { failOn: { value, at: at(9) } } };

  test('is told where less does', () => {
    expect(told(fail(), fail('never'))).toEqual([`fail-on-lowered fail-on ${CONFIGURATION}:9 error → never`]);
    expect(told(fail('notice'), fail('warning'))).toEqual([
      `fail-on-lowered fail-on ${CONFIGURATION}:9 notice → warning`,
    ]);
    expect(told(fail('warning'), fail())).toEqual(['fail-on-lowered fail-on App/Info.plist:1 warning → error']);
  });

  test('is not where as much does, or more, or an option says it', () => {
    expect([told(fail(), fail('error')), told(fail('never'), fail()), told(fail(), fail('warning'))]).toEqual([
      [],
      [],
      [],
    ]);
    expect(told(fail(), fail('never'), { isFailOnGiven: true })).toEqual([]);
  });
});

describe('an ignore, a mark or an entry of the baseline', () => {
  const mark = (line: number, more: Partial<Mark> = {}): Mark => ({
    ...{ rule: 'a', reason: 'why', at: { ...PLACE, line }, alone: false },
    ...more,
  });
  const ignored = (more: Parameters<typeof ignore>[1] = {}): State => ({
    configuration: { ignores: [ignore('a', more)] },
  });

  test('is told with what it keeps from counting', () => {
    const more = { found: [found('a', 3), found('a', 9), found('b', 3)] };
    expect(told({}, ignored(), more)).toEqual([`ignored a ${CONFIGURATION}:2 (2)`]);
    expect(told({}, { marks: [mark(3)] }, more)).toEqual(['marked a App/A.swift:3 (1)']);
    const entries = [accepted('a9', { rule: 'a', at: at(8, 'baseline.json') })];
    expect(told({}, { accepted: entries }, more)).toEqual(['baseline-grown a baseline.json:8 (1)']);
  });

  test('that keeps nothing from counting is not', () => {
    expect(told({}, ignored(), { found: [found('b')] })).toEqual([]);
    expect(
      told(
        {},
        { ...ignored({ until: '2026-11-27' }), marks: [mark(30)], accepted: [accepted('x')] },
        { found: [found('a')] },
      ),
    ).toEqual([]);
    expect(told(ignored(), ignored({ reason: 'other' }), { found: [found('a')] })).toEqual([]);
    expect(told(ignored(), {}, { found: [found('a')] })).toEqual([]);
  });

  test('of the baseline is told once a rule, at the first of its lines, or where nothing points', () => {
    const more = { found: [found('a', 3), found('a', 9), found('b', 3)] };
    const entry = (print: string, line: number) =>
      accepted(print, { rule: print.slice(0, 1), at: at(line, 'baseline.json') });
    const now = { accepted: [entry('a3', 9), entry('a9', 4), entry('b3', 7)] };
    expect(told({}, now, more)).toEqual([
      'baseline-grown a baseline.json:4 (2)',
      'baseline-grown b baseline.json:7 (1)',
    ]);
    expect(told({}, { accepted: [entry('a3', 4), entry('a9', 9)] }, more)).toEqual([
      'baseline-grown a baseline.json:4 (2)',
    ]);
    expect(told({}, { accepted: [accepted('a3')] }, more)).toEqual(['baseline-grown a App/Info.plist:1 (1)']);
  });

  test('that comes after another which keeps the same from counting counts nothing', () => {
    const both = { ...ignored(), marks: [mark(3)] };
    expect(told({}, both, { found: [found('a', 3)] })).toEqual([
      `ignored a ${CONFIGURATION}:2 (1)`,
      'marked a App/A.swift:3',
    ]);
    expect(compared({}, both, { found: [found('a', 3)] })[1]).not.toHaveProperty('to');
    const off = { ...both, configuration: { ...both.configuration, ...severities(['a', 'off']) } };
    expect(told({}, off, { found: [found('a', 3)] })).toEqual([
      ...[`ignored a ${CONFIGURATION}:2`, `rule-off a ${CONFIGURATION}:2 (1)`, 'marked a App/A.swift:3'],
    ]);
  });

  test('that holds longer than what was there is told by its days', () => {
    const more = { found: [found('a')] };
    const until = (day?: string) => ignored(day === undefined ? {} : { until: day });
    expect(told(until('2026-12-31'), until('2027-12-31'), more)).toEqual([
      `ignored a ${CONFIGURATION}:2 2026-12-31 → 2027-12-31`,
    ]);
    expect(told(until('2026-12-31'), until(), more)).toEqual([`ignored a ${CONFIGURATION}:2 2026-12-31 → no end`]);
    expect(told(until('2026-12-31'), { marks: [mark(3)] }, more)).toEqual([
      'marked a App/A.swift:3 2026-12-31 → no end',
    ]);
    expect(told(until('2026-12-31'), until('2026-12-31'), more)).toEqual([]);
    expect(told(until('2026-12-31'), until('2026-12-30'), more)).toEqual([]);
    expect(told(until(), until('2027-12-31'), more)).toEqual([]);
    expect(told(until('2026-11-27'), until('2027-12-31'), more)).toEqual([`ignored a ${CONFIGURATION}:2 (1)`]);
    expect(told(until('2026-12-31'), { accepted: [accepted('a3', { at: at(4) })] }, more)).toEqual([
      `baseline-grown a ${CONFIGURATION}:4`,
    ]);
  });

  test('is measured against the longest of those that were there', () => {
    const before = { ...ignored({ until: '2026-12-31' }), marks: [mark(3, { until: '2027-06-30' })] };
    const now = (until: string) => ignored({ until });
    expect(told(before, now('2027-06-30'), { found: [found('a')] })).toEqual([]);
    expect(told(before, now('2027-07-01'), { found: [found('a')] })).toEqual([
      `ignored a ${CONFIGURATION}:2 2027-06-30 → 2027-07-01`,
    ]);
    const turned = { ...ignored({ until: '2027-06-30' }), marks: [mark(3, { until: '2026-12-31' })] };
    expect(told(turned, now('2027-06-30'), { found: [found('a')] })).toEqual([]);
  });

  test('that holds longer for one and is new for another is told by what it keeps from counting', () => {
    const before = { marks: [mark(3, { until: '2026-12-31' })] };
    const more = { found: [found('a', 3), found('a', 30)] };
    expect(told(before, ignored(), more)).toEqual([`ignored a ${CONFIGURATION}:2 (1)`]);
    expect(told(before, ignored(), { found: more.found.toReversed() })).toEqual([`ignored a ${CONFIGURATION}:2 (1)`]);
  });
});

test('what is loosened is told in the order of its places, its kinds and its names', () => {
  const one = (what: Loosened['what'], subject: string, line: number): Loosened => ({ what, subject, at: at(line) });
  const sorted = [one('ignored', 'b', 2), one('rule-off', 'a', 2), one('rule-off', 'b', 2), one('excluded', 'a', 3)];
  expect(sortLoosened(sorted.toReversed())).toEqual(sorted);
  expect(sortLoosened([...sorted.slice(2), ...sorted.slice(0, 2)])).toEqual(sorted);
});
