import { expect, test } from 'vitest';
import { makeBudget, OutOfRequests } from '../../src/sweep/budget.ts';

/** A clock that sleeps at once, and tells for how long. */
function makeClock(patienceMs = 10 * 60_000) {
  const clock = {
    time: 1_000_000_000_000,
    slept: [] as number[],
    patienceMs,
    now: () => clock.time,
    async sleep(ms: number) {
      clock.slept.push(ms);
      clock.time += ms;
    },
  };
  return clock;
}

const answer = (status: number, headers: Record<string, string> = {}) => new Response(null, { status, headers });

function left(clock: { now: () => number }, remaining: number, seconds: number, status = 200) {
  return answer(status, {
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(Math.round(clock.now() / 1000) + seconds),
  });
}

test('nothing is waited for while much is left', async () => {
  const clock = makeClock();
  const budget = makeBudget(clock);
  await budget.before('core');
  expect(await budget.after('core', left(clock, 4000, 1800))).toBe(false);
  await budget.before('core');
  expect(clock.slept).toEqual([]);
});

test('from a tenth of the limit on it goes slower, so that the rest lasts until the hour ends', async () => {
  const clock = makeClock();
  const budget = makeBudget(clock);
  await budget.after('core', left(clock, 400, 200));
  await budget.before('core');
  expect(clock.slept).toEqual([500]);
  // never longer than two seconds: that few are left is no reason to stand still
  await budget.after('core', left(clock, 10, 1800));
  await budget.before('core');
  expect(clock.slept).toEqual([500, 2000]);
});

test('with none left it waits for the new hour, and the limits of REST and GraphQL are two', async () => {
  const clock = makeClock();
  const budget = makeBudget(clock);
  await budget.after('core', left(clock, 0, 60));
  await budget.before('graphql');
  expect(clock.slept).toEqual([]);
  await budget.before('core');
  expect(clock.slept).toEqual([61_000]);
  await budget.before('core');
  expect(clock.slept).toHaveLength(1);
});

test.each([
  [{ 'retry-after': '7' }, 403, [7000]],
  [{ 'retry-after': '0' }, 429, [1000]],
  [{}, 429, [60_000]],
])('a secondary limit: %j, %i', async (headers, status, slept) => {
  const clock = makeClock();
  expect(await makeBudget(clock).after('core', answer(status, headers))).toBe(true);
  expect(clock.slept).toEqual(slept);
});

test('a 403 that says nothing of limits is an answer', async () => {
  const clock = makeClock();
  expect(await makeBudget(clock).after('core', answer(403))).toBe(false);
  expect(await makeBudget(clock).after('core', left(clock, 4000, 60, 403))).toBe(false);
  expect(clock.slept).toEqual([]);
});

test('what would take longer than a run waits is put off, and nothing is asked after that', async () => {
  const clock = makeClock(60_000);
  const budget = makeBudget(clock);
  await budget.after('core', left(clock, 0, 30));
  await budget.before('core');
  await expect(budget.after('core', left(clock, 0, 40, 403))).rejects.toThrow(OutOfRequests);
  await expect(budget.before('core')).rejects.toThrow("GitHub's rate limit is used up until 2001-09-09T01:4");
  expect(clock.slept).toEqual([31_000]);
});
