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
  Resolved,
  Target,
} from '../types.ts';

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
    return [{ key, generator: one, project: other }];
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
