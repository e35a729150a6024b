import { RULES } from '../catalogue/catalogue.ts';
import { NO_FACTS } from '../code/facts/no-facts.ts';
import { readCode } from '../code/index.ts';
import type { WatchedFiles } from '../exceptions/marks.ts';
import { silence } from '../exceptions/silence.ts';
import { asDeclared, isAnswered } from '../findings/answers.ts';
import { judgeRepository, judgeTarget, sortFindings } from '../findings/findings.ts';
import { declaredSigns, joinTargets } from '../findings/repository.ts';
import { findPolicy } from '../policy/find.ts';
import { openTypes } from '../rules/shared/open-types.ts';
import type { Found } from '../targets/way.ts';
import type {
  AppTarget,
  Build,
  ClinicalDependency,
  CodeFacts,
  Location,
  PlistValue,
  Skipped,
  StoreMetadata,
} from '../types.ts';
import { addStored } from './add-stored.ts';
import { askStore } from './ask-store.ts';
import type { CheckOptions, State } from './check.ts';
import { tellTargets } from './room-to-tell.ts';
import { findSurroundings } from './surroundings.ts';
import { isJudged, tellUnseen } from './tell-unseen.ts';
import { settle } from './was-all-seen.ts';

/** From declared targets to findings: what their code does, what stands around them, what the rules say of it all. */
export async function judgeTargets(
  declared: Found & { readonly clinicalDependencies: readonly ClinicalDependency[] },
  watched: WatchedFiles,
  options: CheckOptions,
): Promise<State> {
  const { files } = watched;
  const coded = declared.targets.filter(({ kind }) => kind !== 'test');
  const builds = coded.flatMap((target) => target.builds);
  const facts = await readCode(
    coded.flatMap(({ kind, builds: own, dependencies, project }) => {
      const linked = [...new Set(dependencies.map(({ name }) => name))].sort();
      return own.map((build) => {
        const linksAll = TELLS_ALL.test(project) && (build.unseen ?? []).length === 0;
        return { ...build, kind, linked, linksAll, isDeclared: declaredSigns(build).length > 0 };
      });
    }),
    files,
  );
  const factsOf = new Map<Build, CodeFacts>(builds.map((build, index) => [build, facts[index] ?? NO_FACTS]));
  return judgeFacts(declared, factsOf, watched, options);
}

/** Projects that name all that their targets link. */
const TELLS_ALL = /\.xcodeproj$|(?:^|\/)project\.ya?ml$/;

/** The same of targets whose code is known already: built ones. */
export async function judgeFacts(
  declared: Parameters<typeof judgeTargets>[0],
  factsOf: ReadonlyMap<Build, CodeFacts>,
  watched: WatchedFiles,
  options: CheckOptions,
): Promise<State> {
  const { files } = watched;
  const rules = options.rules ?? RULES;
  const targets = joinTargets(declared.targets, (build) => factsOf.get(build) ?? NO_FACTS);
  const isClinical = targets.some(({ signs }) => signs.length > 0);
  const store = isClinical ? await askStore(targets, options) : undefined;
  if (isClinical && options.checkUrls) options.progress?.('Looking at privacy-policy URLs');
  const judge = () => options.judgeUrls(addStored(findPolicy(files, options.urls), store?.apps ?? []));
  const metadata = { ...(isClinical ? await judge() : NO_METADATA), ...(store && { apps: store.apps }) };
  options.progress?.('Applying rules');
  const surroundings = findSurroundings(files, targets, isClinical);

  const release = options.isRelease ? { isRelease: true as const } : {};
  const repository = { ...declared, targets, metadata, ...surroundings, ...release };
  const told = tellTargets(targets, (target) => ({
    findings: judgeTarget(rules, target, repository),
    unknown: unknowns(target, new Set(declared.skipped.map(keyOfPlace))),
  }));
  const found = sortFindings([...judgeRepository(rules, repository), ...told.findings]);
  const unknown = [...metadata.unresolved, ...told.leftOut, ...told.unknown];
  const isSettled = settle(metadata, [...options.passedOver, ...declared.skipped, ...unknown], options);
  const beside = await options.beside?.find(targets);
  const findings = silence(found, watched, {
    configuration: options.configuration,
    today: options.today,
    ...(beside && { beside }),
    ruleIds: (options.isBuilt ? RULES : rules).map(({ id }) => id),
    targets: told.targets,
    // the sources' findings may be what an exception is for
    isSettled: (id) => isClinical && options.isBuilt !== true && isSettled(id),
  });
  return {
    rules,
    off: [...options.configuration.severities].flatMap(([id, { value }]) => (value === 'off' ? [id] : [])),
    targets: told.targets,
    found,
    watched,
    findings,
    privacyPolicy: metadata.urls,
    ...(store && { appStoreConnect: store.apps, storeNotices: store.notices }),
    skipped: unknown,
    isSettled,
  };
}

/** What a target's code and settings leave open, of targets that have to do with clinical records. Of a list that is open,
 *  and whose file something was said of where it is named, nothing is said again. */
function unknowns(target: AppTarget, said: ReadonlySet<string>): Skipped[] {
  const { name, kind, signs, code, unseen = [], entitlementsFile } = target;
  if (signs.length === 0) return tellUnseen({ name, kind, code, unseen });
  const lists = [...KEYS_THAT_COUNT.map((key) => ['info', key] as const), ['entitlements', ACCESS] as const];
  const entries = lists.map(([list, key]) => {
    const entry = asDeclared(target, list, key);
    if (entry.state !== 'unresolved' || !isAnswered(target, list, key)) return entry;
    // where a whole list is open, its place names no key
    const isWhole = target.unanswered?.[list].get(key).state === 'unresolved';
    return { ...entry, reason: isWhole ? `${key}: ${entry.reason}` : entry.reason, isAnswered: true as const };
  });
  const values = entries.flatMap((entry) => (entry.state === 'known' ? whatIsUnknown(entry.value.value) : []));
  return [
    ...code.skipped.map(({ blocking, ...skip }) =>
      blocking && isJudged(kind) ? { ...skip, blocking, target: name } : skip,
    ),
    ...[...unseen, ...(code.made ?? [])].map(({ reason, at }) => ({
      reason: `Types requested and read: ${reason}.`,
      at,
      target: name,
    })),
    ...openTypes(
      code.unresolved.filter(({ reason }) => ![...unseen, ...(code.made ?? [])].some((one) => one.reason === reason)),
    ).map(({ message, at }) => ({ reason: message, at, target: name })),
    ...[entitlementsFile, ...entries].flatMap((value) =>
      value.state === 'unresolved' && ('isAnswered' in value || !said.has(keyOfPlace({ at: value.at, target: name })))
        ? [
            {
              ...{ reason: value.reason, at: value.at, target: name },
              ...('isAnswered' in value ? { isAnswered: value.isAnswered } : target.isUnmade && { blocking: true }),
            },
          ]
        : [],
    ),
    ...values.map((why) => ({ ...why, target: name })),
  ];
}

function keyOfPlace({ target, at }: Pick<Skipped, 'target' | 'at'>): string {
  return JSON.stringify([target, at.file, at.line, at.column]);
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

export const NO_METADATA: StoreMetadata = { urls: [], missing: [], descriptions: [], traits: [], unresolved: [] };
