import { describe, expect, test } from 'vitest';
import { isShippedToPhones } from '../src/findings/phones.ts';
import { countFindings, decide, decideTarget, type Evidence, EXIT_CODE, type FailOn } from '../src/findings/verdict.ts';
import { LOOSENED } from '../src/tool.ts';
import type { AppTarget, Finding, Severity, Skipped } from '../src/types.ts';

const target = (more: Partial<AppTarget> = {}) =>
  ({ name: 'App', project: 'A.xcodeproj', kind: 'app', platforms: ['ios'], signs: [], ...more }) as AppTarget;
const CLINICAL = { signs: [{}] } as unknown as Partial<AppTarget>;
const finding = (severity: Severity, more: object = {}) =>
  ({ severity, rule: { id: 'some-rule' }, target: 'App', project: 'A.xcodeproj', ...more }) as Finding;
const loosened = (severity: Severity) => finding(severity, { rule: { id: LOOSENED } });
const skipped = (more: Partial<Skipped>) => more as Skipped;
const evidence = (more: Partial<Evidence> = {}): Evidence => ({
  findings: [],
  skipped: [],
  targets: [target()],
  failOn: 'error',
  newOnly: false,
  ...more,
});

test('what a shell is told', () => {
  expect(EXIT_CODE).toEqual({ passed: 0, 'not-applicable': 0, failed: 1, incomplete: 3 });
});

describe('findings fail a run', () => {
  const SEVERITIES = ['notice', 'warning', 'error'] as const;
  const THRESHOLDS = [...SEVERITIES, 'never'] as const;
  const CASES = SEVERITIES.flatMap((severity, at) =>
    THRESHOLDS.map((failOn, least) => [severity, failOn, at >= least ? 'failed' : 'passed'] as const),
  );
  test.each(CASES)('of severity %s with fail-on %s: %s', (severity, failOn, verdict) => {
    expect(decide(evidence({ findings: [finding(severity)], failOn }))).toBe(verdict);
    expect(decideTarget(target(CLINICAL), evidence({ findings: [finding(severity)], failOn }))).toBe(verdict);
  });

  test('one of several is enough, before all else', () => {
    const findings = [finding('notice'), finding('error')];
    expect(decide(evidence({ findings, skipped: [skipped({ blocking: true })] }))).toBe('failed');
    expect(decide(evidence({ findings, targets: [] }))).toBe('failed');
  });

  test('but silenced ones', () => {
    expect(decide(evidence({ findings: [finding('error', { silenced: { by: 'ignore' } })] }))).toBe('passed');
  });

  test('and known ones where only new ones fail', () => {
    const known = [finding('error', { isNew: false })];
    expect(decide(evidence({ findings: known, newOnly: true }))).toBe('passed');
    expect(decide(evidence({ findings: known }))).toBe('failed');
    expect(decide(evidence({ findings: [finding('error', { isNew: true })], newOnly: true }))).toBe('failed');
    // not compared: new for all that is known
    expect(decide(evidence({ findings: [finding('error')], newOnly: true }))).toBe('failed');
  });

  test.each<[FailOn, FailOn | undefined, Severity, string, string]>([
    ['never', 'error', 'error', 'failed', 'passed'],
    ['never', 'error', 'warning', 'not-applicable', 'passed'],
    ['error', 'warning', 'warning', 'failed', 'passed'],
    ['error', 'notice', 'notice', 'failed', 'passed'],
    ['warning', 'error', 'warning', 'failed', 'failed'],
    ['warning', 'never', 'warning', 'failed', 'failed'],
    ['error', undefined, 'warning', 'not-applicable', 'passed'],
    ['never', undefined, 'error', 'not-applicable', 'passed'],
  ])(
    'with fail-on %s, %s before: a loosening of severity %s: %s, another: %s',
    (failOn, before, severity, one, other) => {
      const gates = { failOn, ...(before && { failOnBefore: before }) };
      expect(decide(evidence({ findings: [loosened(severity)], ...gates }))).toBe(one);
      expect(decide(evidence({ findings: [finding(severity)], ...gates }))).toBe(other);
    },
  );
});

