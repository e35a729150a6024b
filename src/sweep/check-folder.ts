import { spawn } from 'node:child_process';
import path from 'node:path';
import { beforeInterruption } from '../github/interruption.ts';
import { ALSO_AS_SARIF, OBSERVED_URLS, STORED_APPS } from './between-checks.ts';
import type { Result, State } from './words.ts';

/** What decides, beside the files of a commit, what a check says. */
export interface CheckSettings {
  readonly failOn?: string;
  readonly checkUrls: boolean;
  readonly allowPrivateNetwork: boolean;
  /** Whether App Store Connect is read, with the key of the environment. */
  readonly readsStore?: boolean;
}

export type Checked = Pick<Result, 'state' | 'reason' | 'report'>;

export const LONGEST_CHECK = 5 * 60_000;
const GRACE = 15_000;
const LONGEST_REPORT = 128 * 1024 * 1024;
const LONGEST_WORDS = 4000;

/** What a check needs of our environment: no token of ours, and nothing that tells it of another checkout. */
const KEPT =
  /^(?:PATH|HOME|TMPDIR|TEMP|TMP|LANG|LC_ALL|SystemRoot|(?:https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_(?:FILE|DIR))$/i;

/** The key of App Store Connect, for a check that reads there. */
const OF_STORE = /^APP_STORE_CONNECT_API_/;
const KEY_FILE = 'APP_STORE_CONNECT_API_KEY_KEY_FILEPATH';

/**
 * Checks a folder by a command of its own: what it holds can end that, and nothing else. Its report is the one that
 * anybody gets who runs the command there.
 */
export async function checkFolder(
  folder: string,
  settings: CheckSettings,
  {
    program,
    observed,
    stored,
    sarif,
    ms = LONGEST_CHECK,
  }: {
    readonly program: string;
    /** Where what other checks saw of URLs and apps lies. */
    readonly observed: string;
    readonly stored: string;
    /** Where the report is written as SARIF too. */
    readonly sarif?: string;
    readonly ms?: number;
  },
): Promise<Checked> {
  const args = [program, '--format', 'json', '--no-app', 'pass', '--color', 'never'];
  if (settings.failOn !== undefined) args.push('--fail-on', settings.failOn);
  if (!settings.checkUrls) args.push('--no-urls');
  if (settings.allowPrivateNetwork) args.push('--allow-private-network');
  if (settings.readsStore) args.push('--app-store-connect');
  const kept = Object.entries(process.env).filter(
    ([name]) => KEPT.test(name) || (settings.readsStore && OF_STORE.test(name)),
  );
  const keyFile = process.env[KEY_FILE];
  const child = spawn(process.execPath, [...args, folder], {
    cwd: path.dirname(folder),
    env: {
      ...Object.fromEntries(kept),
      // the check stands in another folder
      ...(settings.readsStore && keyFile && { [KEY_FILE]: path.resolve(keyFile) }),
      ...{ [OBSERVED_URLS]: observed, [STORED_APPS]: stored },
      ...(sarif !== undefined && { [ALSO_AS_SARIF]: sarif }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const settled = beforeInterruption(() => child.kill());
  let isLate = false;
  let size = 0;
  let words = '';
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > LONGEST_REPORT) child.kill('SIGKILL');
    else chunks.push(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    words = (words + chunk.toString('utf8')).slice(0, LONGEST_WORDS);
  });
  const timer = setTimeout(() => {
    isLate = true;
    child.kill('SIGTERM');
  }, ms);
  const killer = setTimeout(() => child.kill('SIGKILL'), ms + GRACE);
  const exit = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', (code) => resolve(code));
  });
  clearTimeout(timer);
  clearTimeout(killer);
  settled();
  const late = `the check takes more than ${Math.round(ms / 1000)} s`;
  const report = size > LONGEST_REPORT ? undefined : parse(Buffer.concat(chunks).toString('utf8'));
  const state = report === undefined ? undefined : stateOf(report.verdict);
  if (exit === 2 || report === undefined || state === undefined) {
    const said = words.split('\n').find((line) => line.trim() !== '');
    return {
      state: 'error',
      reason: isLate ? late : (said ?? 'the check ended without a report').replace(/^[\w-]+: /, ''),
    };
  }
  const reason = isLate ? late : state === 'incomplete' ? blockingReason(report) : undefined;
  return { state: exit === 4 ? 'error' : state, ...(reason !== undefined && { reason }), report };
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
}

function stateOf(verdict: unknown): State | undefined {
  return (['passed', 'failed', 'incomplete', 'not-applicable'] as const).find((state) => state === verdict);
}

function blockingReason({ skipped }: Readonly<Record<string, unknown>>): string | undefined {
  const list = Array.isArray(skipped) ? (skipped as { reason?: unknown; blocking?: unknown }[]) : [];
  const found = list.find(({ blocking }) => blocking === true) ?? list[0];
  return typeof found?.reason === 'string' ? found.reason : undefined;
}
