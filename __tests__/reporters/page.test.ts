import { describe, expect, test } from 'vitest';
import { RULES as CATALOGUE } from '../../src/catalogue/catalogue.ts';
import { markdown } from '../../src/reporters/markdown.ts';
import { stepLog } from '../../src/reporters/step-log.ts';
import { text } from '../../src/reporters/text.ts';
import { displayWidth } from '../../src/reporters/width.ts';
import type { Finding, Report } from '../../src/types.ts';
import { at, CONTEXT, finding, REPORT, target } from './sample-report.ts';

/** As long as the longest that the rules say. */
const MESSAGE =
  'A value made from `allergyRecord`, `labResultRecord` and `medicationRecord` reaches Firebase Analytics through `Analytics.logEvent(_:parameters:)` of the care team’s screen; Apple wants nothing of clinical records in what advertising or analytics are given, whoever asks for it and for whatever purpose.';
const FIX =
  'Take it out of what Firebase Analytics is given; a count or the kind of error tells as much to the people who look at it. Where the records have to leave the phone, ask the person first and name the receiver.';

/** So many findings, spread over the apps and the rules; all of a change or none. */
function reportOf(findings: number, apps: number, isNew: boolean): Report {
  const names = Array.from({ length: apps }, (_, index) => `App${index}`);
  const list = Array.from({ length: findings }, (_, index): Finding => {
    const name = names[index % apps] ?? '';
    const rule = CATALOGUE[Math.floor(index / 3) % CATALOGUE.length];
    return finding({
      ...(rule && { rule }),
      severity: (['error', 'warning', 'notice'] as const)[Math.floor(index / 3) % 3] ?? 'error',
      target: name,
      project: `${name}/${name}.xcodeproj`,
      message: MESSAGE,
      fix: FIX,
      at: at(index + 1, 1, 9, `${name}/Sources/Records${index}.swift`),
      fingerprint: `f${index}`,
      isNew,
    });
  });
  return {
    ...REPORT,
    counts: { error: findings, warning: 0, notice: 0 },
    targets: names.map((name) => ({
      verdict: 'failed',
      configurations: ['Debug', 'Release'],
      target: target({ name, project: `${name}/${name}.xcodeproj` }),
    })),
    findings: list,
    skipped: [],
    changes: {
      of: 'pull request',
      base: '0123456789abcdef',
      list: isNew
        ? ['Allergy', 'LabResult', 'Medication'].map((name) => ({
            kind: 'requested' as const,
            change: 'added' as const,
            subject: `HKClinicalTypeIdentifier${name}Record`,
            target: 'App0',
            project: 'App0/App0.xcodeproj',
            configurations: [],
          }))
        : [],
    },
  };
}

