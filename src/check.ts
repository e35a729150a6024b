import { readCode } from './code/index.ts';
import type { Configuration } from './configuration.ts';
import { completeDependencies } from './dependencies/complete-dependencies.ts';
import { applyRules, comparePlaces, sortFindings } from './findings.ts';
import { watchMarks } from './marks.ts';
import { findPolicy } from './policy/find.ts';
import type { Progress } from './progress.ts';
import { quoteLines } from './quotes.ts';
import { joinTargets } from './repository.ts';
import * as catalogue from './rules/index.ts';
import { silence } from './silence.ts';
import { findSurroundings } from './surroundings.ts';
import { findTargets } from './targets/index.ts';
import type {
  AppTarget,
  Build,
  CodeFacts,
  Location,
  PlistValue,
  PolicyUrl,
  RepoFiles,
  Report,
  Rule,
  Skipped,
  StoreMetadata,
} from './types.ts';
import { countFindings, decide, decideTarget, type FailOn } from './verdict.ts';

export const RULES: readonly Rule[] = Object.values(catalogue);

export interface CheckOptions {
  readonly configuration: Configuration;
  readonly failOn: FailOn;
  readonly newOnly: boolean;
  /** Privacy-policy URLs given by option or configuration. */
  readonly urls: readonly PolicyUrl[];
  /** What the network says of the URLs found; the only thing in here that may leave the machine. */
  readonly judgeUrls: (found: ReturnType<typeof findPolicy>) => Promise<StoreMetadata>;
  /** What could not be listed or read before the check began. */
  readonly passedOver: readonly Skipped[];
  /** Whether URLs are requested: without that, nothing is known of dead ones. */
  readonly checkUrls?: boolean;
  readonly rules?: readonly Rule[];
  readonly progress?: Progress;
  /** The day that end dates of ignores are compared with, `2026-11-24`. */
  readonly today: string;
}

/** What was found out about one state of a repository, before it is told what is new or was accepted before. */
export type State = Pick<Report, 'rules' | 'findings' | 'privacyPolicy' | 'skipped'> & {
  readonly targets: readonly AppTarget[];
  /** Whether everything was seen of a rule's findings: only then is an exception, or a baseline's entry, that nothing
   *  matches left over. */
  readonly isSettled: (ruleId: string) => boolean;
};

/** From files to report: what each target ships, what its code does, what rules say of both. */
export async function check(files: RepoFiles, options: CheckOptions): Promise<Report> {
  return conclude(await examine(files, options), files, options);
}

/** Everything that is found out about one state of a repository. */
export async function examine(unwatched: RepoFiles, options: CheckOptions): Promise<State> {
  const watched = watchMarks(unwatched);
  const { files } = watched;
  const rules = options.rules ?? RULES;
  options.progress?.('Reading projects');
  const { targets: bare, skipped: unread, drifts } = findTargets(files);
  const declared = completeDependencies(bare, files);

  const coded = declared.filter(({ kind }) => kind !== 'test');
  const builds = coded.flatMap((target) => target.builds);
  options.progress?.('Reading sources');
  const facts = await readCode(
    coded.flatMap(({ kind, builds: own }) => own.map((build) => ({ ...build, kind }))),
    files,
  );
  const factsOf = new Map<Build, CodeFacts>(builds.map((build, index) => [build, facts[index] ?? NO_FACTS]));
  const targets = joinTargets(declared, (build) => factsOf.get(build) ?? NO_FACTS);

  const isClinical = targets.some(({ signs }) => signs.length > 0);
  options.progress?.('Looking at privacy-policy URLs');
  const metadata = isClinical ? await options.judgeUrls(findPolicy(files, options.urls)) : NO_METADATA;
  options.progress?.('Looking at dependencies and applying rules');
  const surroundings = findSurroundings(files, targets, isClinical);

  const repository = { targets, metadata, drifts, ...surroundings };
  const found = sortFindings(applyRules(rules, repository));
  const skipped = [...options.passedOver, ...unread, ...metadata.unresolved, ...targets.flatMap(unknowns)];
  const isWhole = !skipped.some(({ blocking }) => blocking);
  const isSettled = (id: string) =>
    isWhole && (!NEEDS_NETWORK.test(id) || (options.checkUrls === true && haveAnswered(metadata, id)));
  const findings = silence(found, watched, {
    ...options,
    ruleIds: rules.map(({ id }) => id),
    isClinical,
    isSettled: (id) => isClinical && isSettled(id),
  });
  return { rules, targets, findings, privacyPolicy: metadata.urls, skipped: sortSkipped(skipped), isSettled };
}

