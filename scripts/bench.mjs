// Measures the built command as whole processes, in turn with a yardstick, and prints medians and ratios.
//   npm run bench               everything; some minutes
//   npm run bench -- --short    what CI runs; fails when a ratio is worse than its bound, never on a time
// Inputs are made anew in a temporary folder. A ratio compares two commands of the same run on the same machine.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { makeApp, makeLargeProject, makePlainFiles, makeTargets } from './bench-inputs.mjs';

const short = process.argv.includes('--short');
const root = path.dirname(import.meta.dirname);
const command = path.join(root, 'dist', 'cli', 'index.js');
const work = mkdtempSync(path.join(tmpdir(), 'clinical-records-bench-'));
const RUNS = short ? 5 : 9;

/** What is measured: an input, the yardstick beside it, and the bound on the ratio of medians where there is one. */
const BARE = { name: 'node -e 0', args: () => ['-e', '0'] };
const READING = {
  name: 'reading the same bytes',
  args: (folder) => [path.join(root, 'scripts', 'bench-read.mjs'), folder],
};
const CASES = [
  { name: 'empty folder', make: mkdirSync, yardstick: BARE, bound: 2.5 },
  {
    name: '300 files, nothing clinical',
    make: (folder) => makePlainFiles(folder, 300),
    yardstick: READING,
    size: 300,
    growth: 'plain',
  },
  {
    name: '5,000 files, nothing clinical',
    make: (folder) => makePlainFiles(folder, 5000),
    yardstick: READING,
    bound: 2,
    size: 5000,
    growth: 'plain',
  },
  {
    name: '30,000 files, nothing clinical',
    make: (folder) => makePlainFiles(folder, 30_000),
    yardstick: READING,
    size: 30_000,
    growth: 'plain',
    long: true,
  },
  { name: 'HealthKit app, 30 files', make: (folder) => makeApp(folder, 30), yardstick: BARE, size: 30, growth: 'app' },
  {
    name: 'HealthKit app, 300 files',
    make: (folder) => makeApp(folder, 300),
    yardstick: BARE,
    bound: 17,
    size: 300,
    growth: 'app',
  },
  {
    name: 'HealthKit app, 3,000 files',
    make: (folder) => makeApp(folder, 3000),
    yardstick: BARE,
    size: 3000,
    growth: 'app',
    long: true,
  },
  { name: 'a 6 MB project.pbxproj', make: (folder) => makeLargeProject(folder), yardstick: BARE, long: true },
  { name: '40 targets in 4 configurations', make: (folder) => makeTargets(folder, 40), yardstick: BARE, long: true },
];

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, medians of ${RUNS} runs in turn\n`);
console.log('| input | command | yardstick | ratio | memory | bound |');
console.log('|---|---|---|---|---|---|');
const failures = [];
const growth = new Map();
try {
  for (const { name, make, yardstick, bound, size, growth: family, long } of CASES) {
    if (short && long) continue;
    const folder = path.join(work, name.replaceAll(/[^\w]+/g, '-'));
    make(folder);
    const ours = [];
    const theirs = [];
    for (let run = 0; run <= RUNS; run += 1) {
      const pair = [time([command, '--no-urls', folder]), time(yardstick.args(folder))];
      // The first of each is a warm-up.
      if (run > 0) ours.push(pair[0]);
      if (run > 0) theirs.push(pair[1]);
    }
    const ratio = median(ours) / median(theirs);
    const memory = peakMemory(folder);
    if (size) growth.set(family, [...(growth.get(family) ?? []), { size, ms: median(ours) }]);
    if (bound && ratio > bound) failures.push(`${name}: ${ratio.toFixed(2)} times ${yardstick.name}, at most ${bound}`);
    console.log(
      `| ${name} | ${median(ours).toFixed(0)} ms | ${yardstick.name}, ${median(theirs).toFixed(0)} ms | ${ratio.toFixed(2)} | ${memory} MB | ${bound ?? ''} |`,
    );
    rmSync(folder, { recursive: true });
  }
  for (const [family, points] of growth) {
    const [first, last] = [points[0], points.at(-1)];
    // The time that a run costs however small it is says nothing about growth.
    const [small, large] = [Math.max(1, first.ms - startUp()), Math.max(1, last.ms - startUp())];
    const exponent = Math.log(large / small) / Math.log(last.size / first.size);
    console.log(`\nGrowth over ${family} files, from ${first.size} to ${last.size}: exponent ${exponent.toFixed(2)}`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
for (const failure of failures) console.error(`\nToo slow: ${failure}`);
if (failures.length > 0) process.exitCode = 1;

function time(args) {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, args, { stdio: 'ignore' });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function startUp() {
  const folder = path.join(work, 'start-up');
  mkdirSync(folder, { recursive: true });
  return median(Array.from({ length: 5 }, () => time([command, '--no-urls', folder])));
}

/** Largest resident set, in MB, as the process itself reports it at its end. */
function peakMemory(folder) {
  const hook = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\nRSS '+process.resourceUsage().maxRSS))`;
  const { stderr } = spawnSync(process.execPath, ['--import', hook, command, '--no-urls', folder], {
    encoding: 'utf8',
  });
  return Math.round(Number(/RSS (\d+)/.exec(stderr)?.[1] ?? Number.NaN) / 1024);
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
