import path from 'node:path';
import { runGit } from '../base/git.ts';
import { CONFIGURATION_FILE } from '../configuration.ts';
import { UsageError } from '../options.ts';
import { type RunOptions, run } from '../run.ts';
import { NAME } from '../tool.ts';
import { createFiles } from '../write-files.ts';
import { type Surroundings, writeConfiguration, writeWorkflow } from './starting-files.ts';

const WORKFLOW = '.github/workflows/clinical-records.yml';

/**
 * Writes a workflow and a configuration file that fit the repository, after checking what it is. Overwrites nothing.
 * Returns what was written, in words. Throws {@link UsageError} where a file is there already or cannot be written.
 */
export async function writeStartingFiles(options: RunOptions): Promise<readonly string[]> {
  const report = await run({ ...options, checkUrls: false });
  const { top, ...surroundings } = await askGit(options.root);
  const inTop = (file: string) => (surroundings.prefix === '' ? file : `${surroundings.prefix}/${file}`);
  const files = [
    { file: WORKFLOW, content: writeWorkflow(report, surroundings) },
    { file: inTop(CONFIGURATION_FILE), content: writeConfiguration(report) },
  ];
  try {
    createFiles(top, files);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  return [
    ...files.map(({ file }) => `Wrote ${file}.`),
    `The check says: ${report.verdict}. Run ${NAME}${options.root === process.cwd() ? '' : ` ${path.relative(process.cwd(), options.root)}`} for the report.`,
  ];
}

/** What git tells of the checkout; a folder that is none is its own top. */
async function askGit(root: string): Promise<Surroundings & { readonly top: string }> {
  const ask = async (...args: readonly string[]) =>
    (await runGit(args, { folder: root })).output?.toString('utf8').trimEnd().split('\n') ?? [];
  const [top = root] = await ask('rev-parse', '--show-toplevel');
  const [prefix = ''] = await ask('rev-parse', '--show-prefix');
  const refs = await ask('for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/remotes');
  const [head = ''] = await ask('symbolic-ref', '--short', 'refs/remotes/origin/HEAD');
  const branches = [...new Set(refs.flatMap((ref) => /^refs\/(?:heads|remotes\/[^/]+)\/(.+)$/.exec(ref)?.[1] ?? []))];
  const known = ['main', 'master', 'trunk'].find((name) => branches.includes(name));
  return {
    top,
    prefix: prefix.replace(/\/$/, ''),
    branches,
    defaultBranch: head.replace(/^origin\//, '') || known || 'main',
  };
}
