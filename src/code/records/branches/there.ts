/**
 * What is there for sure: a text that is written out, also where a caller of the function writes it. What stands in for it,
 * `screen ?? title`, is then never asked for, and a branch for nothing never taken.
 */
import type { Expression } from '../../facts/facts.ts';
import { mentionsOf } from '../../program/find-mentions.ts';
import { callableNamed } from '../../program/named.ts';
import type { FunctionInfo } from '../../program/program.ts';
import { findName } from '../../program/scopes.ts';
import { isScript } from '../calls/scripts.ts';
import { memoize, type Taint, type TaintFrame } from '../state.ts';

/** What stands for a parameter, or for a part of one, that is there. */
const THERE = '\0there ';
const DEEPEST = 4;
/** What a text, a list or a function is, whatever is in it. */
const MADE: ReadonlySet<Expression['kind']> = new Set(['list', 'dictionary', 'tuple', 'closure', 'key-path', 'type']);

/** Whether something is no `nil`, and in JavaScript nothing that counts as none. */
export function isThere(value: Expression, frame: TaintFrame, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  const inner = (each: Expression): boolean => isThere(each, frame, depth + 1);
  if (MADE.has(value.kind)) return true;
  switch (value.kind) {
    case 'literal':
      return value.value !== null && (!isScript(frame.file) || Boolean(value.value));
    case 'text':
      return !isScript(frame.file) || value.parts.some((part) => part.kind === 'literal' && inner(part));
    case 'either':
      return value.of.every(inner) || (value.isInstead === true && value.of.some(inner));
    case 'name': {
      const local = findName(frame.scope, value.name);
      if (!local || mayChange(value.name, frame)) return false;
      return local.there?.has('') === true || (local.made !== undefined && isOther(local.made) && inner(local.made));
    }
    case 'member':
      return value.of !== undefined && isPartThere(value.of, value.name, frame);
    default:
      return false;
  }
  /** `guard let screen` is made of what it was before. */
  function isOther(made: Expression): boolean {
    return made !== value && !(made.kind === 'name' && value.kind === 'name' && made.name === value.name);
  }
}

/** `header.screen`, also where it was taken apart. */
function isPartThere(of: Expression, part: string, frame: TaintFrame, depth = 0): boolean {
  if (of.kind !== 'name' || depth > DEEPEST || mayChange(part, frame)) return false;
  const local = findName(frame.scope, of.name);
  if (!local) return false;
  if (local.there?.has(part)) return true;
  const { made } = local;
  return made?.kind === 'name' && made.name !== of.name && isPartThere(made, part, frame, depth + 1);
}

/** Whether the function at hand puts something else there, in whichever order. */
function mayChange(name: string, { function: info }: TaintFrame): boolean {
  return !info || mentionsOf(info.fact.body).reassigned.has(name);
}

/** Whether a test holds that asks whether something is there. Undefined where nothing tells. */
export function thereSaid(test: Expression, frame: TaintFrame): boolean | undefined {
  if (test.kind === 'operation') {
    const [left, right] = test.operands;
    if (test.operator === '!' && left) return negated(thereSaid(left, frame));
    if (!left || !/^[!=]=$/.test(test.operator)) return undefined;
    // `nil` is no operand in Swift
    const asked = !right || isNothing(right) ? left : isNothing(left) ? right : undefined;
    return asked && isThere(asked, frame) ? test.operator === '!=' : undefined;
  }
  const isAsked = isScript(frame.file) && (test.kind === 'name' || test.kind === 'member');
  return isAsked && isThere(test, frame) ? true : undefined;
}

function negated(holds: boolean | undefined): boolean | undefined {
  return holds === undefined ? undefined : !holds;
}

function isNothing(value: Expression): boolean {
  return value.kind === 'literal' && value.value === null;
}

/** What a function asks for whether it is there, itself or by what it hands that on to. */
function askedOf(taint: Taint, { id, fact, file }: FunctionInfo, depth = 0): ReadonlySet<string> {
  if (fact.parameters.length === 0 || depth > DEEPEST) return NONE;
  return memoize(taint, `asks whether there ${id}`, () => {
    taint.memo.set(`asks whether there ${id}`, NONE);
    const { lacked, reassigned, calls } = mentionsOf(fact.body);
    const found = new Set(lacked);
    for (const [name, all] of calls) {
      const isAsking = callableNamed(taint.program, name)
        .slice(0, MOST_MEANT)
        .some((other) => askedOf(taint, other, depth + 1).size > 0);
      for (const { args } of isAsking ? all : []) for (const { value } of args) namesHandedOn(value, found);
      // who is handed an object may take something out of it
      if (!file.traits.isNative)
        for (const { args } of all)
          for (const { value } of args) if (value.kind === 'name') found.add(HANDED_ON + value.name);
    }
    for (const name of reassigned) found.delete(name);
    return [...found].some((name) => !name.startsWith(HANDED_ON)) ? found : NONE;
  });
}

function namesHandedOn(value: Expression, into: Set<string>): void {
  const values = value.kind === 'dictionary' ? value.pairs.map(([, each]) => each) : [value];
  for (const each of values) if (each.kind === 'name' || each.kind === 'member') into.add(each.name);
}

/** What stands before the names of what is handed on whole. */
const HANDED_ON = '\0on ';
const NONE: ReadonlySet<string> = new Set();
const MOST_MEANT = 3;

/** What a caller says is there of a parameter, and of its parts, as far as the function asks for that. */
export function toldThere(
  taint: Taint,
  info: FunctionInfo,
  name: string,
  argument: Expression,
  /** Parts by what they are told. */
  parts: Iterable<string>,
  frame: TaintFrame,
): readonly string[] {
  const asked = askedOf(taint, info);
  if (asked.size === 0) return [];
  const written = argument.kind === 'dictionary' && !argument.spreads ? argument.pairs : [];
  const found = written.flatMap(([key, value]) =>
    key.kind === 'literal' && isThere(value, frame) ? [`${key.value}`] : [],
  );
  const own = asked.has(name) && isThere(argument, frame) ? [''] : [];
  const told = asked.has(HANDED_ON + name) ? [] : [...found, ...parts];
  const all = new Set([...own, ...told.filter((part) => asked.has(part))]);
  return [...all].map((part) => THERE + name + DOT + part);
}

const DOT = '\0.';

/** The parts of a parameter that are there, itself by the empty name. */
export function partsThere(
  places: ReadonlyMap<string, string> | undefined,
  name: string,
): ReadonlySet<string> | undefined {
  const start = THERE + name + DOT;
  const parts = [...(places?.keys() ?? [])].flatMap((key) => (key.startsWith(start) ? [key.slice(start.length)] : []));
  return parts.length > 0 ? new Set(parts) : undefined;
}

/** Whether what a function does depends on what its callers say is there. */
export function asksWhetherThere(taint: Taint, info: FunctionInfo): boolean {
  return askedOf(taint, info).size > 0;
}

/** Whether somebody told that something is there. */
export function isToldThere(places: ReadonlyMap<string, string>): boolean {
  return [...places.keys()].some((key) => key.startsWith(THERE));
}
