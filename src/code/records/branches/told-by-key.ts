/**
 * Tests of a key against keys that are written out, `ALLOWED.has(key)`, `entry.key == "title"`: where one holds, an entry is
 * one of those, and where it does not, none of them.
 */
import type { Expression, Pattern } from '../../facts/facts.ts';
import { ASKS_SAME } from '../../models/collections.ts';
import { mentionsOf } from '../../program/find-mentions.ts';
import { touchedIn } from '../../program/for-good.ts';
import { membersNamed } from '../../program/named.ts';
import { declareName, findName } from '../../program/scopes.ts';
import { isScript } from '../calls/scripts.ts';
import { writtenList } from '../collections/written-lists.ts';
import {
  joined,
  memoize,
  type Taint,
  type TaintFrame,
  type TaintScope,
  type TaintTyped,
  typeInfoOf,
} from '../state.ts';
import { keyText } from '../stores/place-names.ts';
import type { Via } from '../value-flows.ts';
import { behindKey, isEntry, isNamedPart, keyOfEntry, partName } from '../value-parts.ts';
import type { TaintValue } from '../values.ts';

/** Which key is asked for, and what is left of entries where the test holds. */
export interface KeyAsked {
  /** The entry, or the key itself. */
  readonly name: string;
  readonly isKey: boolean;
  readonly yes: Via;
  readonly no: Via;
}

/** What is taken apart into a key and what stands behind it. */
export interface Pair {
  readonly pattern: Extract<Pattern, { kind: 'tuple' }>;
  readonly value: TaintTyped;
}

const ASKS: ReadonlySet<string> = new Set(['contains', 'containsObject', 'has', 'includes']);

/** `ALLOWED.contains(key)`. */
export function keyAskedBy(
  taint: Taint,
  { callee, args: [given, ...more] }: Extract<Expression, { kind: 'call' }>,
  frame: TaintFrame,
): KeyAsked | undefined {
  if (callee.kind !== 'member' || !callee.of || !given || more.length > 0) return undefined;
  if (ASKS_SAME.has(callee.name))
    return keyCompared(taint, callee.of, given.value, frame) ?? keyCompared(taint, given.value, callee.of, frame);
  if (!ASKS.has(callee.name)) return undefined;
  const keys = keysWritten(taint, callee.of, frame);
  return keys && askedOf(taint, given.value, keys, frame);
}

/** `key == "title"`. */
export function keyCompared(taint: Taint, key: Expression, value: Expression, frame: TaintFrame): KeyAsked | undefined {
  const text = keyText(taint, value, frame);
  return text === undefined ? undefined : askedOf(taint, key, new Set([text]), frame);
}

/** The keys that stand in a list; undefined where it may be another. */
export function keysWritten(taint: Taint, list: Expression, frame: TaintFrame): ReadonlySet<string> | undefined {
  if ('name' in list && touchedIn(taint.program).has(list.name)) return undefined;
  const written = writtenList(taint, list, frame);
  const keys = written?.items.flatMap((item) => ('kind' in item ? (keyText(taint, item, written.frame) ?? []) : []));
  return keys && keys.length > 0 && keys.length === written?.items.length ? new Set(keys) : undefined;
}

const KEY_PART = /^(?:[kK]ey|0)$/;

function askedOf(taint: Taint, key: Expression, keys: ReadonlySet<string>, frame: TaintFrame): KeyAsked | undefined {
  if (key.kind === 'cast') return askedOf(taint, key.value, keys, frame);
  const made = key.kind === 'name' ? findName(frame.scope, key.name)?.made : undefined;
  const part = isPartOfName(made) ? made : key;
  const told = {
    yes: onlyKeys(taint, keys),
    no: (value: TaintValue) => (keys.has(keyOfEntry(value) ?? '') ? undefined : value),
  };
  if (isPartOfName(part)) {
    const of = findName(frame.scope, part.of.name);
    const isOwn = membersNamed(taint.program, part.name).length > 0 || typeInfoOf(taint, of?.type) !== undefined;
    const isKeyPart = (isScript(frame.file) ? /^0$/ : KEY_PART).test(part.name);
    return isKeyPart && !isOwn ? { name: part.of.name, isKey: false, ...told } : undefined;
  }
  return key.kind === 'name' ? { name: key.name, isKey: true, ...told } : undefined;
}

