// Changes what guards, one small change at a time, and says which changes no test notices: `npm run mutants -- ROOM…`, all
// rooms without one, `--sample` for what CI holds, `--only src/x.ts:10-20,src/y.ts` for parts of a room, a file or some of
// its lines each. A survivor is killed by a new test or named in equal-mutants.mjs with the reason; one that is neither
// ends this with exit 1.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import picomatch from 'picomatch';
import { EQUAL } from './equal-mutants.mjs';
import { onTried } from './mutant-reporter.mjs';
import { ROOMS, SAMPLE } from './mutant-rooms.mjs';

const { values, positionals } = parseArgs({
  options: {
    sample: { type: 'boolean', default: false },
    only: { type: 'string' },
    workers: { type: 'string', default: '2' },
  },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !(name in ROOMS));
if (unknown.length > 0) {
  console.error(`No room is called ${unknown.join(', ')}: there are ${Object.keys(ROOMS).join(', ')}.`);
  process.exit(2);
}
const named = positionals.length > 0 ? positionals : Object.keys(ROOMS);
const rooms = values.sample ? [['sample', SAMPLE]] : named.map((name) => [name, ROOMS[name]]);

process.chdir(path.dirname(import.meta.dirname));
// There a test that fails is tried twice more, and one that starts the bundle asks for it: none is built here.
delete process.env.CI;
let open = 0;
for (const [name, parts] of rooms) open += await goOver(name, parts);
process.exit(open > 0 ? 1 : 0);

/** Gives how many mutants of a room no test notices that are not named as equal. */
async function goOver(name, parts) {
  const began = Date.now();
  const whole = { tried: 0, equal: 0, open: 0 };
  for (const { mutate, tests, inBundle = false } of parts) {
    const only = values.only?.split(',').filter((one) => isOneOf(one.replace(/:.*/, ''), mutate));
    if (only?.length === 0) continue;
    const files = new Map();
    onTried(({ status, ...result }) => {
      if (status === 'Ignored' || status === 'CompileError') return;
      const mutant = describe(result);
      const count = files.get(mutant.file) ?? { tried: 0, equal: 0, open: 0 };
      files.set(mutant.file, count);
      count.tried += 1;
      if (status === 'Killed' || status === 'Timeout') return;
      if (isEqual(mutant)) count.equal += 1;
      else {
        count.open += 1;
        const how = status === 'NoCoverage' ? 'no test comes here' : 'no test notices';
        console.log(`${mutant.file}:${mutant.line}: ${how}\n  - ${mutant.from}\n  + ${mutant.to}`);
      }
    });
    const sum = (how) => {
      for (const [file, count] of files) {
        console.log(`${file}${how}: ${tell(count)}`);
        for (const key of Object.keys(whole)) whole[key] += count[key];
      }
    };
    const stop = () => {
      sum(', as far as it went');
      process.exit(1);
    };
    process.once('SIGTERM', stop);
    await runStryker(only ?? mutate, tests, inBundle);
    process.off('SIGTERM', stop);
    sum('');
  }
  console.log(`${name}: ${tell(whole)} in ${((Date.now() - began) / 60_000).toFixed(1)} min`);
  return whole.open;
}

function tell({ tried, equal, open }) {
  const noticed = tried - equal - open;
  const score = ((100 * noticed) / (tried - equal || 1)).toFixed(1);
  return `${tried} mutants: ${noticed} noticed, ${equal} equal, ${open} open; ${score} %`;
}

function isOneOf(file, globs) {
  const [left, right] = [globs.filter((glob) => glob.startsWith('!')), globs.filter((glob) => !glob.startsWith('!'))];
  return (
    picomatch.isMatch(file, right) &&
    !picomatch.isMatch(
      file,
      left.map((glob) => glob.slice(1)),
    )
  );
}

async function runStryker(mutate, tests, inBundle) {
  process.env.CRC_TESTS = tests.join(';');
  return new Stryker({
    mutate,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner', path.join(import.meta.dirname, 'mutant-reporter.mjs')],
    // Stryker would rewrite tsconfig.json by an interface that TypeScript 7 does not have.
    tsconfigFile: 'none',
    // The tests are named; those that import a source by way of another are no longer looked for.
    vitest: { related: false },
    // The bundle is built once, with every mutant in it; the harness of the tests switches one on. What such a process
    // goes through nobody counts, so that every test is tried on every mutant.
    ...(inBundle
      ? {
          buildCommand: 'node scripts/build-mutants.mjs',
          symlinkNodeModules: false,
          coverageAnalysis: 'off',
        }
      : { coverageAnalysis: 'perTest' }),
    ignorePatterns: ['.cache', 'dist', 'docs/images', 'lib'],
    concurrency: Number(values.workers),
    timeoutMS: 20_000,
    dryRunTimeoutMinutes: 15,
    // Its own: two runs at once would clear each other's away.
    tempDirName: path.join('.cache', 'mutants', String(process.pid)),
    reporters: ['tried', ...(process.env.CRC_MUTANTS_LOG === undefined ? [] : ['progress-append-only'])],
    logLevel: process.env.CRC_MUTANTS_LOG ?? 'error',
    allowConsoleColors: false,
  }).runMutationTest();
}

/** A mutant as a person reads it: its first line as it stands, and as it would stand. */
function describe({ fileName, location: { start, end }, replacement = '' }) {
  const file = path.relative(process.cwd(), fileName).replace(/^.*\/(?=src\/)/, '');
  const lines = readFileSync(file, 'utf8').split('\n');
  const first = lines[start.line - 1] ?? '';
  const rest = (lines[end.line - 1] ?? '').slice(end.column - 1);
  const to = `${first.slice(0, start.column - 1)}${replacement}${rest}`;
  return { file, line: start.line, from: first.trim(), to: to.trim().replaceAll(/\s*\n\s*/g, ' ') };
}

/** Named by a part of its line and of what becomes of it, wherever in its file it stands. */
function isEqual({ file, from, to }) {
  return EQUAL.some((one) => one.file === file && from.includes(one.from) && one.to.some((part) => to.includes(part)));
}
