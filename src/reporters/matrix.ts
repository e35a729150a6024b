import { groupBy } from '../lists.ts';
import { compare, comparePlaces } from '../order.ts';
import type { AppTarget, Finding, Location } from '../types.ts';
import { REQUIRED_TYPES, requiredTypes, unresolvedRequiredTypes } from './declarations.ts';
import { type Judgement, judgementOf } from './wording.ts';

/** The columns, left to right: what the app asks for, reads, requires and writes. */
export const COLUMNS = ['asked', 'read', 'required', 'written'] as const;
export type Column = (typeof COLUMNS)[number];

/** What a column is called: a binary names types, and does not tell whether it asks for them. */
export function columnName(column: Column, { isBuilt }: Pick<AppTarget, 'isBuilt'>): string {
  return column === 'asked' && isBuilt ? 'Named' : HEADING[column];
}

const HEADING: Readonly<Record<Column, string>> = {
  asked: 'Asked',
  read: 'Read',
  required: 'Required',
  written: 'Written',
};

/** Names as the Health app and Apple's pages use them, by raw identifier. */
const TYPE_NAMES: ReadonlyMap<string, string> = new Map([
  ['HKClinicalTypeIdentifierAllergyRecord', 'Allergies'],
  ['HKClinicalTypeIdentifierClinicalNoteRecord', 'Clinical notes'],
  ['HKClinicalTypeIdentifierConditionRecord', 'Conditions'],
  ['HKClinicalTypeIdentifierCoverageRecord', 'Coverage'],
  ['HKClinicalTypeIdentifierImmunizationRecord', 'Immunizations'],
  ['HKClinicalTypeIdentifierLabResultRecord', 'Lab results'],
  ['HKClinicalTypeIdentifierMedicationRecord', 'Medications'],
  ['HKClinicalTypeIdentifierProcedureRecord', 'Procedures'],
  ['HKClinicalTypeIdentifierVitalSignRecord', 'Vital signs'],
]);

/** What a cell says: `yes`; `perhaps`, when a condition that nobody can evaluate narrows the set; `conditional`, only
 *  in builds that do not ship; `unknown`, when the list is made at run time; `never`, where asking and reading should
 *  go together and do not; `no`. */
export type Mark = 'yes' | 'perhaps' | 'conditional' | 'unknown' | 'never' | 'no';

export interface Cell {
  readonly mark: Mark;
  /** Where to look: the places that make the mark, first one first. Empty for `no` and `never`. */
  readonly places: readonly Location[];
  /** What the findings at its places say. */
  readonly judgement?: Judgement;
}

export interface MatrixRow {
  /** The raw identifier, as the repository spells it. */
  readonly type: string;
  /** Apple's name for people; undefined for what is none of the nine. */
  readonly name?: string;
  readonly cells: Readonly<Record<Column, Cell>>;
}

interface Use {
  readonly type: string;
  readonly at: Location;
  readonly upperBound?: boolean;
  readonly conditional?: string;
}

/** Which clinical types the target asks for, reads, requires and writes: a row for each type that occurs, the nine
 *  first. `findings` are those of this target. */
