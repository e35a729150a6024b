import { compare } from '../order.ts';
import { count, listWords } from '../sentence.ts';
import type {
  AppTarget,
  CodeFacts,
  Finding,
  JudgedUrl,
  Location,
  RecordFlow,
  Report,
  Reporter,
  TypeRole,
  TypeUse,
} from '../types.ts';
import { cleanLine, clip } from './clean.ts';
import { typeName } from './matrix.ts';
import { missingFrom, notesOf } from './missing-notes.ts';
import { placeName } from './places.ts';
import { clinicalTargets, DESTINATION_NAME, isWhollyRead, shippedFlows, shippedTexts, shippedUses } from './ships.ts';
import { KIND_NAME, verdictSentence } from './wording.ts';

/** What the field "Notes" takes: https://developer.apple.com/help/app-store-connect/reference/platform-version-information */
const LONGEST = 4000;

/** Places shown for one type; the others are counted. */
const MOST_PLACES = 3;

/**
 * Text for App Store Connect's field "Notes": which clinical records the app asks for and why it reads them, where a
 * reviewer sees it, and who gets them. It says what the code shows, and what it cannot show stands in brackets for a
 * person to fill in.
 */
export const appReviewNotes: Reporter = (report) => {
  const targets = usingTargets(report);
  const isLeftOut = findLeftOut(report);
  if (targets.length === 0 && report.skipped.some(({ blocking }) => blocking)) return `${verdictSentence(report)}\n`;
  if (targets.length === 0)
    return 'Nothing here uses clinical records: there is nothing to say about them in the notes.\n';
  const isOne = targets.length === 1;
  const held = targets.map((target) => notesOf(target, report));
  const all = held.every((notes) => notes !== undefined) ? held.join('\n') : undefined;
  const lacking = (notes: string | undefined, parts: readonly string[]) =>
    notes === undefined ? parts : missingFrom(notes, parts);
  const parts = [
    ...targets.flatMap((target, index) => {
      const own = lacking(held[index], targetParts(target, isLeftOut));
      return isOne || own.length === 0 ? own : [`== ${cleanLine(target.name)} ==`, ...own];
    }),
    ...lacking(all, policyPart(report.privacyPolicy)),
  ];
  if (parts.length === 0) return 'The notes in App Store Connect say all of this already: there is nothing to add.\n';
  // what a person has to complete comes first, and what weakens a sentence stands before it
  return cutToField([...limitPart(targets, report), ...parts]);
};

/** Rules that say that a target does not use what it declares: to App Review the notes say nothing else. */
const NOT_USED = ['health-records-entitlement-unused', 'clinical-declaration-unused', 'clinical-records-on-watch'];

/** The targets with clinical records of which the report does not say that nothing uses them. */
function usingTargets(report: Report): AppTarget[] {
  const unused = report.findings.filter(({ rule }) => NOT_USED.includes(rule.id));
  return clinicalTargets(report)
    .map(({ target }) => target)
    .filter(({ name, project }) => !unused.some((one) => one.target === name && one.project === project));
}

/** Whether a way of records has a finding: what is wrong is not put before a reviewer as what the app does. */
function findLeftOut(report: Report): (flow: RecordFlow) => boolean {
  const places = new Set(
    findingsOfWays(report).flatMap(({ at, places = [] }) => [at, ...places.map((one) => one.at)].map(keyOf)),
  );
  return ({ at }) => places.has(keyOf(at));
}

function findingsOfWays({ findings }: Report): Finding[] {
  return findings.filter(({ rule, silenced }) => rule.id.startsWith('clinical-data-') && silenced === undefined);
}

function keyOf({ file, line, column }: Location): string {
  return `${file}:${line}:${column}`;
}

/** The errors that are open, a line each: with one of them the notes would speak against the app. */
export function openErrors({ findings }: Report): string[] {
  return findings
    .filter(({ severity, silenced }) => severity === 'error' && silenced === undefined)
    .map((finding) => `error: ${toldLine(finding)}`);
}

