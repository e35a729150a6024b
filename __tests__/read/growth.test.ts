import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fuelOf, JAVASCRIPT } from './growth-constructs.ts';

/** What one reading may take, and what its last operations may take beyond. */
const FUEL = 300_000 + 150_000;

/** Each line of these makes twice as much of what the line before made, moves all of it, or runs what comes after it once
 *  more: they end by the fuel. */
const BY_FUEL = /doubled|spread|joined|mapped|replaced|in front|^(?:cases|loops)$/;

describe('the fuel that a construct takes grows no faster than n log n, or is used up', () => {
  test.each(Object.entries(JAVASCRIPT))('%s', { timeout: 120_000 }, (name, construct) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (size) => {
        const twice = fuelOf(construct(2 * size));
        expect(twice).toBeLessThan(FUEL);
        if (!BY_FUEL.test(name)) expect(twice).toBeLessThan(3 * fuelOf(construct(size)) + 1500);
      }),
      { numRuns: 6, examples: [[1], [1000]] },
    );
  });
});
