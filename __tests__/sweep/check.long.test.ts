import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { block } from '../built/archives.ts';
import { CLI, FIXTURES, NO_BUNDLE, runCommand } from '../built-command.ts';
import { goodApp, startStore } from '../store/loopback-store.ts';
import { fixtureFiles } from './hosted.ts';
import { type Hosted, headOf, type SweepLoopback, startSweepLoopback, treeOf } from './loopback.ts';
import { memoryBelow } from './memory.ts';
import { faultsOf } from './schemas.ts';

let github: SweepLoopback;
let site: Server | undefined;
let work = '';

beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'sweep-check-'));
});
afterEach(async () => {
  await github?.close();
  site?.close();
  site = undefined;
  rmSync(work, { recursive: true, force: true });
});

function writeShard(hosted: readonly Hosted[]): string {
  const file = path.join(work, 'shard-000.json');
  const repositories = hosted.map(({ repository, files = {}, visibility, branches = {} }) => {
    // of one with branches the first is what the scope names
    const [named] = Object.entries(branches);
    const [ref, checked] = named ?? ['main', files];
    return {
      ...{ repository, ref, ...(named && { named: true }) },
      ...{ head: headOf(checked), tree: treeOf(checked).id, private: visibility === 'PRIVATE' },
    };
  });
  writeFileSync(file, JSON.stringify({ schemaVersion: 1, tool: {}, repositories }));
  return file;
}

/** The command beside this process: the loopback GitHub answers from here. */
async function runSweep(
  args: readonly string[],
  {
    killAfter,
    onTick,
    env = {},
  }: {
    killAfter?: () => boolean;
    onTick?: (pid: number) => void;
    env?: Readonly<Record<string, string>>;
  } = {},
) {
  const child = spawn(process.execPath, [CLI, 'sweep', ...args], {
    cwd: work,
    env: { ...process.env, ...github.env, TMPDIR: path.join(work, 'tmp'), NO_COLOR: '', ...env },
  });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const timer = setInterval(() => {
    if (killAfter?.()) child.kill('SIGKILL');
    if (child.pid !== undefined) onTick?.(child.pid);
  }, 50);
  const status = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(timer);
  return { status, stderr };
}

/** The files, and so many megabytes beside them that nothing makes smaller. */
async function makeLargeArchive(files: Readonly<Record<string, string>>, megabytes: number): Promise<Buffer> {
  const tar = pack();
  for (const [name, text] of Object.entries(files)) tar.entry({ name: `acme-large-0123456/${name}` }, text);
  for (let number = 0; number < megabytes; number += 1)
    tar.entry({ name: `acme-large-0123456/Vendor/blob-${number}.bin` }, randomBytes(1_000_000));
  tar.finalize();
  return gzipSync(await buffer(tar), { level: 1 });
}

/** The files, and links that lead to a name of so many megabytes each: a commit can hold such a link, and an archive keeps
 *  the name in a header of its own. Packed they are next to nothing. */
function makeArchiveOfLinks(files: Readonly<Record<string, string>>, links: number, megabytes: number): Buffer {
  const top = 'acme-links-0123456';
  const record = Buffer.concat([Buffer.from('10000000 linkpath='), Buffer.alloc(megabytes * 1_000_000, 'a')]);
  record.write(String(record.length + 1).padStart(8, '0'));
  const long = gzipSync(Buffer.concat(block('long', Buffer.concat([record, Buffer.from('\n')]), 'x')));
  const named = Object.entries(files).flatMap(([name, text]) => block(`${top}/${name}`, Buffer.from(text), '0'));
  const linked = Array.from({ length: links }, (_, number) => [
    long,
    gzipSync(Buffer.concat(block(`${top}/link-${number}`, Buffer.alloc(0), '2'))),
  ]);
  return Buffer.concat([gzipSync(Buffer.concat(named)), ...linked.flat(), gzipSync(Buffer.alloc(1024))]);
}

async function check(hosted: Hosted[], ...args: string[]) {
  github = await startSweepLoopback(hosted);
  return checkAgain(...args);
}

