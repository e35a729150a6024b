/**
 * A built app, alone or beside its sources: what it ships → findings, by the rules that judge any target.
 */
import { type Declared, type Pairing, pairBundles } from '../beside/pair.ts';
import { nameBundles, renameBundles } from '../beside/rename.ts';
import { ONLY_SOURCES } from '../built/binary.ts';
import { withoutRecords } from '../built/brought.ts';
import type { Built } from '../built/read-artifact.ts';
import { rulesOfBuilt } from '../catalogue/built-rules.ts';
import { RULES } from '../catalogue/catalogue.ts';
import { NO_FACTS } from '../code/facts/no-facts.ts';
import { watchMarks } from '../exceptions/marks.ts';
import { joinTargets } from '../findings/repository.ts';
import { readAccess } from '../rules/shared/entitlements.ts';
import { asksOrReads, familyOf } from '../rules/shared/target.ts';
import type { Found } from '../targets/way.ts';
import type { AppTarget, Build, BuiltPair, ClinicalDependency, CodeFacts, Finding, Target } from '../types.ts';
import { type CheckOptions, type State, sortSkipped } from './check.ts';
import { judgeFacts, NO_METADATA } from './judge-targets.ts';
import { tellUnseen } from './tell-unseen.ts';

/** What is found out about one built app. */
export interface ExaminedBuilt {
  readonly state: State;
  readonly pairs: readonly BuiltPair[];
  /** What the binaries of each bundle show. */
  readonly facts: ReadonlyMap<Build, CodeFacts>;
}

/** Everything that is found out about one built app. What could not be read of it is its own. With `sources` each bundle is
 *  called like the target that it was built from. */
export async function examineBuilt(
  read: Built,
  options: CheckOptions,
  sources?: readonly AppTarget[],
): Promise<ExaminedBuilt> {
  const pairing = sources === undefined ? ALONE : pairBundles(read.targets, sources.map(declared));
  const names = nameBundles(read, pairing.pairs);
  const built = renameBundles(read, names, pairing);
  const pairs = pairing.pairs.map(({ bundle: { name, project }, ...pair }) => ({
    ...pair,
    bundle: { name: names.get(name) ?? name, project },
  }));
  const sourceOf = ({ name }: Target) => {
    const of = pairs.find(({ bundle }) => bundle.name === name)?.source;
    return of && sources?.find((one) => one.name === of.name && one.project === of.project);
  };
  const state = await judgeBuilt(built, options, sourceOf);
  const skipped = sortSkipped(state.skipped.filter(({ reason }) => !reason.includes(ONLY_SOURCES)));
  return {
    state: { ...state, skipped, artifacts: [{ ...built.artifact, skipped }] },
    pairs,
    facts: built.facts,
  };
}

const ALONE: Pairing = { pairs: [], unmatched: [] };

/** Whether something in it has to do with clinical records. */
export function showsRecords({ targets, facts }: Built): boolean {
  return joinTargets(targets, (build) => facts.get(build) ?? NO_FACTS).some(({ signs }) => signs.length > 0);
}

/** A target of the sources as it was declared: in all of its configurations. */
function declared({ name, kind, project, shipping, variants }: AppTarget): Declared {
  return { name, kind, project, shipping, builds: variants };
}

/** Whether the sources show that the app itself has to do with records: then nothing brought them in. */
function usesRecords(source: AppTarget): boolean {
  const offered = new Set(source.offered);
  return (
    readAccess(source).state === 'granted' ||
    familyOf(source).some(({ code }) => asksOrReads(code) || code.clinical.some(({ at }) => !offered.has(at.file)))
  );
}

/** Whether the sources sign it without access to records. */
function grantsNone(source: AppTarget): boolean {
  return ['absent', 'withheld'].includes(readAccess(source).state);
}

async function judgeBuilt(
  { targets, facts, skipped: unread, files, brought, mayBeBrought, unsure }: Built,
  options: CheckOptions,
  sourceOf: (bundle: Target) => AppTarget | undefined,
): Promise<State> {
  const rules = rulesOfBuilt(options.rules ?? RULES);
  const watched = watchMarks(files);
  const isAny = (one: ClinicalDependency, is: (source: AppTarget) => boolean) =>
    targets.some((target) => {
      const source = isOf(target, one.targets) ? sourceOf(target) : undefined;
      return source !== undefined && is(source);
    });
  const strange = [
    ...brought,
    // of what is not signed yet the sources tell what it will be signed with
    ...mayBeBrought.filter((one) => isAny(one, grantsNone)),
  ].filter((one) => !isAny(one, usesRecords));
  const isStrange = (target: Target) => strange.some((one) => isOf(target, one.targets));
  // without sources nothing tells whether an app that is not signed is to use what its binaries name
  const open = targets.filter((target) => {
    const source = sourceOf(target);
    return unsure.some((one) => one.target === target.name) && !isStrange(target) && !(source && usesRecords(source));
  });
  const isOpen = ({ name, hosts }: Target) =>
    open.some((one) => one.name === name) && hosts.every((host) => open.some((one) => one.name === host.name));
  const untold = unsure.filter((one) => targets.some((target) => target.name === one.target && isOpen(target)));
  const skipped = [...unread, ...untold];
  const factsOf = new Map(
    targets.flatMap((target) =>
      target.builds.map((build) => {
        const read = facts.get(build) ?? NO_FACTS;
        return [build, isStrange(target) || isOpen(target) ? withoutRecords(read) : read] as const;
      }),
    ),
  );
  const joined = joinTargets(targets, (build) => factsOf.get(build) ?? NO_FACTS);
  const isRead = !skipped.some(({ blocking }) => blocking);
  if (strange.length === 0 && joined.every(({ signs }) => signs.length === 0)) {
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
  const { beside: _, ...alone } = options;
  const state = await judgeFacts({ ...found, clinicalDependencies: strange }, factsOf, watched, {
    ...alone,
    rules,
    isBuilt: true,
    passedOver: skipped,
    judgeUrls: async () => NO_METADATA,
  });
  const findings = state.findings.map(changedInSources);
  return { ...state, findings, skipped: [...skipped, ...state.skipped] };
}

function isOf({ name, project }: Target, names: readonly { readonly name: string; readonly project: string }[]) {
  return names.some((one) => one.name === name && one.project === project);
}

/** Nothing is written into what was built: what makes it is changed. */
function changedInSources({ mends: _, fix, ...finding }: Finding): Finding {
  if (/\b(?:project|sources)\b/.test(fix) || finding.target === undefined) return { ...finding, fix };
  return { ...finding, fix: `${fix} Do so in the sources of ${finding.target}, and build again.` };
}
