/**
 * Tables that are made of pairs, or by what a function gives of each element, where objects have entries too.
 */
import type { FileFacts, TypeName } from '../../facts/facts.ts';
import { elementType } from '../../facts/type-names.ts';
import type { Cell } from '../../flow/solver.ts';
import { DICTIONARY_OF, TABLES } from '../../models/collections.ts';
import { runFunctions } from '../calls/given-functions.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { evaluate } from '../evaluate.ts';
import type { Given } from '../hits.ts';
import { joined, link, type Taint, type TaintFrame, type TaintTyped, typeInfoOf } from '../state.ts';
import type { Call, TaintValue } from '../values.ts';
import { readEntry } from './entries.ts';

/** A type that nothing tells. */
export const ANY: TypeName = { name: '', args: [] };

/** `rows.associateBy { it.id }`, `new Map(rows.map((row) => [row.id, row]))`, as lowering writes them. */
export function makeTable(taint: Taint, call: Call, frame: TaintFrame): TaintTyped | undefined {
  const { callee } = call;
  const [of, by] = call.args;
  if (callee.kind !== 'type' || callee.type.name !== 'Dictionary' || !of || frame.file.traits.isNative)
    return undefined;
  const kind = DICTIONARY_OF.get(of.label ?? '');
  if (kind === undefined) return undefined;
  const { values } = taint;
  const from = evaluate(taint, of.value, frame);
  if (kind === 'entries' || !by) {
    const keys = joined(taint, [from.cell], values.pairedKey);
    const cell = joined(taint, [from.cell], values.paired);
    link(taint, keys, cell, values.asKey);
    return { cell, keys };
  }
  const element = from.type && elementType(from.type);
  const wanted: TypeName | undefined =
    element && typeInfoOf(taint, element) ? { name: '->', args: [{ name: '()', args: [element] }] } : undefined;
  const typed = evaluate(taint, by.value, frame, wanted);
  const keys = joined(taint, runFunctions(taint, [{ argument: by, typed }], [from.cell], call, frame));
  const type = { name: 'Dictionary', args: [ANY, element ? { name: 'Array', args: [element] } : ANY] };
  return { cell: joined(taint, [from.cell], values.tabled('')), keys, type };
}

/** The same in Swift, of what a `Dictionary` is given: `Dictionary(grouping: rows, by: \.group)`. */
export function tableOf(
  taint: Taint,
  given: readonly Given[],
  results: readonly Cell<TaintValue>[],
): TaintTyped | undefined {
  const { values } = taint;
  const [of] = given;
  const kind = of && DICTIONARY_OF.get(of.argument.label ?? '');
  if (!of || kind === undefined || of.argument.isTrailing) return undefined;
  const { cell: from, type: held } = of.typed;
  const keys = kind === 'groups' ? joined(taint, results) : joined(taint, [from], values.pairedKey);
  const cell = joined(taint, [from], kind === 'groups' ? values.entered('') : values.paired);
  link(taint, keys, cell, values.asKey);
  const pair = held && elementType(held);
  const value = kind === 'groups' ? held : pair?.name === '()' ? pair.args[1] : undefined;
  return { cell, keys, type: { name: 'Dictionary', args: [ANY, value ?? ANY] } };
}

/** `tallies.mapValues(\.count)`: the same keys, and what is made of each value. */
export function ofTable(
  taint: Taint,
  { cell: from, keys: named, type }: TaintTyped,
  results: readonly Cell<TaintValue>[],
): TaintTyped {
  const { values } = taint;
  const keys = joined(taint, [from], values.keys);
  if (named) link(taint, named, keys);
  const cell = joined(taint, results, values.entered(''));
  link(taint, keys, cell, values.asKey);
  const key = type?.name === 'Dictionary' ? type.args[0] : undefined;
  return { cell, keys, type: { name: 'Dictionary', args: [key ?? ANY, ANY] } };
}

const ANYTHING: ReadonlySet<string> = new Set(['Any', 'AnyObject', 'AnyHashable']);

const OF_FOUNDATION = /^NS(?:Mutable)?Dictionary$/;

/** A dictionary of anything, `[String: Any]`, is an object of JSON. */
export function isOfFields(type: TypeName | undefined, { traits }: Pick<FileFacts, 'traits'>): boolean {
  if (!traits.isNative) return false;
  const held = type?.args[1];
  if (type && OF_FOUNDATION.test(type.name)) return held === undefined || held.name === 'id';
  return type?.name === 'Dictionary' && ANYTHING.has(held?.name ?? '');
}

/** What gives the names of its fields. */
export const GIVES_KEYS: ReadonlySet<string> = new Set(['keys', 'Keys', 'allKeys']);

/** `cache.object(forKey: key)`, of what Foundation keeps by keys. */
export function entryOfTable(
  taint: Taint,
  { name, of, receiver, given: [key], frame }: SystemCall,
): TaintTyped | undefined {
  if (name !== 'object' || key?.argument.label !== 'forKey' || !of || !receiver?.type) return undefined;
  if (!TABLES.has(receiver.type.name)) return undefined;
  const type = { name: 'Dictionary', args: receiver.type.args };
  return readEntry(taint, { ...receiver, type }, { of, index: key.argument.value }, key.typed, frame);
}