type PartOfName = Extract<Expression, { kind: 'member' }> & { readonly of: Extract<Expression, { kind: 'name' }> };

function isPartOfName(expression: Expression | undefined): expression is PartOfName {
  return expression?.kind === 'member' && expression.of?.kind === 'name';
}

/** Whether it stands behind another key. What stands under a key that only the run knows has parts of its own, which are no
 *  keys: the name of a part is one where an object is written with it and with one of those that are asked for. */
function isOther(taint: Taint, value: TaintValue, keys: ReadonlySet<string>): boolean {
  const key = keyOfEntry(value);
  if (key === undefined || keys.has(key)) return false;
  const beside = isEntry(value) ? undefined : writtenTogether(taint).get(key);
  return isEntry(value) || [...keys].some((each) => beside?.has(each));
}

function writtenTogether(taint: Taint): Map<string, Set<string>> {
  return memoize(taint, 'written together', () => new Map<string, Set<string>>());
}

const MOST_KEYS = 40;

/** Notes which keys stand together in an object that is written out. */
export function noteTogether(taint: Taint, pairs: object, keys: Iterable<string>): void {
  const seen = memoize(taint, 'objects with keys', () => new WeakSet<object>());
  if (seen.has(pairs)) return;
  seen.add(pairs);
  const all = [...keys].slice(0, MOST_KEYS);
  const together = writtenTogether(taint);
  for (const key of all) {
    const beside = together.get(key) ?? new Set();
    for (const each of all) beside.add(each);
    together.set(key, beside);
  }
}

/** The same of what is read by such a key, where objects have parts by their names. */
function ofParts(via: Via): Via {
  return (value) => (isNamedPart(value) ? via({ ...value, path: [behindKey(partName(value))] }) && value : via(value));
}

/** What stands behind the key that a name is, where a test tells which keys it may be: `table[key]`. */
export function entriesTold(taint: Taint, base: TaintTyped, index: Expression, { scope }: TaintFrame): TaintTyped {
  const via = index.kind === 'name' ? findName(scope, index.name)?.entries : undefined;
  return via ? { ...base, into: base.into ?? base.cell, cell: joined(taint, [base.cell], via) } : base;
}

/** Of a name that is a key what a test says of it, and of what stands beside it in a pair. Gives what each was before. */
export function narrowKey(
  taint: Taint,
  name: string,
  via: Via,
  frame: TaintFrame,
  bind: (pattern: Pattern, value: TaintTyped) => void,
): ReadonlyMap<string, TaintTyped> {
  const before = new Map<string, TaintTyped>();
  const key = findName(frame.scope, name);
  if (!key) return before;
  before.set(name, key);
  const { pair } = key;
  const body = bodyAround(frame.scope);
  const others = pair?.pattern.items.flatMap(({ pattern }) => (pattern.kind === 'name' ? pattern.name : [])) ?? [];
  for (const each of others) {
    const value = findName(frame.scope, each);
    if (value) before.set(each, value);
  }
  const isKept = body && others.every((each) => !mentionsOf(body).assigned.has(each));
  if (pair && isKept) bind(pair.pattern, { ...pair.value, cell: joined(taint, [pair.value.cell], via) });
  const ofTable = ofParts(via);
  if (!body || !mentionsOf(body).keys.has(name)) return before;
  const earlier = key.entries;
  const entries: Via = earlier ? (value) => (earlier(value) ? ofTable(value) : undefined) : ofTable;
  declareName(frame.scope, name, { ...(findName(frame.scope, name) ?? key), entries });
  return before;
}

/** A name that stands for each of a list of keys that is written out. */
export function tellKeys(name: string, via: Via | undefined, { scope }: TaintFrame): void {
  const value = via && findName(scope, name);
  if (value) declareName(scope, name, { ...value, entries: ofParts(via) });
}

/** Entries of some keys alone. */
export function onlyKeys(taint: Taint, keys: ReadonlySet<string>): Via {
  return (value) => (isOther(taint, value, keys) ? undefined : value);
}

function bodyAround(scope: TaintScope): TaintScope['body'] {
  for (let at: TaintScope | undefined = scope; at; at = at.outer) if (at.body) return at.body;
  return undefined;
}