describe('without a finding', () => {
  test('what was not looked at and could hold one leaves it open', () => {
    expect(decide(evidence({ skipped: [skipped({}), skipped({ blocking: true })] }))).toBe('incomplete');
    expect(decide(evidence({ skipped: [skipped({})] }))).toBe('not-applicable');
  });

  test('an unread manifest does where no app is shipped to phones', () => {
    const unread = [skipped({}), skipped({ isManifest: true })];
    const mac = target({ platforms: ['macos'] });
    expect(decide(evidence({ skipped: unread, targets: [target({ kind: 'library' })] }))).toBe('incomplete');
    expect(decide(evidence({ skipped: unread, targets: [mac] }))).toBe('incomplete');
    expect(decide(evidence({ skipped: unread, targets: [mac, target()] }))).toBe('not-applicable');
    expect(decide(evidence({ skipped: [skipped({})], targets: [mac] }))).toBe('not-applicable');
  });

  test('a repository without any target is open, unless that is said to be right', () => {
    expect(decide(evidence({ targets: [] }))).toBe('incomplete');
    expect(decide(evidence({ targets: [], passesWithoutApp: false }))).toBe('incomplete');
    expect(decide(evidence({ targets: [], passesWithoutApp: true }))).toBe('not-applicable');
    const unread = [skipped({ isManifest: true })];
    expect(decide(evidence({ targets: [], passesWithoutApp: true, skipped: unread }))).toBe('incomplete');
  });

  test.each([
    ['app', 'passed'],
    ['app-clip', 'passed'],
    ['watch-app', 'passed'],
    ['extension', 'passed'],
    ['library', 'not-applicable'],
    ['test', 'not-applicable'],
  ] as const)('a clinical %s: %s', (kind, verdict) => {
    expect(decide(evidence({ targets: [target({ kind, ...CLINICAL } as Partial<AppTarget>)] }))).toBe(verdict);
    expect(decide(evidence({ targets: [target(), target({ kind } as Partial<AppTarget>)] }))).toBe('not-applicable');
  });
});

describe('the verdict on one target', () => {
  test('is from what is said of it alone', () => {
    const one = target(CLINICAL);
    for (const [more, verdict] of [
      [{}, 'failed'],
      [{ target: 'Other' }, 'passed'],
      [{ project: 'B.xcodeproj' }, 'passed'],
    ] as const)
      expect(decideTarget(one, evidence({ findings: [finding('error', more)] }))).toBe(verdict);
    for (const [more, verdict] of [
      [{ blocking: true, target: 'App' }, 'incomplete'],
      [{ blocking: true, target: 'Other' }, 'passed'],
      [{ target: 'App' }, 'passed'],
    ] as const)
      expect(decideTarget(one, evidence({ skipped: [skipped({}), skipped(more)] }))).toBe(verdict);
    expect(decideTarget(target(), evidence())).toBe('not-applicable');
    // a package that brings the clinical API into it is said of an app without any sign of its own
    expect(decideTarget(target(), evidence({ findings: [finding('warning')] }))).toBe('passed');
  });
});

test('findings are counted by severity, without the silenced', () => {
  const silenced = finding('error', { silenced: { by: 'ignore' } });
  expect(countFindings([finding('error'), finding('warning'), finding('warning'), silenced])).toEqual({
    error: 1,
    warning: 2,
    notice: 0,
  });
});

test.each([
  ['app', ['ios'], true],
  ['app', ['visionos'], true],
  ['app', ['macos', 'ios'], true],
  ['app', ['macos'], false],
  ['app', ['tvos'], false],
  ['app', ['macos', 'tvos'], false],
  ['app', [], false],
  ['app-clip', ['ios'], true],
  ['watch-app', ['watchos'], true],
  ['extension', ['ios'], false],
  ['library', ['ios'], false],
  ['test', ['ios'], false],
] as const)('a %s for %j is shipped to phones: %s', (kind, platforms, isShipped) => {
  expect(isShippedToPhones({ kind, platforms } as unknown as AppTarget)).toBe(isShipped);
});
