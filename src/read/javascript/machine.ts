/**
 * The state of one static reading: how much work is left, and under how many open conditions it stands.
 */
import type { Location } from '../../types.ts';
import {
  hasEntries,
  isScalar,
  type JsArray,
  type JsEntry,
  type JsObject,
  type JsUnresolved,
  type JsValue,
  nothing,
  unresolved,
} from './values.ts';

/** What is left of the work that readings may take: steps, and the weight of the values that they make. */
export interface JsFuel {
  left: number;
}

export interface JsMachine {
  /** What is left to this reading, and to all readings of the run. Below zero nothing is evaluated any more. */
  readonly own: JsFuel;
  readonly shared: JsFuel;
  /** Where it ran out. */
  spentAt: JsUnresolved | undefined;
  depth: number;
  /** How many conditions are open that cannot be evaluated, and the latest of them. */
  level: number;
  doubt: JsUnresolved | undefined;
}

/** A configuration of thousands of lines takes a tenth of it. */
const FUEL = 300_000;
/** A hundred such apps in one repository. */
const SHARED_FUEL = 3_000_000;
const DEEPEST = 300;
/** Longer lists and larger objects are data, and longer texts are no configuration. */
const MOST_ITEMS = 20_000;
const LONGEST = 20_000;
/** So many characters, or items that are only looked at, are as much work as one value. */
const PER_VALUE = 16;
/** A text of so many characters takes as much memory as a value. */
const PER_TEXT = 256;

/** The fuel of all readings of one run. */
export function fuelOfRun(): JsFuel {
  return { left: SHARED_FUEL };
}

export function startMachine(shared: JsFuel = fuelOfRun()): JsMachine {
  return { own: { left: FUEL }, shared, spentAt: undefined, depth: 0, level: 0, doubt: undefined };
}

export function isExhausted({ own, shared }: JsMachine): boolean {
  return own.left < 0 || shared.left < 0;
}

/** Pays for steps, or for as many values as are made. */
export function spend({ own, shared }: JsMachine, values: number): void {
  own.left -= values;
  shared.left -= values;
}

/** Pays for a look at each of so many characters or items. */
export function spendOnLooking(machine: JsMachine, length: number): void {
  spend(machine, Math.ceil(length / PER_VALUE));
}

/** Runs one step of the reading, or says that it goes on for too long. */
export function step(machine: JsMachine, at: () => Location, run: () => JsValue): JsValue {
  return descendTo(machine, run) ?? stopAt(machine, at());
}

/** Why nothing is evaluated any more, told at the first place that was not. */
export function stopAt(machine: JsMachine, at: Location): JsUnresolved {
  machine.spentAt ??= unresolved('evaluating it takes too long', at);
  return machine.spentAt;
}

/** A text, if it is not longer than any of a configuration. */
export function makeText(machine: JsMachine, parts: readonly string[], at: Location, separator = ''): JsValue {
  const length = parts.reduce((sum, part) => sum + part.length + separator.length, 0);
  if (length > LONGEST + separator.length) return unresolved('the text is too long to be read', at);
  spend(machine, parts.length + Math.ceil(length / PER_TEXT));
  return { kind: 'string', value: parts.join(separator), at };
}

/** One list of the items of several, if it is not longer than any of a configuration. */
export function joinLists(machine: JsMachine, lists: readonly (readonly JsValue[])[], at: Location): JsArray {
  const length = lists.reduce((sum, items) => sum + items.length, 0);
  spend(machine, Math.min(length, MOST_ITEMS));
  if (length > MOST_ITEMS) return { ...emptyArray(machine, at), open: tooLong(at) };
  return { ...emptyArray(machine, at), items: lists.flat() };
}

function tooLong(at: Location): JsUnresolved {
  return unresolved('the list is too long to be read', at);
}

function emptyArray({ level }: JsMachine, at: Location): JsArray {
  return { kind: 'array', items: [], level, at };
}

/** Runs a part of the reading one level deeper. Undefined when that never ends: whatever it would have done, and all
 *  that comes after it, is unknown then. */
export function descendTo<T>(machine: JsMachine, run: () => T): T | undefined {
  spend(machine, 1);
  if (machine.depth >= DEEPEST) machine.own.left = -1;
  if (isExhausted(machine)) return undefined;
  machine.depth += 1;
  const result = run();
  machine.depth -= 1;
  return result;
}

/** Runs what happens only if a condition holds that cannot be evaluated: what it changes is in doubt afterwards. */
export function inDoubt<T>(machine: JsMachine, doubt: JsUnresolved, run: () => T): T {
  const outer = machine.doubt;
  machine.level += 1;
  machine.doubt = doubt;
  const result = run();
  machine.level -= 1;
  machine.doubt = outer;
  return result;
}

/** Runs a module: it is what it is, under whatever condition it is read first. */
export function withoutDoubt(machine: JsMachine, run: () => void): void {
  const { level, doubt } = machine;
  machine.level = 0;
  machine.doubt = undefined;
  run();
  machine.level = level;
  machine.doubt = doubt;
}

export function makeArray(machine: JsMachine, items: readonly JsValue[], at: Location): JsArray {
  return joinLists(machine, [items], at);
}

