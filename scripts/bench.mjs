// Measures the built command and action as whole processes, in turn with yardsticks, and prints medians and ratios.
//   npm run bench               everything; some minutes
//   npm run bench -- --update   the same, and writes what it measured to docs/benchmark.md
//   npm run bench -- --short    what CI runs; fails when a ratio is worse than its bound, never on a time
// Inputs are made anew in a temporary folder. A ratio compares two commands of the same run on the same machine.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { makeApp, makeLargeProject, makePlainFiles, makeTargets } from './bench-inputs.mjs';
import { peakMemory, timeInTurn } from './bench-measure.mjs';

const short = process.argv.includes('--short');
const root = path.dirname(import.meta.dirname);
const page = path.join(root, 'docs', 'benchmark.md');
const work = mkdtempSync(path.join(tmpdir(), 'clinical-records-bench-'));
const RUNS = short ? 7 : 9;

const BARE = { name: '`node -e 0`', of: () => ({ args: ['-e', '0'] }) };
const READING = {
  name: 'reading the bytes',
  of: (folder) => ({ args: [path.join(root, 'scripts', 'bench-read.mjs'), folder] }),
};
const RIPGREP = {
  name: '`rg`',
  of: (folder) => ({ program: 'rg', args: ['-l', 'HealthKit', folder] }),
};
const hasRipgrep = !spawnSync('rg', ['--version']).error;
const yardsticks = [BARE, READING, ...(hasRipgrep ? [RIPGREP] : [])];

const command = (folder) => ({ args: [path.join(root, 'dist', 'cli', 'index.js'), '--no-urls', folder] });

/** A push, as the runner starts it: nothing to say to GitHub. */
const action = (folder) => {
  const files = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'].map((name) => [name, path.join(work, name)]);
  for (const [, file] of files) writeFileSync(file, '');
  const env = {
    ...{ PATH: process.env.PATH, GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push', GITHUB_WORKSPACE: folder },
    ...{ INPUT_PATH: '.', 'INPUT_CHECK-URLS': 'false', 'INPUT_GITHUB-TOKEN': 'none', ...Object.fromEntries(files) },
  };
  return { args: [path.join(root, 'dist', 'index.js')], env };
};

/** What is measured, and the bound on a ratio where there is one: [yardstick, times]. */
const plain = (size, rest) => ({
  name: `${size.toLocaleString('en')} files, nothing clinical`,
  make: (folder) => makePlainFiles(folder, size),
  ...{ size, family: 'files without clinical code', ...rest },
});
const app = (size, rest) => ({
  name: `HealthKit app, ${size.toLocaleString('en')} files`,
  make: (folder) => makeApp(folder, size),
  ...{ size, family: 'files of a HealthKit app', ...rest },
});
const CASES = [
  { name: 'empty folder', make: mkdirSync, bound: [BARE, 2.5] },
  { name: 'empty folder, the action', make: mkdirSync, run: action, bound: [BARE, 3.5] },
  plain(300, {}),
  plain(5000, { bound: [READING, 2] }),
  {
    name: '5,000 files, nothing clinical, each listed in the project',
    make: (folder) => makePlainFiles(folder, 5000, { listed: true }),
    bound: [READING, 2.6],
    searched: true,
  },
  plain(30_000, { long: true, most: 250 }),
  app(30, {}),
  app(300, { bound: [BARE, 17] }),
  app(3000, { long: true, most: 300 }),
  { name: 'a 6 MB project.pbxproj', make: (folder) => makeLargeProject(folder), long: true },
  { name: '40 targets in 4 configurations', make: (folder) => makeTargets(folder, 40), long: true },
];
/** Of time over files, without what the smallest run costs. */
const MOST_GROWTH = 1.1;

const lines = [];
const failures = [];
const growth = new Map();
const startLoad = loadavg()[0].toFixed(2);
say(`| input | time | ${yardsticks.map(({ name }) => `× ${name}`).join(' | ')} | memory | bound |`);
say(`|---|---:|${'---:|'.repeat(yardsticks.length)}---:|---|`);
let startUp = 0;
const searches = [];
try {
  for (const one of CASES) if (!short || !one.long) measure(one);
  say('');
  for (const [family, points] of growth) describeGrowth(family, points);
  for (const search of searches) say(search);
} finally {
  rmSync(work, { recursive: true, force: true });
}
const machine = `Node ${process.version} on ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}; load ${startLoad} before and ${loadavg()[0].toFixed(2)} after. Medians of ${RUNS} runs in turn.`;
console.log(`\n${machine}`);
for (const failure of failures) console.error(`Worse than it may be: ${failure}`);
if (failures.length > 0) process.exitCode = 1;
if (process.argv.includes('--update')) {
  const block = `<!-- measured -->\n${machine}\n\n${lines.join('\n')}\n<!-- /measured -->`;
  writeFileSync(page, readFileSync(page, 'utf8').replace(/<!-- measured -->[\s\S]*<!-- \/measured -->/, block));
}

function measure({ name, make, run = command, bound, most, size, family, searched }) {
  const folder = path.join(work, name.replaceAll(/[^\w]+/g, '-'));
  make(folder);
  const ours = run(folder);
  const [time, ...others] = timeInTurn([ours, ...yardsticks.map((yardstick) => yardstick.of(folder))], RUNS);
  const memory = Math.round(peakMemory(ours));
  rmSync(folder, { recursive: true });
  if (name === 'empty folder') startUp = time;
  if (family) growth.set(family, [...(growth.get(family) ?? []), { size, time: Math.max(1, time - startUp) }]);
  const [yardstick, times] = bound ?? [];
  if (hasRipgrep && (size === 5000 || searched)) {
    const [bare, , search] = others;
    searches.push(
      `${name}: ${time.toFixed(0)} ms, where 4 × \`rg\` and an empty folder are ${(4 * search + startUp).toFixed(0)} ms, and 4 × \`rg\` + 3 × \`node -e 0\` are ${(4 * search + 3 * bare).toFixed(0)} ms.`,
    );
  }
  const ratio = time / others[yardsticks.indexOf(yardstick)];
  if (ratio > times) failures.push(`${name}: ${ratio.toFixed(2)} times ${yardstick.name}, at most ${times}`);
  if (memory > most) failures.push(`${name}: ${memory} MB, at most ${most}`);
  const limit = [bound && `${times} × ${yardstick.name}`, most && `${most} MB`].filter(Boolean).join(', ');
  const ratios = others.map((other) => (time / other).toFixed(2)).join(' | ');
  say(`| ${name} | ${time.toFixed(0)} ms | ${ratios} | ${memory} MB | ${limit} |`);
}

function describeGrowth(family, points) {
  const exponents = points.slice(1).map((point, index) => {
    const before = points[index];
    const exponent = Math.log(point.time / before.time) / Math.log(point.size / before.size);
    return { exponent, said: `${exponent.toFixed(2)} from ${before.size} to ${point.size}` };
  });
  say(`Growth exponent over ${family}: ${exponents.map(({ said }) => said).join(', ')}.`);
  // Few files take so little beside the start that their growth is noise.
  const worst = exponents.at(-1)?.exponent ?? 0;
  if (!short && worst > MOST_GROWTH) failures.push(`${family}: exponent ${worst.toFixed(2)}, at most ${MOST_GROWTH}`);
}

function say(line) {
  lines.push(line);
  console.log(line);
}
