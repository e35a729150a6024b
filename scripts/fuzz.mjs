// Fuzzes the readers, guided by coverage: `node scripts/fuzz.mjs [--minutes N] [--update] [reader…]`. N minutes of processor
// time for each reader, 1 by default. `--update` writes the figures of all readers to docs/benchmark.md. Needs what npm brings and nothing else; the engine goes to .cache/, where what it learns is kept between runs.
// Prints how often each reader was called, and how many branches of our code that reached; ends with 1 when an input made one throw what it does not declare, take more
// than 20 seconds of the clock of a machine that is free, or more memory than a gigabyte. docs/decisions/fuzzing.md says why this engine.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { READERS } from './fuzz-targets.mjs';

const ENGINE = '@jazzer.js/core@4.0.0';
const root = path.dirname(import.meta.dirname);
const cache = path.join(root, '.cache', 'fuzz');
const lib = path.join(cache, 'lib');
const engine = path.join(cache, 'node_modules', '@jazzer.js', 'core', 'dist', 'cli.js');

/** Where many share the processors, a second of the clock is less of one of theirs. */
const patience = Math.ceil(Math.max(1, loadavg()[0] / cpus().length));

const args = process.argv.slice(2);
const minutesAt = args.indexOf('--minutes');
const minutes = minutesAt < 0 ? 1 : Number(args.splice(minutesAt, 2)[1]);
const updateAt = args.indexOf('--update');
if (updateAt >= 0) args.splice(updateAt, 1);
const unknown = args.filter((name) => !READERS.has(name));
if (unknown.length > 0 || !(minutes > 0)) {
  console.error(`Usage: node scripts/fuzz.mjs [--minutes N] [reader…]\nReaders: ${[...READERS.keys()].join(', ')}`);
  process.exitCode = 2;
} else {
  prepare();
  const results = (args.length > 0 ? args : [...READERS.keys()]).map(fuzzReader);
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const findings = results.flatMap(({ finding }) => (finding ? [finding] : []));
  console.log(
    `\n${sum('executions')} executions in ${Math.round(sum('seconds') / 60)} minutes, ${findings.length} findings`,
  );
  for (const finding of findings) console.log(finding);
  if (updateAt >= 0) writeFigures(results, sum);
  if (findings.length > 0) process.exitCode = 1;
}

function prepare() {
  mkdirSync(cache, { recursive: true });
  if (!existsSync(engine)) {
    const install = ['install', '--silent', '--no-save', '--ignore-scripts', '--no-audit', '--prefix', cache, ENGINE];
    execFileSync('npm', install, { stdio: 'inherit' });
  }
  const tsc = path.join(root, 'node_modules', '.bin', 'tsc');
  execFileSync(tsc, ['--noCheck', '--outDir', lib], { cwd: root, stdio: 'inherit' });
  const parser = path.dirname(createRequire(import.meta.url).resolve('web-tree-sitter'));
  const grammars = path.join(root, 'src', 'code', 'grammars');
  cpSync(path.join(root, 'schema'), path.join(cache, 'schema'), { recursive: true });
  mkdirSync(path.join(lib, 'code', 'wasm'), { recursive: true });
  for (const folder of [parser, grammars])
    for (const file of readdirSync(folder).filter((name) => /^(web-tree-sitter\.js|.*\.wasm)$/.test(name)))
      cpSync(path.join(folder, file), path.join(lib, 'code', 'wasm', file));
}

