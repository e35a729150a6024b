/**
 * Each construct of each language, grown from 10 to 2,000: the work that it costs grows no faster than n log n, or stops
 * where what is followed is bounded, and that is said. Work is counted, so that a busy machine changes nothing.
 */
import { describe, expect, test } from 'vitest';
import { GROWN } from '../../scripts/grown-code.mjs';
import { spentInAll } from '../../src/code/flow/fuel.ts';
import type { CodeFacts } from '../../src/types.ts';
import { factsOf } from './code.ts';

const SIZES = [10, 100, 2000];
/** Beyond n log n: what is told apart before it shares. */
const SLACK = 2.5;
/** What all that is told apart of one file comes to, in expressions, deliveries and nodes: some tenths of a second. */
const APART = 700_000;
/** What is said to be too large or too deep ends there: the budgets of both flows, some seconds. */
const ENDED = 7_500_000;

/** Whose parts are told apart, 10,000 of them in each variable: they reach that number before their budget ends. */
const WIDE: ReadonlySet<string> = new Set(['spreads twice', 'functions in a circle']);

/** Whether something is said not to be followed, or not to be known. */
function isTold({ skipped, unresolved }: CodeFacts): boolean {
  return skipped.length + unresolved.length > 0;
}

async function spend(file: string, text: string): Promise<{ readonly spent: number; readonly facts: CodeFacts }> {
  const before = spentInAll();
  const facts = await factsOf({ [file]: text });
  return { spent: spentInAll() - before, facts };
}

const nLogN = (size: number): number => size * Math.log2(size);

describe.each(Object.entries(GROWN))('%s', (_, { file, constructs }) => {
  test.each(Object.keys(constructs))('%s', { timeout: 110_000 }, async (name) => {
    const write = constructs[name] ?? String;
    let known: { readonly size: number; readonly spent: number } | undefined;
    for (const size of SIZES) {
      const { spent, facts } = await spend(file, write(size));
      if (known) {
        const grown = (SLACK * known.spent * nLogN(size)) / nLogN(known.size);
        expect(spent, `${size} of them`).toBeLessThan(isTold(facts) || WIDE.has(name) ? ENDED : Math.max(grown, APART));
      }
      known = { size, spent };
    }
  });
});

test('what is counted is what is done', async () => {
  const { file = '', constructs } = GROWN.swift ?? {};
  const write = constructs?.['many variables'] ?? String;
  const few = await spend(file, write(10));
  const many = await spend(file, write(1000));
  expect(many.spent).toBeGreaterThan(few.spent * 20);
  expect(many.spent).toBeLessThan(few.spent * 200);
});
