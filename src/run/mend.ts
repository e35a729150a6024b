import { rewriteFile } from '../files/write-files.ts';
import { describeMended, describeUnmended } from '../fixes/describe-mends.ts';
import { writePatch } from '../fixes/patch.ts';
import { type ProvenMends, proveMends } from '../fixes/prove.ts';
import { openText } from '../fixes/text-file.ts';
import type { RepoFiles } from '../types.ts';
import { examineToMend } from './run.ts';
import type { RunOptions } from './run-options.ts';

export interface FoundMends {
  readonly mends: ProvenMends;
  /** The files that the mends were planned for, as they stand. */
  readonly files: RepoFiles;
}

/** The mends of a repository that are known to work. Writes nothing and requests nothing. */
export async function findMends(options: RunOptions): Promise<FoundMends> {
  const { files, state, recheck } = await examineToMend(options);
  return { mends: await proveMends(state, files, recheck), files };
}

/** Writes the mends, file by file, and says what became of them: a line a finding. */
export async function writeMends(options: RunOptions): Promise<readonly string[]> {
  const { mends, files } = await findMends(options);
  const failed = new Map<string, string>();
  for (const [file, after] of mends.files) {
    try {
      rewriteFile(options.root, { file, before: files.bytes(file), after });
    } catch (error) {
      failed.set(file, error instanceof Error ? error.message : String(error));
    }
  }
  const lines = mends.mended.map((mended) => {
    const file = mended.edits.map((edit) => edit.file).find((one) => failed.has(one));
    if (file === undefined) return describeMended(mended);
    return describeUnmended({ finding: mended.finding, reason: `${file} was not written: ${failed.get(file)}` });
  });
  return orNothing([...lines, ...mends.unmended.map(describeUnmended)]);
}

/** What {@link writeMends} would write, as a unified diff with paths relative to the checked folder. */
export async function previewMends(
  options: RunOptions,
): Promise<{ readonly diff: string; readonly lines: readonly string[] }> {
  const found = await findMends(options);
  const lines = [...found.mends.mended.map(describeMended), ...found.mends.unmended.map(describeUnmended)];
  return { diff: diffOf(found, ''), lines: orNothing(lines).map((line) => `(dry run) ${line}`) };
}

function orNothing(lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? lines : ['Nothing here is for a program to fix.'];
}

/** The diff of all mends. `prefix` is where the checked folder stands in the repository, `""` for its top. */
export function diffOf({ mends, files }: FoundMends, prefix: string): string {
  return [...mends.files.keys()]
    .sort()
    .map((file) => {
      const own = mends.edits.filter((edit) => edit.file === file);
      return writePatch(openText(file, files), own, prefix === '' ? file : `${prefix}/${file}`);
    })
    .join('');
}
