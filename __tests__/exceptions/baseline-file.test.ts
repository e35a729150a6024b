import { describe, expect, test } from 'vitest';
import { applyBaseline, readBaseline, writeBaseline } from '../../src/exceptions/baseline.ts';
import { UsageError } from '../../src/settings/options.ts';
import type { Finding } from '../../src/types.ts';
import { accepted, finding } from './made.ts';

const file = (...findings: readonly unknown[]) => JSON.stringify({ version: 1, findings }, null, 2);
const read = (content: string, place?: string) => readBaseline(Buffer.from(content), 'b.json', place);
const ENTRY = { fingerprint: 'f', rule: 'r' };
const silenced = { by: 'ignore', reason: 'why' } as const;

describe('a baseline that is read', () => {
  test('has what is written in it, and no more', () => {
    expect(read(file(ENTRY))).toStrictEqual([{ fingerprint: 'f', rule: 'r', message: '', count: 1 }]);
    expect(read(file({ ...ENTRY, message: 'm', target: 't', count: 3, reason: ' why ' }))).toStrictEqual([
      { fingerprint: 'f', rule: 'r', message: 'm', target: 't', count: 3, reason: 'why' },
    ]);
    expect(read(file({ ...ENTRY, message: 5, target: 5, reason: 5 }, { ...ENTRY, reason: '  ' }))).toStrictEqual([
      { fingerprint: 'f', rule: 'r', message: '', count: 1 },
      { fingerprint: 'f', rule: 'r', message: '', count: 1 },
    ]);
    expect(read(`\ufeff${file(ENTRY)}`).length).toBe(1);
    expect(read(file({ ...ENTRY, reason: 'a\ufeffb' }))[0]?.reason).toBe('a\ufeffb');
    expect(read('{"version":1,"findings":[]}')).toEqual([]);
  });

  test('knows what was found in a built app, where it says so', () => {
    const built = (value: unknown) => read(file({ ...ENTRY, built: value }))[0];
    expect(built(true)).toStrictEqual({ fingerprint: 'f', rule: 'r', message: '', count: 1, isBuilt: true });
    for (const other of [false, 'true', 1, null]) expect(built(other)).not.toHaveProperty('isBuilt');
  });

  test('has a place for each entry where places are wanted, the first where two are alike', () => {
    const content = `${file(ENTRY, { ...ENTRY, fingerprint: 'g' }, ENTRY)}\n`.replace(
      '"fingerprint": "g"',
      '"fingerprint"  :\t"g"',
    );
    expect(read(content, 'b.json').map(({ at }) => at)).toEqual([
      { file: 'b.json', line: 5, column: 7 },
      { file: 'b.json', line: 9, column: 7 },
      { file: 'b.json', line: 5, column: 7 },
    ]);
    const line = '{"version":1,"findings":[{"fingerprint":"ab","rule":"r"},{"fingerprint":"b","rule":"r"}]}';
    expect(read(line, 'b.json').map(({ at }) => at?.column)).toEqual([27, 59]);
    const odd = file(ENTRY).replace('"f"', '"\\u0066"');
    expect(read(odd, 'b.json')[0]?.at).toEqual({ file: 'b.json', line: 1, column: 1 });
    expect(read(odd)[0]).not.toHaveProperty('at');
  });

  test.each([
    ['', 'it is not JSON'],
    ['{', 'it is not JSON'],
    ['[]', '"version" is not 1, or "findings" is no list'],
    ['5', '"version" is not 1, or "findings" is no list'],
    ['{"version":"1","findings":[]}', '"version" is not 1, or "findings" is no list'],
    ['{"version":1}', '"version" is not 1, or "findings" is no list'],
    [file(null), 'entry 1 is no object'],
    [file(5), 'entry 1 is no object'],
    [file(ENTRY, []), 'entry 2 is no object'],
    [file(ENTRY, { rule: 'r' }), 'entry 2 lacks a "fingerprint" or a "rule"'],
    [file({ fingerprint: 'f' }), 'entry 1 lacks a "fingerprint" or a "rule"'],
    [file({ fingerprint: 5, rule: 'r' }), 'entry 1 lacks a "fingerprint" or a "rule"'],
    ...[0, -1, 1.5, '1', null, 2 ** 53].map((count): [string, string] => [
      file(ENTRY, { ...ENTRY, count }),
      'the "count" of entry 2 is no number of findings',
    ]),
  ])('%s is none', (content, why) => {
    expect(() => read(content)).toThrow(
      new UsageError(`"b.json" is no baseline: ${why}. Write one with --write-baseline.`),
    );
  });

  test('is not larger than 16 MB', () => {
    const content = file(ENTRY);
    const most = 16 * 1024 * 1024;
    expect(read(content.padEnd(most)).length).toBe(1);
    expect(() => read(content.padEnd(most + 1))).toThrow('is no baseline: it is too large.');
  });
});

