/**
 * The state of one static reading: how much work is left, and under how many open conditions it stands.
 */
import type { Location } from '../types.ts';
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
} from './js-values.ts';

export interface JsMachine {
  /** What is left of the work that a reading may take. Below zero nothing is evaluated any more. */
  fuel: number;
  depth: number;
  /** How many conditions are open that cannot be evaluated, and the latest of them. */
  level: number;
  doubt: JsUnresolved | undefined;
}

/** A configuration of thousands of lines takes a tenth of it. */
const FUEL = 300_000;
const DEEPEST = 300;

export function startMachine(): JsMachine {
  return { fuel: FUEL, depth: 0, level: 0, doubt: undefined };
}

export function isExhausted(machine: JsMachine): boolean {
  return machine.fuel < 0;
}

/** Runs one step of the reading, or says that it goes on for too long. */
export function step(machine: JsMachine, at: () => Location, run: () => JsValue): JsValue {
  return descendTo(machine, run) ?? unresolved('evaluating it takes too long', at());
}

/** Runs a part of the reading one level deeper. Undefined when that never ends: whatever it would have done, and all
 *  that comes after it, is unknown then. */
export function descendTo<T>(machine: JsMachine, run: () => T): T | undefined {
  machine.fuel -= 1;
  if (machine.depth >= DEEPEST) machine.fuel = -1;
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

export function makeArray(machine: JsMachine, items: JsValue[], at: Location): JsArray {
  return { kind: 'array', items, level: machine.level, at };
}

export function makeObject(machine: JsMachine, entries: Map<string, JsEntry>, at: Location): JsObject {
  return { kind: 'object', entries, level: machine.level, at };
}

/** Whether a change to what was made at `level` happens only under an open condition. */
export function isInDoubt(machine: JsMachine, level: number): JsUnresolved | undefined {
  return machine.level > level ? machine.doubt : undefined;
}

export function setEntry(machine: JsMachine, target: JsValue, key: string, entry: JsEntry): void {
  if (!hasEntries(target)) return;
  const doubt = isInDoubt(machine, target.level);
  const before = target.entries.get(key)?.value ?? target.open ?? nothing(entry.keyAt);
  const value = doubt ? either(machine, entry.value, before, doubt) : entry.value;
  target.entries.set(key, { keyAt: entry.keyAt, value });
}

export function addItems(machine: JsMachine, target: JsArray, items: readonly JsValue[], where: 'start' | 'end'): void {
  machine.fuel -= items.length;
  if (isExhausted(machine)) return;
  const doubt = isInDoubt(machine, target.level);
  const added = doubt ? items.map((item) => maybe(item, doubt)) : items;
  if (where === 'start') target.items.unshift(...added);
  else for (const item of added) target.items.push(item);
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
  for (const key of new Set([...a.entries.keys(), ...b.entries.keys()])) {
    const [one, other] = [a.entries.get(key), b.entries.get(key)];
    const keyAt = (one ?? other)?.keyAt ?? a.at;
    const value = either(
      machine,
      one?.value ?? a.open ?? nothing(keyAt),
      other?.value ?? b.open ?? nothing(keyAt),
      doubt,
    );
    merged.entries.set(key, { keyAt, value });
  }
  const open = a.open ?? b.open;
  return open ? { ...merged, open } : merged;
}

function eitherArray(machine: JsMachine, a: JsArray, b: JsArray, doubt: JsUnresolved): JsArray {
  const merged = makeArray(machine, [], a.at);
  let common = 0;
  while (common < a.items.length && common < b.items.length) {
    const [one, other] = [a.items[common], b.items[common]];
    if (!one || !other || !isSame(one, other)) break;
    merged.items.push(one);
    common += 1;
  }
  for (const item of [...a.items.slice(common), ...b.items.slice(common)]) merged.items.push(maybe(item, doubt));
  machine.fuel -= merged.items.length;
  const open = a.open ?? b.open;
  return open ? { ...merged, open } : merged;
}

function isSame(a: JsValue, b: JsValue): boolean {
  return a === b || (isScalar(a) && isScalar(b) && a.value === b.value);
}
