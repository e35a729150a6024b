/**
 * Objects of one type that say of which kind they are by a part that somebody asks, `entry.kind == .typed`: those that are made
 * with one text are told apart from those with another.
 */
import type { Expression, TypeName } from '../../facts/facts.ts';
import { mentionsOf } from '../../program/find-mentions.ts';
import { assignedIn, setLater } from '../../program/for-good.ts';
import { isTruth } from '../../program/mentions.ts';
import { membersNamed } from '../../program/named.ts';
import type { FunctionInfo, Program, TypeInfo } from '../../program/program.ts';
import type { Taint, TaintFrame } from '../state.ts';
import { textsGiven } from '../stores/told-texts.ts';
import type { Via } from '../value-flows.ts';
import { isAtHand, KIND, saidIn } from '../value-parts.ts';
import type { Call, TaintValue } from '../values.ts';

/** What is left of values where a part is that text, and where it is not. */
export function ofKind({ program }: Taint, part: string, text: string): { readonly yes: Via; readonly no: Via } {
  const said = (value: TaintValue): string | undefined => {
    if (value.kind === 'record') return saidIn(value, part);
    const isOwn = value.kind === 'object' && isAtHand(value) && !setLater(program).has(part);
    return isOwn ? value.thing.said?.get(part) : undefined;
  };
  return {
    yes: (value) => ((said(value) ?? text) === text ? value : undefined),
    no: (value) => (said(value) === text ? undefined : value),
  };
}

/** The same of a part that is a truth, `note.isImported`. */
export function ofTruth({ program }: Taint, part: string): { readonly yes: Via; readonly no: Via } {
  const isOther = (value: TaintValue, text: string): boolean => {
    if (value.kind === 'record') return saidIn(value, part) === text;
    if (value.kind !== 'object' || !isAtHand(value) || assignedIn(program).has(part)) return false;
    const { type, said } = value.thing;
    return said?.get(part) === text && isKept(type, part) && !initsIn(type).some((init) => mayTurn(init, part));
  };
  return {
    yes: (value) => (isOther(value, 'false') ? undefined : value),
    no: (value) => (isOther(value, 'true') ? undefined : value),
  };
}

/** What an object of JavaScript or Dart that is written out says of itself that is asked for somewhere. */
export function kindSaid(
  { program }: Taint,
  pairs: readonly (readonly [Expression, Expression])[],
): string | undefined {
  for (const [key, value] of pairs) {
    if (key.kind !== 'literal' || value.kind !== 'literal' || typeof value.value !== 'string') continue;
    if (kindsAsked(program).has(`${key.value}`)) return said(`${key.value}`, value.value);
  }
  return undefined;
}

/** The same of what is of the app's own type, as its constructor is told it; empty where nothing of it is asked. */
export function kindsMade(
  taint: Taint,
  info: TypeInfo,
  init: FunctionInfo | undefined,
  call: Call,
  frame: TaintFrame,
): string {
  const { program } = taint;
  const asked = [...info.variables.keys()].filter(
    (name) =>
      kindsAsked(program).has(name) &&
      !setLater(program).has(name) &&
      !(isTruth(name) && (assignedIn(program).has(name) || !isKept(info, name) || mayTurn(init, name))),
  );
  if (asked.length === 0) return '';
  const texts = textsGiven(taint, info, init, call, frame);
  return asked.map((part) => (texts.has(part) ? said(part, texts.get(part) ?? '') : '')).join('');
}

/** Whether a part is kept as it was given, and not worked out. */
function isKept({ variables }: TypeInfo, name: string): boolean {
  return variables.get(name)?.fact.getter === undefined;
}

function initsIn({ functions }: TypeInfo): readonly FunctionInfo[] {
  return [...functions].flatMap(([name, all]) => (name.startsWith('init') ? all : []));
}

/** Whether a constructor may put something else into a part than what it is given by that name. */
function mayTurn(init: FunctionInfo | undefined, name: string): boolean {
  const given = init && mentionsOf(init.fact.body).given.get(name);
  return given?.some((value) => value.kind !== 'name' || value.name !== name) === true;
}

function said(part: string, text: string): string {
  return `${KIND}${part}=${text}`;
}

/** The type of a part of that name, where all that have one agree. */
export function typeOfPart(program: Program, part: string): TypeName | undefined {
  const types = membersNamed(program, part).map(({ fact }) => fact.type);
  const [first] = types;
  return first && types.every((type) => type?.name === first.name) ? first : undefined;
}

const asked = new WeakMap<Program, ReadonlySet<string>>();

/** The parts that are asked which text they are. */
function kindsAsked(program: Program): ReadonlySet<string> {
  const known = asked.get(program);
  if (known) return known;
  const found = new Set<string>();
  const code = [
    ...program.everyFunction.map(({ fact }) => fact.body),
    ...program.everyVariable.flatMap(({ fact }) => fact.value ?? []),
    ...program.files.map(({ body }) => body),
  ];
  for (const each of code) for (const part of mentionsOf(each).kinds) found.add(part);
  asked.set(program, found);
  return found;
}
