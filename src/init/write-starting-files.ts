import path from 'node:path';
import { findGitFolder } from '../base/git-folder.ts';
import { listBranches, readRemoteHead } from '../base/refs.ts';
import { createFiles, requireRoom } from '../files/write-files.ts';
import { run } from '../run/run.ts';
import type { RunOptions } from '../run/run-options.ts';
import { CONFIGURATION_FILE } from '../settings/configuration.ts';
import { UsageError } from '../settings/options.ts';
import { howCalled, shellWord } from './how-called.ts';
import { type Surroundings, writeConfiguration, writeWorkflow } from './starting-files.ts';

const WORKFLOW = '.github/workflows/clinical-records.yml';

/**
 * Writes a workflow and a configuration file that fit the repository, after checking what it is. Overwrites nothing.
 * Returns what was written, in words; with `--dry-run` each path and its content, and nothing is written. Throws
 * {@link UsageError} where a file is there already or cannot be written.
 */
export async function writeStartingFiles(options: RunOptions): Promise<readonly string[]> {
  const report = await run({ ...options, checkUrls: false });
  const { top, ...surroundings } = describeClone(options.root);
  const inTop = (file: string) => (surroundings.prefix === '' ? file : `${surroundings.prefix}/${file}`);
  const files = [
    { file: WORKFLOW, content: writeWorkflow(report, surroundings) },
    { file: inTop(CONFIGURATION_FILE), content: writeConfiguration(report) },
  ];
  const isDry = options.values.flag('dry-run');
  try {
    if (isDry) requireRoom(top, files);
    else createFiles(top, files);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  if (isDry) return files.flatMap(({ file, content }) => [file, content]);
  return [
    ...files.map(({ file }) => `Wrote ${file}.`),
    `The check says: ${report.verdict}. For the report, run: ${callAgain(options.root)}`,
  ];
}

/** The call that checks the same folder. */
function callAgain(root: string): string {
  const cwd = process.cwd();
  const folder = root === cwd ? [] : [shellWord(path.relative(cwd, root))];
  return [howCalled(process.argv[1] ?? '', process.env, cwd), ...folder].join(' ');
}

/** What the clone tells; a folder that is in none is its own top. */
function describeClone(root: string): Surroundings & { readonly top: string } {
  const { value: git } = findGitFolder(root);
  const refs = git ? listBranches(git) : [];
  const branches = [...new Set(refs.flatMap((ref) => /^refs\/(?:heads|remotes\/[^/]+)\/(.+)$/.exec(ref)?.[1] ?? []))];
  const known = ['main', 'master', 'trunk'].find((name) => branches.includes(name));
  return {
    top: git?.top ?? root,
    prefix: git?.prefix ?? '',
    branches,
    defaultBranch: (git && readRemoteHead(git)) ?? known ?? 'main',
  };
}
