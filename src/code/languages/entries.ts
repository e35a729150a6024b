/**
 * Calls that put an entry into a map: `map.set(key, value)`, `map.put(key, value)`.
 */
import type { Expression } from '../facts/facts.ts';
import { isHeavy } from './depth.ts';
import type { Words } from './words.ts';

interface Put {
  /** What it is called on. */
  readonly of: Expression;
  readonly name: string;
  readonly key: Expression;
  readonly value: Expression;
  readonly gives: 'map' | 'value';
}

/** The entry that is put in, and the call of what may be no map: `document.set(record, { merge: true })`. */
export function putsEntry({ of, name, key, value, gives }: Put, words: Words): Expression | undefined {
  const isMade = isMap(of);
  if (!isMade && !isPath(of)) return undefined;
  const { site } = words;
  const map = isMade ? words.name(MAP) : of;
  const isPlain = key.kind === 'literal' || isPath(key);
  const [index, given] = [isPlain ? key : words.name('\0key'), words.name(PUT)];
  const made = words.run([
    ...(isMade ? [words.declare(MAP, of)] : []),
    ...(isPlain ? [] : [words.declare('\0key', key)]),
    words.declare(PUT, value),
    ...(isMade ? [] : [words.does(words.call(words.member(of, name), [index, given]))]),
    words.assign({ kind: 'index', of: map, index, isOfTable: true, site }, given),
    // what stood there before is given too
    words.give(gives === 'map' ? map : words.either(given, { kind: 'index', of: map, index, isOfTable: true, site })),
  ]);
  if (!isMade && !isHeavy(key)) PUT_THERE.set(made, { kind: 'index', of, index: key, isOfTable: true, site });
  return made;
}

/** The entries that are put in, by what puts them there. */
const PUT_THERE = new WeakMap<Expression, Expression>();

/** `groups.getOrPut(key) { mutableListOf() }.add(row)`, `(groups[key] ??= []).add(row)`: what makes sure of the entry, and then
 *  what `fill` does with the entry's method. */
export function fillsEntry(
  callee: Expression,
  fill: (callee: Expression) => Expression,
  words: Words,
): Expression | undefined {
  const of = callee.kind === 'member' ? callee.of : undefined;
  if (callee.kind !== 'member' || !of || !FILLS.test(callee.name)) return undefined;
  const put = of.kind === 'assign' && of.operator === '??=' && of.target.kind === 'index' ? of.target : undefined;
  const entry = PUT_THERE.get(of) ?? put;
  return entry && words.run([words.does(of), words.give(fill({ ...callee, of: entry }))]);
}

const FILLS = /^(?:add(?:All|First|Last)?|append|push|insert(?:All)?)$/;

const MAP = '\0map';
/** What is put into a map under a key: that call puts it nowhere else. */
export const PUT = '\0entered';

/** What is made right here, and what gives that again: `new Map().set(…)`. */
function isMap(of: Expression): boolean {
  if (of.kind === 'dictionary') return true;
  const last = of.kind === 'call' && of.callee.kind === 'closure' ? of.callee.body.body.at(-1) : undefined;
  return last?.kind === 'return' && last.value.kind === 'name' && last.value.name === MAP;
}

/** `map`, `this.maps.records`: no call, and nothing of a package. */
export function isPath(of: Expression): boolean {
  return of.kind === 'name' || (of.kind === 'member' && of.of !== undefined && isPath(of.of));
}
