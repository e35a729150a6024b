/**
 * Where a generator's input and the committed project that it makes say different things of clinical records.
 */
import type {
  Build,
  Drift,
  Generator,
  Located,
  Location,
  PlistEntry,
  PlistValue,
  PropertyList,
  RepoFiles,
  Resolved,
  Target,
} from '../types.ts';
import { readTextIfPossible } from './plist-paths.ts';

const INFO_KEYS = [
  'NSHealthClinicalHealthRecordsShareUsageDescription',
  'NSHealthRequiredReadAuthorizationTypeIdentifiers',
  'NSHealthShareUsageDescription',
  'NSHealthUpdateUsageDescription',
];

const ENTITLEMENT_KEYS = [
  'com.apple.developer.healthkit',
  'com.apple.developer.healthkit.access',
  'com.apple.developer.healthkit.background-delivery',
];

/** What a generator declares of one target. */
export interface Declared {
  readonly by: Generator;
  readonly info?: PropertyList;
  readonly entitlements?: PropertyList;
  /** It writes the files anew, always or when it is told to: what it does not declare is not there then. */
  readonly replaces: boolean;
}

/** The differences to what ships of a committed target. What either side leaves open is none. */
export function findDrifts({ by, info, entitlements, replaces }: Declared, committed: Target): readonly Drift[] {
  const build = shippingBuild(committed);
  if (!build) return [];
  return [
    ...(info ? compare(info, build.info, INFO_KEYS, replaces) : []),
    ...(entitlements ? compare(entitlements, build.entitlements, ENTITLEMENT_KEYS, replaces) : []),
  ].map((drift) => ({ by, target: committed.name, ...drift }));
}

export function shippingBuild({ builds, shipping }: Target): Build | undefined {
  return builds.find(({ configuration }) => configuration === shipping) ?? builds[0];
}

/** What stands as the key of a drift of what is compiled. */
const SOURCES = 'sources';

/** Code of clinical records that a generator's input takes in and the committed project, which is older, has nowhere: the
 *  first such file. A project that shares no file with the input is not one that it made. */
export function findStale(
  by: Generator,
  declared: Target,
  committed: readonly Target[],
  files: RepoFiles,
): readonly Drift[] {
  const [own, other] = [declared, committed.find(({ name }) => name === declared.name)].map(
    (it) => it && shippingBuild(it),
  );
  const compiled = new Set(committed.flatMap(({ builds }) => builds.flatMap(({ sources }) => sources)));
  if (!own || !other?.sources.some((path) => own.sources.includes(path))) return [];
  const stale = own.sources.find((path) => !compiled.has(path) && CLINICAL.test(readTextIfPossible(files, path)));
  if (stale === undefined) return [];
  const project = { value: ABSENT, at: other.at };
  return [{ by, target: declared.name, key: SOURCES, generator: { value: stale, at: declared.at }, project }];
}

const CLINICAL = /HKClinicalType|clinicalType|HKClinicalRecord|HKFHIRResource/;

function compare(
  generator: PropertyList,
  project: PropertyList,
  keys: readonly string[],
  replaces: boolean,
): Omit<Drift, 'by' | 'target'>[] {
  return keys.flatMap((key) => {
    const one = describe(generator.get(key));
    const other = describe(project.get(key));
    if (!one || !other || one.value === other.value) return [];
    if (one.value === ABSENT && (!replaces || isEmpty(project.get(key)))) return [];
    if (other.value === ABSENT && isEmpty(generator.get(key))) return [];
    const entry = generator.get(key);
    const isSpare = entry.state === 'known' && entry.value.isSpare === true;
    return [{ key, generator: one, project: other, ...(isSpare && { isSpare }) }];
  });
}

const ABSENT = '(absent)';

function isEmpty(entry: Resolved<PlistEntry>): boolean {
  return entry.state === 'known' && entry.value.value.kind === 'array' && entry.value.value.value.length === 0;
}

function describe(entry: Resolved<PlistEntry>): Located<string> | undefined {
  if (entry.state === 'absent') return { value: ABSENT, at: entry.at };
  if (entry.state === 'unresolved') return undefined;
  const text = toText(entry.value.value);
  return text === undefined ? undefined : { value: text, at: placeOf(entry.value) };
}

function placeOf({ value }: PlistEntry): Location {
  return value.at;
}

function toText(value: PlistValue): string | undefined {
  switch (value.kind) {
    case 'unresolved':
    case 'dictionary':
      return undefined;
    case 'array': {
      const items = value.value.map(toText);
      return items.includes(undefined) ? undefined : `[${items.join(', ')}]`;
    }
    default:
      return String(value.value);
  }
}
