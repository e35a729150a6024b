import { describe, expect, test } from 'vitest';
import { coverageOf, type Exceptions, FOREVER } from '../../src/exceptions/exceptions.ts';
import { watchMarks } from '../../src/exceptions/marks.ts';
import { applyExceptions, findExceptions, holds, type SilenceOptions, silence } from '../../src/exceptions/silence.ts';
import { memoryFiles } from '../../src/files/files.ts';
import type { Configuration, Ignore } from '../../src/settings/configuration.ts';
import type { Finding } from '../../src/types.ts';
import { target } from '../reporters/sample-report.ts';
import { accepted, configured, finding, ignore, PLACE } from './made.ts';

const TODAY = '2026-11-24';
const NAME = 'clinical-records-ignore:';

function marked(content = '') {
  const watched = watchMarks(memoryFiles({ [PLACE.file]: content }));
  watched.files.bytes(PLACE.file);
  return watched;
}

const severities = (of: Readonly<Record<string, 'error' | 'warning' | 'notice' | 'off'>>) =>
  new Map(Object.entries(of).map(([id, value]) => [id, { value, at: PLACE }]));

function judging(more: Partial<Configuration>, content = '') {
  return { configuration: configured(more), marked: marked(content), today: TODAY };
}

describe('an exception holds', () => {
  test.each([
    [undefined, true],
    ['2026-11-23', false],
    ['2026-11-24', true],
    ['2026-11-25', true],
  ])('until %s: %s', (until, expected) => {
    expect(holds(ignore('a', until === undefined ? {} : { until }), TODAY)).toBe(expected);
  });

  const own = finding('a', { target: 'App' });

  test.each<[string, Partial<Ignore>, boolean]>([
    ['for its rule', {}, true],
    ['for no other rule', { rule: 'b' }, false],
    ['for its target', { target: 'App' }, true],
    ['for no other target', { target: 'Other' }, false],
    ['for its files', { path: 'App/**' }, true],
    ['for no other file', { path: 'Other/**' }, false],
    ['for its files as a shell names them', { path: 'App/[!B].{m,swift}' }, true],
    ['for its files of its target', { path: 'App/**', target: 'App' }, true],
    ['for its files of no other target', { path: 'App/**', target: 'Other' }, false],
    ['for no other file of its target', { path: 'Other/**', target: 'App' }, false],
    ['to its end', { until: TODAY }, true],
    ['no longer', { until: '2026-11-23' }, false],
  ])('%s', (_, more, expected) => {
    const found = findExceptions(judging({ ignores: [ignore('a', more)] }))(own);
    expect(found.length).toBe(expected ? 1 : 0);
  });

  test('for a file by the name that it had before', () => {
    const given = { ...judging({ ignores: [ignore('a', { path: 'Old/**' })] }), nameBefore: () => 'Old/A.swift' };
    expect(findExceptions(given)(own).length).toBe(1);
    expect(findExceptions({ ...given, nameBefore: () => 'Older/A.swift' })(own)).toEqual([]);
    const now = { ...given, configuration: configured({ ignores: [ignore('a', { path: 'App/**' })] }) };
    expect(findExceptions(now)(own).length).toBe(1);
  });

  test('for nothing that the change brought under it', () => {
    const given = judging({ ignores: [ignore('a')] });
    expect(findExceptions({ ...given, brought: new Set([own]) })(own)).toEqual([]);
    expect(findExceptions({ ...given, brought: new Set([finding('a')]) })(own).length).toBe(1);
  });

  test.each([
    [`// ${NAME} a why`, 1],
    [`// ${NAME} b why`, 0],
    [`// ${NAME} a`, 0],
    [`// ${NAME} a until 2026-11-24`, 1],
    [`// ${NAME} a until 2026-11-23`, 0],
  ])('as a mark, %s: %i', (mark, count) => {
    expect(findExceptions(judging({}, `\n\nx() ${mark}`))(own).length).toBe(count);
  });

  test('of the configuration, before that of a mark', () => {
    const found = findExceptions(judging({ ignores: [ignore('a')] }, `\n\n// ${NAME} a why`))(own);
    expect(found.map(({ reason }) => reason)).toEqual(['so it is', 'why']);
  });
});

