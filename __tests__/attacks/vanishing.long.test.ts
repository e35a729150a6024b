import { readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { openRepository } from '../../src/files/files.ts';
import { json } from '../../src/reporters/json.ts';
import { NO_CONFIGURATION } from '../../src/settings/configuration.ts';
import { type RepoFiles, UnreadableFile } from '../../src/types.ts';

const FIXTURES = path.join(import.meta.dirname, '..', '..', 'fixtures');

/** What the n-th reading of a file gives, counted from 0: its bytes, or something else in their place. */
type Reading = (count: number, bytes: () => Uint8Array) => Uint8Array;

const gone = (): never => {
  throw new UnreadableFile('does not exist', { file: 'gone', line: 1, column: 1 });
};

/** Checks a fixture through a file system that gives what `reading` says; returns how often it was read. */
async function checkThrough(name: string, reading: Reading): Promise<number> {
  const whole = openRepository(path.join(FIXTURES, name));
  let count = 0;
  const files: RepoFiles = {
    ...whole,
    paths: whole.paths,
    bytes: (file) => reading(count++, () => whole.bytes(file)),
  };
  const report = await check(files, {
    configuration: NO_CONFIGURATION,
    failOn: 'error',
    newOnly: false,
    urls: [],
    judgeUrls: async () => ({ urls: [], missing: [], descriptions: [], unresolved: [] }),
    passedOver: [],
    today: '2026-01-01',
  });
  expect(JSON.parse(json(report, { colour: false, prefix: '' })).verdict).toBe(report.verdict);
  return count;
}

const names = readdirSync(FIXTURES).filter((name) => /-bad$|^local-package$|^workspace$|^everything-right$/.test(name));

describe('files that are gone when they are read', () => {
  test.each(names)('%s: any one reading, and all from then on', { timeout: 60_000 }, async (name) => {
    const total = await checkThrough(name, (_, bytes) => bytes());
    for (let at = 0; at < total; at += 1) {
      await checkThrough(name, (count, bytes) => (count === at ? gone() : bytes()));
      await checkThrough(name, (count, bytes) => (count >= at ? gone() : bytes()));
    }
  });

  test('files that are cut, empty or gone by turns', { timeout: 60_000 }, async () => {
    const turn = fc.constantFrom<Reading>(
      (_, bytes) => bytes(),
      (count, bytes) => bytes().subarray(0, count * 7),
      () => new Uint8Array(),
      gone,
    );
    const turns = fc.array(turn, { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(turns, async (list) => {
        await checkThrough('everything-right', (count, bytes) => list[count % list.length]?.(count, bytes) ?? bytes());
      }),
      { numRuns: 60 },
    );
  });
});
