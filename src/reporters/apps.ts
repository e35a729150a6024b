import type { AppTarget, Finding, Report, TargetReport } from '../types.ts';
import { findingsOf, isShown } from './wording.ts';

/** An app, with the targets that ship inside of it. */
export interface App {
  readonly name: string;
  readonly project: string;
  readonly targets: readonly TargetReport[];
  /** Those that count. */
  readonly findings: readonly Finding[];
}

/** The apps that a reader wants to see, in the report's order; a target that no app holds stands for itself. */
export function listApps(report: Report, active: readonly Finding[]): App[] {
  const shown = report.targets.filter((target) => isShown(target, report.findings));
  const groups = new Map<string, TargetReport[]>();
  for (const target of shown) {
    const key = keyOf(target, shown);
    groups.set(key, [...(groups.get(key) ?? []), target]);
  }
  return [...groups.values()].flatMap((targets) => {
    const [first] = targets;
    if (first === undefined) return [];
    const { target } = targets.find((one) => one.target.kind === 'app') ?? first;
    const findings = targets.flatMap((one) => findingsOf(one, active));
    return [{ name: target.name, project: target.project, targets, findings }];
  });
}

/** The app that it ships in: the one that embeds it, else the only one of its project. */
function keyOf({ target }: TargetReport, shown: readonly TargetReport[]): string {
  const owner = target.kind === 'app' ? target : (target.hosts.find(isApp) ?? onlyApp(target.project, shown) ?? target);
  return `${owner.project}\n${owner.name}`;
}

function onlyApp(project: string, shown: readonly TargetReport[]): AppTarget | undefined {
  const [first, ...others] = shown.filter(({ target }) => target.project === project && isApp(target));
  return others.length === 0 ? first?.target : undefined;
}

function isApp({ kind }: AppTarget): boolean {
  return kind === 'app';
}
