import type { RepoFiles, Report } from '../types.ts';

/** How many findings `--fix` has an edit for, as far as planning tells: whether each works is seen when it is tried, by a
 *  second check. Never costs the report. */
export async function countFixes(
  { findings, targets }: Pick<Report, 'findings' | 'targets'>,
  files: RepoFiles,
): Promise<number> {
  if (!findings.some(({ mends = [], silenced }) => mends.length > 0 && !silenced)) return 0;
  const { mendable, planMends } = await import('../fixes/plan.ts');
  const checked = { findings, targets: targets.map(({ target }) => target), skipped: [] };
  try {
    return planMends(mendable(checked), checked, files).mended.length;
  } catch {
    return 0;
  }
}
