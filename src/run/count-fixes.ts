import type { RepoFiles, Report } from '../types.ts';

/** More are not planned for a number: each is held against all before it. */
const MOST_PLANNED = 100;

/** How many findings `--fix` has an edit for, as far as planning tells: whether each works is seen when it is tried, by a
 *  second check. Of very many, how many it would try. Never costs the report. */
export async function countFixes(
  { findings, targets }: Pick<Report, 'findings' | 'targets'>,
  files: RepoFiles,
): Promise<number> {
  if (!findings.some(({ mends = [], silenced }) => mends.length > 0 && !silenced)) return 0;
  const { mendable, planMends } = await import('../fixes/plan.ts');
  const checked = { findings, targets: targets.map(({ target }) => target), skipped: [] };
  const all = mendable(checked);
  if (all.length > MOST_PLANNED) return all.length;
  try {
    return planMends(all, checked, files).mended.length;
  } catch {
    return 0;
  }
}
