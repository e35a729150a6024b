import { expect, test } from 'vitest';
import { compareUses } from '../../src/changes/compare-uses.ts';
import { changeSentence, listChangeRows } from '../../src/reporters/changes-wording.ts';
import type { AppTarget, Change, CodeFacts, RecordFlow, TargetReport, TypeUse } from '../../src/types.ts';
import { at, NO_CODE, use } from '../reporters/sample-report.ts';

/** As much of a target as is compared here. */
function target(code: Partial<CodeFacts>): AppTarget {
  const facts = { ...NO_CODE, ...code };
  return { name: 'App', project: 'App.xcodeproj', configuration: 'Release', code: facts } as AppTarget;
}

const compare = (before: Partial<CodeFacts>, after: Partial<CodeFacts>) =>
  compareUses({ before: target(before), after: target(after) });

const requested = (...uses: TypeUse[]) => ({ requested: uses });
const sentence = (list: readonly Change[]) =>
  changeSentence({ changes: { of: 'pull request', base: 'a'.repeat(40), list }, targets: [] });

test('only what ships counts', () => {
  const debug = use('Allergy', at(3, 1), { conditional: '#if DEBUG' });
  expect(compare({}, requested(debug))).toEqual([]);
  expect(compare(requested(debug), requested(use('Allergy', at(3, 1))))).toMatchObject([{ change: 'added' }]);
});

test('a list that is made at run time may have held the type before: told as perhaps, and not in the headline', () => {
  const unresolved = [{ role: 'requested' as const, reason: 'the list comes from a server', at: at(9, 1) }];
  const added = compare({ unresolved }, requested(use('Allergy', at(3, 1))));
  expect(added).toMatchObject([{ change: 'added', uncertain: 'the list comes from a server' }]);
  expect(sentence(added)).toBe('This pull request may change which records it asks for or reads.');
  const removed = compare(requested(use('Allergy', at(3, 1))), { unresolved });
  expect(removed).toMatchObject([{ change: 'removed', uncertain: 'the list comes from a server' }]);
  const narrowed = compare({}, requested(use('Allergy', at(3, 1), { upperBound: true })));
  expect(narrowed).toMatchObject([{ uncertain: expect.stringContaining('a condition') }]);
});

test('a new receiver of records is said with its call', () => {
  const flow: RecordFlow = {
    ...{ kind: 'analytics', destination: 'Firebase Analytics', api: 'Analytics.logEvent(_:parameters:)' },
    ...{ at: at(12, 5), trace: [], strength: 'value', types: [] },
  };
  const list = compare({}, { flows: [flow, { ...flow, at: at(30, 5) }] });
  expect(list).toMatchObject([{ kind: 'destination', subject: 'Firebase Analytics', after: { at: { line: 12 } } }]);
  expect(sentence(list)).toBe('This pull request lets clinical records reach Firebase Analytics.');
  expect(sentence(compare({ flows: [flow] }, {}))).toBe(
    'This pull request no longer lets clinical records reach Firebase Analytics.',
  );
});

test('a target that came or went brings or takes all it does', () => {
  const asks = target(requested(use('Allergy', at(3, 1)), use('LabResult', at(4, 1))));
  expect(compareUses({ after: asks }).map(({ change }) => change)).toEqual(['added', 'added']);
  expect(compareUses({ before: asks }).map(({ change }) => change)).toEqual(['removed', 'removed']);
  expect(sentence(compareUses({ after: asks }))).toBe(
    'This pull request newly asks people for their allergies and lab results.',
  );
});

test('what is asked for and read on one line is one row, and of two apps of one name the project is said', () => {
  const app = (project: string) =>
    ({
      target: { ...target({}), kind: 'app', project, signs: [{ value: 'a sign', at: at(1, 1) }] },
      configurations: ['Release'],
      verdict: 'passed',
    }) as unknown as TargetReport;
  const allergies = use('Allergy', at(3, 1));
  const list = compare({}, { requested: [allergies], read: [allergies, use('Condition', at(4, 1))] });
  const words = (...targets: TargetReport[]) =>
    listChangeRows({ of: 'push', base: 'a'.repeat(40), list }, { targets }).map((row) => [row.words, ...row.facts]);
  const asks = 'asks for and reads allergies (HKClinicalTypeIdentifierAllergyRecord)';
  const reads = 'reads conditions (HKClinicalTypeIdentifierConditionRecord)';
  expect(words(app('App.xcodeproj'))).toEqual([[asks], [reads]]);
  const where = 'in App of App.xcodeproj';
  expect(words(app('App.xcodeproj'), app('Old/App.xcodeproj'))).toEqual([
    [asks, where],
    [reads, where],
  ]);
});
