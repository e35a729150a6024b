import { describe, expect, test } from 'vitest';
import type { State } from '../../src/check/check.ts';
import { watchMarks } from '../../src/exceptions/marks.ts';
import { memoryFiles } from '../../src/files/files.ts';
import {
  type ExceptionChange,
  isAboutExceptions,
  judgeByBase,
  judgeFaults,
  stillAccepted,
  weighChange,
} from '../../src/loosened/weigh-change.ts';
import type { Configuration } from '../../src/settings/configuration.ts';
import type { AppTarget, Finding, RepoFiles } from '../../src/types.ts';
import { accepted, configured, finding, ignore } from '../exceptions/made.ts';
import { target } from '../reporters/sample-report.ts';

type Files = Readonly<Record<string, string>>;

const TODAY = '2026-11-28';
const CONFIGURATION = '.clinical-records.yml';
const OVER = 'clinical-type-over-requested';
const SDK = 'advertising-sdk-linked';
const SWIFT = 'let a = 1\nlet b = 2\nlet c = 3';

const place = (file: string, line: number) => ({ file, line, column: 1 });
const found = (file: string, line: number, rule = OVER, more: Partial<Finding> = {}) =>
  finding(rule, { at: place(file, line), fingerprint: `${rule} ${line}`, ...more });

interface Side {
  readonly files?: Files;
  readonly configuration?: Partial<Configuration>;
  readonly found?: readonly Finding[];
}

function watch(files: RepoFiles) {
  const watched = watchMarks(files);
  for (const file of files.paths) watched.files.bytes(file);
  return watched;
}

function stateOf({ files = {}, found: all = [] }: Side, more: Partial<State> = {}): State {
  return {
    ...{ rules: [], findings: [], skipped: [], storeNotices: [], targets: [], isSettled: () => true },
    ...({ found: all, watched: watch(memoryFiles(files)) } as unknown as State),
    ...more,
  };
}

interface More extends Partial<Omit<ExceptionChange, 'before' | 'now' | 'state' | 'past' | 'base' | 'whole'>> {
  readonly state?: Partial<State>;
  readonly skipped?: State['skipped'];
  readonly whole?: Files;
}

function change(before: Side, now: Side, { state, skipped = [], whole, ...more }: More = {}): ExceptionChange {
  const [was, is] = [memoryFiles(before.files ?? {}), memoryFiles(whole ?? now.files ?? {})];
  return {
    before: { configuration: configured(before.configuration ?? {}) },
    now: { configuration: configured(now.configuration ?? {}) },
    ...{ base: { files: was }, whole: is, state: stateOf(now, state) },
    past: { found: before.found ?? [], watched: watch(was), skipped },
    ...{ isSamePlace: () => false, swallowed: { by: [] }, today: TODAY, isFailOnGiven: false, file: CONFIGURATION },
    ...more,
  };
}

function told(before: Side, now: Side, more: More = {}): string[] {
  return weighChange(change(before, now, more)).loosened.map(
    ({ what, subject, at, findings }) =>
      `${what} ${subject} ${at.file}:${at.line}${findings === undefined ? '' : ` (${findings})`}`,
  );
}

const ignored = (rule = OVER, more: Parameters<typeof ignore>[1] = {}) => ({ ignores: [ignore(rule, more)] });
const mark = (reason: string) => `// clinical-records-ignore: ${OVER} ${reason}`;

