import { RULES } from './catalogue.ts';
import type { CheckOptions, State } from './check.ts';
import { NO_FACTS, readCode } from './code/index.ts';
import { completeDependencies } from './dependencies/complete-dependencies.ts';
import { applyRules, sortFindings } from './findings.ts';
import type { WatchedFiles } from './marks.ts';
import { findPolicy } from './policy/find.ts';
import { joinTargets } from './repository.ts';
import { silence } from './silence.ts';
import { findSurroundings } from './surroundings.ts';
import type { Found } from './targets/way.ts';
import type { AppTarget, Build, CodeFacts, Location, PlistValue, Skipped, StoreMetadata } from './types.ts';

/** From declared targets to findings: what their code does, what stands around them, what the rules say of it all. */
export async function examineTargets(
  { targets: bare, skipped: unread, drifts }: Found,
  watched: WatchedFiles,
  options: CheckOptions,
): Promise<State> {
  const { files } = watched;
  const rules = options.rules ?? RULES;
  const declared = completeDependencies(bare, files);

  const coded = declared.filter(({ kind }) => kind !== 'test');
  const builds = coded.flatMap((target) => target.builds);
  options.progress?.('Reading sources');
  const facts = await readCode(
    coded.flatMap(({ kind, builds: own, dependencies }) => {
      const linked = [...new Set(dependencies.map(({ name }) => name))].sort();
      return own.map((build) => ({ ...build, kind, linked }));
    }),
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
  const unknown = [...metadata.unresolved, ...targets.flatMap(unknowns)];
  const isWhole = ![...options.passedOver, ...unread, ...unknown].some(({ blocking }) => blocking);
  const isSettled = (id: string) =>
    isWhole && (!NEEDS_NETWORK.test(id) || (options.checkUrls === true && haveAnswered(metadata, id)));
  const findings = silence(found, watched, {
    ...options,
    ruleIds: rules.map(({ id }) => id),
    isClinical,
    isSettled: (id) => isClinical && isSettled(id),
  });
  return { rules, targets, findings, privacyPolicy: metadata.urls, skipped: unknown, isSettled };
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

const NO_METADATA: StoreMetadata = { urls: [], missing: [], descriptions: [], unresolved: [] };