describe('a baseline that is applied', () => {
  const apply = (
    findings: readonly Finding[],
    entries: Parameters<typeof applyBaseline>[1],
    isSettled = (_: string) => true,
  ) => applyBaseline(findings, entries, ({ rule }) => isSettled(rule));

  test('accepts as many findings as it says, with its reason', () => {
    const { findings, baseline } = apply(
      [finding('a'), finding('a'), finding('a'), finding('b'), finding('c')],
      [accepted('a', { reason: 'next release' }), accepted('a', { reason: 'this one' }), accepted('b')],
    );
    expect(findings.map(({ silenced: why }) => why)).toEqual([
      { by: 'baseline', reason: 'this one' },
      { by: 'baseline', reason: 'this one' },
      undefined,
      { by: 'baseline', reason: 'accepted in the baseline' },
      undefined,
    ]);
    expect(baseline).toEqual({ accepted: 3, stale: [] });
  });

  test('is used up, and not counted, by a finding that is ignored already', () => {
    const { findings, baseline } = apply([finding('a', { silenced }), finding('a')], [accepted('a')]);
    expect(findings.map(({ silenced: why }) => why)).toEqual([silenced, undefined]);
    expect(baseline).toEqual({ accepted: 0, stale: [] });
  });

  test('is stale in what nothing matches any more, each entry once', () => {
    const entries = [accepted('a', { target: 'App' }), accepted('a'), accepted('b', { count: 2 }), accepted('c')];
    expect(apply([finding('b'), finding('c')], entries).baseline.stale).toStrictEqual([
      { rule: 'a', message: 'a is wrong.', target: 'App' },
      { rule: 'b', message: 'b is wrong.' },
    ]);
    expect(apply([], entries, (id) => id === 'c').baseline.stale.map(({ rule }) => rule)).toEqual(['c']);
    // Of what was not looked at nothing is stale, and the whole entry says what that is.
    const built = [accepted('a', { isBuilt: true, target: 'App' }), accepted('b')];
    const { baseline } = applyBaseline([], built, (entry) => entry.isBuilt !== true || entry.target !== 'App');
    expect(baseline.stale.map(({ rule }) => rule)).toEqual(['b']);
  });
});