function fuzzReader(name) {
  const { seeds, folder = 'fixtures', reports = false, maxLength = 4096 } = READERS.get(name);
  const corpus = path.join(cache, 'corpus', name);
  const start = path.join(cache, 'seeds', name);
  const found = path.join(cache, 'findings');
  for (const folder of [corpus, start, found]) mkdirSync(folder, { recursive: true });
  const fixtures = path.join(root, folder);
  const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((file) => seeds.test(file));
  for (const [index, file] of files.entries()) cpSync(path.join(fixtures, file), path.join(start, String(index)));
  if (reports) writeReports(start);
  const dictionary = path.join(cache, `${name}.dict`);
  writeFileSync(dictionary, makeDictionary(files.map((file) => path.join(fixtures, file))));

  const state = path.join(cache, `${name}.json`);
  rmSync(state, { force: true });
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      engine,
      path.join(import.meta.dirname, 'fuzz-targets.mjs'),
      corpus,
      start,
      ...[
        '-i',
        lib,
        '--timeout',
        String(20_000 * patience),
        '--disableBugDetectors',
        'path-traversal',
        '--disableBugDetectors',
        'command-injection',
      ],
      '--',
      `-max_total_time=${Math.ceil(minutes * 600 * patience)}`,
      `-max_len=${maxLength}`,
      `-dict=${dictionary}`,
      `-artifact_prefix=${path.join(found, `${name}-`)}`,
      `-timeout=${20 * patience}`,
      '-rss_limit_mb=1536',
    ],
    {
      cwd: cache,
      env: { ...process.env, FUZZ_READER: name, FUZZ_LIB: lib, FUZZ_SECONDS: String(minutes * 60), FUZZ_STATUS: state },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const { executions, seconds } = existsSync(state)
    ? JSON.parse(readFileSync(state, 'utf8'))
    : { executions: 0, seconds: 0 };
  const said = /(==\d+== .*|Uncaught Exception.*|Error: .*|.*ERROR: .*)/.exec(stderr)?.[0];
  const branches = Math.max(0, ...[...stderr.matchAll(/\bcov: (\d+)/g)].map(([, reached]) => Number(reached)));
  console.log(
    `${name}: ${executions} executions in ${Math.round(seconds)} s, ${branches} branches${said ? ', a finding' : ''}`,
  );
  if (!said && seconds >= minutes * 60) return { name, executions, seconds, branches };
  writeFileSync(path.join(found, `${name}.log`), stderr);
  const artifact = /Test unit written to (.*)/.exec(stderr)?.[1] ?? '';
  return {
    ...{ name, executions, seconds, branches },
    finding: `${name}: ${said ?? `ended with ${status}`}\n  ${path.relative(root, artifact)}`,
  };
}

function writeFigures(results, sum) {
  const page = path.join(root, 'docs', 'benchmark.md');
  const rows = results.map(
    ({ name, executions, seconds, branches }) =>
      `| \`${name}\` | ${executions.toLocaleString('en')} | ${branches.toLocaleString('en')} | ${Math.round(seconds)} s |`,
  );
  const found = results.filter(({ finding }) => finding).length;
  const said = `\`npm run fuzz -- --minutes ${minutes}\`: ${sum('executions').toLocaleString('en')} inputs in ${(sum('seconds') / 60).toFixed(1)} minutes of processor time over ${results.length} readers, ${found === 0 ? 'without a finding' : `${found} findings`}. [What earlier runs found, and how it ends now](decisions/fuzzing.md).`;
  const table = ['| reader | inputs | branches reached | processor time |', '|---|---:|---:|---:|', ...rows].join('\n');
  const block = `<!-- fuzzed -->\n${said}\n\n${table}\n<!-- /fuzzed -->`;
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(/<!-- fuzzed -->[\s\S]*<!-- \/fuzzed -->/, () => block),
  );
}

/** What the command says of some fixtures, as JSON. */
function writeReports(folder) {
  const fixtures = path.join(root, 'fixtures');
  for (const name of readdirSync(fixtures).filter((_, index) => index % 10 === 0)) {
    const command = [path.join(lib, 'cli.js'), '--no-urls', '--format', 'json', path.join(fixtures, name)];
    writeFileSync(path.join(folder, name), spawnSync(process.execPath, command).stdout);
  }
}

/** The words and marks of the seeds, for inputs that a reader does not turn away at once. */
function makeDictionary(files) {
  const words = new Set(['__proto__', 'constructor', '\\u0000', '${', '$(', '<<', '&a', '*a']);
  for (const file of files.slice(0, 40))
    for (const [word] of readFileSync(file, 'latin1').matchAll(/[A-Za-z_.$-]{2,40}|[^\sA-Za-z0-9]{1,4}/g))
      words.add(word);
  const quoted = [...words].slice(0, 400).map((word) => `"${word.replace(/[^A-Za-z0-9_.$-]/g, toHex)}"`);
  return `${quoted.join('\n')}\n`;
}

function toHex(character) {
  return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0').slice(-2)}`;
}
