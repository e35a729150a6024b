import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { type LoopbackGitHub, startLoopbackGitHub } from '../action/loopback-github.ts';
import { pullRequestPayload } from '../action/payloads.ts';
import { runAction } from '../action/runner.ts';
import { standInForGit } from '../attacks/git-stand-in.ts';
import { CLI, FIXTURES } from '../built-command.ts';
import { type LoopbackStore, PASSWORD } from './loopback-store.ts';

const PULL = { number: 7, base: 'b'.repeat(40), head: 'a'.repeat(40), files: [] };

/** How a run ended, and what it said of what it did not read. */
export interface Ended {
  readonly status: number | null;
  readonly report: {
    readonly verdict: string;
    readonly findings: readonly { readonly ruleId: string; readonly message: string }[];
    readonly appStoreConnect?: readonly {
      readonly app: string;
      readonly locales: readonly unknown[];
      readonly unread: readonly { readonly what: string; readonly reason: string }[];
    }[];
  };
  /** Lines about App Store Connect for whoever looks at the terminal or the log. */
  readonly lines: readonly string[];
}

/** A machine with a clone on it, a git that tells what it is given, and a host that is not Apple's. */
export interface Machine {
  readonly elsewhere: string;
  command(isAsked?: boolean): Promise<Ended>;
  action(isAsked?: boolean): Promise<Ended>;
  close(): Promise<void>;
}

/** Runs the built product on a fixture. Whatever leaves a process is searched for the key, its tokens and people's texts. */
export async function startMachine(fixture: string, store: LoopbackStore): Promise<Machine> {
  const work = mkdtempSync(path.join(tmpdir(), 'store-machine-'));
  const [clone, tools, seen] = ['clone', 'tools', 'seen'].map((name) => path.join(work, name)) as [
    string,
    string,
    string,
  ];
  cpSync(path.join(FIXTURES, fixture), clone, { recursive: true });
  for (const folder of [tools, seen]) mkdirSync(folder);
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      cwd: clone,
      stdio: 'ignore',
    });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'All');
  const standIn = standInForGit(tools, { before: `{ env; echo "$all"; } >> '${path.join(seen, 'git')}'` });
  let heard = '';
  const other = createServer((request, response) => {
    heard += `${request.url} ${JSON.stringify(request.headers)}\n`;
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":[]}');
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const github: LoopbackGitHub = await startLoopbackGitHub({ pulls: [PULL] });

  /** Everything that went out by another way than what a run gave back. */
  const outside = () =>
    [
      heard,
      JSON.stringify(github.requests),
      ...github.comments.map(({ body }) => body),
      ...readdirSync(seen).map((name) => readFileSync(path.join(seen, name), 'latin1')),
    ].join('\n');
  const expectNothingTold = (...said: readonly string[]) => {
    const all = [...said, outside()].join('\n');
    const secrets = [...store.secrets, Buffer.from(store.pem).toString('base64').slice(0, 60), 'BEGIN PRIVATE'];
    for (const secret of [...secrets, 'eyJ', 'Bearer', PASSWORD, 'Sentinel-', 'jane@example.org'])
      expect(all.includes(secret), `${secret} was told`).toBe(false);
  };
  const linesOf = (text: string) => text.split('\n').filter((line) => line.includes('App Store Connect was not'));

  return {
    elsewhere: `http://127.0.0.1:${(other.address() as AddressInfo).port}`,
    async command(isAsked = true) {
      const args = [CLI, '--no-urls', '--format', 'json', ...(isAsked ? ['--app-store-connect'] : []), clone];
      const said = { stdout: '', stderr: '' };
      const child = spawn(process.execPath, args, {
        env: {
          ...{ PATH: standIn.environment.PATH, HOME: work, APP_STORE_CONNECT_API_URL: store.url },
          APP_STORE_CONNECT_API_KEY_KEY_ID: store.keyId,
          APP_STORE_CONNECT_API_KEY_ISSUER_ID: store.issuerId,
          APP_STORE_CONNECT_API_KEY_KEY: store.pem.replaceAll('\n', '\\n'),
        },
      });
      child.stdout.on('data', (chunk) => (said.stdout += chunk));
      child.stderr.on('data', (chunk) => (said.stderr += chunk));
      const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
      expectNothingTold(said.stdout, said.stderr);
      return { status, report: JSON.parse(said.stdout), lines: linesOf(said.stderr) };
    },
    async action(isAsked = true) {
      const files = ['clinical-records.json', 'clinical-records.sarif'].map((name) => path.join(clone, name));
      const ended = await runAction({
        ...{ workspace: clone, github, event: 'pull_request', payload: pullRequestPayload() },
        inputs: {
          ...{ 'check-urls': 'false', comment: 'always', 'report-file': files[0] ?? '', 'sarif-file': files[1] ?? '' },
          ...(isAsked && { 'issuer-id': store.issuerId, 'api-key-id': store.keyId }),
          ...(isAsked && { 'api-private-key': Buffer.from(store.pem).toString('base64') }),
        },
        environment: { ...standIn.environment, APP_STORE_CONNECT_API_URL: store.url },
      });
      const written = files.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'));
      for (const file of files) rmSync(file, { force: true });
      const log = ended.stdout.replaceAll(/^::add-mask::.*$/gm, '') + ended.stderr;
      expectNothingTold(log, ended.summary, ...ended.outputs.values(), ...written, ended.jobChanges);
      return { status: ended.exitCode, report: JSON.parse(written[0] ?? '{}'), lines: linesOf(log) };
    },
    async close() {
      expect(readdirSync(seen), 'git was started').toEqual(['git']);
      await github.close();
      await new Promise((resolve) => void other.closeAllConnections() ?? other.close(resolve));
      rmSync(work, { recursive: true, force: true });
    },
  };
}