export function makeMatrix(target: AppTarget, findings: readonly Finding[]): MatrixRow[] {
  const { code } = target;
  const uses: Readonly<Record<Column, readonly Use[]>> = {
    asked: code.requested,
    read: code.read,
    required: requiredTypes(target).map(({ value, at }) => ({ type: value, at })),
    written: code.shared,
  };
  const open: Readonly<Record<Column, readonly { readonly at: Location }[]>> = {
    asked: code.unresolved.filter(({ role }) => role === 'requested'),
    read: code.unresolved.filter(({ role }) => role === 'read'),
    required: unresolvedRequiredTypes(target),
    written: code.unresolved.filter(({ role }) => role === 'shared'),
  };

  // a list may have tens of thousands of entries
  const of = (column: Column) => groupBy(uses[column], ({ type }) => type);
  const byType = { asked: of('asked'), read: of('read'), required: of('required'), written: of('written') };
  const findingsAt = groupBy(findings, ({ at }) => placeKey(at));
  const types = new Set(COLUMNS.flatMap((column) => [...byType[column].keys()]));
  return [...types].sort(compareTypes).map((type) => {
    const name = TYPE_NAMES.get(type);
    const cell = (column: Column) =>
      makeCell(byType[column].get(type) ?? [], open[column], (places) => {
        const here = places.flatMap((place) => findingsAt.get(placeKey(place)) ?? []);
        return judgementOf(here.filter((finding) => isAbout(finding, type, column)));
      });
    const [asked, read] = [cell('asked'), cell('read')];
    return {
      type,
      ...(name !== undefined && { name }),
      cells: {
        asked: isUse(read) ? orNever(asked) : asked,
        read: isUse(asked) ? orNever(read) : read,
        required: cell('required'),
        written: cell('written'),
      },
    };
  });
}

function placeKey({ file, line, column }: Location): string {
  return `${line}:${column}:${file}`;
}

/** Whether a finding at a place of a type is about that type: a binary list has one place for all that is in it, and so has
 *  an expression that makes several. What a message says first is what it is about. */
function isAbout({ message }: Finding, type: string, column: Column): boolean {
  if (message.includes(type)) return true;
  const named = (message.split(';')[0] ?? '').match(SHORT_NAMES) ?? [];
  if (named.length > 0) return named.some((name) => type.endsWith(name.slice(1)));
  return column !== 'required' || message.includes(REQUIRED_TYPES);
}

/** `allergyRecord`, as messages and code write them. */
const SHORT_NAMES = new RegExp(
  `\\b(?:${[...TYPE_NAMES.keys()].map((type) => type.slice('HKClinicalTypeIdentifier'.length).replace(/^./, (first) => first.toLowerCase())).join('|')})\\b`,
  'g',
);

function makeCell(
  uses: readonly Use[],
  open: readonly { readonly at: Location }[],
  judge: (places: readonly Location[]) => Judgement | undefined,
): Cell {
  const sorted = uses.toSorted((a, b) => comparePlaces(a.at, b.at));
  for (const [mark, holds] of STRENGTHS) {
    const places = distinct(sorted.filter(holds).map(({ at }) => at));
    if (places.length === 0 || (mark === 'conditional' && open.length > 0)) continue;
    const judgement = judge(places);
    return { mark, places, ...(judgement && { judgement }) };
  }
  return open.length > 0
    ? { mark: 'unknown', places: open.map(({ at }) => at).toSorted(comparePlaces) }
    : { mark: 'no', places: [] };
}

function isUse({ mark }: Cell): boolean {
  return mark === 'yes' || mark === 'perhaps';
}

function orNever(cell: Cell): Cell {
  return cell.mark === 'no' ? { mark: 'never', places: [] } : cell;
}

const STRENGTHS: readonly (readonly [Mark, (use: Use) => boolean])[] = [
  ['yes', ({ upperBound, conditional }) => !upperBound && conditional === undefined],
  ['perhaps', ({ conditional }) => conditional === undefined],
  ['conditional', () => true],
];

function distinct(places: readonly Location[]): Location[] {
  return places.filter((place, index) => index === 0 || comparePlaces(place, places[index - 1] ?? place) !== 0);
}

/** By name for people; what is none of the nine comes last. */
function compareTypes(a: string, b: string): number {
  const [nameA, nameB] = [TYPE_NAMES.get(a), TYPE_NAMES.get(b)];
  if (nameA === undefined || nameB === undefined)
    return Number(nameA === undefined) - Number(nameB === undefined) || compare(a, b);
  return compare(nameA, nameB);
}

/** Apple's name of a clinical type; undefined for what is none of the nine. */
export function typeName(type: string): string | undefined {
  return TYPE_NAMES.get(type);
}
