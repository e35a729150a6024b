import { describe, expect, test } from 'vitest';
import { FORMATS, fuelOf, JAVASCRIPT, readAnyway } from './growth-constructs.ts';

/** Below that nothing can be told from the noise of a busy machine, in ms. */
const NOISE = 60;
const [SMALL, MIDDLE, LARGE] = [250, 2000, 16_000];

/** The least of some runs: what else the machine does only adds to it. */
function measure(run: () => void, runs: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index < runs; index += 1) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** 8 times as much takes 8 to 12 times as long by n log n, and 64 times by its square. */
function expectGrowth(run: (size: number) => () => void): void {
  for (const [one, other] of [
    [SMALL, MIDDLE],
    [MIDDLE, LARGE],
  ] as const) {
    const [small, large] = [run(one), run(other)];
    measure(small, 2); // the first is slower: it is not compiled yet
    let ratio = 0;
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const time = measure(large, 2);
      ratio = time / Math.max(measure(small, 5), NOISE / 8);
      if (time < NOISE || ratio < 30) return;
    }
    expect(ratio, `from ${one} to ${other}`).toBeLessThan(30);
  }
}

describe.each(Object.entries(FORMATS))('%s', (_, { read, constructs }) => {
  test.each(Object.entries(constructs))('%s', { timeout: 120_000 }, (_, construct) => {
    expectGrowth((size) => {
      const text = construct(size);
      return () => readAnyway(read, text);
    });
  });
});

describe('JavaScript', () => {
  test.each(Object.entries(JAVASCRIPT))('%s', { timeout: 120_000 }, (_, construct) => {
    expectGrowth((size) => {
      const text = construct(size);
      return () => fuelOf(text);
    });
  });
});
