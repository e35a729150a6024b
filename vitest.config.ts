import { defineConfig } from 'vitest/config';

/** Tests that attack or wait for minutes are run by `.ci/run`, which sets this; `npm cit` stays light. */
const withLong = process.env.CRC_LONG !== undefined;

const left = withLong ? [] : ['**/*.long.test.ts'];
/** Some only: those that `npm run mutants` tries. */
const some = process.env.CRC_TESTS?.split(';');
/** Ten thousands of small texts, read and followed, with nothing mocked, set or started: their files share what is loaded and
 *  compiled, which halves their time. */
const following = [
  '__tests__/code/*.test.ts',
  '__tests__/code/!(meaning-preserved)/**/*.test.ts',
  '__tests__/{apps,fixtures,rules}.test.ts',
];
const all = { include: ['__tests__/**/*.test.ts'], exclude: left };

export default defineConfig({
  test: {
    projects: some
      ? [{ extends: true, test: { ...all, name: 'some', include: some } }]
      : [
          { extends: true, test: { ...all, name: 'following', include: following, isolate: false } },
          { extends: true, test: { ...all, name: 'running', exclude: [...left, ...following] } },
        ],
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
