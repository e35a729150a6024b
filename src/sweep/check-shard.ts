import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { makeScratchFolder } from '../base/scratch-folder.ts';
import { printJson } from '../reporters/clean.ts';
import { count } from '../sentence.ts';
import { areUrlsUnchanged } from './ask-urls-again.ts';
import { OutOfRequests } from './budget.ts';
import { type Cache, isFinished, openCache } from './cache.ts';
import { type CheckSettings, checkFolder } from './check-folder.ts';
import { ownersOf } from './code-owners.ts';
import { uploadSarif } from './code-scanning.ts';
import { readJsonFile, writeWhole } from './folders.ts';
import { Refused, type SweepGitHub } from './github.ts';
import { giveBack } from './give-back.ts';
import { readResult } from './results.ts';
import { Unpackable, unpack } from './tarball.ts';
import { fillIn } from './whole-commit.ts';
import { HEAD, type Planned, type Result, STATES } from './words.ts';

export interface ShardRun {
  readonly shard: readonly Planned[];
  readonly output: string;
  readonly cache?: string;
  /** Where OWNER/NAME.sarif is written. */
  readonly sarif?: string;
  /** Whether findings are uploaded to the code scanning of their repositories. */
  readonly uploads?: boolean;
  readonly github: SweepGitHub;
  readonly settings: CheckSettings;
  /** Our own command. */
  readonly program: string;
  readonly tell: (line: string) => void;
}

/** Older than this what URLs and App Store Connect said is not believed. */
const URLS_LAST = 7 * 24 * 3_600_000;

type Outcome = Omit<Result, 'schemaVersion' | 'tool' | 'repository' | 'head'>;

/** A folder to be checked, with what cannot be told of it, or what came of it already. */
type Fetched = { readonly folder: string; readonly unsure?: string } | Outcome;

/** Checks the repositories of a shard, one after the other, the next one's archive coming meanwhile. Each gets its file
 *  whatever happens to it, and costs no other. */
