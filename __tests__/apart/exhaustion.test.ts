import { describe, expect, test } from 'vitest';
import { limitOf } from '../../src/apart/exhaustion.ts';
import { attempt } from '../../src/apart/guarded-run.ts';
import { UsageError } from '../../src/settings/options.ts';

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

const forever = (depth: number): number => forever(depth + 1) + 1;

describe('an error that tells of a limit of the machine', () => {
  test.each([
    ['calls without end', () => forever(0), 'the stack gave out'],
    ['a text', () => 'x'.repeat(2 ** 29 + 24).repeat(4), 'a value grew too large'],
    ['a list', () => new Array(-1), 'a value grew too large'],
    ['a buffer as text', () => Buffer.alloc(2 ** 29 + 24).toString('latin1'), 'a text grew too long'],
    ['too many arguments', () => Math.max(...new Array(1e7).fill(0)), 'the stack gave out'],
  ])('%s', (_, work, cause) => {
    expect(limitOf(thrownBy(work))).toBe(cause);
  });

  test.each([
    ['a fault of ours', () => (undefined as unknown as string).length],
    ['a number out of range', () => (1).toFixed(1000)],
    ['a date', () => new Date(Number.NaN).toISOString()],
  ])('%s is none', (_, work) => {
    expect(limitOf(thrownBy(work))).toBeUndefined();
  });
});

describe('work of the engine', () => {
  test('that overflows the stack is a report which says where', async () => {
    const tried = await attempt(async (progress) => {
      progress('Reading projects');
      return forever(0);
    });
    expect(tried).toMatchObject({
      kind: 'report',
      report: {
        verdict: 'incomplete',
        skipped: [{ blocking: true, reason: expect.stringContaining('the stack gave out while reading projects') }],
      },
    });
    expect(tried).not.toHaveProperty('failure');
  });

  test('that fails by a fault of ours is a report, and the error', async () => {
    const error = new TypeError('x is not a function');
    const tried = await attempt(() => Promise.reject(error));
    expect(tried).toMatchObject({ kind: 'report', failure: error, report: { verdict: 'incomplete' } });
  });

  test('that was called wrongly says so', async () => {
    const error = new UsageError('There is no folder "x".');
    await expect(attempt(() => Promise.reject(error))).rejects.toBe(error);
  });
});
