import { listWords } from '../sentence.ts';
import type { Change, Changes, Location, Report } from '../types.ts';
import { cleanLine } from './clean.ts';
import { endSentence, isJudged } from './wording.ts';

/** What a person would call the records of a type, after "your". */
const RECORDS: ReadonlyMap<string, string> = new Map([
  ['HKClinicalTypeIdentifierAllergyRecord', 'allergies'],
  ['HKClinicalTypeIdentifierClinicalNoteRecord', 'clinical notes'],
  ['HKClinicalTypeIdentifierConditionRecord', 'conditions'],
  ['HKClinicalTypeIdentifierCoverageRecord', 'insurance coverage'],
  ['HKClinicalTypeIdentifierImmunizationRecord', 'immunizations'],
  ['HKClinicalTypeIdentifierLabResultRecord', 'lab results'],
  ['HKClinicalTypeIdentifierMedicationRecord', 'medications'],
  ['HKClinicalTypeIdentifierProcedureRecord', 'procedures'],
  ['HKClinicalTypeIdentifierVitalSignRecord', 'vital signs'],
]);

function nameOf(subject: string): string {
  return RECORDS.get(subject) ?? cleanLine(subject);
}

type Known = Extract<Changes, { readonly base: string }>;

export function isKnown(changes: Changes): changes is Known {
  return 'base' in changes;
}

/** What the change asks of people is worth a comment without any finding. */
export function hasNews({ changes }: Pick<Report, 'changes'>): boolean {
  return changes !== undefined && isKnown(changes) && changes.list.length > 0;
}

/** Each a verb phrase, the weightiest first: what the headline says of the changes that are certain. */
const PHRASES: readonly { readonly kind: Change['kind']; readonly added: string; readonly removed: string }[] = [
  { kind: 'requested', added: 'newly asks people for their ', removed: 'no longer asks people for their ' },
  { kind: 'shared', added: 'newly asks to write people’s ', removed: 'no longer asks to write people’s ' },
  { kind: 'read', added: 'newly reads their ', removed: 'no longer reads their ' },
  { kind: 'required', added: 'newly requires people to share their ', removed: 'no longer requires people’s ' },
  { kind: 'destination', added: 'lets clinical records reach ', removed: 'no longer lets clinical records reach ' },
];

/** "This pull request newly asks people for their medications." One sentence, or what stands in the way of one. The
 *  text of the repository in it is cleaned, not escaped. Undefined where nothing was compared, or nothing is clinical. */
export function changeSentence({ changes, targets }: Pick<Report, 'changes' | 'targets'>): string | undefined {
  if (changes === undefined) return undefined;
  if (!isKnown(changes)) {
    return `What this ${changes.of} asks of people that was not asked before cannot be told: ${endSentence(cleanLine(changes.unavailable))}`;
  }
  const phrases = listPhrases(changes.list);
  if (phrases.length > 0) return `This ${changes.of} ${listWords(phrases)}.`;
  const isClinical = targets.some((target) => isJudged(target) && target.target.signs.length > 0);
  return isClinical ? `This ${changes.of} asks nothing of people that was not asked before.` : undefined;
}

function listPhrases(list: readonly Change[]): string[] {
  const certain = list.filter(({ uncertain }) => uncertain === undefined);
  const phrases = (['added', 'removed'] as const).flatMap((change) => {
    const asked = subjectsOf(certain, 'requested', change);
    return PHRASES.flatMap((phrase) => {
      const subjects = subjectsOf(certain, phrase.kind, change);
      // What is asked for is asked for to be read: said once.
      const told = phrase.kind === 'read' ? subjects.filter((subject) => !asked.includes(subject)) : subjects;
      return told.length === 0 ? [] : [`${phrase[change]}${listWords(told.map(nameOf))}`];
    });
  });
  return [...phrases, ...otherPhrases(list)];
}

function otherPhrases(list: readonly Change[]): string[] {
  const has = (kind: Change['kind']) => list.some((change) => change.kind === kind);
  const altered = [
    ...(has('usage-description') ? ['what people are told'] : []),
    ...(has('entitlement') ? ['the entitlements'] : []),
    ...(has('privacy-policy') ? ['the privacy-policy URL'] : []),
  ];
  return [
    ...(list.some(({ uncertain }) => uncertain !== undefined) ? ['may change which records it asks for or reads'] : []),
    ...(altered.length > 0 ? [`alters ${listWords(altered)}`] : []),
  ];
}

