import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appReviewNotes } from '../../src/reporters/app-review-notes.ts';
import { markdown } from '../../src/reporters/markdown.ts';
import type { RecordFlow, Report } from '../../src/types.ts';
import { hostile, reportOf } from './hostile-report.ts';
import { at, CONTEXT, NO_CODE, propertyList, REPORT, target, text, use } from './sample-report.ts';

const snapshots = path.join(import.meta.dirname, 'expected');
const FILE = 'App/Store.swift';

/** An app in order: two types, three languages, a policy. */
function inOrder(flows: readonly RecordFlow[] = []): Report {
  const info = {
    NSHealthClinicalHealthRecordsShareUsageDescription: text('Shows your records beside your diary.', at(5, 3)),
  };
  const german = {
    value: 'Zeigt Ihre Befunde neben Ihrem Tagebuch.',
    at: at(1, 1, undefined, 'App/de.lproj/InfoPlist.strings'),
  };
  const app = target({
    info: propertyList(info),
    localizations: [
      {
        locale: 'de',
        at: german.at,
        texts: new Map([['NSHealthClinicalHealthRecordsShareUsageDescription', [german]]]),
      },
    ],
    code: {
      ...NO_CODE,
      requested: [
        use('Allergy', at(8, 5, undefined, FILE), { symbol: 'Store.ask()' }),
        use('LabResult', at(9, 5, undefined, FILE), { symbol: 'Store.ask()' }),
        use('Coverage', at(10, 5, undefined, FILE), { conditional: 'DEBUG' }),
      ],
      read: [
        use('Allergy', at(30, 5, undefined, FILE), { symbol: 'Store.load()', call: at(31, 9, undefined, FILE) }),
        use('LabResult', at(40, 5, undefined, FILE), { symbol: 'Chart.draw()', call: at(41, 9, undefined, FILE) }),
      ],
      flows,
    },
  });
  return {
    ...REPORT,
    verdict: 'passed',
    counts: { error: 0, warning: 0, notice: 0 },
    findings: [],
    skipped: [],
    targets: [{ target: app, configurations: ['Debug', 'Release'], verdict: 'passed' }],
    privacyPolicy: REPORT.privacyPolicy.slice(1),
  };
}

function flow(more: Partial<RecordFlow> = {}): RecordFlow {
  return {
    kind: 'analytics',
    destination: 'Firebase Analytics',
    api: 'Analytics.logEvent(_:parameters:)',
    at: at(50, 3, undefined, FILE),
    trace: [],
    strength: 'value',
    types: [],
    ...more,
  };
}

test.each([
  ['app-review-notes', appReviewNotes(inOrder(), CONTEXT)],
  [
    'app-review-notes-with-flows',
    appReviewNotes(inOrder([flow(), flow({ kind: 'logging', destination: 'print', strength: 'derived' })]), CONTEXT),
  ],
  ['release', markdown(inOrder([flow()]), { ...CONTEXT, release: true })],
])('%s', async (name, output) => {
  await expect(output).toMatchFileSnapshot(path.join(snapshots, `${name}.snap`));
});

describe('notes for App Review', () => {
  const CALM = 'No value read from a clinical record is handed to advertising';

  test('say that nothing goes to advertising only where nothing does', () => {
    expect(appReviewNotes(inOrder(), CONTEXT)).toContain(CALM);
    expect(appReviewNotes(inOrder([flow()]), CONTEXT)).toContain(CALM);
    expect(appReviewNotes(inOrder([flow({ kind: 'advertising' })]), CONTEXT)).not.toContain(CALM);
    expect(appReviewNotes(inOrder([flow({ kind: 'advertising', conditional: 'DEBUG' })]), CONTEXT)).toContain(CALM);
  });

  test('say of no type that it is read nowhere while reads are not known, and first what a person has to complete', () => {
    const report = inOrder();
    const [one] = report.targets;
    if (!one) throw new Error('no target');
    const open = { role: 'read' as const, reason: '`kind` comes from a server', at: at(30, 5, undefined, FILE) };
    const code = { ...one.target.code, read: [], unresolved: [open] };
    const notes = appReviewNotes({ ...report, targets: [{ ...one, target: { ...one.target, code } }] }, CONTEXT);
    expect(notes).not.toContain('nowhere that the code shows');
    expect(notes).toContain('read in [the code does not tell: name the screen]');
    expect(notes).toContain(`${CALM}, attribution or data brokers. [Which records it reads is not known`);
    expect(notes).toMatch(/^\[Not known from the code; complete or delete before sending:\]\n- App\/Store\.swift:30: /);
  });

  test('name what a debug build alone asks for nowhere', () => {
    expect(appReviewNotes(inOrder(), CONTEXT)).not.toMatch(/coverage/i);
  });

  test('say in one line that there is nothing to say', () => {
    const lines = appReviewNotes({ ...REPORT, targets: REPORT.targets.slice(2), skipped: [] }, CONTEXT)
      .trim()
      .split('\n');
    expect(lines).toEqual(['Nothing here uses clinical records: there is nothing to say about them in the notes.']);
  });

  test('fit the field, on lines of ours, whatever the repository says', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 60 }), (says, copies) => {
        const report = reportOf(says);
        const targets = Array.from({ length: copies }, () => report.targets).flat();
        const notes = appReviewNotes({ ...report, targets }, CONTEXT);
        expect(notes.length).toBeLessThanOrEqual(4000);
        expect(notes).not.toMatch(/^\s*::|##\[|\u202e|[^\P{Cc}\n]/mu);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what ships', () => {
  test('stands on the page of a release alone', () => {
    expect(markdown(inOrder(), CONTEXT)).not.toContain('What ships');
    expect(markdown(inOrder(), { ...CONTEXT, release: true })).toContain('What ships');
  });

  test('says where records go, and what was not read', () => {
    const page = (report: Report) => markdown(report, { ...CONTEXT, release: true });
    expect(page(inOrder())).toContain('no call was found that hands a value of a record to anybody.\n');
    expect(page(inOrder([flow()]))).toContain('- analytics: Firebase Analytics');
    expect(page(inOrder([flow({ conditional: 'DEBUG' })]))).toContain('no call was found');
  });
});
