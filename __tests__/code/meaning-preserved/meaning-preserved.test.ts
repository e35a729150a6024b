/** Changes that change nothing leave what is said of an app: a few of them, one upon another, by a seed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixtures } from './apps.ts';
import { GAPS, isKnown } from './gaps.ts';
import { broken } from './outcome.ts';
import { rows } from './rows.ts';
import type { Texts } from './texts.ts';
import { changeAt, firstChange, TRANSFORMATIONS } from './transformations.ts';

const FIXTURES = fixtures();
const APPS = [...FIXTURES, ...(await rows())];

/** So few apps at least that a change was made to. */
const LEAST = 2;

test('every change can be made to some apps, and all that are known not to hold are there', () => {
  const made = new Map(
    TRANSFORMATIONS.map((it) => [it.title, APPS.filter(({ texts }) => firstChange(texts, it)).length]),
  );
  expect([...made].filter(([, count]) => count < LEAST)).toEqual([]);
  expect([...made.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(3000);
  expect(
    GAPS.filter(({ change, app = '' }) => !made.has(change) || !APPS.some(({ name }) => name.startsWith(app))),
  ).toEqual([]);
});

test('what is said of an app stays, or is open with a place', async () => {
  const step = fc.record({ change: fc.nat(1000), place: fc.nat(20) });
  const runs = fc.record({
    app: fc.oneof(fc.constantFrom(...FIXTURES), fc.constantFrom(...APPS)),
    steps: fc.array(step, { minLength: 1, maxLength: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(runs, async ({ app, steps }) => {
      let texts: Texts = app.texts;
      const made: string[] = [];
      for (const { change, place } of steps) {
        const possible = TRANSFORMATIONS.filter(
          (it) => !made.includes(it.title) && !isKnown(it.title, app.name) && firstChange(texts, it),
        );
        const chosen = possible[change % Math.max(1, possible.length)];
        if (!chosen) break;
        texts = changeAt(texts, chosen, place) ?? texts;
        made.push(chosen.title);
      }
      fc.pre(made.length > 0);
      const before = await app.outcome(app.texts);
      expect(broken(before, await app.outcome(texts)), `${app.name}: ${made.join(', then ')}`).toEqual([]);
    }),
    { seed: Number(process.env.CRC_SEED ?? 20261127), numRuns: Number(process.env.CRC_RUNS ?? 60) },
  );
});
