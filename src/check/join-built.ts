/**
 * Built apps beside their sources: what is found of both becomes one report.
 */
import { joinFaults } from '../beside/one-fault.ts';
import type { ReadPair } from '../beside/read-pair.ts';
import type { Built } from '../built/read-artifact.ts';
import { rulesOfBuilt } from '../catalogue/built-rules.ts';
import { RULES } from '../catalogue/catalogue.ts';
import { NO_FACTS } from '../code/facts/no-facts.ts';
import { applyExceptions } from '../exceptions/silence.ts';
import { judgeTarget, sortFindings } from '../findings/findings.ts';
import type { AppTarget, BuiltPair, Finding, Repository } from '../types.ts';
import type { CheckOptions, State } from './check.ts';
import { type ExaminedBuilt, examineBuilt } from './examine-built.ts';
import { NO_METADATA } from './judge-targets.ts';
import { NEEDS_BUILD } from './was-all-seen.ts';

/** One state of all: the sources’ first, whose files and marks stay what they are. */
export async function joinBuilt(
  state: State,
  built: readonly Built[],
  options: CheckOptions,
  alone?: 'alone',
): Promise<State> {
  const examined = await examineAll(built, alone ? undefined : state.targets, options);
  const pairs = examined.flatMap((one) => one.pairs);
  const all = [state, ...examined.map((one) => one.state)];
  const rules = new Map(all.flatMap((one) => one.rules.map((rule) => [rule.id, rule] as const)));
  const differing = applyExceptions(judgeDifferences(state.targets, pairs, options), {
    ...{ configuration: options.configuration, today: options.today, marked: state.watched },
  }).judged;
  const both = { sources: state.findings, built: examined.flatMap((one) => one.state.findings), differing };
  const ofBuilds = new Set(rulesOfBuilt(RULES).map(({ id }) => id));
  return {
    ...state,
    rules: state.rules.length > 0 ? state.rules : [...rules.values()],
    targets: all.flatMap(({ targets }) => targets),
    found: sortFindings(all.flatMap(({ found }) => found)),
    findings: sortFindings(joinFaults(both, readPairs(examined, state.targets), (id) => ofBuilds.has(id))),
    skipped: all.flatMap(({ skipped }) => skipped),
    isSettled: (id) =>
      id === NEEDS_BUILD
        ? !all.some(({ skipped }) => skipped.some(({ blocking }) => blocking))
        : all.every((one) => one.isSettled(id)),
    artifacts: all.flatMap(({ artifacts = [] }) => artifacts),
  };
}

/** Each built app, its bundles called like their targets in the sources; alone where there are none. */
export async function examineAll(
  built: readonly Built[],
  sources: readonly AppTarget[] | undefined,
  options: CheckOptions,
): Promise<readonly ExaminedBuilt[]> {
  const examined: ExaminedBuilt[] = [];
  for (const one of built) examined.push(await examineBuilt(one, options, sources));
  return examined;
}

function readPairs(examined: readonly ExaminedBuilt[], sources: readonly AppTarget[]): ReadPair[] {
  return examined.flatMap(({ pairs, facts }) =>
    pairs.flatMap((pair) => {
      const { name, project } = pair.source;
      const source = sources.find((one) => one.name === name && one.project === project);
      const variant = source?.variants.find(({ configuration }) => configuration === pair.configuration) ?? source;
      if (variant === undefined) return [];
      return [{ ...pair, declared: variant.unanswered ?? variant, facts: facts.get(pair.build) ?? NO_FACTS }];
    }),
  );
}

/** What only the two of them together tell. */
function judgeDifferences(
  sources: readonly AppTarget[],
  pairs: readonly BuiltPair[],
  options: CheckOptions,
): Finding[] {
  const rules = (options.rules ?? RULES).filter(({ id }) => id === NEEDS_BUILD);
  const repository: Repository = {
    ...{ targets: sources, metadata: NO_METADATA, builtApps: pairs },
    ...{ entitlementsFiles: [], exportOptions: [], manifests: [], clinicalDependencies: [], drifts: [] },
  };
  // it is about a build, and in no configuration by itself
  return sources.flatMap((target) =>
    judgeTarget(rules, target, repository).map((finding) => ({ ...finding, configurations: [] })),
  );
}
