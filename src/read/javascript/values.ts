/**
 * What a static reading of JavaScript makes of a configuration: values with their places, and what may or may not be.
 */
import { addAll } from '../../lists.ts';
import type { Location, PlistEntry, PlistValue } from '../../types.ts';

export type JsValue =
  | JsScalar
  /** `null` and `undefined`. */
  | { readonly kind: 'nothing'; readonly at: Location }
  | JsArray
  | JsObject
  | JsCallable
  /** This value or none, as a condition decides that cannot be evaluated. */
  | { readonly kind: 'maybe'; readonly value: JsValue; readonly reason: string; readonly at: Location }
  | JsUnresolved;

export type JsScalar =
  | { readonly kind: 'string'; readonly value: string; readonly at: Location }
  | { readonly kind: 'number'; readonly value: number; readonly at: Location }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly at: Location };

export interface JsUnresolved {
  readonly kind: 'unresolved';
  readonly reason: string;
  readonly at: Location;
}

/** Lists and objects are changed in place, as the language does. `level` counts the open conditions under which they
 *  were made: a change under more of them may not happen. */
export interface JsArray {
  readonly kind: 'array';
  readonly items: JsValue[];
  readonly level: number;
  readonly at: Location;
  /** Why there may be more items. */
  open?: JsUnresolved;
}

export interface JsObject {
  readonly kind: 'object';
  readonly entries: Map<string, JsEntry>;
  readonly level: number;
  readonly at: Location;
  /** Why there may be other keys. */
  open?: JsUnresolved;
}

export interface JsEntry {
  readonly keyAt: Location;
  readonly value: JsValue;
  /** What the key has where it is there at all: where it is not, what stood below it stays. */
  readonly perhaps?: { readonly value: JsValue; readonly doubt: JsUnresolved };
  /** Written only where nothing stands. */
  readonly isSpare?: true;
}

export interface JsCallable {
  readonly kind: 'function';
  readonly call: (args: readonly JsValue[], at: Location) => JsValue;
  /** `exports.default` of a function that is a module. */
  readonly entries: Map<string, JsEntry>;
  readonly level: number;
  readonly at: Location;
  open?: JsUnresolved;
}

export function unresolved(reason: string, at: Location): JsUnresolved {
  return { kind: 'unresolved', reason: reason.charAt(0).toUpperCase() + reason.slice(1), at };
}

export function nothing(at: Location): JsValue {
  return { kind: 'nothing', at };
}

export function callable(at: Location, call: JsCallable['call']): JsCallable {
  return { kind: 'function', call, entries: new Map(), level: 0, at };
}

export function object(at: Location, entries: Iterable<readonly [string, JsValue]> = [], level = 0): JsObject {
  const placed = [...entries].map(([key, value]) => [key, { keyAt: value.at, value }] as const);
  return { kind: 'object', entries: new Map(placed), level, at };
}

/** Whether a condition on the value holds; or what keeps it from being told. */
export function isTrue(value: JsValue): boolean | JsUnresolved {
  switch (value.kind) {
    case 'nothing':
      return false;
    case 'string':
    case 'number':
    case 'boolean':
      return Boolean(value.value);
    case 'maybe':
      return unresolved(value.reason, value.at);
    case 'unresolved':
      return value;
    default:
      return true;
  }
}

export function isScalar(value: JsValue): value is JsScalar {
  return value.kind === 'string' || value.kind === 'number' || value.kind === 'boolean';
}

/** A list or an object: what has keys. */
export function hasEntries(value: JsValue): value is JsObject | JsCallable {
  return value.kind === 'object' || value.kind === 'function';
}

