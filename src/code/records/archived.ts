/**
 * Archives of Foundation: what is put into one by a key comes out by that key, wherever its bytes are kept until then.
 * https://developer.apple.com/documentation/foundation/nskeyedarchiver
 */
import type { Expression } from '../facts/facts.ts';
import { assign } from './assign.ts';
import { contentOf, namesOf } from './hits.ts';
import { keyText } from './place-names.ts';
import { joined, type Taint, type TaintTyped } from './state.ts';
import type { SystemCall } from './unknown.ts';

const WRITES = 'NSKeyedArchiver';
const READS = 'NSKeyedUnarchiver';

/** Undefined for any other call. */
export function callArchive(taint: Taint, system: SystemCall): TaintTyped | undefined {
  const { name, made, given, receiver, of, frame } = system;
  const [first] = given;
  if (made?.name === READS && first) return { cell: joined(taint, [first.typed.cell]), type: made };
  if (!receiver || !/^(?:en|de)code/.test(name)) return undefined;
  if (given.length === 0) return readArchive(taint, receiver, name);
  const key = name.endsWith('ForKey') ? first : given.find(({ argument }) => argument.label === 'forKey');
  const names = key ? namesOf(taint, receiver) : [];
  const text = (key && keyText(taint, key.argument.value, frame)) ?? '';
  const { values } = taint;
  if (names.includes(READS)) {
    const cell = joined(taint, [joined(taint, [receiver.cell], values.decoded)], values.entry(text));
    const type = given.length > 1 ? typeAsked(first?.argument.value) : undefined;
    return { cell, ...(type !== undefined && { type: { name: type, args: [] } }) };
  }
  if (!names.includes(WRITES) || !first || first === key) return undefined;
  const entry = joined(taint, [contentOf(taint, first.typed, frame)], values.entered(text));
  const added = joined(taint, [entry], values.encoded);
  if (of?.kind === 'name' || of?.kind === 'member') assign(taint, of, added, frame);
  return { cell: joined(taint, []) };
}

/** `archiver.encodedData`. */
export function readArchive(taint: Taint, base: TaintTyped, name: string): TaintTyped | undefined {
  return name === 'encodedData' && namesOf(taint, base).includes(WRITES) ? { cell: base.cell } : undefined;
}

/** `Lab.self`, `[Lab class]`. */
function typeAsked(value: Expression | undefined): string | undefined {
  const of = value?.kind === 'member' && value.name === 'self' ? value.of : undefined;
  return of?.kind === 'name' ? of.name : undefined;
}
