/**
 * Built apps beside a repository, or alone: what each ships → findings, by the rules that judge any target.
 */
import type { Built } from '../built/read-artifact.ts';
import { rulesOfBuilt } from '../catalogue/built-rules.ts';
import { RULES } from '../catalogue/catalogue.ts';
import { NO_FACTS } from '../code/facts/no-facts.ts';
import { watchMarks } from '../exceptions/marks.ts';
import { sortFindings } from '../findings/findings.ts';
import { joinTargets } from '../findings/repository.ts';
import type { Found } from '../targets/way.ts';
import type { Finding } from '../types.ts';
import { type CheckOptions, type State, sortSkipped } from './check.ts';
import { judgeFacts, NO_METADATA } from './judge-targets.ts';
import { tellUnseen } from './tell-unseen.ts';

/** Everything that is found out about one built app. What could not be read of it is its own. */
export async function examineBuilt(built: Built, options: CheckOptions): Promise<State> {
  const state = await judgeBuilt(built, options);
  const skipped = sortSkipped(state.skipped);
  return { ...state, skipped, artifacts: [{ ...built.artifact, skipped }] };
}

async function judgeBuilt({ targets, facts, skipped, files, brought }: Built, options: CheckOptions): Promise<State> {
  const rules = rulesOfBuilt(options.rules ?? RULES);
  const watched = watchMarks(files);
  const joined = joinTargets(targets, (build) => facts.get(build) ?? NO_FACTS);
  const isRead = !skipped.some(({ blocking }) => blocking);
  if (brought.length === 0 && joined.every(({ signs }) => signs.length === 0)) {
    const none = { rules, found: [], findings: [], privacyPolicy: [] };
    return {
      ...none,
      targets: joined,
      watched,
      skipped: [...skipped, ...joined.flatMap(tellUnseen)],
      isSettled: () => isRead,
    };
  }
  const found: Found = { targets, skipped: [], drifts: [] };
  const state = await judgeFacts({ ...found, clinicalDependencies: brought }, facts, watched, {
    ...options,
    rules,
    isBuilt: true,
    passedOver: skipped,
    judgeUrls: async () => NO_METADATA,
  });
  const withoutMends = (finding: Finding): Finding => {
    const { mends: _, ...rest } = finding;
    return rest;
  };
  // nothing is written into what was built
  return { ...state, findings: state.findings.map(withoutMends), skipped: [...skipped, ...state.skipped] };
}

/** One state of all: the repository’s first, whose files and marks stay what they are. */
export function joinStates(first: State, others: readonly State[]): State {
  if (others.length === 0) return first;
  const all = [first, ...others];
  const rules = new Map(all.flatMap((state) => state.rules.map((rule) => [rule.id, rule] as const)));
  return {
    ...first,
    rules: first.rules.length > 0 ? first.rules : [...rules.values()],
    targets: all.flatMap(({ targets }) => targets),
    found: sortFindings(all.flatMap(({ found }) => found)),
    findings: sortFindings(all.flatMap(({ findings }) => findings)),
    privacyPolicy: first.privacyPolicy,
    skipped: all.flatMap(({ skipped }) => skipped),
    isSettled: (id) => all.every((state) => state.isSettled(id)),
    artifacts: all.flatMap(({ artifacts = [] }) => artifacts),
  };
}
