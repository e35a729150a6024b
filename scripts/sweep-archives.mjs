// Holds what a sweep says of an archive against what a check says of a checkout: the reports are to be equal, byte by byte.
// Usage: node scripts/sweep-archives.mjs [--leave-out PATTERN] OWNER/NAME=GIT_DIRECTORY...
// Each is a git directory outside of this project; nothing of it is kept. GitHub makes its archives by `git archive`, with
// export-ignore and export-subst of .gitattributes, and so does this. A snapshot may lack its largest files: the commit is
// made again without them. With --leave-out the archives lack what fits the pattern, as export-ignore makes it. It needs dist/ as it is built (or CRC_COMMAND, another build of the command) and git.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);
const command = process.env.CRC_COMMAND ?? path.join(root, 'dist', 'cli', 'index.js');
const work = mkdtempSync(path.join(tmpdir(), 'clinical-records-archives-'));
const isLeaving = process.argv[2] === '--leave-out';
const args = process.argv.slice(isLeaving ? 4 : 2);
/** `/repos/OWNER/NAME` → the repository. */
const hosted = new Map();
const server = createServer((request, response) => answer(request.url ?? '', response));
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const api = `http://127.0.0.1:${server.address().port}`;
let different = 0;
try {
  const given = args.map((each) => each.split('='));
  if (given.length === 0) throw new Error('Name at least one repository: OWNER/NAME=GIT_DIRECTORY.');
  const widths = [40, 14, 8, 9, 8, 8, 8, 8, 8];
  const told = (...cells) => console.log(cells.map((cell, at) => String(cell).padEnd(widths[at] ?? 0)).join(' '));
  told(
    'repository',
    'verdict',
    'findings',
    'archive',
    'check',
    'shard',
    'alone',
    'peak',
    'requests',
    'the report of the archive is',
  );
  for (const [repository, directory] of given) {
    const one = openRepository(repository, path.resolve(directory));
    const wanted = await checkCheckout(one);
    const { found, state, reason, seconds, megabytes } = await sweep(one);
    const faults = found === undefined ? [`missing: ${state}, ${reason}`] : differences(wanted.report, found);
    if (faults.length > 0) different += 1;
    told(
      repository,
      wanted.report.verdict,
      wanted.report.findings.length,
      `${(one.bytes / 1e6).toFixed(1)} MB`,
      `${wanted.seconds.toFixed(1)} s`,
      `${seconds.toFixed(1)} s`,
      `${wanted.megabytes.toFixed(0)} MB`,
      `${megabytes.toFixed(0)} MB`,
      one.requests,
      faults.length === 0 ? 'the same' : `another: ${faults.slice(0, 5).join('; ')}`,
    );
    rmSync(one.folder, { recursive: true, force: true });
  }
} finally {
  server.close();
  rmSync(work, { recursive: true, force: true });
}
if (different > 0) process.exitCode = 1;

