import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { makeScratchFolder } from '../base/scratch-folder.ts';
import { printJson } from '../reporters/clean.ts';
import { count } from '../sentence.ts';
import { areUrlsUnchanged } from './ask-urls-again.ts';
import { OutOfRequests } from './budget.ts';
import { type Cache, isFinished, openCache } from './cache.ts';
import { type CheckSettings, checkFolder } from './check-folder.ts';
import { readJsonFile, writeWhole } from './folders.ts';
import { Refused, type SweepGitHub } from './github.ts';
import { readResult } from './results.ts';
import { Unpackable, unpack } from './tarball.ts';
import { HEAD, type Planned, type Result, STATES } from './words.ts';

export interface ShardRun {
  readonly shard: readonly Planned[];
  readonly output: string;
  readonly cache?: string;
  readonly github: SweepGitHub;
  readonly settings: CheckSettings;
  /** Our own command. */
  readonly program: string;
  readonly tell: (line: string) => void;
}

/** Older than this the verdicts on URLs are not believed. */
const URLS_LAST = 7 * 24 * 3_600_000;

type Outcome = Pick<Result, 'state' | 'reason' | 'deferred' | 'report'>;

/** A folder to be checked, or what came of it already. */
type Fetched = { readonly folder: string } | Outcome;

/** Checks the repositories of a shard, one after the other, the next one's archive coming meanwhile. Each gets its file
 *  whatever happens to it, and costs no other. */
export async function checkShard(run: ShardRun): Promise<void> {
  const { shard, output, settings, program, tell } = run;
  const scratch = makeScratchFolder();
  const observed = path.join(scratch.folder, 'urls');
  const cache = run.cache === undefined ? undefined : openCache(run.cache, settings);
  const states = new Map<string, number>();
  let over: string | undefined;

  const save = (planned: Planned, outcome: Outcome): Result => {
    const { repository, head } = planned;
    const { state, reason, deferred, report } = outcome;
    const result: Result = {
      ...{ ...HEAD, repository, head, state },
      ...(reason !== undefined && { reason }),
      ...(deferred && { deferred }),
      ...(report !== undefined && { report }),
    };
    writeWhole(fileOf(output, repository), printJson(result));
    states.set(state, (states.get(state) ?? 0) + 1);
    return result;
  };

  const fetchNext = async (planned: Planned | undefined, number: number): Promise<Fetched | undefined> => {
    if (planned === undefined) return undefined;
    if (over !== undefined) return { state: 'error', reason: over, deferred: true };
    const [, name = ''] = planned.repository.split('/');
    const folder = path.join(scratch.folder, String(number), name);
    mkdirSync(folder, { recursive: true });
    const fault = await fetchInto(folder, planned, run.github);
    if (fault === undefined) return { folder };
    rmSync(path.dirname(folder), { recursive: true, force: true });
    if (fault.deferred) over = fault.reason;
    return fault;
  };

  try {
    const left: Planned[] = [];
    for (const planned of inOrder(shard, cache)) {
      const before = readResult(readJsonFile(fileOf(output, planned.repository)));
      const isDone = before?.head === planned.head && before.tool.version === HEAD.tool.version && isFinished(before);
      const kept = isDone ? before : await findKept(planned, cache, settings);
      if (kept !== undefined) save(planned, kept);
      else left.push(planned);
    }
    let next = fetchNext(left[0], 0);
    for (const [index, planned] of left.entries()) {
      const fetched = await next;
      next = fetchNext(left[index + 1], index + 1);
      if (fetched === undefined) continue;
      if (!('folder' in fetched)) {
        save(planned, fetched);
        continue;
      }
      const result = save(planned, await checkFolder(fetched.folder, settings, { program, observed }));
      cache?.set({ result, askedAt: Date.now() });
      rmSync(path.dirname(fetched.folder), { recursive: true, force: true });
    }
  } finally {
    scratch.remove();
  }
  const told = STATES.flatMap((state) => (states.has(state) ? `${states.get(state)} ${state}` : []));
  tell(`${count(shard.length, 'repository')}: ${told.join(', ')}.`);
  if (over !== undefined) tell(`${over}: the rest is put off until the next run.`);
}

function fileOf(output: string, repository: string): string {
  return path.join(output, `${repository}.json`);
}

/** Those of which nothing is known come first: they may have been put off before. */
function inOrder(shard: readonly Planned[], cache: Cache | undefined): readonly Planned[] {
  if (cache === undefined) return shard;
  return [
    ...shard.filter((one) => !cache.knows(one.repository)),
    ...shard.filter((one) => cache.knows(one.repository)),
  ];
}

/** What an earlier run found out, where it still holds. */
async function findKept(
  planned: Planned,
  cache: Cache | undefined,
  settings: CheckSettings,
): Promise<Result | undefined> {
  const kept = cache?.get(planned);
  if (kept === undefined) return undefined;
  if (!settings.checkUrls || Date.now() - kept.askedAt < URLS_LAST) return kept.result;
  if (!(await areUrlsUnchanged(kept.result.report, settings))) return undefined;
  cache?.set({ result: kept.result, askedAt: Date.now() });
  return kept.result;
}

/** Undefined where the commit lies in the folder. */
async function fetchInto(
  folder: string,
  { repository, head }: Planned,
  github: SweepGitHub,
): Promise<Outcome | undefined> {
  try {
    const { body } = await github.archive(`/repos/${repository}/tarball/${head}`);
    if (body === null) return { state: 'error', reason: 'its archive is empty' };
    await unpack(body, folder);
    return undefined;
  } catch (error) {
    if (error instanceof OutOfRequests) return { state: 'error', reason: error.message, deferred: true };
    if (error instanceof Unpackable) return { state: 'error', reason: error.message };
    if (error instanceof Refused) return refusedOutcome(error);
    const { code, message } = error as NodeJS.ErrnoException;
    return { state: 'error', reason: `its archive cannot be kept: ${code ?? message}` };
  }
}

function refusedOutcome({ status, message }: Refused): Outcome {
  switch (status) {
    // it lives for an hour
    case 401:
      return { state: 'error', reason: 'the token is no longer taken', deferred: true };
    case 403:
    case 451:
      return { state: 'denied', reason: message };
    case 404:
    case 410:
      return { state: 'error', reason: `${message} (it was there when the plan was made)` };
    default:
      return { state: 'error', reason: message };
  }
}