function subjectsOf(list: readonly Change[], kind: Change['kind'], change: Change['change']): string[] {
  const subjects = list.filter((one) => one.kind === kind && one.change === change).map(({ subject }) => subject);
  return [...new Set(subjects)];
}

/** One change as a row: a sign, words of ours around the repository's, and the two texts where one became the other. */
export interface ChangeRow {
  readonly sign: '+' | '-' | '~';
  readonly words: string;
  readonly facts: readonly string[];
  /** Where it stands now; for what is gone, undefined. */
  readonly at?: Location;
  readonly before?: string;
  readonly after?: string;
}

const SIGNS = { added: '+', removed: '-', changed: '~' } as const;

export function listChangeRows({ list }: Known, report: Pick<Report, 'targets'>): ChangeRow[] {
  const readToo = new Map(list.flatMap((change) => pairOf(change, list) ?? []));
  const paired = new Set(readToo.values());
  return list.flatMap((change) => {
    if (paired.has(change)) return [];
    const { before, after } = change;
    const isText = ['usage-description', 'entitlement', 'privacy-policy'].includes(change.kind);
    return {
      sign: SIGNS[change.change],
      words: readToo.has(change) ? wordsOf(change).replace(/asks for /, 'asks for and reads ') : wordsOf(change),
      facts: factsOf(change, report),
      ...(after && { at: after.at }),
      ...(isText && before && { before: before.value }),
      ...(isText && after && { after: after.value }),
    };
  });
}

/** What is asked for to be read on the same line is one row. */
function pairOf(change: Change, list: readonly Change[]): [Change, Change][] | undefined {
  if (change.kind !== 'requested') return undefined;
  const told = ({ kind: _, ...rest }: Change) => JSON.stringify(rest);
  const read = list.find((other) => other.kind === 'read' && told(other) === told(change));
  return read && [[change, read]];
}

function wordsOf({ kind, change, subject, before, after, uncertain }: Change): string {
  const name = `${nameOf(subject)}${RECORDS.has(subject) ? ` (${subject})` : ''}`;
  const may = uncertain === undefined ? '' : 'perhaps ';
  const now = change === 'added' ? may : `${may}no longer `;
  switch (kind) {
    case 'requested':
      return `${now}asks for ${name}`;
    case 'read':
      return `${now}reads ${name}`;
    case 'shared':
      return `${now}asks to write ${name}`;
    case 'required':
      return `${now}requires ${name}`;
    case 'destination':
      return `clinical records ${now}reach ${name}, by ${cleanLine((after ?? before)?.value ?? '')}`;
    case 'usage-description':
      return `${VERBS[change]} the text ${name}`;
    case 'entitlement':
      return `${VERBS[change]} the entitlement ${name}`;
    case 'privacy-policy':
      return `${VERBS[change]} the privacy-policy URL`;
  }
}

const VERBS = { added: 'adds', removed: 'drops', changed: 'changes' } as const;

/** Whose change it is, where a reader could doubt it; in which configurations, where not in all; and why not for sure. */
function factsOf(
  { target, project, configurations, locale, uncertain }: Change,
  { targets }: Pick<Report, 'targets'>,
): string[] {
  const judged = targets.filter((one) => isJudged(one) && one.target.signs.length > 0);
  const owner = targets.find((one) => one.target.name === target && one.target.project === project);
  const isShared = targets.filter((one) => isJudged(one) && one.target.name === target).length > 1;
  const isPart = owner !== undefined && configurations.length < owner.configurations.length;
  const isUse = configurations.length === 1 && configurations[0] === owner?.target.configuration;
  return [
    ...(target !== undefined && (judged.length > 1 || !judged.some((one) => one === owner))
      ? [`in ${cleanLine(target)}${project !== undefined && isShared ? ` of ${cleanLine(project)}` : ''}`]
      : []),
    ...(isPart && !isUse ? [`${listWords(configurations.map(cleanLine))} only`] : []),
    ...(locale === undefined ? [] : [cleanLine(locale)]),
    ...(uncertain === undefined ? [] : [`not for sure: ${cleanLine(uncertain)}`]),
  ];
}
