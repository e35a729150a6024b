/**
 * Targets of the sources and what was built of them: each knows the other, so that reports tell of both in one place.
 */
import type { Artifact, Finding, TargetReport } from '../types.ts';

/** The same targets, in the same order. A bundle with a fault that is told at the sources has failed as they have. */
export function linkBuilt(
  targets: readonly TargetReport[],
  artifacts: readonly Artifact[] = [],
  findings: readonly Finding[] = [],
): readonly TargetReport[] {
  const sourceOf = new Map(
    artifacts.flatMap(({ file, bundles }) =>
      bundles.flatMap(({ target, source }) =>
        source ? [[keyOf(file, target), { name: source.name, project: source.project }] as const] : [],
      ),
    ),
  );
  if (sourceOf.size === 0) return targets;
  const keys = targets.map(({ target }) => keyOf(target.project, target.name));
  const sources = new Set(keys.filter((key) => !sourceOf.has(key)));
  const bundlesOf = new Map<string, TargetReport[]>();
  const linked = targets.map((report): TargetReport => {
    const source = sourceOf.get(keyOf(report.target.project, report.target.name));
    if (source === undefined || !sources.has(keyOf(source.project, source.name))) return report;
    const bundle = { ...report, isOf: source, verdict: verdictOf(report, targets, source, findings) };
    const key = keyOf(source.project, source.name);
    const known = bundlesOf.get(key);
    if (known) known.push(bundle);
    else bundlesOf.set(key, [bundle]);
    return bundle;
  });
  return linked.map((report) => {
    const built = report.isOf ? undefined : bundlesOf.get(keyOf(report.target.project, report.target.name));
    return built ? { ...report, built } : report;
  });
}

function keyOf(project: string, name: string): string {
  return JSON.stringify([project, name]);
}

function verdictOf(
  { target, verdict }: TargetReport,
  targets: readonly TargetReport[],
  source: { readonly name: string; readonly project: string },
  findings: readonly Finding[],
): TargetReport['verdict'] {
  const isShared = findings.some(
    ({ target: of, project, silenced, severity, places = [] }) =>
      silenced === undefined &&
      severity === 'error' &&
      of === source.name &&
      project === source.project &&
      places.some(({ at }) => at.file.startsWith(`${target.project}!`)),
  );
  const sources = targets.find((one) => one.target.name === source.name && one.target.project === source.project);
  return isShared && sources?.verdict === 'failed' ? 'failed' : verdict;
}