/** The ways of records that the notes leave out, a line each. */
export function leftOutOfNotes(report: Report): string[] {
  return findingsOfWays(report).map((finding) => `not in the notes: ${toldLine(finding)}`);
}

function toldLine({ message, at, rule }: Finding): string {
  return `${cleanLine(message)} (${placeName(at)}) [${rule.id}]`;
}

/** Whole paragraphs, as many as the field takes. */
function cutToField(parts: readonly string[]): string {
  const whole = `${parts.join('\n\n')}\n`.replaceAll('##[', '## [');
  if (whole.length <= LONGEST) return whole;
  const cut = '\n\n[Cut here: the field takes 4,000 characters.]\n';
  return `${clip(whole, LONGEST - cut.length)}${cut}`;
}

function targetParts(target: AppTarget, isLeftOut: (flow: RecordFlow) => boolean): string[] {
  const asked = shippedUses(target.code.requested);
  const read = shippedUses(target.code.read);
  const types = [...new Set([...asked, ...read].map(({ type }) => type))]
    .map((type) => ({ type, name: typeName(type) ?? type }))
    .sort((a, b) => compare(a.name, b.name));
  const told = shippedTexts(target).find(({ key }) => key.includes('Clinical'));
  // No line starts with text of the repository.
  const name = `The ${KIND_NAME[target.kind]} ${cleanLine(target.name)}`;
  if (target.isBuilt) return builtParts(name, types, told?.text.value);
  const isAsked = asked.length > 0;
  const named = types.filter(({ type }) => !isAsked || asked.some((use) => use.type === type));
  const names = named.map((one) => one.name.toLowerCase());
  const opening =
    types.length === 0
      ? `${name} is set up to read clinical records from Apple Health; which types cannot be read off its code: [name them here].`
      : `${name} ${isAsked ? 'asks for' : 'reads'} these clinical records from Apple Health: ${listWords(names)}.`;
  return [
    opening,
    ...(told === undefined ? [] : [`People are told: “${clip(cleanLine(told.text.value), 500)}”`]),
    ...(types.length === 0
      ? []
      : [
          `Which code asks for and reads each type:\n${typeLines(types, asked, read, target.code.unresolved).join('\n')}`,
        ]),
    seePart(read),
    receiverPart(target, isLeftOut),
  ];
}

/** Of an app without its sources: a binary names types, and tells neither what it does with them nor who gets them. */
function builtParts(name: string, types: readonly Named[], told: string | undefined): string[] {
  const names = listWords(types.map((one) => one.name.toLowerCase()));
  const opening =
    types.length === 0
      ? `${name} is set up to read clinical records from Apple Health; which types cannot be read off the built app: [name them here].`
      : `${name} names these clinical records of Apple Health: ${names} [the built app does not tell which of them it asks for and which it reads: say so here].`;
  return [
    opening,
    ...(told === undefined ? [] : [`People are told: “${clip(cleanLine(told), 500)}”`]),
    'Where to see it: [the screen: how to get there, and a test account with sample records if one is needed].',
    '[Who gets values read from records, only the sources tell: say so here.]',
  ];
}

interface Named {
  readonly type: string;
  readonly name: string;
}

/** A line for all types that the same code asks for and reads. */
function typeLines(
  types: readonly Named[],
  asked: readonly TypeUse[],
  read: readonly TypeUse[],
  unresolved: CodeFacts['unresolved'],
): string[] {
  const isOpen = (of: TypeRole): boolean => unresolved.some(({ role }) => role === of);
  const groups = new Map<string, string[]>();
  for (const { type, name } of types) {
    const [askedHere, readHere] = [asked, read].map((uses) => uses.filter((use) => use.type === type));
    const said = `${whereWords('asked for', askedHere ?? [], isOpen('requested'))}; ${whereWords('read', readHere ?? [], isOpen('read'))}.`;
    groups.set(said, [...(groups.get(said) ?? []), name]);
  }
  return [...groups].map(([said, names]) => `- ${names.join(', ')}: ${said}`);
}