/** Rules that say nothing where no URL is requested. */
const NEEDS_NETWORK = /^privacy-(?:url-(?:dead|suspect|unverified|insecure)|policy-without-health)$/;

/** Whether every site was asked and let itself be read. A site that turns this runner away today may not tomorrow: that
 *  its URL was verified for once settles nothing. */
function haveAnswered({ urls }: StoreMetadata, ruleId: string): boolean {
  const asked = urls.filter(({ authoritative }) => authoritative);
  if (ruleId === 'privacy-url-unverified') return asked.length === 0;
  return asked.every(({ verdict }) => verdict !== 'unverified' && verdict !== 'not-checked');
}

/** From what was found out to the verdict. */
export function conclude(
  { targets, isSettled: _, ...state }: State & Pick<Report, 'changes' | 'baseline'>,
  files: RepoFiles,
  { failOn, newOnly }: Pick<CheckOptions, 'failOn' | 'newOnly'>,
): Report {
  const { findings, skipped } = state;
  const evidence = { findings, skipped, targets, failOn, newOnly };
  return {
    ...state,
    verdict: decide(evidence),
    counts: countFindings(findings),
    targets: targets.map((target) => ({
      target,
      configurations: target.variants.map(({ configuration }) => configuration),
      verdict: decideTarget(target, evidence),
    })),
    quotes: quoteLines(findings, files),
  };
}

/** What a target's code and settings leave open, of targets that have to do with clinical records. */
function unknowns({ name, signs, code, entitlementsFile, info, entitlements }: AppTarget): Skipped[] {
  if (signs.length === 0) return [];
  const entries = [...KEYS_THAT_COUNT.map((key) => info.get(key)), entitlements.get(ACCESS)];
  const values = entries.flatMap((entry) => (entry.state === 'known' ? whatIsUnknown(entry.value.value) : []));
  return [
    ...code.skipped,
    ...code.unresolved.map(({ role, reason, at }) => ({ reason: `Types ${role}: ${reason}`, at, target: name })),
    ...[entitlementsFile, ...entries].flatMap((value) =>
      value.state === 'unresolved' ? [{ reason: value.reason, at: value.at, target: name }] : [],
    ),
    ...values.map((why) => ({ ...why, target: name })),
  ];
}

/** The value, or the items of the list, that cannot be known. */
function whatIsUnknown(value: PlistValue): { readonly reason: string; readonly at: Location }[] {
  if (value.kind === 'array') return value.value.flatMap(whatIsUnknown);
  return value.kind === 'unresolved' ? [{ reason: value.reason, at: value.at }] : [];
}

const ACCESS = 'com.apple.developer.healthkit.access';
const KEYS_THAT_COUNT = [
  'NSHealthClinicalHealthRecordsShareUsageDescription',
  'NSHealthShareUsageDescription',
  'NSHealthUpdateUsageDescription',
  'NSHealthRequiredReadAuthorizationTypeIdentifiers',
];

function sortSkipped(skipped: readonly Skipped[]): Skipped[] {
  const seen = new Set<string>();
  const place = ({ at, target }: Skipped) => [at.file, at.line, at.column, target];
  const blocked = new Set(skipped.filter(({ blocking }) => blocking).map((skip) => JSON.stringify(place(skip))));
  return skipped
    .toSorted((a, b) => comparePlaces(a.at, b.at))
    .filter((skip) => {
      // What keeps the whole list from being read says it for each of its values.
      if (!skip.blocking && blocked.has(JSON.stringify(place(skip)))) return false;
      const key = JSON.stringify([...place(skip), skip.reason]);
      return !seen.has(key) && seen.add(key);
    });
}

const NO_METADATA: StoreMetadata = { urls: [], missing: [], descriptions: [], unresolved: [] };

const NO_FACTS: CodeFacts = {
  healthKit: [],
  clinical: [],
  requested: [],
  read: [],
  shared: [],
  unresolved: [],
  unknownTypes: [],
  apis: [],
  flows: [],
  imports: new Map(),
  privacyLinks: [],
  skipped: [],
};
