import { readCode } from './code/index.ts';
import type { Configuration } from './configuration.ts';
import { applyRules, comparePlaces, sortFindings } from './findings.ts';
import { findPolicy } from './policy/find.ts';
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
  readonly rules?: readonly Rule[];
  /** The day that end dates of ignores are compared with, `2026-11-24`. */
  readonly today: string;
}

/** From files to report: what each target ships, what its code does, what rules say of both. */
export async function check(files: RepoFiles, options: CheckOptions): Promise<Report> {
  const rules = options.rules ?? RULES;
  const { targets: declared, skipped: unread, drifts } = findTargets(files);

  const builds = declared.filter(({ kind }) => kind !== 'test').flatMap((target) => target.builds);
  const facts = await readCode(builds, files);
  const factsOf = new Map<Build, CodeFacts>(builds.map((build, index) => [build, facts[index] ?? NO_FACTS]));
  const targets = joinTargets(declared, (build) => factsOf.get(build) ?? NO_FACTS);

  const isClinical = targets.some(({ signs }) => signs.length > 0);
  const metadata = isClinical ? await options.judgeUrls(findPolicy(files, options.urls)) : NO_METADATA;
  const surroundings = findSurroundings(files, targets, isClinical);

  const repository = { targets, metadata, drifts, ...surroundings };
  const findings = silence(sortFindings(applyRules(rules, repository)), files, options);
  const skipped = [...options.passedOver, ...unread, ...metadata.unresolved, ...targets.flatMap(unknowns)];

  const evidence = {
    findings,
    skipped: sortSkipped(skipped),
    targets,
    failOn: options.failOn,
    newOnly: options.newOnly,
  };
  return {
    rules,
    verdict: decide(evidence),
    counts: countFindings(findings),
    targets: targets.map((target) => ({
      target,
      configurations: target.variants.map(({ configuration }) => configuration),
      verdict: decideTarget(target, evidence),
    })),
    findings,
    privacyPolicy: metadata.urls,
    skipped: evidence.skipped,
    quotes: quoteLines(findings, files),
  };
}

/** What a target's code and settings leave open, of targets that have to do with clinical records. */
function unknowns({ name, signs, code, entitlementsFile, info, entitlements }: AppTarget): Skipped[] {
  if (signs.length === 0) return [];
  const open = [entitlementsFile, ...KEYS_THAT_COUNT.map((key) => info.get(key)), entitlements.get(ACCESS)];
  return [
    ...code.skipped,
    ...code.unresolved.map(({ role, reason, at }) => ({ reason: `Types ${role}: ${reason}`, at, target: name })),
    ...open.flatMap((value) =>
      value.state === 'unresolved' ? [{ reason: value.reason, at: value.at, target: name }] : [],
    ),
  ];
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
  return skipped
    .toSorted((a, b) => comparePlaces(a.at, b.at))
    .filter((skip) => {
      const key = JSON.stringify([skip.at.file, skip.at.line, skip.at.column, skip.reason, skip.target]);
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
