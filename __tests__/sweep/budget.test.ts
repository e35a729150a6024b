import { expect, test } from 'vitest';
import { makeBudget, OutOfRequests } from '../../src/sweep/budget.ts';

const NOW = Date.UTC(2026, 10, 28);

/** A clock that stands still but for what is slept. */
function start(patienceMs = 1_000_000) {
  const slept: number[] = [];
  let now = NOW;
  const budget = makeBudget({
    ...{ now: () => now, patienceMs },
    sleep: async (ms) => {
      slept.push(ms);
      now += ms;
    },
  });
  const later = (ms: number) => {
    now += ms;
  };
  return { budget, slept, later };
}
const answer = (status: number, headers: Readonly<Record<string, string | number>> = {}) =>
  new Response(null, {
    status,
    headers: Object.entries(headers).map(([name, value]): [string, string] => [name, `${value}`]),
  });
const limits = (remaining: number, limit: number, seconds: number) => ({
  ...{ 'x-ratelimit-remaining': remaining, 'x-ratelimit-limit': limit },
  'x-ratelimit-reset': NOW / 1000 + seconds,
});

test('nothing is waited for before anything is known, nor while enough is left', async () => {
  const { budget, slept } = start();
  await budget.before('core');
  expect(await budget.after('core', answer(200, limits(100, 1000, 60)))).toBe(false);
  await budget.before('core');
  expect(slept).toEqual([]);
});

test('what is scarce is spread over the time that is left, in pauses of two seconds at most', async () => {
  const { budget, slept, later } = start();
  await budget.after('core', answer(200, limits(99, 1000, 99)));
  await budget.before('core');
  await budget.after('core', answer(200, limits(2, 1000, 99)));
  await budget.before('core');
  // Of another kind nothing is known.
  await budget.before('search');
  expect(slept).toEqual([1000, 2000]);
  later(95_999);
  await budget.before('core');
  expect(slept[2]).toBe(0.5);
  later(1);
  await budget.before('core');
  expect(slept).toHaveLength(3);
});

test('what is used up is waited for until it comes back, and a second more', async () => {
  for (const remaining of [0, -1]) {
    const { budget, slept } = start();
    await budget.after('core', answer(200, limits(remaining, 1000, 30)));
    await budget.before('core');
    await budget.before('core');
    expect(slept).toEqual([31_000]);
  }
});

test.each<[number, Readonly<Record<string, string | number>>, number[], boolean]>([
  [200, { 'retry-after': 5 }, [], false],
  [404, { ...limits(0, 1000, 30) }, [], false],
  [403, {}, [], false],
  [403, { 'retry-after': 5 }, [5000], true],
  [429, { 'retry-after': 0 }, [1000], true],
  [429, { 'retry-after': 0.5 }, [1000], true],
  [403, limits(0, 1000, 30), [31_000], true],
  [403, limits(1, 1000, 30), [], false],
  [403, limits(0, 1000, -5), [1000], true],
  [403, { 'x-ratelimit-remaining': 0, 'x-ratelimit-reset': 0 }, [1000], true],
  [429, {}, [60_000], true],
  [429, { 'retry-after': 'soon' }, [60_000], true],
  [429, limits(7, 1000, 30), [60_000], true],
])('after %i with %j', async (status, headers, waits, isAgain) => {
  const { budget, slept } = start();
  expect([await budget.after('core', answer(status, headers)), slept]).toEqual([isAgain, waits]);
});

test.each(['x-ratelimit-remaining', 'x-ratelimit-limit', 'x-ratelimit-reset'])(
  'without %s nothing is known',
  async (name) => {
    const { budget, slept } = start();
    await budget.after('core', answer(200, { ...limits(0, 1000, 30), [name]: 'x' }));
    await budget.before('core');
    expect(slept).toEqual([]);
  },
);

test('waits have an end together: then nothing is waited for any more', async () => {
  const { budget, slept } = start(10_000);
  await budget.after('core', answer(403, { 'retry-after': 6 }));
  await budget.after('core', answer(403, { 'retry-after': 4 }));
  const until = new Date(NOW + 10_000 + 1000).toISOString();
  const over = budget.after('core', answer(403, { 'retry-after': 1 }));
  await expect(over).rejects.toThrow(OutOfRequests);
  await expect(over).rejects.toThrow(`GitHub's rate limit is used up until ${until}`);
  expect(slept).toEqual([6000, 4000]);
  const beyond = start().budget.after('core', answer(403, { 'retry-after': 1e300 }));
  await expect(beyond).rejects.toThrow(OutOfRequests);
  // Not even what would still fit.
  const { budget: other, slept: none } = start(10_000);
  await expect(other.after('core', answer(403, { 'retry-after': 11 }))).rejects.toThrow(OutOfRequests);
  await expect(other.after('core', answer(403, { 'retry-after': 1 }))).rejects.toThrow(OutOfRequests);
  expect(none).toEqual([]);
});
