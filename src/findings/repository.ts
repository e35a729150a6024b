import type {
  AppTarget,
  Build,
  CodeFacts,
  EntitlementsFile,
  Located,
  PlistEntry,
  PlistValue,
  RecordFlow,
  Repository,
  StoreMetadata,
  Target,
  Unseen,
} from '../types.ts';

/** What is known of a repository besides its targets and their code. */
export type Surroundings = Omit<Repository, 'targets' | 'entitlementsFiles' | 'metadata'> & {
  readonly entitlementsFiles: readonly EntitlementsFile[];
  readonly metadata: StoreMetadata;
};

/** Joins what targets declare with what their code does, and ties each target to those around it. `factsOf` gives the
 *  facts of one build. The result is what rules see. */
export function joinTargets(targets: readonly Target[], factsOf: (build: Build) => CodeFacts): readonly AppTarget[] {
  const joined = targets.map((target) => joinTarget(target, factsOf));
  const named = new Map<string, Mutable>();
  for (const one of joined.flat().toReversed()) {
    named.set(keyOf(one.project, one.name, one.configuration), one);
    if (one.configuration === one.shipping) named.set(keyOf(one.project, one.name), one);
  }

  for (const [index, target] of targets.entries()) {
    for (const variant of joined[index] ?? []) {
      for (const { project, name } of target.hosts) {
        // another project may call its configurations otherwise
        const host =
          named.get(keyOf(project, name, variant.configuration)) ??
          (variant.configuration === target.shipping ? named.get(keyOf(project, name)) : undefined);
        if (!host) continue;
        variant.hosts.push(host);
        host.embedded.push(variant);
      }
    }
  }
  return joined.flatMap(
    (variants) => variants.find(({ configuration, shipping }) => configuration === shipping) ?? variants.slice(0, 1),
  );
}

function keyOf(...names: readonly string[]): string {
  return JSON.stringify(names);
}

type Mutable = AppTarget & { hosts: AppTarget[]; embedded: AppTarget[]; variants: AppTarget[] };

function joinTarget(target: Target, factsOf: (build: Build) => CodeFacts): Mutable[] {
  const variants: Mutable[] = [];
  const { builds, ...declared } = target;
  for (const build of builds) {
    const seen = withEntitled(factsOf(build), build);
    const unseen = [...(build.unseen ?? []), ...(seen.made ?? [])];
    const signs = findSigns(build, seen, unseen);
    const code = signs.length > 0 ? withUnseen(seen, unseen) : seen;
    variants.push({ ...declared, ...build, code, variants, hosts: [], embedded: [], signs });
  }
  return variants;
}

/** Code that is not seen may ask for records and read them: where nothing else shows that it has to do with them, it is
 *  as good as any library. */
function withUnseen(code: CodeFacts, unseen: readonly Unseen[]): CodeFacts {
  const open = unseen.flatMap(({ reason, at }) => [
    { role: 'requested' as const, reason, at },
    { role: 'read' as const, reason, at },
  ]);
  return open.length === 0 ? code : { ...code, unresolved: [...open, ...code.unresolved] };
}

/** SwiftData left to itself synchronises where the target is entitled to CloudKit, and keeps to the device elsewhere.
 *  https://developer.apple.com/documentation/swiftdata/modelconfiguration/cloudkitdatabase-swift.struct/automatic */
function withEntitled(code: CodeFacts, { entitlements }: Build): CodeFacts {
  const isSwiftData = ({ api }: RecordFlow): boolean => api.startsWith('ModelContext.');
  if (!code.flows.some(isSwiftData)) return code;
  const services = entitlements.get('com.apple.developer.icloud-services');
  const value = services.state === 'known' ? services.value.value : undefined;
  const names = value?.kind === 'array' ? value.value : value ? [value] : [];
  const isSynced = names.some((name) => name.kind === 'string' && /^(?:CloudKit|\*$)/.test(name.value));
  return isSynced ? code : { ...code, flows: code.flows.filter((flow) => !isSwiftData(flow)) };
}

/** What shows that a build has to do with clinical records. An app that only counts steps has no sign, and no rule
 *  about clinical records may speak to it. */
function findSigns(build: Build, code: CodeFacts, unseen: readonly Unseen[]): Located<string>[] {
  // what ships under a condition shows in its words
  const uses = [...code.requested, ...code.read, ...code.shared]
    .filter(({ conditional }) => conditional === undefined)
    .map(({ type, at }) => ({ value: type, at }));
  // what a package of the repository offers is a sign where it is used, which the uses tell
  const offered = new Set(build.offered);
  const named = code.clinical.filter(({ at }) => !offered.has(at.file));
  const signs = [...declaredSigns(build), ...uses, ...named.filter(({ isQuestion }) => !isQuestion)];
  // wrappers of all of HealthKit ask whether there are records too: who asks for other types, as far as is known, uses none
  const isOpen = code.unresolved.length + code.skipped.length + unseen.length > 0;
  // a watch has none to ask for
  const isOfWatch = build.platforms.length > 0 && build.platforms.every((platform) => platform === 'watchos');
  const mayUse = signs.length > 0 || isOpen || isOfWatch;
  return mayUse ? [...signs, ...named.filter(({ isQuestion }) => isQuestion)] : signs;
}

/** The same, of what a build declares alone. */
export function declaredSigns({ info, entitlements, inertSettings }: Build): Located<string>[] {
  const signs: Located<string>[] = [];
  const access = entitlements.entries.get('com.apple.developer.healthkit.access');
  if (access && mayGrant(access.value)) signs.push({ value: access.key, at: access.keyAt });

  for (const [key, entry] of info.entries) if (isClinicalKey(key, entry)) signs.push({ value: key, at: entry.keyAt });
  for (const setting of inertSettings ?? []) if (/Clinical/i.test(setting.value)) signs.push(setting);
  return signs;
}

function isClinicalKey(key: string, { value }: PlistEntry): boolean {
  if (/^NSHealth.*Clinical/i.test(key) || key === 'NSHealthRequiredReadAuthorizationTypeIdentifiers') return true;
  // An invented name for the required-types list is a sign only by what it lists.
  return (
    /^NSHealthRequired/i.test(key) &&
    value.kind === 'array' &&
    value.value.some((item) => item.kind === 'string' && item.value.startsWith('HKClinical'))
  );
}

/** An empty list grants nothing. Nor is it a sign that a value is made by code, unless that may make `health-records`. */
function mayGrant(value: PlistValue): boolean {
  if (value.kind === 'array') return value.value.some(mayGrant);
  return value.kind !== 'unresolved' || (value.mayHold?.some((text) => text.includes('health-records')) ?? true);
}