describe('a change', () => {
  const files = { 'App/A.swift': SWIFT, [CONFIGURATION]: 'ignore: []' };

  test('that brings an ignore is told what that sets aside, or that it sets aside nothing yet', () => {
    const now = { files, configuration: ignored() };
    expect(told({ files }, { ...now, found: [found('App/A.swift', 1)] })).toEqual([
      `ignored ${OVER} ${CONFIGURATION}:2 (1)`,
    ]);
    expect(told({ files }, now)).toEqual([`ignored ${OVER} ${CONFIGURATION}:2`]);
    expect(told({ files, configuration: ignored() }, now)).toEqual([]);
    expect(told({ files }, { files })).toEqual([]);
  });

  test('that brings an ignore of no rule, or one of which is told what is wrong with it, is told nothing more', () => {
    expect(told({ files }, { files, configuration: ignored('no-such-rule') })).toEqual([]);
    const about = (rule: string) => ({ state: { findings: [found(CONFIGURATION, 2, rule)] } });
    expect(told({ files }, { files, configuration: ignored() }, about('ignore-unused'))).toEqual([]);
    expect(told({ files }, { files, configuration: ignored() }, about(SDK))).toEqual([
      `ignored ${OVER} ${CONFIGURATION}:2`,
    ]);
  });

  test('that brings an ignore whose day is over sets nothing aside', () => {
    const now = { files, configuration: ignored(OVER, { until: '2026-11-27' }), found: [found('App/A.swift', 1)] };
    expect(told({ files }, now)).toEqual([]);
  });

  test('that switches a rule off, also one about exceptions, is told', () => {
    const off = (id: string) => ({
      severities: new Map([[id, { value: 'off' as const, at: place(CONFIGURATION, 5) }]]),
    });
    expect(told({ files }, { files, configuration: off(SDK) })).toEqual([`rule-off ${SDK} ${CONFIGURATION}:5`]);
    expect(told({ files }, { files, configuration: off('ignore-unused') })).toEqual([
      `rule-off ignore-unused ${CONFIGURATION}:5`,
    ]);
  });

  test('that lowers what fails is told, unless an option says it', () => {
    const configuration = { failOn: { value: 'never' as const, at: place(CONFIGURATION, 6) } };
    expect(told({ files }, { files, configuration })).toEqual([`fail-on-lowered fail-on ${CONFIGURATION}:6`]);
    expect(told({ files }, { files, configuration }, { isFailOnGiven: true })).toEqual([]);
  });

  test('that excludes a file is told, however else it is named', () => {
    const configuration = { exclude: [{ value: 'App', at: place(CONFIGURATION, 7) }] };
    expect(told({ files }, { files, configuration })).toEqual([`excluded App ${CONFIGURATION}:7`]);
    const before = {
      files: { 'Old/A.swift': SWIFT },
      configuration: { exclude: [{ value: 'Old', at: place('c', 1) }] },
    };
    expect(told(before, { files: { 'App/A.swift': SWIFT }, configuration })).toEqual([]);
  });

  test('that moves code out of sight is told, at the app', () => {
    const app = target({ at: place('App.xcodeproj/project.pbxproj', 9) });
    const library = target({ kind: 'library', at: place('Lib/project.pbxproj', 4) });
    const swallowed = { by: ['Pods'] };
    const where = (targets: readonly AppTarget[], more: More = {}) =>
      told({ files }, { files }, { swallowed, state: { targets }, ...more });
    expect(where([library, app])).toEqual(['excluded Pods App.xcodeproj/project.pbxproj:9']);
    expect(where([library])).toEqual(['excluded Pods Lib/project.pbxproj:4']);
    expect(where([])).toEqual([`excluded Pods ${CONFIGURATION}:1`]);
    expect(where([], { whole: {} })).toEqual(['excluded Pods .:1']);
  });

  test('that takes its configuration away is told at the app, or at the file where it still is', () => {
    const app = target({ at: place('App.xcodeproj/project.pbxproj', 9) });
    const lowered = (more: More) =>
      told({ files, configuration: { failOn: { value: 'notice', at: place('x', 1) } } }, { files }, more);
    expect(lowered({ state: { targets: [app] } })).toEqual([`fail-on-lowered fail-on ${CONFIGURATION}:1`]);
    expect(lowered({ state: { targets: [app] }, file: 'gone.yml' })).toEqual([
      'fail-on-lowered fail-on App.xcodeproj/project.pbxproj:9',
    ]);
    expect(lowered({ state: { targets: [app] }, file: '../checks.yml' })).toEqual([
      'fail-on-lowered fail-on ../checks.yml:1',
    ]);
  });
});

describe('a mark', () => {
  test('that moves with its line is the same, and a new one is told', () => {
    const before = { files: { 'A.swift': `${mark('soon')}\n${SWIFT}` } };
    const now = { files: { 'A.swift': `// one\n${mark('later')}\n${SWIFT}` }, found: [found('A.swift', 3)] };
    expect(told(before, now)).toEqual([]);
    expect(told({ files: { 'A.swift': SWIFT } }, now)).toEqual([`marked ${OVER} A.swift:2 (1)`]);
    const { asBefore } = weighChange(change(before, now));
    expect(asBefore.marked.marks().get('A.swift')?.get(2)?.reason).toBe('soon');
  });

  test('of two that may have been there the one that silences something was', () => {
    const before = { files: { 'A.swift': `${mark('soon')}\nlet a = 1\nlet b = 2` } };
    const text = `let z = 0\n${mark('x')}\nlet y = 0\nlet x = 0\n${mark('y')}\nlet a = 1`;
    expect(told(before, { files: { 'A.swift': text }, found: [found('A.swift', 6)] })).toEqual([
      `marked ${OVER} A.swift:2`,
    ]);
  });

  test('in a file that was renamed is the same', () => {
    const files = { 'B.swift': `${mark('soon')}\n${SWIFT}` };
    const before = { files: { 'A.swift': `${mark('soon')}\n${SWIFT}` } };
    expect(told(before, { files, found: [found('B.swift', 2)] })).toEqual([]);
  });
});

