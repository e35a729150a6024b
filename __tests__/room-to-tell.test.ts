import { expect, test } from 'vitest';
import { tellTargets } from '../src/check/room-to-tell.ts';
import { NO_FACTS } from '../src/code/facts/no-facts.ts';
import type { AppTarget, Finding, Skipped } from '../src/types.ts';

const at = { file: 'App.xcodeproj/project.pbxproj', line: 3, column: 1 };
const target = (name: string, kind: AppTarget['kind'] = 'app') =>
  ({ name, kind, at, project: 'App.xcodeproj', signs: [], code: NO_FACTS }) as unknown as AppTarget;
const finding = (message: string) => ({ message, fix: 'Mend it.', at }) as Finding;

function tell(targets: readonly AppTarget[], room: number) {
  const told = tellTargets(
    targets,
    ({ name }) => ({
      findings: [finding(`${name} is wrong.`)],
      unknown: [{ at, reason: `${name} is open.` } as Skipped],
    }),
    room,
  );
  return {
    ...told,
    targets: told.targets.map(({ name }) => name),
    findings: told.findings.map(({ message }) => message),
  };
}

test('all is told where there is room', () => {
  const { targets, findings, unknown, leftOut } = tell([target('A'), target('B', 'library'), target('C')], 10_000);
  expect(targets).toEqual(['A', 'B', 'C']);
  expect(findings).toEqual(['A is wrong.', 'B is wrong.', 'C is wrong.']);
  expect(unknown.map(({ reason }) => reason)).toEqual(['A is open.', 'B is open.', 'C is open.']);
  expect(leftOut).toEqual([]);
});

test('what ships comes first, and what is left out is named and keeps the run from a verdict', () => {
  const libraries = [1, 2, 3, 4, 5].map((number) => target(`L${number}`, number % 2 === 0 ? 'test' : 'library'));
  const told = tell([...libraries, target('App'), target('Widget', 'extension')], 2500);
  expect(told.targets).toEqual(['App', 'Widget']);
  expect(told.leftOut).toEqual([
    {
      at,
      reason:
        'The report has room for 2 of 7 targets. Not judged: `L1`, `L2`, `L3` and 2 more. Check parts of the repository by themselves, or exclude what builds no app.',
      blocking: true,
    },
  ]);
});

test('one target is judged, however much there is to be told of it', () => {
  const { targets, leftOut } = tell([target('A'), target('B')], 1);
  expect(targets).toEqual(['A']);
  expect(leftOut).toMatchObject([{ reason: expect.stringContaining('Not judged: `B`.'), blocking: true }]);
});