/** The value under keys, one in another: nothing where one is missing, unresolved where that cannot be told. */
export function readDeep(value: JsValue, keys: readonly string[]): JsValue {
  return keys.reduce<JsValue>((inner, key) => {
    if (inner.kind === 'unresolved') return inner;
    if (inner.kind === 'maybe') return unresolved(inner.reason, inner.at);
    const entry = hasEntries(inner) ? inner.entries.get(key) : undefined;
    return entry?.value ?? (hasEntries(inner) ? inner.open : undefined) ?? nothing(inner.at);
  }, value);
}

/** A value of a property list as JavaScript has it. */
export function fromPlist(value: PlistValue): JsValue {
  switch (value.kind) {
    case 'array':
      return { kind: 'array', items: value.value.map(fromPlist), level: 0, at: value.at };
    case 'dictionary': {
      const entries = [...value.value.values()].map(
        ({ key, keyAt, value: inner }) => [key, { keyAt, value: fromPlist(inner) }] as const,
      );
      return { kind: 'object', entries: new Map(entries), level: 0, at: value.at };
    }
    case 'date':
    case 'data':
      return { kind: 'string', value: value.value, at: value.at };
    default:
      return value;
  }
}

const MOST_NODES = 50_000;
const MOST_TEXTS = 100;
const DEEPEST = 60;

/** The keys of an object as a property list has them. */
export function toEntries(value: JsObject): Map<string, PlistEntry> {
  const entries = new Map<string, PlistEntry>();
  for (const [key, { keyAt, value: inner, isSpare }] of value.entries) {
    const plist = toPlist(inner);
    if (plist) entries.set(key, { key, keyAt, value: plist, ...(isSpare && { isSpare }) });
  }
  return entries;
}

/**
 * A value as it reaches a property list. Undefined for nothing. What may hold more or less than it shows, a function,
 * and what is larger than any configuration is unresolved.
 */
export function toPlist(value: JsValue): PlistValue | undefined {
  let nodes = 0;

  function convert(inner: JsValue, depth: number): PlistValue | undefined {
    nodes += 1;
    if (nodes > MOST_NODES || depth > DEEPEST) return unresolved('the value is too large to be read', inner.at);
    switch (inner.kind) {
      case 'nothing':
        return undefined;
      case 'function':
        return unresolved('the value is a function', inner.at);
      case 'maybe':
        return withTexts(unresolved(inner.reason, inner.at), [inner]);
      case 'array':
        return convertArray(inner, depth);
      case 'object':
        return inner.open ?? { kind: 'dictionary', value: convertEntries(inner, depth), at: inner.at };
      case 'unresolved':
        return withTexts(inner);
      default:
        return inner;
    }
  }

  function convertArray({ items, open, at }: JsArray, depth: number): PlistValue {
    const maybe = items.find((item) => item.kind === 'maybe');
    const why = open ?? (maybe?.kind === 'maybe' ? unresolved(maybe.reason, maybe.at) : undefined);
    if (why) return withTexts(why, items);
    const converted = items.map(
      (item) => convert(item, depth + 1) ?? unresolved('an item of the list is null', item.at),
    );
    return { kind: 'array', value: converted, at };
  }

  function convertEntries({ entries }: JsObject, depth: number): Map<string, PlistEntry> {
    const converted = new Map<string, PlistEntry>();
    for (const [key, { keyAt, value: inner }] of entries) {
      const plist = convert(inner, depth + 1);
      if (plist) converted.set(key, { key, keyAt, value: plist });
    }
    return converted;
  }

  return convert(value, 0);
}

/** The same, with the texts that are known to be possible in it. */
function withTexts(why: JsUnresolved, values: readonly JsValue[] = []): PlistValue {
  const texts: string[] = [];
  const queue = values.slice(0, MOST_TEXTS);
  for (const value of queue) {
    if (value.kind === 'string') texts.push(value.value);
    if (value.kind === 'maybe') queue.push(value.value);
    if (value.kind === 'array' && queue.length < MOST_TEXTS) addAll(queue, value.items.slice(0, MOST_TEXTS));
  }
  return { ...why, mayHold: texts };
}
