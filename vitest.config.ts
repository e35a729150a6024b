import { defineConfig } from 'vitest/config';

/** Tests that attack or wait for minutes are run by `.ci/run`, which sets this; `npm cit` stays light. */
const withLong = process.env.CRC_LONG !== undefined;

export default defineConfig({
  test: {
    // Some only: those that `npm run mutants` tries.
    include: process.env.CRC_TESTS?.split(';') ?? ['__tests__/**/*.test.ts'],
    exclude: withLong ? [] : ['**/*.long.test.ts'],
    testTimeout: 60_000,
    // The first check of a file loads and compiles all it needs, and hooks get no second try.
    hookTimeout: 120_000,
    pool: 'threads',
    // Half of the tests start the command or wait for a server, and leave the processor to others meanwhile.
    maxWorkers: 4,
    // Servers, clocks and bounds of memory are real here: a busy machine gets up to two more tries, and the report says so.
    retry: process.env.CI ? 2 : 0,
  },
});