function checkAgain(...args: string[]) {
  mkdirSync(path.join(work, 'tmp'), { recursive: true });
  const shard = writeShard(github.hosted);
  return runSweep(['check', '--shard', shard, '--output', 'out', '--no-urls', ...args]);
}

const resultOf = (repository: string) => JSON.parse(readFileSync(path.join(work, 'out', `${repository}.json`), 'utf8'));
const stateOf = (repository: string) => resultOf(repository).state;

// Each test starts the command several times, and a busy machine takes its time.
describe.skipIf(NO_BUNDLE)('sweep check', { timeout: 300_000 }, () => {
  test('each repository gets a state and a reason, and costs no other', async () => {
    const right = fixtureFiles('everything-right');
    const { status, stderr } = await check([
      { repository: 'acme/right', files: right, visibility: 'PRIVATE' },
      { repository: 'acme/failed', files: fixtureFiles('clinical-type-shared') },
      { repository: 'acme/denied', files: right, archiveStatus: 403 },
      { repository: 'acme/blocked', files: right, archiveStatus: 451 },
      { repository: 'acme/gone', files: right, archiveStatus: 404 },
      { repository: 'acme/broken', files: right, archive: Buffer.from('no archive') },
      { repository: 'acme/misconfigured', files: { ...right, '.clinical-records.yml': 'fial-on: error\n' } },
      { repository: 'a/b-c', files: { 'README.md': 'nothing' } },
      { repository: 'a-b/c', files: { 'README.md': 'no project either' } },
    ]);
    expect([status, stderr]).toEqual([
      0,
      'clinical-records-check: 9 repositories: 1 failed, 3 error, 2 denied, 1 passed, 2 not-applicable.\n',
    ]);
    expect(resultOf('acme/right')).toMatchObject({
      ...{ schemaVersion: 1, repository: 'acme/right', head: headOf(right), state: 'passed' },
      tool: { name: 'clinical-records-check' },
      report: { verdict: 'passed' },
    });
    expect(resultOf('acme/failed').report.counts.error).toBe(1);
    for (const { repository } of github.hosted) expect(faultsOf('sweep-result', resultOf(repository))).toEqual([]);
    expect(['acme/denied', 'acme/blocked', 'acme/gone'].map(stateOf)).toEqual(['denied', 'denied', 'error']);
    expect(resultOf('acme/gone').reason).toContain('it was there when the plan was made');
    expect(resultOf('acme/broken').reason).toContain('its archive cannot be unpacked');
    expect(resultOf('acme/misconfigured').reason).toContain('Unknown key "fial-on"');
    expect(['a/b-c', 'a-b/c'].map(stateOf)).toEqual(['not-applicable', 'not-applicable']);
    expect(new Set(github.archiveTokens)).toEqual(new Set([undefined]));
    expect(github.requests).toHaveLength(9);
    expect(readdirSync(path.join(work, 'tmp'))).toEqual([]);
  });

  test('the report is the one of a checkout', async () => {
    const names = ['clinical-type-shared', 'everything-right', 'clinical-data-logged', 'clinical-type-over-requested'];
    await check(names.map((name) => ({ repository: `acme/${name}`, files: fixtureFiles(name) })));
    for (const name of names) {
      const folder = path.join(work, 'checkout', name);
      cpSync(path.join(FIXTURES, name), folder, { recursive: true });
      const { stdout } = runCommand(['--no-urls', '--no-app', 'pass', '--format', 'json', folder], { cwd: work });
      expect(resultOf(`acme/${name}`).report).toEqual(JSON.parse(stdout));
    }
  });

  test('what export-ignore leaves out of an archive is there for the check', async () => {
    const files = fixtureFiles('everything-right');
    const leftOut = Object.keys(files).filter((file) => /\.(?:xcprivacy|plist|entitlements)$/.test(file));
    expect(leftOut.length).toBeGreaterThan(1);
    await check([
      { repository: 'acme/whole', files },
      { repository: 'acme/lacking', files, leftOut },
    ]);
    expect(resultOf('acme/lacking').report).toEqual(resultOf('acme/whole').report);
    expect(github.requests).toHaveLength(2 + 1 + leftOut.length);
  });

  test('who owns the apps by CODEOWNERS', async () => {
    const files = fixtureFiles('everything-right');
    await check([
      { repository: 'acme/app', files: { ...files, '.github/CODEOWNERS': '* @acme/all\n*.xcodeproj @acme/care' } },
    ]);
    expect(resultOf('acme/app').teams).toEqual(['@acme/care']);
  });

  test('SARIF where it is asked for: what the command prints, kept by the cache, uploaded once a commit', async () => {
    const files = fixtureFiles('clinical-type-shared');
    const hosted: Hosted[] = [
      { repository: 'acme/app', files },
      { repository: 'acme/train', files, branches: { 'release/2.0': { ...files, new: '' } } },
      { repository: 'acme/tagged', files, branches: { v2: { ...files, v2: '' } }, tags: ['v2'] },
      { repository: 'acme/denied', files: { ...files, denied: '' }, scanningStatus: 403 },
      { repository: 'acme/empty', files: { 'README.md': '' } },
    ];
    await check(hosted, '--cache', 'cache');
    expect([github.uploads, existsSync(path.join(work, 'sarif'))]).toEqual([[], false]);
    const fresh = () => rmSync(path.join(work, 'out'), { recursive: true });
    fresh();
    const args = ['--cache', 'cache', '--sarif', 'sarif', '--upload-sarif'];
    await checkAgain(...args);
    const sarifOf = (name: string) => readFileSync(path.join(work, 'sarif', 'acme', `${name}.sarif`), 'utf8');
    const folder = path.join(work, 'checkout', 'app');
    cpSync(path.join(FIXTURES, 'clinical-type-shared'), folder, { recursive: true });
    const { stdout } = runCommand(['--no-urls', '--no-app', 'pass', '--format', 'sarif', folder], { cwd: work });
    expect(sarifOf('app')).toBe(stdout);
    expect(github.uploads.map(({ repository, commit, ref }) => [repository, commit, ref])).toEqual([
      ['acme/app', headOf(files), 'refs/heads/main'],
      ['acme/train', headOf({ ...files, new: '' }), 'refs/heads/release/2.0'],
      ['acme/tagged', headOf({ ...files, v2: '' }), 'refs/tags/v2'],
    ]);
    // a repository without an app has nothing to show
    expect(resultOf('acme/empty')).not.toHaveProperty('codeScanning');
    expect(resultOf('acme/app').codeScanning).toEqual({ state: 'uploaded' });
    expect(resultOf('acme/denied')).toMatchObject({
      ...{ state: 'failed', codeScanning: { state: 'denied', reason: 'GitHub says 403: No code security here' } },
    });
    // neither fetched nor uploaded again, and the SARIF is there all the same
    fresh();
    rmSync(path.join(work, 'sarif'), { recursive: true });
    github.requests.length = 0;
    await checkAgain(...args);
    expect([github.requests, sarifOf('app')]).toEqual([[], stdout]);
  });

  test('App Store Connect is asked once an app, and its key reaches nobody else', async () => {
    const store = await startStore([goodApp('health.carebook.app', { versions: [] })]);
    const files = fixtureFiles('everything-right');
    github = await startSweepLoopback([
      { repository: 'acme/a', files },
      { repository: 'acme/b', files: { ...files, b: '' } },
    ]);
    mkdirSync(path.join(work, 'tmp'), { recursive: true });
    const env = {
      APP_STORE_CONNECT_API_URL: store.url,
      APP_STORE_CONNECT_API_KEY_KEY_ID: store.keyId,
      APP_STORE_CONNECT_API_KEY_ISSUER_ID: store.issuerId,
      APP_STORE_CONNECT_API_KEY_KEY: store.pem,
    };
    const args = ['check', '--shard', writeShard(github.hosted), '--output', 'out', '--no-urls'];
    await runSweep(args, { env });
    expect(store.requests).toHaveLength(0);
    rmSync(path.join(work, 'out'), { recursive: true });
    await runSweep([...args, '--app-store-connect'], { env });
    const once = store.requests.length;
    expect(once).toBeGreaterThan(0);
    expect(new Set(store.requests).size).toBe(once);
    expect(resultOf('acme/a').report.appStoreConnect).toHaveLength(1);
    expect(resultOf('acme/b').report.appStoreConnect).toEqual(resultOf('acme/a').report.appStoreConnect);
    expect(store.problems).toEqual([]);
    await store.close();
  });

  test.skipIf(process.platform !== 'linux')(
    'a shard with archives of 200 MB needs less than 300 MB of memory, its checks among it',
    async () => {
      const files = fixtureFiles('everything-right');
      const archive = await makeLargeArchive(files, 200);
      expect(archive.length).toBeGreaterThan(200_000_000);
      github = await startSweepLoopback([
        { repository: 'acme/large', files, archive },
        { repository: 'acme/larger', files, archive },
      ]);
      mkdirSync(path.join(work, 'tmp'), { recursive: true });
      let peak = 0;
      const shard = writeShard(github.hosted);
      await runSweep(['check', '--shard', shard, '--output', 'out', '--no-urls'], {
        onTick: (pid) => {
          peak = Math.max(peak, memoryBelow(pid));
        },
      });
      expect(['acme/large', 'acme/larger'].map(stateOf)).toEqual(['passed', 'passed']);
      expect(peak).toBeGreaterThan(20_000_000);
      expect(peak).toBeLessThan(300_000_000);
    },
  );

  test.skipIf(process.platform !== 'linux')(
    'links that lead to names of megabytes cost no other repository its check',
    async () => {
      const files = fixtureFiles('everything-right');
      github = await startSweepLoopback([
        { repository: 'acme/links', files, archive: makeArchiveOfLinks(files, 60, 50) },
        { repository: 'acme/right', files: { ...files, right: '' } },
      ]);
      mkdirSync(path.join(work, 'tmp'), { recursive: true });
      let peak = 0;
      await runSweep(['check', '--shard', writeShard(github.hosted), '--output', 'out', '--no-urls'], {
        onTick: (pid) => {
          peak = Math.max(peak, memoryBelow(pid));
        },
      });
      expect(stateOf('acme/right')).toBe('passed');
      expect(resultOf('acme/links')).toMatchObject({ state: 'error', reason: 'it holds names of more than 32 MB' });
      expect(peak).toBeLessThan(400_000_000);
    },
  );

  test('killed in the middle and started again it does no finished work twice', async () => {
    const hosted = Array.from({ length: 6 }, (_, number) => ({
      ...{
        repository: `acme/app-${number}`,
        files: { ...fixtureFiles('everything-right'), 'number.txt': String(number) },
      },
    }));
    github = await startSweepLoopback(hosted);
    mkdirSync(path.join(work, 'tmp'), { recursive: true });
    const args = ['check', '--shard', writeShard(hosted), '--output', 'out', '--no-urls'];
    const isThird = () => existsSync(path.join(work, 'out', 'acme', 'app-2.json'));
    expect((await runSweep(args, { killAfter: isThird })).status).toBe(null);
    const done = readdirSync(path.join(work, 'out', 'acme')).filter((name) => name.endsWith('.json'));
    const before = github.requests.length;
    await runSweep(args);
    expect(hosted.map(({ repository }) => stateOf(repository))).toEqual(Array(6).fill('passed'));
    expect(github.requests.length - before).toBe(6 - done.length);
  });

  test('the cache keeps what has the same commit; another setting or commit is checked', async () => {
    const files = fixtureFiles('clinical-type-shared');
    await check([{ repository: 'acme/app', files }], '--cache', 'cache');
    const fresh = () => rmSync(path.join(work, 'out'), { recursive: true });
    fresh();
    await checkAgain('--cache', 'cache');
    expect([github.requests.length, stateOf('acme/app')]).toEqual([1, 'failed']);
    fresh();
    await checkAgain('--cache', 'cache', '--fail-on', 'never');
    expect([github.requests.length, stateOf('acme/app')]).toEqual([2, 'passed']);
    fresh();
    github.hosted[0] = { repository: 'acme/app', files: { ...files, 'new.txt': '' } };
    await checkAgain('--cache', 'cache', '--fail-on', 'never');
    expect(github.requests).toHaveLength(3);
  });

  test('where the limit ends the work the rest is put off, and comes first the next time', async () => {
    const hosted = ['a', 'b', 'c', 'd'].map((name) => ({
      ...{ repository: `acme/${name}`, files: { ...fixtureFiles('everything-right'), name } },
    }));
    github = await startSweepLoopback(hosted);
    github.remaining = 2;
    const first = await checkAgain('--cache', 'cache');
    expect(first.stderr).toContain('2 error, 2 passed');
    expect(resultOf('acme/d')).toMatchObject({
      ...{ state: 'error', deferred: true, reason: expect.stringContaining("GitHub's rate limit is used up until") },
    });
    // what is there of each has changed by the next run
    github.remaining = 5000;
    github.requests.length = 0;
    for (const one of hosted) one.files = { ...one.files, changed: '' };
    await checkAgain('--cache', 'cache');
    expect(github.requests.map((line) => line.split('/')[3])).toEqual(['c', 'd', 'a', 'b']);
    expect(hosted.map(({ repository }) => stateOf(repository))).toEqual(Array(4).fill('passed'));
  });

  test('a URL is asked once in a shard; after a week it is asked again, without the archive', async () => {
    let asked = 0;
    let answer = 200;
    site = createServer((_, response) => {
      asked += 1;
      response.writeHead(answer, { 'content-type': 'text/html' });
      response.end(
        `<title>Privacy Policy</title><h1>Privacy Policy</h1><p>${'We collect health data. '.repeat(60)}</p>`,
      );
    });
    await new Promise<void>((resolve) => site?.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(site.address() as AddressInfo).port}/privacy`;
    const files = { ...fixtureFiles('everything-right'), '.clinical-records.yml': `privacy-policy-url: ${url}\n` };
    github = await startSweepLoopback([
      { repository: 'acme/a', files },
      { repository: 'acme/b', files: { ...files, b: '' } },
    ]);
    mkdirSync(path.join(work, 'tmp'), { recursive: true });
    const args = ['check', '--shard', writeShard(github.hosted), '--output', 'out', '--cache', 'cache'];
    args.push('--allow-private-network', '--fail-on', 'never');
    await runSweep(args);
    const verdicts = (name: string) =>
      resultOf(name).report.privacyPolicy.map((one: { verdict: string }) => one.verdict);
    expect([asked, verdicts('acme/a')]).toEqual([1, verdicts('acme/b')]);

    const age = () => {
      rmSync(path.join(work, 'out'), { recursive: true });
      for (const name of ['a', 'b']) {
        const file = path.join(work, 'cache', 'results', 'acme', `${name}.json`);
        writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), askedAt: 0 }));
      }
    };
    age();
    await runSweep(args);
    expect([github.requests.length, asked]).toEqual([2, 3]);
    age();
    answer = 404;
    await runSweep(args);
    expect(github.requests).toHaveLength(4);
    expect(verdicts('acme/a')).not.toContain('alive');
  });

  test.each([
    [['check'], 'sweep check needs --shard FILE.'],
    [['check', '--shard', 'nope.json', '--output', 'x'], 'There is no file "nope.json".'],
    [['chek'], 'Unknown word after sweep: "chek": plan, check or merge. Did you mean "check"? Try sweep --help.'],
    [['plan', '--scop', 'x'], 'Unknown option: "--scop". Did you mean "--scope"? Try sweep --help.'],
    [['plan', '--scope', 'x', '--shards', '300'], '--shards is a number from 1 to 256, not "300".'],
  ])('%j', (args, line) => {
    const { status, stderr } = runCommand(['sweep', ...args], { cwd: work });
    expect([status, stderr]).toEqual([2, `clinical-records-check: ${line}\n`]);
  });
});
