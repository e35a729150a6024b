/**
 * How much one run tells of all targets together. Each target may have findings with many places, and each shows what its
 * code does: many targets that share their sources make a report of hundreds of megabytes out of some kilobytes.
 */
import { addAll } from '../lists.ts';
import { count, listWords } from '../sentence.ts';
import type { AppTarget, CodeFacts, Finding, RecordFlow, Skipped } from '../types.ts';

/** What is said of one target. */
export interface Said {
  readonly findings: readonly Finding[];
  /** What its code and settings leave open. */
  readonly unknown: readonly Skipped[];
}

export interface Told {
  /** The targets that are told of, in their order. */
  readonly targets: readonly AppTarget[];
  readonly findings: readonly Finding[];
  readonly unknown: readonly Skipped[];
  /** What there was no room for; it keeps the run from a verdict on the whole. */
  readonly leftOut: readonly Skipped[];
}

/** Characters of a report in JSON, about. A public app takes less than 200,000. */
const MOST = 12_000_000;
/** What a place takes: a file, a line, a column. */
const PLACE = 150;
/** What a finding or a target takes of its own: keys, and who says it. */
const ENTRY = 600;
const MOST_NAMED = 3;

/** Judges targets, those that ship first, for as long as there is room; the first one always has some. */
export function tellTargets(targets: readonly AppTarget[], judge: (target: AppTarget) => Said, room = MOST): Told {
  const said = new Map<AppTarget, Said>();
  let left = room;
  for (const target of [...targets.filter(ships), ...targets.filter((one) => !ships(one))]) {
    if (left <= 0) break;
    const one = judge(target);
    said.set(target, one);
    left -= weighTarget(target, one);
  }
  const told = targets.filter((target) => said.has(target));
  const findings: Finding[] = [];
  const unknown: Skipped[] = [];
  for (const target of told) {
    addAll(findings, said.get(target)?.findings ?? []);
    addAll(unknown, said.get(target)?.unknown ?? []);
  }
  return { targets: told, findings, unknown, leftOut: describeRest(targets, said) };
}

function ships({ kind }: AppTarget): boolean {
  return kind !== 'library' && kind !== 'test';
}

function weighTarget({ name, code, signs }: AppTarget, { findings, unknown }: Said): number {
  const places = signs.length * PLACE + weighTexts(unknown.map(({ reason }) => reason));
  return sum([ENTRY + name.length + places, weighFacts(code), ...findings.map(weighFinding)]);
}

function weighFinding({ message, fix, related = [] }: Finding): number {
  return ENTRY + message.length + fix.length + weighTexts(related.map((one) => one.message));
}

function weighFacts({ requested, read, shared, unresolved, flows }: CodeFacts): number {
  const uses = 2 * PLACE * (requested.length + read.length + shared.length);
  const flow = (one: RecordFlow) => PLACE + one.api.length + weighTexts(one.trace.map(({ what }) => what));
  return sum([uses, weighTexts(unresolved.map(({ reason }) => reason)), ...flows.map(flow)]);
}

/** Texts that each stand beside a place. */
function weighTexts(texts: readonly string[]): number {
  return sum(texts.map((text) => PLACE + text.length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function describeRest(targets: readonly AppTarget[], said: ReadonlyMap<AppTarget, unknown>): Skipped[] {
  const rest = targets.filter((target) => !said.has(target));
  const [first] = rest;
  if (first === undefined) return [];
  const shown = rest.slice(0, MOST_NAMED).map(({ name }) => `\`${name}\``);
  const hidden = rest.length - shown.length;
  const names = listWords([...shown, ...(hidden > 0 ? [`${hidden} more`] : [])]);
  const reason = `The report has room for ${said.size} of ${count(targets.length, 'target')}. Not judged: ${names}. Check parts of the repository by themselves, or exclude what builds no app.`;
  return [{ at: first.at, reason, blocking: true }];
}