describe('findings under exceptions', () => {
  test('are weighed, left out where their rule is off, and silenced with the first reason', () => {
    const first = ignore('a');
    const second = ignore('a', { reason: 'so too' });
    const { judged, used } = applyExceptions(
      [finding('a'), finding('b'), finding('c'), finding('d')],
      judging({ ignores: [first, second, ignore('c')], severities: severities({ b: 'warning', c: 'off' }) }),
    );
    expect(judged.map(({ rule, severity, silenced }) => [rule.id, severity, silenced])).toEqual([
      ['a', 'error', { by: 'ignore', reason: 'so it is' }],
      ['b', 'warning', undefined],
      ['d', 'error', undefined],
    ]);
    expect('silenced' in (judged[1] as Finding)).toBe(false);
    expect([...used]).toEqual([first, second]);
  });
});

describe('exceptions that do not hold are findings', () => {
  const options = (more: Partial<Configuration>, less: Partial<SilenceOptions> = {}): SilenceOptions => ({
    ...{ configuration: configured(more), today: TODAY, ruleIds: ['a', 'b', 'check-loosened'] },
    ...{ targets: [target()], isSettled: () => true, ...less },
  });
  const faults = (findings: readonly Finding[], given: SilenceOptions, content = '') =>
    silence(findings, marked(content), given)
      .filter(({ rule }) => rule.id.startsWith('ignore-'))
      .map(({ rule, severity, message, fix, at }) => [rule.id, severity, message, fix, at.line]);

  test.each<[string, Partial<Ignore>, readonly unknown[]]>([
    [
      'one that ignores nothing',
      {},
      ['ignore-unused', 'warning', 'This ignore of "a" ignores nothing.', 'Remove it.', 2],
    ],
    [
      'one that is over',
      { until: '2026-11-23' },
      [
        ...['ignore-expired', 'warning', 'This ignore of "a" held until 2026-11-23.'],
        ...['Fix what it ignored, and remove it; or give it a later date.', 2],
      ],
    ],
    [
      'one without a reason',
      { reason: '' },
      [
        ...['ignore-invalid', 'warning', 'This ignore of "a" gives no reason, and ignores nothing.'],
        ...['Write the reason after the rule: clinical-records-ignore: a why.', 2],
      ],
    ],
    [
      'one of no rule',
      { rule: '' },
      [
        ...['ignore-invalid', 'warning', 'This ignore names no rule.'],
        ...['Write clinical-records-ignore: RULE and the reason.', 2],
      ],
    ],
    [
      'one of what is no rule',
      { rule: 'zzzzzzzz' },
      [
        ...['ignore-invalid', 'warning', 'This ignore names "zzzzzzzz", which is no rule.'],
        ...['Remove it, or name the rule as the report does.', 2],
      ],
    ],
  ])('%s', (_, more, expected) => {
    expect(faults([], options({ ignores: [ignore('a', more)] }))).toEqual([expected]);
  });

  test('one of what tells them can silence nothing', () => {
    const [found] = faults([], options({ ignores: [ignore('check-loosened')] }, { ruleIds: ['a', 'b'] }));
    expect(found?.slice(2, 4)).toEqual([
      'This ignore names "check-loosened", which cannot be ignored: it tells what a change sets aside.',
      'Remove it.',
    ]);
  });

  test('a name that is nearly one is told', () => {
    const given = options({ ignores: [ignore('some-rul')] }, { ruleIds: ['some-rule'] });
    expect(faults([], given)[0]?.[3]).toBe('Write "some-rule", if that was meant.');
  });

  test('one that is used is none, nor is one of a rule of which not all was seen', () => {
    expect(faults([finding('a')], options({ ignores: [ignore('a')] }))).toEqual([]);
    const seen: string[] = [];
    const given = options({ ignores: [ignore('b')] }, { isSettled: (id) => seen.push(id) < 0 });
    expect(faults([finding('a')], given)).toEqual([]);
    expect(seen).toEqual(['b']);
  });

  test('one that misses says where the first finding of its rule is that counts', () => {
    const findings = [
      finding('a', { fingerprint: '1', at: { ...PLACE, line: 1 } }),
      finding('a', { fingerprint: '2', at: { ...PLACE, line: 7 }, target: 'App' }),
      finding('a', { fingerprint: '3', at: { ...PLACE, line: 9 } }),
    ];
    const content = `// ${NAME} a why\n\n\n// ${NAME} a why\n`;
    const given = options({ ignores: [ignore('a', { path: 'Other/**' })] });
    expect(faults(findings, given, content).map((one) => one[3])).toEqual([
      'Remove it; or, if the finding in App/A.swift (App) was meant, name that place.',
      'Remove it; or, if the finding at App/A.swift:7 was meant, move it there.',
    ]);
    const plain = faults([finding('a')], options({ ignores: [ignore('a', { target: 'Other' })] }));
    expect(plain[0]?.[3]).toBe('Remove it; or, if the finding in App/A.swift was meant, name that place.');
  });

  test('they are weighed as the configuration says, and sorted among the others', () => {
    const weighed = (value: 'error' | 'off') =>
      options({ ignores: [ignore('a')], severities: severities({ 'ignore-unused': value }) });
    expect(faults([], weighed('error')).map((one) => one[1])).toEqual(['error']);
    expect(faults([], weighed('off'))).toEqual([]);
    const all = silence([finding('b')], marked(), options({ ignores: [ignore('a')] }));
    expect(all.map(({ rule }) => rule.id)).toEqual(['ignore-unused', 'b']);
  });

  test('where nothing is clinical they are told beside a finding, and not by themselves', () => {
    const given = options({ ignores: [ignore('a')] }, { targets: [target({ signs: [] })] });
    expect(silence([], marked(), given)).toEqual([]);
    expect(faults([finding('b')], given).length).toBe(1);
    const mixed = { ...given, targets: [target({ signs: [] }), target()] };
    expect(faults([], mixed).length).toBe(1);
  });

  test('without one the findings are as they were', () => {
    const given = [finding('b'), finding('a')];
    expect(silence(given, marked(), options({}))).toEqual(given);
  });
});