/** What a reader sees without opening anything, word by word. Not by the code that the page is made with. */
function wordsOnScreen(page: string): string[] {
  let left = page;
  for (;;) {
    const next = left.replace(/<details>(?:(?!<details>)[\s\S])*?<\/details>/, '');
    if (next === left) break;
    left = next;
  }
  return left
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/^[-|: ]+$/gm, ' ')
    .split(/[\s|]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

describe('what stands open on a page', () => {
  test.each([
    [1, 1, 250],
    [4, 1, 250],
    [4, 3, 250],
    [11, 1, 350],
    [11, 5, 350],
    [41, 1, 450],
    [41, 10, 450],
    [300, 40, 450],
  ])('%i findings in %i apps: at most %3$i words', (findings, apps, most) => {
    for (const isNew of [true, false]) {
      const words = wordsOnScreen(markdown(reportOf(findings, apps, isNew), CONTEXT));
      expect(words.length).toBeLessThanOrEqual(most);
      // what to do first is among them
      expect(words.indexOf('**Fix:**') + 1).toBeGreaterThan(0);
    }
  });

  test.each([
    [1, 1],
    [4, 1],
    [4, 3],
    [11, 1],
    [11, 5],
    [41, 1],
    [41, 5],
    [41, 10],
    [300, 40],
  ])('the first fix of %i findings in %i apps comes within 60 words', (findings, apps) => {
    for (const isNew of [true, false]) {
      const words = wordsOnScreen(markdown(reportOf(findings, apps, isNew), CONTEXT));
      expect(words.indexOf('**Fix:**')).toBeLessThan(60);
    }
  });

  test('a table of few apps stands before the findings, a long one behind the first of them', () => {
    const order = (page: string) => ['| App |', '**Fix:**', '\n- ⚠️'].map((part) => page.indexOf(part));
    const [short = 0, first = 0, second = 0] = order(markdown(reportOf(4, 2, false), CONTEXT));
    expect([short, first, second].toSorted((a, b) => a - b)).toEqual([short, first, second]);
    const page = markdown(reportOf(41, 10, true), CONTEXT);
    const [long = 0, fix = 0, next = 0] = order(page);
    expect([fix, long, next].toSorted((a, b) => a - b)).toEqual([fix, long, next]);
    expect(page.match(/^\| App \|/gm)).toHaveLength(1);
    expect(page).toContain('41 errors; all new with this change.');
  });

  test('every finding stands once, and what does not fit is counted', () => {
    const report = reportOf(41, 1, false);
    const page = markdown(report, CONTEXT);
    for (const { at: place } of report.findings) expect(page.split(`${place.file}:${place.line}\``)).toHaveLength(2);
    const [, hidden] = /<summary>(\d+) more: /.exec(page) ?? [];
    expect(page.split('**Fix:**').length - 1).toBe(41);
    expect(wordsOnScreen(page).filter((word) => word === '**Fix:**')).toHaveLength(41 - Number(hidden));
  });

  test('one line a rule over several apps, with the paths it stands in', () => {
    const page = markdown(reportOf(6, 3, false), CONTEXT);
    expect(page.match(/^- (?:❌|⚠️|ℹ️) /gmu)).toHaveLength(2);
    expect(page).toContain('Likewise: `App1/Sources/Records1.swift:2`, `App2/Sources/Records2.swift:3`');
    expect(page).toContain('| App | ❌ | ⚠️ |\n|:--|--:|--:|\n| `App0/App0.xcodeproj` | 1 | 1 |');
  });

  test('more than ten apps: the ten worst stand in the table, the others are counted', () => {
    const page = markdown(reportOf(41, 12, false), CONTEXT);
    expect(page.match(/^\| `App\d+\/App\d+\.xcodeproj` \|/gm)).toHaveLength(10);
    expect(page).toContain('| and 2 more, below | | |');
    expect(page.match(/<summary>❌ App\d+ in /g)).toHaveLength(12);
  });

  test('what an incomplete run could not read is said once', () => {
    const report: Report = {
      ...REPORT,
      verdict: 'incomplete',
      findings: [],
      counts: { error: 0, warning: 0, notice: 0 },
    };
    expect(markdown(report, CONTEXT).split('conflict markers')).toHaveLength(2);
    expect(text(report, CONTEXT).split('conflict markers')).toHaveLength(2);
  });
});

describe('the text', () => {
  test.each([80, 60])('fits into %i columns, but for addresses and names', (columns) => {
    for (const report of [REPORT, reportOf(11, 3, true)])
      for (const line of text(report, { ...CONTEXT, columns }).split('\n')) {
        // no line begins with what the runner takes for a command, however wide the one before becomes
        if (line.includes('::')) continue;
        const longest = Math.max(...line.trim().split(' ').map(displayWidth));
        expect(displayWidth(line), line).toBeLessThanOrEqual(Math.max(columns, longest + 8));
      }
  });

  test('has no column without content, and ends with what to call next', () => {
    const page = text(reportOf(1, 1, false), CONTEXT);
    expect(page).not.toContain('Written');
    expect(page.endsWith('\n--explain RULE\n')).toBe(true);
  });
});

test('the log of the step has verdict, counts, the comment and the whole text in a closed group', () => {
  const log = stepLog(REPORT, CONTEXT, 'https://github.com/octo/records/pull/1#issuecomment-2');
  const [verdict = '', comment, group] = log.split('\n');
  expect(verdict).toContain('\u001b[31m');
  expect(verdict).toContain('2 errors, 1 warning');
  expect(comment).toBe('Comment: https://github.com/octo/records/pull/1#issuecomment-2');
  expect(group).toBe('::group::The whole report');
  expect(log.endsWith('\n::endgroup::\n')).toBe(true);
});

test('in a terminal a finding with many places tells three of them with their ways, names some, and counts the rest', () => {
  const places = Array.from({ length: 40 }, (_, index) => ({
    at: at(index + 1, 1, 9, 'App/Log.swift'),
    message: 'A record is logged.',
    fingerprint: `f${index}`,
    related: [{ at: at(7, 1, 9, 'App/Query.swift'), message: `1. The way to ${index + 1}.` }],
  }));
  const [shown] = places;
  const many = finding({ ...shown, message: 'A record is logged. The same at 39 more places.', places });
  const lines = text({ ...REPORT, findings: [many] }, CONTEXT).split('\n');
  expect(lines.filter((line) => line.includes('The way to'))).toHaveLength(3);
  expect(lines.filter((line) => line.includes('The same.'))).toHaveLength(10);
  expect(lines).toContain('    and at 29 more places: --format json names them all.');
  const few = finding({ ...many, places: places.slice(0, 11) });
  const all = text({ ...REPORT, findings: [few] }, CONTEXT);
  expect(all.match(/The same\./g)).toHaveLength(10);
  expect(all).not.toContain('more places:');
});
