import { asDeclared } from '../findings/answers.ts';
import type {
  AppTarget,
  Finding,
  Located,
  Location,
  PlistEntry,
  PlistValue,
  Resolved,
  TargetReport,
} from '../types.ts';
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

/** The same with what built apps say that were held against the target. */
export interface ComparedDeclaration extends Declaration {
  /** One for each built app. */
  readonly built: readonly (Declaration & { readonly isSame: boolean })[];
}

/** What the target declares, and what was built of it, as far as `findings` (those of both) tell right or wrong. Optional
 *  declarations are left out where neither has them, or where nothing of their list could be read. */
export function compareDeclarations(
  { target, built = [] }: TargetReport,
  findings: readonly Finding[],
): ComparedDeclaration[] {
  const shown = findings.flatMap(atEveryPlace);
  const columns = built.map((bundle) => readAll(bundle.target, shown));
  return readAll(target, findings).flatMap(({ isSilent, ...source }, row) => {
    const others = columns.flatMap((column) => column[row] ?? []);
    if (isSilent && others.every((one) => one.isSilent)) return [];
    return [
      {
        ...source,
        built: others.map(({ isSilent: _, ...one }) => ({ ...one, isSame: isSame(source.value, one.value) })),
      },
    ];
  });
}

/** A fault that the build shares, or is about, shows there as well. */
function atEveryPlace(finding: Finding): Finding[] {
  const { rule, places = [], related = [] } = finding;
  const others = [...places, ...(rule.id === 'built-app-differs' ? related : [])];
  return [finding, ...others.map(({ at }) => ({ ...finding, at }))];
}

function isSame(a: Resolved<PlistEntry>, b: Resolved<PlistEntry>): boolean {
  if (a.state !== 'known' || b.state !== 'known') return a.state === 'absent' && b.state === 'absent';
  return plain(a.value.value) === plain(b.value.value);
}

function plain(value: PlistValue): string {
  if (value.kind === 'array') return JSON.stringify(value.value.map(plain).sort());
  if (value.kind === 'dictionary' || value.kind === 'unresolved') return value.kind;
  return String(value.value).replaceAll(/\s+/g, ' ').trim();
}

/** All of them, in their order. */
function readAll(target: AppTarget, findings: readonly Finding[]): (Declaration & { readonly isSilent: boolean })[] {
  const needed = DECLARATIONS.filter((one) => !('optional' in one));
  const unread = new Set(needed.map(({ key, list }) => reasonOf(target[list].get(key))));
  return DECLARATIONS.map((declaration) => {
    const { key, label, list } = declaration;
    const value = toTold(asDeclared(target, list, key));
    const judgement = judge(value, key, target[list].at, findings);
    const isOpen = value.state === 'absent' || (value.state === 'unresolved' && unread.has(value.reason));
    const isSilent = 'optional' in declaration && isOpen && judgement === undefined;
    return { key, label, list, value, isSilent, ...(judgement && { judgement }) };
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
  const entry = asDeclared(target, 'info', REQUIRED_TYPES);
  return entry.state === 'known' ? stringsIn(entry.value.value) : [];
}

/** Why the required types cannot be known, where they cannot. */
export function unresolvedRequiredTypes(target: AppTarget): { readonly reason: string; readonly at: Location }[] {
  const entry = asDeclared(target, 'info', REQUIRED_TYPES);
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
