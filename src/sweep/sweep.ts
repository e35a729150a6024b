import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { hideCredentials } from '../credentials/credentials.ts';
import { whyUnread } from '../files/fault-words.ts';
import { cleanLine } from '../reporters/clean.ts';
import { columnsOf, helpColumns } from '../settings/columns.ts';
import { OptionValues, UsageError } from '../settings/options.ts';
import { NAME } from '../tool.ts';
import { OutOfRequests } from './budget.ts';
import { isFolder, readNamed } from './folders.ts';
import { connect, NO_ANSWER, Refused, type SweepGitHub } from './github.ts';
import { parseSweep, type SweepCall, sweepHelp } from './options.ts';
import { MOST_SHARDS } from './shards.ts';

/** All waits of a job for GitHub's limits together: what needs longer is for the next run. */
const PATIENCE = 10 * 60_000;

/** `sweep plan|check|merge`: gives the exit code. Standard output has what programs read, all else is on standard error. */
export async function sweep(args: readonly string[]): Promise<number> {
  const call = parseSweep(args);
  switch (call.word) {
    case 'help':
      process.stdout.write(sweepHelp(helpColumns(columnsOf(process.stdout.columns, process.env))));
      return 0;
    case 'plan':
      return orTold('No plan was made', () => plan(call));
    case 'check':
      return check(call);
    case 'merge':
      return merge(call);
  }
}

/** What GitHub does not give is no fault of the program: a sentence, and the exit code of what came to nothing. */
async function orTold(lost: string, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refused || error instanceof OutOfRequests)) throw error;
    const isSilent = error instanceof Refused && error.message === NO_ANSWER;
    const where = isSilent ? ` at ${apiUrlOf()}: is there a network?` : '.';
    tell(`${error.message.replace(/\.$/, '')}${where} ${lost}.`);
    return 4;
  }
}

async function plan({ values }: SweepCall): Promise<number> {
  const shards = Number(values.get('shards') ?? 10);
  if (!Number.isInteger(shards) || shards < 1 || shards > MOST_SHARDS)
    throw new UsageError(`--shards is a number from 1 to ${MOST_SHARDS}, not "${values.get('shards')}".`);
  const [{ readScope }, { makePlan }, { writePlan, seenLists }, { holdPrivate }] = await Promise.all([
    import('./scope.ts'),
    import('./plan.ts'),
    import('./write-plan.ts'),
    import('./controller.ts'),
  ]);
  const file = values.get('scope') ?? '';
  const scope = readScope(readGiven(file), file);
  const cache = values.get('cache');
  const planning = await makePlan(scope, shards, openGitHub(), cache === undefined ? undefined : seenLists(cache));
  const warning = holdPrivate(planning.plan, process.env);
  for (const notice of [...planning.notices, ...(warning === undefined ? [] : [warning])]) tell(notice);
  const matrix = writePlan(planning, values.get('output') ?? 'shards');
  const { repositories, setAside } = planning.plan;
  tell(`${repositories.length} to check, ${setAside.length} set aside.`);
  process.stdout.write(`${matrix}\n`);
  return 0;
}

async function check({ values }: SweepCall): Promise<number> {
  if (values.has('app-store-connect')) await requireKey();
  const { checkShard } = await import('./check-shard.ts');
  const { readShard } = await import('./read-shard.ts');
  const file = values.get('shard') ?? '';
  const [cache, sarif] = [values.get('cache'), values.get('sarif')];
  await checkShard({
    shard: readShard(readGiven(file), file),
    output: path.resolve(values.get('output') ?? ''),
    ...(cache !== undefined && { cache: path.resolve(cache) }),
    ...(sarif !== undefined && { sarif: path.resolve(sarif) }),
    uploads: values.has('upload-sarif'),
    github: openGitHub(),
    settings: {
      ...(values.has('fail-on') && { failOn: values.get('fail-on') ?? '' }),
      checkUrls: !values.has('no-urls'),
      allowPrivateNetwork: values.has('allow-private-network'),
      readsStore: values.has('app-store-connect'),
    },
    program: path.resolve(process.argv[1] ?? ''),
    tell,
  });
  return 0;
}

/** A key that is none would be the error of every repository. */
async function requireKey(): Promise<void> {
  const { storeOfCommand } = await import('../run/open-store.ts');
  const asked = new OptionValues(new Map([['app-store-connect', ['true']]]));
  const request = storeOfCommand(asked, process.env, readGiven);
  if (request !== undefined && 'closed' in request) tell(request.closed);
}

async function merge({ values, folder = '' }: SweepCall): Promise<number> {
  if (!isFolder(folder)) throw new UsageError(`There is no folder "${folder}".`);
  const { mergeSweep } = await import('./merge-sweep.ts');
  return mergeSweep({ values, folder, readGiven, tell });
}

function apiUrlOf(): string {
  return process.env.GITHUB_API_URL || 'https://api.github.com';
}

function openGitHub(): SweepGitHub {
  const { GITHUB_TOKEN, GH_TOKEN } = process.env;
  const apiUrl = apiUrlOf();
  if (!URL.canParse(apiUrl) || !/^https?:$/.test(new URL(apiUrl).protocol))
    throw new UsageError('GITHUB_API_URL is no address of the web.');
  const token = (GITHUB_TOKEN || GH_TOKEN || '').trim();
  if (!/^[\x21-\x7e]*$/.test(token))
    throw new UsageError('The token in GITHUB_TOKEN is none: it holds more than signs.');
  return connect({
    apiUrl,
    token: token === '' ? undefined : token,
    clock: { now: Date.now, sleep, patienceMs: PATIENCE },
  });
}

/** A file that an option names. */
function readGiven(file: string): Uint8Array {
  try {
    return readNamed(file);
  } catch (error) {
    throw new UsageError(whyUnread(file, error));
  }
}

function tell(line: string): void {
  process.stderr.write(`${NAME}: ${hideCredentials(cleanLine(line))}\n`);
}
