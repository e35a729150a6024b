import { expect, test } from 'vitest';
import { judgeAnew, judgeTargetAnew } from '../../src/companion/judge-anew.ts';
import type { Evidence } from '../../src/findings/verdict.ts';
import type { Finding, Verdict } from '../../src/types.ts';
import { rule, target } from '../reporters/sample-report.ts';

const APP = target();
const PLACE = { file: 'a', line: 1, column: 1 };
const VERDICTS: readonly Verdict[] = ['not-applicable', 'passed', 'incomplete', 'failed'];

function finding(more: Partial<Finding> = {}): Finding {
  return {
    ...{
      rule: rule('made-up', 'error'),
      severity: 'error',
      message: 'x',
      fix: 'y',
      target: APP.name,
      project: APP.project,
    },
    ...{ configurations: [], at: PLACE, related: [], fingerprint: 'f', ...more },
  };
}

function evidence(more: Partial<Evidence> = {}): Evidence {
  return { findings: [], skipped: [], targets: [APP], failOn: 'error', newOnly: false, ...more };
}

const silenced = { by: 'ignore', reason: 'why' } as const;

test.each<[string, Partial<Evidence>, readonly Verdict[]]>([
  ['an error', { findings: [finding()] }, ['failed', 'failed', 'failed', 'failed']],
  ['a warning', { findings: [finding({ severity: 'warning' })] }, ['passed', 'passed', 'passed', 'failed']],
  ['a silenced error', { findings: [finding({ silenced })] }, ['passed', 'passed', 'passed', 'passed']],
  ['nothing', {}, ['passed', 'passed', 'passed', 'passed']],
  [
    'no sign',
    { targets: [target({ signs: [] })] },
    ['not-applicable', 'not-applicable', 'not-applicable', 'not-applicable'],
  ],
  ['no app', { targets: [] }, ['incomplete', 'incomplete', 'incomplete', 'incomplete']],
  [
    'what blocks',
    { skipped: [{ at: PLACE, reason: 'r', blocking: true }] },
    ['incomplete', 'incomplete', 'incomplete', 'incomplete'],
  ],
  [
    'an error that nothing fails on',
    { findings: [finding()], failOn: 'never' },
    ['passed', 'passed', 'passed', 'failed'],
  ],
  [
    'an old error, where new ones count',
    { findings: [finding({ isNew: false })], newOnly: true },
    ['passed', 'passed', 'passed', 'passed'],
  ],
  [
    'an old error, where all count',
    { findings: [finding({ isNew: false })] },
    ['failed', 'failed', 'failed', 'failed'],
  ],
])('%s gives its verdict, whatever is claimed', (_, more, verdicts) => {
  expect(VERDICTS.map((claimed) => judgeAnew(evidence(more), claimed))).toEqual(verdicts);
});

test('a target is judged by its own findings', () => {
  const other = evidence({ findings: [finding({ target: 'Other' })] });
  expect(VERDICTS.map((claimed) => judgeTargetAnew(APP, other, claimed))).toEqual(VERDICTS.map(() => 'passed'));
  const elsewhere = evidence({ findings: [finding({ project: 'Other.xcodeproj' })] });
  expect(judgeTargetAnew(APP, elsewhere, 'failed')).toBe('passed');
  const own = evidence({ findings: [finding({ severity: 'notice' })] });
  expect(VERDICTS.map((claimed) => judgeTargetAnew(APP, own, claimed))).toEqual([
    'passed',
    'passed',
    'passed',
    'failed',
  ]);
  expect(judgeTargetAnew(APP, evidence({ findings: [finding()] }), 'passed')).toBe('failed');
  const cut = evidence({ skipped: [{ at: PLACE, reason: 'r', blocking: true, target: APP.name }] });
  expect(judgeTargetAnew(APP, cut, 'passed')).toBe('incomplete');
});
