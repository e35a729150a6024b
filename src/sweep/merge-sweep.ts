import path from 'node:path';
import { printJson } from '../reporters/clean.ts';
import { UsageError } from '../settings/options.ts';
import { mergedCsv } from './csv.ts';
import { listJsonFiles, readJsonFile, writeWhole } from './folders.ts';
import { type Before, listNew, type Merged, mergeResults } from './merged.ts';
import { readPlan } from './read-shard.ts';
import { readResult } from './results.ts';
import { LONGEST_SUMMARY, summaryMarkdown } from './summary.ts';
import type { Result } from './words.ts';

export interface MergeRun {
  readonly values: ReadonlyMap<string, string>;
  readonly folder: string;
  readonly readGiven: (file: string) => Uint8Array;
  readonly tell: (line: string) => void;
}

/** One report of all results. Standard output has the summary, as Markdown. */
export async function mergeSweep({ values, folder, readGiven, tell }: MergeRun): Promise<number> {
  const planFile = values.get('plan') ?? '';
  const plan = readPlan(readGiven(planFile), planFile);
  const results = readResults(folder, tell);
  const previous = values.get('previous');
  const issues = values.has('issue') ? await openOwnIssues() : undefined;
  const issue = await issues?.find();
  const before = previous === undefined ? issue?.before : readPrevious(readGiven(previous), previous);
  const merged = mergeResults(plan, results, before, issue === undefined ? 'none' : 'unknown');
  const fresh = listNew(merged, before);
  const serverUrl = process.env.GITHUB_SERVER_URL || 'https://github.com';

  const write = (option: string, make: () => string) => {
    const file = values.get(option);
    if (file === undefined) return;
    writeWhole(path.resolve(file), make());
    tell(`written: ${file}`);
  };
  write('json', () => printJson(merged));
  write('csv', () => mergedCsv(merged, serverUrl));
  if (values.has('html')) {
    const { mergedPage } = await import('./page.ts');
    write('html', () => mergedPage(merged, fresh, serverUrl));
  }
  process.stdout.write(summaryMarkdown(merged, fresh, LONGEST_SUMMARY));
  if (issues) {
    const { tellIssue } = await import('./issue.ts');
    tell(await tellIssue(issues, issue, merged, fresh));
  }
  return values.get('fail-on') === 'new' && fresh.length > 0 ? 1 : 0;
}

/** Results by repository, wherever they lie below the folder. Two of one repository: the later commit's plan decides. */
function readResults(folder: string, tell: (line: string) => void): ReadonlyMap<string, Result> {
  const found = new Map<string, Result>();
  for (const file of listJsonFiles(folder)) {
    const value = readJsonFile(file);
    const result = readResult(value);
    if (result === undefined) {
      const isOther = value !== undefined && !('repository' in value);
      if (!isOther) tell(`${path.relative(folder, file)} cannot be read as a result.`);
      continue;
    }
    // where a shard was run again, its finished result counts
    if (!found.has(result.repository) || result.report !== undefined) found.set(result.repository, result);
  }
  return found;
}

function readPrevious(bytes: Uint8Array, file: string): Before {
  try {
    const { schemaVersion, repositories } = JSON.parse(Buffer.from(bytes).toString('utf8')) as Merged;
    if (schemaVersion === 1)
      return new Map(repositories.map(({ repository, state, known }) => [repository, { state, known: texts(known) }]));
  } catch {
    // told as any other file that is none
  }
  throw new UsageError(`"${file}" is not the JSON of a sweep.`);
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

async function openOwnIssues() {
  const { GITHUB_REPOSITORY, GITHUB_API_URL, GITHUB_TOKEN, GH_TOKEN } = process.env;
  const token = (GITHUB_TOKEN || GH_TOKEN || '').trim();
  if (!GITHUB_REPOSITORY?.includes('/')) throw new UsageError('--issue needs GITHUB_REPOSITORY: owner/name.');
  if (token === '') throw new UsageError('--issue needs GITHUB_TOKEN.');
  const { openIssues } = await import('./issue.ts');
  return openIssues(GITHUB_API_URL || 'https://api.github.com', token, GITHUB_REPOSITORY);
}