/** `isOpen`: not everything is known of what is asked for, or read. Then nothing is said of what was not found. */
function whereWords(verb: string, uses: readonly TypeUse[], isOpen: boolean): string {
  if (uses.length > 0) return `${verb} in ${placeWords(uses)}`;
  return isOpen ? `${verb} in [the code does not tell: name the screen]` : `${verb} nowhere that the code shows`;
}

/** `RecordStore.load() (App/RecordStore.swift:30)`. The line is the call's: that is where the feature is. */
function placeWords(uses: readonly TypeUse[]): string {
  const words = [
    ...new Set(
      uses.map(({ symbol, call }) =>
        symbol === undefined ? placeName(call) : `${cleanLine(symbol)} (${placeName(call)})`,
      ),
    ),
  ];
  const shown = words.slice(0, MOST_PLACES);
  const hidden = words.length - shown.length;
  return listWords([...shown, ...(hidden > 0 ? [count(hidden, 'more place')] : [])]);
}

/** The code names the feature; only a person knows the way to it. */
function seePart(read: readonly TypeUse[]): string {
  const symbols = [...new Set(read.flatMap(({ symbol }) => (symbol === undefined ? [] : [cleanLine(symbol)])))].slice(
    0,
    MOST_PLACES,
  );
  const leads = symbols.length === 0 ? '' : ` that leads to ${listWords(symbols)}`;
  return `Where to see it: [the screen${leads}: how to get there, and a test account with sample records if one is needed].`;
}

function receiverPart(target: AppTarget, isLeftOut: (flow: RecordFlow) => boolean): string {
  const flows = shippedFlows(target);
  const isTold = !target.code.unresolved.some(({ role }) => role === 'read');
  const limit = !isWhollyRead(target)
    ? ' [Some of its sources could not be read: look at them before saying so.]'
    : isTold
      ? ''
      : ' [Which records it reads is not known from the code: look before saying so.]';
  const lines = [...new Set(flows.filter((flow) => !isLeftOut(flow)).map(flowLine))];
  const isAdvertising = flows.some(({ kind }) => kind === 'advertising');
  const calm = isAdvertising
    ? []
    : [`No value read from a clinical record is handed to advertising, attribution or data brokers.${limit}`];
  if (lines.length === 0) return calm.join('\n');
  return [...calm, 'Values read from records also reach:', ...lines].join('\n');
}

function flowLine({ kind, destination, strength }: RecordFlow): string {
  const what = strength === 'derived' ? ' (a count or yes/no only)' : '';
  return `- ${DESTINATION_NAME[kind]}: ${cleanLine(destination)}${what} [why, and that people agreed to it]`;
}

function policyPart(urls: readonly JudgedUrl[]): string[] {
  const given = [
    ...new Set(urls.filter(({ authoritative }) => authoritative).map(({ url }) => clip(cleanLine(url), 300))),
  ];
  return given.length === 0 ? [] : [`Privacy policy: ${given.join(', ')}`];
}

/** What a person must look at before the text is sent. */
function limitPart(targets: readonly AppTarget[], { skipped }: Report): string[] {
  const open = [
    ...skipped.filter(({ blocking }) => blocking),
    ...targets.flatMap(({ code, isBuilt }) => (isBuilt ? [] : code.unresolved)),
  ];
  const reasons = open.map(({ reason, at }) => `- ${placeName(at)}: ${cleanLine(reason)}`);
  const lines = [...new Set(reasons)].slice(0, MOST_PLACES);
  return lines.length === 0
    ? []
    : [`[Not known from the code; complete or delete before sending:]\n${lines.join('\n')}`];
}