export function makeObject(machine: JsMachine, entries: Map<string, JsEntry>, at: Location): JsObject {
  spend(machine, entries.size);
  return { kind: 'object', entries, level: machine.level, at };
}

/** Whether a change to what was made at `level` happens only under an open condition. */
export function isInDoubt(machine: JsMachine, level: number): JsUnresolved | undefined {
  return machine.level > level ? machine.doubt : undefined;
}

export function setEntry(machine: JsMachine, target: JsValue, key: string, entry: JsEntry): void {
  if (!hasEntries(target)) return;
  const { keyAt, perhaps } = entry;
  const known = target.entries.get(key);
  const before = known?.value ?? target.open ?? nothing(keyAt);
  const laid = perhaps ? either(machine, perhaps.value, before, perhaps.doubt) : entry.value;
  const doubt = isInDoubt(machine, target.level);
  const value = doubt ? either(machine, laid, before, doubt) : laid;
  const why = doubt ?? perhaps?.doubt;
  const isThere = known || target.open || !why;
  const isSpare = entry.isSpare && !doubt;
  target.entries.set(
    key,
    isThere
      ? { keyAt, value, ...(isSpare && { isSpare }) }
      : { keyAt, value, perhaps: { value: perhaps?.value ?? entry.value, doubt: why } },
  );
}

export function addItems(machine: JsMachine, target: JsArray, items: readonly JsValue[], where: 'start' | 'end'): void {
  spend(machine, items.length);
  if (target.items.length + items.length > MOST_ITEMS) target.open ??= tooLong(target.at);
  if (isExhausted(machine) || target.items.length + items.length > MOST_ITEMS) return;
  const doubt = isInDoubt(machine, target.level);
  const added = doubt ? items.map((item) => maybe(item, doubt)) : items;
  const after = where === 'start' ? target.items.splice(0) : [];
  spendOnLooking(machine, after.length);
  for (const item of added) target.items.push(item);
  for (const item of after) target.items.push(item);
}

/** This value or none. */
export function maybe(value: JsValue, { reason, at }: JsUnresolved): JsValue {
  if (value.kind === 'maybe' || value.kind === 'nothing' || value.kind === 'unresolved') return value;
  return { kind: 'maybe', value, reason, at };
}

/** One of two values: what they agree in is known. */
export function either(machine: JsMachine, a: JsValue, b: JsValue, doubt: JsUnresolved): JsValue {
  return step(
    machine,
    () => doubt.at,
    () => {
      if (a === b) return a;
      if (a.kind === 'nothing') return maybe(b, doubt);
      if (b.kind === 'nothing') return maybe(a, doubt);
      if (isScalar(a) && isScalar(b)) return a.value === b.value ? a : unresolved(doubt.reason, doubt.at);
      if (a.kind === 'object' && b.kind === 'object') return eitherObject(machine, a, b, doubt);
      if (a.kind === 'array' && b.kind === 'array') return eitherArray(machine, a, b, doubt);
      return unresolved(doubt.reason, doubt.at);
    },
  );
}

function eitherObject(machine: JsMachine, a: JsObject, b: JsObject, doubt: JsUnresolved): JsObject {
  const merged = makeObject(machine, new Map(), a.at);
  spend(machine, a.entries.size + b.entries.size);
  if (isExhausted(machine)) return merged;
  for (const key of new Set([...a.entries.keys(), ...b.entries.keys()])) {
    const [one, other] = [a.entries.get(key), b.entries.get(key)];
    const keyAt = (one ?? other)?.keyAt ?? a.at;
    const value = either(
      machine,
      one?.value ?? a.open ?? nothing(keyAt),
      other?.value ?? b.open ?? nothing(keyAt),
      doubt,
    );
    const isSure = (one ? !one.perhaps : a.open) && (other ? !other.perhaps : b.open);
    merged.entries.set(
      key,
      isSure ? { keyAt, value } : { keyAt, value, perhaps: perhapsOf(machine, one, other, doubt) },
    );
  }
  const open = a.open ?? b.open;
  return open ? { ...merged, open } : merged;
}

/** What is there if anything is, of two. */
function perhapsOf(machine: JsMachine, one: JsEntry | undefined, other: JsEntry | undefined, doubt: JsUnresolved) {
  const values = [one, other].flatMap((entry) => (entry ? (entry.perhaps?.value ?? entry.value) : []));
  const [first = nothing(doubt.at), second = first] = values;
  return { value: either(machine, first, second, doubt), doubt };
}

function eitherArray(machine: JsMachine, a: JsArray, b: JsArray, doubt: JsUnresolved): JsArray {
  const merged = makeArray(machine, [], a.at);
  spend(machine, a.items.length + b.items.length);
  if (isExhausted(machine)) return merged;
  let common = 0;
  while (common < a.items.length && common < b.items.length) {
    const [one, other] = [a.items[common], b.items[common]];
    if (!one || !other || !isSame(one, other)) break;
    merged.items.push(one);
    common += 1;
  }
  for (const item of [...a.items.slice(common), ...b.items.slice(common)]) merged.items.push(maybe(item, doubt));
  const open = a.open ?? b.open;
  return open ? { ...merged, open } : merged;
}

function isSame(a: JsValue, b: JsValue): boolean {
  return a === b || (isScalar(a) && isScalar(b) && a.value === b.value);
}