describe('what keeps a finding from counting', () => {
  const covers = (exceptions: Partial<Exceptions>, found: readonly Finding[]) => {
    const cover = coverageOf({ configuration: configured({}), marked: marked(), ...exceptions }, found, TODAY);
    return found.map((one) => cover(one).map(({ by, until }) => [by, until]));
  };

  test('a rule that is off, an ignore to its day, an entry of the baseline, in this order', () => {
    const endless = ignore('a');
    const ending = ignore('a', { until: '2027-01-01' });
    const entry = accepted('a');
    const exceptions = {
      configuration: configured({ ignores: [endless, ending, ignore('b', { until: '2026-01-01' })] }),
      accepted: [entry],
    };
    expect(covers(exceptions, [finding('a'), finding('b')])).toEqual([
      [
        [endless, FOREVER],
        [ending, '2027-01-01'],
        [entry, FOREVER],
      ],
      [],
    ]);
    expect(FOREVER > '9999-12-31').toBe(true);
  });

  test('a finding of a rule that is off takes nothing of the baseline', () => {
    const off = { configuration: configured({ severities: severities({ a: 'off', b: 'warning' }) }) };
    const entry = accepted('x', { rule: 'b' });
    const found = [finding('a', { fingerprint: 'x' }), finding('b', { fingerprint: 'x' })];
    expect(covers({ ...off, accepted: [entry] }, found)).toEqual([[['off', FOREVER]], [[entry, FOREVER]]]);
  });

  test('as many equal findings are accepted as the baseline says', () => {
    const three = () => [1, 2, 3, 4].map((line) => finding('a', { at: { ...PLACE, line } }));
    const first = accepted('a', { count: 2 });
    expect(covers({ accepted: [first] }, three()).map((one) => one.length)).toEqual([1, 1, 0, 0]);
    expect(covers({ accepted: [first, accepted('a')] }, three())).toEqual([
      [[first, FOREVER]],
      [[first, FOREVER]],
      [[first, FOREVER]],
      [],
    ]);
    expect(covers({}, three()).flat()).toEqual([]);
  });
});
