import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { isFinished, openCache } from '../../src/sweep/cache.ts';
import { isFolder, listJsonFiles, readJsonFile, readNamed, writeWhole } from '../../src/sweep/folders.ts';
import { HEAD, type Result, STATES } from '../../src/sweep/words.ts';
import { makeFolder } from '../folder.ts';

let folder = '';
beforeEach(() => {
  folder = makeFolder('sweep-cache');
});

const SETTINGS = { failOn: 'error', checkUrls: true, allowPrivateNetwork: false };
const PLANNED = { repository: 'octo/app', ref: 'main', head: 'a'.repeat(40), private: false };
const RESULT: Result = { ...HEAD, repository: 'octo/app', head: PLANNED.head, state: 'failed', report: { a: 1 } };

describe('what was found out', () => {
  test('is kept for the same commit, tool and settings', () => {
    const cache = openCache(folder, SETTINGS);
    expect([cache.knows('octo/app'), cache.get(PLANNED)]).toEqual([false, undefined]);
    cache.set({ result: RESULT, askedAt: 5 });
    expect([cache.knows('octo/app'), cache.knows('octo/other')]).toEqual([true, false]);
    expect(openCache(folder, { ...SETTINGS }).get(PLANNED)).toEqual({ result: RESULT, askedAt: 5 });
    expect(cache.get({ ...PLANNED, head: 'b'.repeat(40) })).toBeUndefined();
    expect(readdirSync(path.join(folder, 'results', 'octo'))).toEqual(['app.json']);
    for (const other of [{ failOn: 'warning' }, { checkUrls: false }, { allowPrivateNetwork: true }]) {
      const changed = openCache(folder, { ...SETTINGS, ...other });
      expect([changed.get(PLANNED), changed.knows('octo/app')]).toEqual([undefined, true]);
    }
  });

  test('without a word on what fails is not what it is with one', () => {
    const { failOn: _, ...plain } = SETTINGS;
    openCache(folder, plain).set({ result: RESULT, askedAt: 5 });
    expect(openCache(folder, plain).get(PLANNED)?.askedAt).toBe(5);
    expect(openCache(folder, { ...plain, failOn: '' }).get(PLANNED)?.askedAt).toBe(5);
    expect(openCache(folder, SETTINGS).get(PLANNED)).toBeUndefined();
  });

  test('with what App Store Connect says is not what it is without', () => {
    openCache(folder, SETTINGS).set({ result: RESULT, askedAt: 5 });
    expect(openCache(folder, { ...SETTINGS, readsStore: false }).get(PLANNED)?.askedAt).toBe(5);
    const reading = openCache(folder, { ...SETTINGS, readsStore: true });
    expect(reading.get(PLANNED)).toBeUndefined();
    reading.set({ result: RESULT, askedAt: 6 });
    expect([reading.get(PLANNED)?.askedAt, openCache(folder, SETTINGS).get(PLANNED)]).toEqual([6, undefined]);
  });

  test('is kept with its SARIF, where it has one', () => {
    const cache = openCache(folder, SETTINGS);
    cache.set({ result: RESULT, askedAt: 5, sarif: '{}' });
    expect(cache.get(PLANNED)).toStrictEqual({ result: RESULT, askedAt: 5, sarif: '{}' });
    const file = path.join(folder, 'results', 'octo', 'app.json');
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), sarif: 7 }));
    expect(cache.get(PLANNED)).toStrictEqual({ result: RESULT, askedAt: 5 });
  });

  test.each(
    STATES.map(
      (state) => [state, ['passed', 'failed', 'incomplete', 'not-applicable', 'empty'].includes(state)] as const,
    ),
  )('as %s is finished: %s', (state, finished) => {
    const cache = openCache(folder, SETTINGS);
    cache.set({ result: { ...RESULT, state }, askedAt: 5 });
    expect([isFinished({ state }), cache.get(PLANNED)?.result.state, cache.knows('octo/app')]).toEqual([
      finished,
      finished ? state : undefined,
      finished,
    ]);
  });

  test('is no more than its file holds', () => {
    const cache = openCache(folder, SETTINGS);
    cache.set({ result: RESULT, askedAt: 5 });
    const file = path.join(folder, 'results', 'octo', 'app.json');
    const whole = JSON.parse(readFileSync(file, 'utf8'));
    const put = (more: object) => writeFileSync(file, JSON.stringify({ ...whole, ...more }));
    put({ askedAt: 'x' });
    expect(cache.get(PLANNED)).toEqual({ result: RESULT, askedAt: 0 });
    for (const result of [
      ...[
        undefined,
        null,
        7,
        { ...RESULT, repository: 'octo/other' },
        { ...RESULT, tool: { name: 'x', version: '0' } },
      ],
      ...[
        { ...RESULT, state: 'error' },
        { ...RESULT, state: 'x' },
        { ...RESULT, schemaVersion: 2 },
      ],
    ]) {
      put({ result });
      expect(cache.get(PLANNED)).toBeUndefined();
    }
    put({ configuration: 'x' });
    expect(cache.get(PLANNED)).toBeUndefined();
    writeFileSync(file, '{');
    expect([cache.get(PLANNED), cache.knows('octo/app')]).toEqual([undefined, false]);
  });
});

describe('a file', () => {
  test('is written whole, in place of another, and nothing is left beside it', () => {
    const file = path.join(folder, 'a', 'b', 'c.json');
    writeWhole(file, 'one');
    writeWhole(file, 'two');
    expect([readFileSync(file, 'utf8'), readdirSync(path.dirname(file))]).toEqual(['two', ['c.json']]);
    const taken = path.join(folder, 'taken');
    mkdirSync(path.join(taken, 'x'), { recursive: true });
    expect(() => writeWhole(taken, 'three')).toThrow();
    expect(readdirSync(folder).sort()).toEqual(['a', 'taken']);
    expect(readNamed(file).toString()).toBe('two');
  });

  test('in whose place a link stands replaces the link', () => {
    const outside = path.join(makeFolder('outside'), 'x');
    writeFileSync(outside, 'theirs');
    symlinkSync(outside, path.join(folder, 'link'));
    writeWhole(path.join(folder, 'link'), 'ours');
    expect([readFileSync(outside, 'utf8'), readFileSync(path.join(folder, 'link'), 'utf8')]).toEqual([
      'theirs',
      'ours',
    ]);
  });

  test.each<[string, unknown]>([
    ['{"a":1}', { a: 1 }],
    ['[]', undefined],
    ['null', undefined],
    ['7', undefined],
    ['"x"', undefined],
    ['{', undefined],
    ['', undefined],
  ])('of JSON holds an object or nothing: %s', (content, value) => {
    writeFileSync(path.join(folder, 'x.json'), content);
    expect(readJsonFile(path.join(folder, 'x.json'))).toEqual(value);
    expect(readJsonFile(path.join(folder, 'none.json'))).toBeUndefined();
  });

  test('is found below a folder by its ending, sorted; folders are none', () => {
    for (const name of ['b.json', 'a/c.json', 'a/d.json/e.txt', 'x.jsonl', 'y.JSON', 'json'])
      writeWhole(path.join(folder, name), '{}');
    expect(listJsonFiles(folder)).toEqual(['a/c.json', 'b.json'].map((name) => path.join(folder, name)));
    expect([isFolder(folder), isFolder(path.join(folder, 'b.json')), isFolder(path.join(folder, 'none'))]).toEqual([
      true,
      false,
      false,
    ]);
    rmSync(folder, { recursive: true });
    expect([existsSync(folder), isFolder(folder)]).toEqual([false, false]);
  });
});