/** A repository of our own that borrows the objects, with the commit that can be had whole. */
function openRepository(repository, directory) {
  const folder = mkdtempSync(path.join(work, 'one-'));
  const store = path.join(folder, 'store.git');
  const git = (args, options = {}) =>
    execFileSync('git', ['--git-dir', store, ...args], {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      stdio: ['pipe', 'pipe', 'ignore'],
      env: {
        ...process.env,
        ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', GIT_NO_LAZY_FETCH: '1' },
        ...{ GIT_AUTHOR_NAME: 'x', GIT_AUTHOR_EMAIL: 'x@example.org', GIT_AUTHOR_DATE: '2026-11-24T09:00:00Z' },
        ...{
          GIT_COMMITTER_NAME: 'x',
          GIT_COMMITTER_EMAIL: 'x@example.org',
          GIT_COMMITTER_DATE: '2026-11-24T09:00:00Z',
        },
      },
      ...options,
    });
  execFileSync('git', ['init', '--quiet', '--bare', store]);
  writeFileSync(path.join(store, 'objects', 'info', 'alternates'), `${path.join(directory, 'objects')}\n`);
  const newest = execFileSync('git', ['--git-dir', directory, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  git(['read-tree', newest]);
  const entries = git(['ls-files', '-s', '-z']).split('\0').filter(Boolean);
  const blobs = entries.filter((line) => !line.startsWith('160000')).map((line) => line.split(' ')[1]);
  const there = git(['cat-file', '--batch-check=%(objecttype)'], { input: `${blobs.join('\n')}\n` }).split('\n');
  const missing = new Set(blobs.filter((_, at) => there[at] !== 'blob'));
  const left = entries.filter((line) => missing.has(line.split(' ')[1])).map((line) => line.split('\t')[1]);
  if (left.length > 0)
    git(['update-index', '-z', '--index-info'], {
      input: left.map((name) => `0 ${'0'.repeat(40)}\t${name}\0`).join(''),
    });
  const head = git(['commit-tree', '-m', 'x', git(['write-tree']).trim()]).trim();
  git(['update-ref', 'refs/heads/main', head]);
  git(['symbolic-ref', 'HEAD', 'refs/heads/main']);
  if (isLeaving) writeFileSync(path.join(store, 'info', 'attributes'), `${process.argv[3]} export-ignore\n`);
  const tree = git(['rev-parse', `${head}^{tree}`]).trim();
  const one = { repository, folder, store, head, tree, git, bytes: 0, requests: 0 };
  hosted.set(`/repos/${repository}`, one);
  return one;
}

function answer(url, response) {
  const [, place = '', what = '', id = ''] =
    /^(\/repos\/[^/]+\/[^/]+)\/(tarball|git\/trees|git\/blobs)\/(\w+)/.exec(url) ?? [];
  const one = hosted.get(place);
  const give = (value) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  if (one === undefined) return void response.writeHead(404).end();
  one.requests += 1;
  if (what === 'git/blobs')
    return give({ encoding: 'base64', content: one.git(['cat-file', 'blob', id], { encoding: 'base64' }) });
  if (what === 'git/trees') {
    const lines = one.git(['ls-tree', '-r', '-l', '-z', id]).split('\0').filter(Boolean);
    const tree = lines.map((line) => {
      const [about, name] = line.split('\t');
      const [mode, type, sha, size] = about.split(/ +/);
      return { path: name, mode, type, sha, ...(type === 'blob' && { size: Number(size) }) };
    });
    return give({ sha: id, tree, truncated: false });
  }
  const top = `${one.repository.replace('/', '-')}-${one.head.slice(0, 7)}/`;
  const archive = spawn('git', ['--git-dir', one.store, 'archive', '--format=tar.gz', `--prefix=${top}`, one.head]);
  response.writeHead(200, { 'content-type': 'application/x-gzip' });
  archive.stdout.on('data', (chunk) => {
    one.bytes += chunk.length;
  });
  archive.stdout.pipe(response);
}

/** The check of a checkout, alone: what it says, how long it takes, and what it and its children hold. */
async function checkCheckout({ repository, folder, store, head }) {
  const checkout = path.join(folder, 'checkout', repository.split('/')[1]);
  execFileSync('git', ['clone', '--quiet', '--shared', '--no-checkout', store, checkout], { stdio: 'ignore' });
  execFileSync('git', ['-C', checkout, 'checkout', '--quiet', '--detach', head], { stdio: 'ignore' });
  const began = performance.now();
  const args = [command, '--no-urls', '--no-app', 'pass', '--format', 'json', '--color', 'never', checkout];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  const chunks = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  const peak = await peakOf(child);
  const stdout = Buffer.concat(chunks).toString('utf8');
  if (stdout === '') throw new Error(`${repository}: the check says nothing`);
  return { report: JSON.parse(stdout), seconds: (performance.now() - began) / 1000, megabytes: peak / 1e6 };
}

/** The most bytes that a process and its children hold, until it ends. */
async function peakOf(child) {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryBelow(child.pid));
  }, 100);
  await new Promise((resolve) => child.once('close', resolve));
  clearInterval(timer);
  return peak;
}

async function sweep({ repository, folder, head, tree }) {
  const shard = path.join(folder, 'shard.json');
  const planned = { repository, ref: 'main', head, tree, private: false };
  writeFileSync(shard, JSON.stringify({ schemaVersion: 1, tool: {}, repositories: [planned] }));
  mkdirSync(path.join(folder, 'tmp'));
  const began = performance.now();
  const child = spawn(
    process.execPath,
    [command, 'sweep', 'check', '--shard', shard, '--output', path.join(folder, 'out'), '--no-urls'],
    {
      env: { ...process.env, GITHUB_API_URL: api, GITHUB_TOKEN: 'x', TMPDIR: path.join(folder, 'tmp') },
      stdio: 'ignore',
    },
  );
  const peak = await peakOf(child);
  const result = JSON.parse(readFileSync(path.join(folder, 'out', `${repository}.json`), 'utf8'));
  const { state, reason, report } = result;
  return { found: report, state, reason, seconds: (performance.now() - began) / 1000, megabytes: peak / 1e6 };
}

/** Bytes that a process and its children hold, what is shared between them counted once. */
function memoryBelow(top) {
  const parents = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      parents.set(Number(name), Number(fields[1]));
    } catch {
      // it ended meanwhile
    }
  }
  let sum = 0;
  for (const id of parents.keys()) {
    let here = id;
    while (here > 1 && here !== top) here = parents.get(here) ?? 0;
    if (here === top) sum += heldBy(id);
  }
  return sum;
}

function heldBy(id) {
  try {
    const [, kilobytes = '0'] = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return 0;
  }
}

/** Where two reports are not the same, by path. */
function differences(wanted, found, at = '') {
  if (typeof wanted !== 'object' || wanted === null || typeof found !== 'object' || found === null)
    return wanted === found ? [] : [`${at || 'all'} is ${short(found)}, not ${short(wanted)}`];
  const keys = new Set([...Object.keys(wanted), ...Object.keys(found)]);
  return [...keys].flatMap((key) => differences(wanted[key], found[key], at === '' ? key : `${at}.${key}`));
}

function short(value) {
  return (JSON.stringify(value) ?? 'absent').slice(0, 120);
}
