import { check } from '../../src/check/check.ts';
import { memoryFiles } from '../../src/files/files.ts';
import type { Checked } from '../../src/fixes/plan.ts';
import { type ProvenMends, proveMends } from '../../src/fixes/prove.ts';
import { NO_CONFIGURATION } from '../../src/settings/configuration.ts';
import type { RepoFiles } from '../../src/types.ts';

export type Content = Readonly<Record<string, string | Uint8Array>>;

/** The mends of a repository held in memory, and its files with them. */
export async function mendFiles(content: Content): Promise<{ mends: ProvenMends; after: Record<string, string> }> {
  const files = memoryFiles(content);
  const mends = await proveMends(await checkFiles(files), files, checkFiles);
  const after = Object.fromEntries(
    files.paths.map((path) => [path, Buffer.from(mends.files.get(path) ?? files.bytes(path)).toString()]),
  );
  return { mends, after };
}

export async function checkFiles(files: RepoFiles): Promise<Checked> {
  const report = await check(files, {
    configuration: NO_CONFIGURATION,
    failOn: 'error',
    newOnly: false,
    urls: [],
    judgeUrls: async (found) => ({ ...found, urls: [] }),
    passedOver: [],
    today: '2026-11-24',
  });
  return { ...report, targets: report.targets.map(({ target }) => target) };
}

export function mendedRules({ mended }: ProvenMends): string[] {
  return mended.map(({ finding }) => finding.rule.id);
}