describe('a baseline that is written', () => {
  const written = (findings: readonly Finding[], earlier: Parameters<typeof writeBaseline>[1] = [], settled = true) =>
    JSON.parse(writeBaseline(findings, earlier, () => settled)) as { version: number; findings: unknown[] };

  test('holds each finding once, with how often it is there, and no line', () => {
    const text = writeBaseline([finding('b'), finding('a', { target: 'App' }), finding('b')], [], () => true);
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text)).toStrictEqual({
      version: 1,
      findings: [
        { rule: 'a', target: 'App', message: 'a is wrong.', fingerprint: 'a' },
        { rule: 'b', message: 'b is wrong.', fingerprint: 'b', count: 2 },
      ],
    });
  });

  test('leaves out what is ignored, and not what is accepted', () => {
    const by = (one: 'ignore' | 'baseline') => ({ silenced: { by: one, reason: 'x' } });
    expect(written([finding('a', by('ignore')), finding('b', by('baseline'))]).findings).toMatchObject([{ rule: 'b' }]);
  });

  test('keeps reasons, and what this run could not see', () => {
    const earlier = [
      accepted('a', { reason: 'why', at: { file: 'b.json', line: 1, column: 1 } }),
      accepted('z', { count: 2 }),
    ];
    expect(written([finding('a')], earlier).findings).toStrictEqual([
      { rule: 'a', message: 'a is wrong.', fingerprint: 'a', reason: 'why' },
    ]);
    expect(written([finding('a')], earlier, false).findings).toStrictEqual([
      { rule: 'a', message: 'a is wrong.', fingerprint: 'a', reason: 'why' },
      { rule: 'z', message: 'z is wrong.', fingerprint: 'z', count: 2 },
    ]);
  });

  test.each([
    ['build/App.ipa!Payload/App.app/Info.plist', true],
    ['App.app!Info.plist', true],
    ['App.xcarchive!Products/x', true],
    ['App.zip!x', true],
    ['App.tgz!x', true],
    ['App.tar.gz!x', true],
    ['App.IPA!x', true],
    ['App.ipa', false],
    ['App.app/Info.plist', false],
    ['Hello!.swift', false],
    ['Appipa!x', false],
  ])('says of %s that it is built: %s', (place, isBuilt) => {
    const [entry] = written([finding('a', { at: { file: place, line: 1, column: 1 } })]).findings;
    expect(entry).toStrictEqual({
      ...{ rule: 'a', message: 'a is wrong.', fingerprint: 'a' },
      ...(isBuilt && { built: true }),
    });
  });

  test('keeps what it said of a built app, and asks of each entry whether it was seen', () => {
    const earlier = [accepted('a', { isBuilt: true }), accepted('b')];
    expect(JSON.parse(writeBaseline([], earlier, ({ isBuilt }) => isBuilt !== true)).findings).toStrictEqual([
      { rule: 'a', message: 'a is wrong.', fingerprint: 'a', built: true },
    ]);
  });

  test('is sorted by rule, target, message and fingerprint', () => {
    const more = (id: string, own: Partial<Finding>) => finding(id, own);
    const all = [
      more('b', { target: 'A', message: 'x', fingerprint: '1' }),
      more('a', { target: 'B', message: 'x', fingerprint: '2' }),
      more('a', { target: 'A', message: 'y', fingerprint: '3' }),
      more('a', { target: 'A', message: 'x', fingerprint: '5' }),
      more('a', { target: 'A', message: 'x', fingerprint: '4' }),
      more('a', { message: 'z', fingerprint: '6' }),
    ];
    const order = written(all).findings.map((one) => (one as { fingerprint: string }).fingerprint);
    expect(order).toEqual(['6', '4', '5', '3', '2', '1']);
    expect(written(all.toReversed()).findings).toEqual(written(all).findings);
  });

  test('holds the beginning of a message on one line, and no credential', () => {
    const message = (text: string) =>
      (written([finding('a', { message: text })]).findings[0] as { message: string }).message;
    expect(message('  one\n two\t three ')).toBe('one two three');
    expect(message('x'.repeat(160))).toBe('x'.repeat(160));
    expect(message('x'.repeat(161))).toBe(`${'x'.repeat(159)}…`);
    expect(message(`${'x'.repeat(158)}🩺yy`)).toBe(`${'x'.repeat(158)}…`);
    expect(message(`🩺${'x'.repeat(200)}`)).toBe(`🩺${'x'.repeat(157)}…`);
    expect(message('AKIAIOSFODNN7EXAMPLE')).toBe('[an AWS key id]');
  });
});