describe('what a change moves below an ignore of the base', () => {
  const configuration = ignored(OVER, { path: 'Old/**' });
  const before = { files: { 'App/A.swift': SWIFT }, configuration, found: [found('App/A.swift', 1)] };
  const now = { files: { 'Old/A.swift': SWIFT }, configuration, found: [found('Old/A.swift', 1)] };
  const brought = (was: Side, is: Side, more: More = {}) => [
    ...(weighChange(change(was, is, more)).asBefore.brought ?? []),
  ];

  test('is told, and counts by the base', () => {
    expect(told(before, now)).toEqual([`ignored ${OVER} ${CONFIGURATION}:2 (1)`]);
    expect(brought(before, now)).toEqual(now.found);
    const state = stateOf(now);
    const { asBefore } = weighChange(change(before, now));
    expect(judgeByBase(state, asBefore, TODAY).map(({ silenced }) => silenced)).toEqual([undefined]);
  });

  test('is not what stood there, what did not count, or what nothing covers', () => {
    expect(brought({ ...now }, now)).toEqual([]);
    const marked = `${mark('soon')}\n${SWIFT}`;
    const counted = { ...before, files: { 'App/A.swift': marked }, found: [found('App/A.swift', 2)] };
    expect(brought(counted, { ...now, files: { 'Old/A.swift': marked }, found: [found('Old/A.swift', 2)] })).toEqual(
      [],
    );
    const away = { files: { 'New/A.swift': SWIFT }, configuration, found: [found('New/A.swift', 1)] };
    expect(brought(before, away)).toEqual([]);
  });

  test('is not looked for where ignores hold everywhere, and of a base that nobody could read nothing is known', () => {
    const anywhere = { configuration: ignored() };
    expect(brought({ ...before, ...anywhere }, { ...now, ...anywhere })).toEqual([]);
    const skipped = (blocking: boolean) =>
      [{ at: place('x', 1), reason: 'x', blocking }] as unknown as State['skipped'];
    expect(brought(before, now, { skipped: skipped(true) })).toEqual([]);
    expect(brought(before, now, { skipped: skipped(false) })).toEqual(now.found);
  });

  test('is also what it moves into a target that is ignored', () => {
    const inTarget = { configuration: ignored(OVER, { target: 'Demo' }) };
    const was = { files: { 'A.swift': SWIFT }, ...inTarget, found: [found('A.swift', 1, OVER, { target: 'App' })] };
    const is = { files: { 'A.swift': SWIFT }, ...inTarget, found: [found('A.swift', 1, OVER, { target: 'Demo' })] };
    expect(brought(was, is)).toEqual(is.found);
    expect(brought(is, is, { isSamePlace: () => true })).toEqual([]);
    const two = { ...inTarget, ignores: [...inTarget.configuration.ignores, ignore(SDK)] };
    expect(brought({ ...was, configuration: two }, { ...is, configuration: two })).toEqual(is.found);
  });
});

describe('by the base', () => {
  test('findings are judged as its exceptions say, with what is wrong with those of the checked files', () => {
    const [one, other] = [found('A.swift', 9), found('A.swift', 3, SDK)];
    const stale = found('A.swift', 5, 'ignore-unused');
    const state = stateOf(
      { found: [one, other] },
      { findings: [found('B.swift', 1, 'clinical-api-in-dependency'), stale] },
    );
    const base = {
      configuration: configured(ignored(SDK)),
      marked: { marks: () => new Map(), line: () => '' },
    };
    const judged = judgeByBase(state, base, TODAY);
    expect(judged.map(({ rule, silenced }) => [rule.id, silenced?.by])).toEqual([
      ...[
        [SDK, 'ignore'],
        ['ignore-unused', undefined],
        [OVER, undefined],
      ],
    ]);
  });

  test('an ignore that is at fault weighs what it weighed', () => {
    const rules = [{ id: OVER }, { id: SDK }] as unknown as State['rules'];
    const severities = (value: 'error' | 'off') =>
      configured({ severities: new Map([['ignore-unused', { value, at: place('x', 1) }]]) });
    const now = configured({ ...ignored(SDK), severities: severities('off').severities });
    const judge = (before: Configuration, more: Partial<State> = {}) =>
      judgeFaults(
        stateOf({ found: [found('A.swift', 1)] }, { rules, targets: [target()], ...more }),
        now,
        before,
        TODAY,
      );
    const weighed = (...given: Parameters<typeof judge>) =>
      judge(...given).findings.map(({ rule, severity }) => [rule.id, severity]);
    const app = [OVER, 'error'];
    expect(weighed(severities('error'))).toEqual([['ignore-unused', 'error'], app]);
    expect(weighed(configured({}))).toEqual([['ignore-unused', 'warning'], app]);
    expect(weighed(severities('off'))).toEqual([app]);
    expect(weighed(severities('error'), { isSettled: () => false })).toEqual([app]);
    expect(weighed(severities('error'), { targets: [target({ signs: [] })] })).toEqual([app]);
    expect(weighed(severities('error'), { targets: [target({ signs: [] }), target()] })).toHaveLength(2);
    expect(judge(severities('off')).rules).toBe(rules);
  });
});

test('only what says something of exceptions is about them', () => {
  expect(
    ['ignore-unused', 'ignore-expired', 'ignore-invalid', OVER].map((id) => isAboutExceptions(finding(id))),
  ).toEqual([...[true, true, true, false]]);
});

test('an entry of the baseline that a change takes out with what it accepted is not left over', () => {
  const entries = [accepted('a'), accepted('b'), accepted('c')];
  expect(stillAccepted(entries, [accepted('a')], [finding('b')])).toEqual(entries.slice(0, 2));
  expect(stillAccepted(undefined, [accepted('a')], [])).toEqual([]);
  expect(stillAccepted(entries, undefined, [finding('c')])).toEqual([entries[2]]);
});