export async function checkShard(run: ShardRun): Promise<void> {
  const { shard, output, settings, program, tell } = run;
  const scratch = makeScratchFolder();
  const [observed, stored] = [path.join(scratch.folder, 'urls'), path.join(scratch.folder, 'apps')];
  const cache = run.cache === undefined ? undefined : openCache(run.cache, settings);
  const states = new Map<string, number>();
  let over: string | undefined;

  const save = (planned: Planned, outcome: Outcome): Result => {
    const { repository, head } = planned;
    const { state, reason, deferred, teams, codeScanning, report } = outcome;
    const result: Result = {
      ...{ ...HEAD, repository, head, state },
      ...(reason !== undefined && { reason }),
      ...(deferred && { deferred }),
      ...(teams !== undefined && teams.length > 0 && { teams }),
      ...(codeScanning !== undefined && { codeScanning }),
      ...(report !== undefined && { report }),
    };
    writeWhole(fileOf(output, repository), printJson(result));
    states.set(state, (states.get(state) ?? 0) + 1);
    return result;
  };

  const check = async (planned: Planned, { folder, unsure }: Extract<Fetched, { folder: string }>) => {
    const sarifFile = path.join(path.dirname(folder), 'findings.sarif');
    const checked = await checkFolder(folder, settings, {
      ...{ program, observed, stored },
      ...((run.sarif !== undefined || run.uploads) && { sarif: sarifFile }),
    });
    const sarif = existsSync(sarifFile) ? readFileSync(sarifFile, 'utf8') : undefined;
    if (run.sarif !== undefined && sarif !== undefined) writeWhole(sarifOf(run.sarif, planned.repository), sarif);
    const codeScanning =
      run.uploads && isForScanning(checked) && sarif !== undefined
        ? await uploadSarif(run.github, planned, sarif)
        : undefined;
    const reason = [checked.reason, unsure].filter((one) => one !== undefined).join('; ');
    const result = save(planned, {
      ...checked,
      ...(reason !== '' && { reason }),
      teams: ownersOf(folder, projectsOf(checked.report)),
      ...(codeScanning !== undefined && { codeScanning }),
    });
    cache?.set({ result, askedAt: Date.now(), ...(run.sarif !== undefined && sarif !== undefined && { sarif }) });
  };

  const fetchNext = async (planned: Planned | undefined, number: number): Promise<Fetched | undefined> => {
    if (planned === undefined) return undefined;
    if (over !== undefined) return { state: 'error', reason: over, deferred: true };
    const [, name = ''] = planned.repository.split('/');
    const folder = path.join(scratch.folder, String(number), name);
    mkdirSync(folder, { recursive: true });
    const fault = await fetchInto(folder, planned, run.github);
    if ('folder' in fault) return fault;
    rmSync(path.dirname(folder), { recursive: true, force: true });
    if (fault.deferred) over = fault.reason;
    return fault;
  };

  try {
    const left: Planned[] = [];
    for (const planned of inOrder(shard, cache)) {
      const kept = readDone(planned, run) ?? (await findKept(planned, cache, run));
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
      await check(planned, fetched);
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

function sarifOf(folder: string, repository: string): string {
  return path.join(folder, `${repository}.sarif`);
}

/** The declarations of a report's targets, each once. */
function projectsOf(report: Result['report']): string[] {
  const targets = Array.isArray(report?.targets) ? (report.targets as { project?: unknown }[]) : [];
  return [...new Set(targets.flatMap(({ project }) => (typeof project === 'string' ? [project] : [])))];
}

/** What this very run found out before it was ended. */
function readDone(planned: Planned, { output, sarif, uploads }: ShardRun): Result | undefined {
  const { repository, head } = planned;
  const result = readResult(readJsonFile(fileOf(output, repository)));
  const isDone = result?.head === head && result.tool.version === HEAD.tool.version && isFinished(result);
  if (!isDone || (uploads && !isUploaded(result))) return undefined;
  return sarif === undefined || existsSync(sarifOf(sarif, repository)) ? result : undefined;
}

/** Repositories without any app get nothing to show. One whose app asks for no records any more does: that ends its alerts. */
function isForScanning(result: Pick<Result, 'state' | 'report'>): boolean {
  return isFinished(result) && projectsOf(result.report).length > 0;
}

/** What code scanning refuses for this commit it would refuse again. */
function isUploaded(result: Result): boolean {
  const { codeScanning } = result;
  return !isForScanning(result) || (codeScanning !== undefined && codeScanning.state !== 'error');
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
  { settings, sarif, uploads }: ShardRun,
): Promise<Result | undefined> {
  const kept = cache?.get(planned);
  if (kept === undefined || (uploads && !isUploaded(kept.result))) return undefined;
  if (sarif !== undefined && kept.sarif === undefined) return undefined;
  const isOld = (settings.checkUrls || settings.readsStore) && Date.now() - kept.askedAt >= URLS_LAST;
  if (isOld) {
    if (settings.readsStore || !(await areUrlsUnchanged(kept.result.report, settings))) return undefined;
    cache?.set({ ...kept, askedAt: Date.now() });
  }
  if (sarif !== undefined && kept.sarif !== undefined) writeWhole(sarifOf(sarif, planned.repository), kept.sarif);
  return kept.result;
}

async function fetchInto(folder: string, planned: Planned, github: SweepGitHub): Promise<Fetched> {
  const { repository, head } = planned;
  try {
    const { body } = await github.archive(`/repos/${repository}/tarball/${head}`);
    if (body === null) return { state: 'error', reason: 'its archive is empty' };
    const unpacked = await unpack(body, folder, head);
    const unsure = await fillIn(folder, planned, unpacked, github);
    giveBack();
    return { folder, ...(unsure !== undefined && { unsure }) };
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
