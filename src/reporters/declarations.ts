import type { AppTarget, Finding, Located, Location, PlistEntry, PlistValue, Resolved } from '../types.ts';
import { isSameLine } from './places.ts';
import { type Judgement, judgementAt, judgementOf } from './wording.ts';

export const REQUIRED_TYPES = 'NSHealthRequiredReadAuthorizationTypeIdentifiers';

/** The declarations people look for. The texts are those that Xcode's editor calls
 *  Health Records, Health Share and Health Update Usage Description. */
export const DECLARATIONS = [
  { name: 'healthkit', key: 'com.apple.developer.healthkit', list: 'entitlements', label: 'HealthKit' },
  {
    name: 'access',
    key: 'com.apple.developer.healthkit.access',
    list: 'entitlements',
    label: 'Clinical records',
  },
  {
    name: 'backgroundDelivery',
    key: 'com.apple.developer.healthkit.background-delivery',
    list: 'entitlements',
    label: 'Background delivery',
    optional: true,
  },
  {
    key: 'NSHealthClinicalHealthRecordsShareUsageDescription',
    list: 'info',
    label: 'Records text',
  },
  { key: 'NSHealthShareUsageDescription', list: 'info', label: 'Share text' },
  { key: 'NSHealthUpdateUsageDescription', list: 'info', label: 'Update text' },
  { key: REQUIRED_TYPES, list: 'info', label: 'Required types', optional: true },
] as const;

/** One declaration as one target makes it. */
export interface Declaration {
  readonly key: string;
  readonly label: string;
  readonly list: 'entitlements' | 'info';
  readonly value: Resolved<PlistEntry>;
  /** What the findings about it say. */
  readonly judgement?: Judgement;
}

/** What the target declares, as far as `findings` (those of this target) tell right or wrong. Optional declarations
 *  are left out where they are not there, or where nothing of their list could be read. */
export function readDeclarations(target: AppTarget, findings: readonly Finding[]): Declaration[] {
  const needed = DECLARATIONS.filter((one) => !('optional' in one));
  const unread = new Set(needed.map(({ key, list }) => reasonOf(target[list].get(key))));
  return DECLARATIONS.flatMap((declaration) => {
    const { key, label, list } = declaration;
    const value = toTold(target[list].get(key));
    const judgement = judge(value, key, target[list].at, findings);
    const isSilent = value.state === 'absent' || (value.state === 'unresolved' && unread.has(value.reason));
    if ('optional' in declaration && isSilent && judgement === undefined) return [];
    return [{ key, label, list, value, ...(judgement && { judgement }) }];
  });
}

/** A key that is there with a value that cannot be known says no more than one that cannot be known at all. Nor does a
 *  list, unless an entry that is known says what the list is looked at for. */
export function toTold(value: Resolved<PlistEntry>): Resolved<PlistEntry> {
  if (value.state !== 'known') return value;
  const { value: declared } = value.value;
  const isList = declared.kind === 'array' && !declared.value.some(isTelling);
  const open = isList ? declared.value.find(({ kind }) => kind === 'unresolved') : declared;
  return open?.kind === 'unresolved' ? { state: 'unresolved', reason: open.reason, at: open.at } : value;
}

/** Access to verifiable records is beside the point. */
function isTelling(item: PlistValue): boolean {
  return item.kind === 'string' && item.value !== 'verifiable-health-records';
}

function reasonOf(value: Resolved<PlistEntry>): string | undefined {
  return value.state === 'unresolved' ? value.reason : undefined;
}

/** The entries of the required-types list that are strings; undefined when there is no such list. */
export function requiredTypes(target: AppTarget): readonly Located<string>[] {
  const entry = target.info.get(REQUIRED_TYPES);
  return entry.state === 'known' ? stringsIn(entry.value.value) : [];
}

/** Why the required types cannot be known, where they cannot. */
export function unresolvedRequiredTypes(target: AppTarget): { readonly reason: string; readonly at: Location }[] {
  const entry = target.info.get(REQUIRED_TYPES);
  if (entry.state === 'unresolved') return [{ reason: entry.reason, at: entry.at }];
  if (entry.state === 'absent') return [];
  const { value } = entry.value;
  const values = value.kind === 'array' ? value.value : [value];
  return values.flatMap((one) => (one.kind === 'unresolved' ? [{ reason: one.reason, at: one.at }] : []));
}

function stringsIn(value: PlistValue): Located<string>[] {
  if (value.kind !== 'array') return [];
  return value.value.flatMap((item) => (item.kind === 'string' ? [{ value: item.value, at: item.at }] : []));
}

/** A finding is about a declaration when it points at it, or names its key at the place where it is missing. One place
 *  may declare several keys, as a plugin does: there the one that is named is meant. */
function judge(
  value: Resolved<PlistEntry>,
  key: string,
  listAt: Location,
  findings: readonly Finding[],
): Judgement | undefined {
  if (value.state === 'known') {
    const isMeant = ({ message }: Finding) =>
      names(message, key) || !DECLARATIONS.some((other) => names(message, other.key));
    return judgementAt(placesOf(value.value), findings.filter(isMeant));
  }
  const missing = findings.filter(
    ({ at, message, related = [] }) =>
      names(message, key) &&
      [at, ...related.map((one) => one.at)].some((place) => isSameLine(place, value.at) || isSameLine(place, listAt)),
  );
  return judgementOf(missing);
}

function placesOf({ keyAt, value }: PlistEntry): Location[] {
  return [keyAt, value.at, ...(value.kind === 'array' ? value.value.map(({ at }) => at) : [])];
}

/** True where the key stands as a whole word: the key of the capability is the start of the key of its access list. */
function names(message: string, key: string): boolean {
  const [, ...after] = message.split(key);
  return after.some((rest) => !/^[\w-]|^\.\w/.test(rest));
}
