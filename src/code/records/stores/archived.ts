/**
 * Archives of Foundation: what is put into one by a key comes out by that key, wherever its bytes are kept until then.
 * https://developer.apple.com/documentation/foundation/nskeyedarchiver
 */
import type { Expression } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { assign } from '../assign.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { contentOf, namesOf } from '../hits.ts';
import { joined, link, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';
import type { TaintValue } from '../values.ts';
import { keyText } from './place-names.ts';
import { placeOf } from './stored-places.ts';

const WRITES = 'NSKeyedArchiver';
const READS = 'NSKeyedUnarchiver';

/** Undefined for any other call. */
export function callArchive(taint: Taint, system: SystemCall): TaintTyped | undefined {
  const { name, made, given, receiver, of, call, frame } = system;
  const [first] = given;
  if (made?.name === READS && first) return { cell: joined(taint, [first.typed.cell]), type: made };
  if (!receiver || !/^(?:en|de)code/.test(name)) return undefined;
  if (given.length === 0) return readArchive(taint, receiver, name);
  const key = name.endsWith('ForKey') ? first : given.find(({ argument }) => argument.label === 'forKey');
  const names = key ? namesOf(taint, receiver) : [];
  const text = (key && keyText(taint, key.argument.value, frame)) ?? '';
  const { values } = taint;
  const restored = names.includes(CODES) ? restoredOf(taint, frame) : undefined;
  const isRead = restored && name.startsWith('de');
  if (names.includes(READS) || isRead) {
    const archive = restored ?? joined(taint, [receiver.cell], values.decoded);
    const cell = joined(taint, [archive], values.entry(text));
    const type = given.length > 1 ? typeAsked(first?.argument.value) : undefined;
    return { cell, ...(type !== undefined && { type: { name: type, args: [] } }) };
  }
  if (!(names.includes(WRITES) || restored) || !first || first === key) return undefined;
  const entry = joined(taint, [contentOf(taint, first.typed, frame)], values.entered(text));
  if (restored) {
    link(taint, entry, restored, undefined, { what: `kept in ${RESTORED}`, site: call.site });
    return { cell: joined(taint, []) };
  }
  const added = joined(taint, [entry], values.encoded);
  if (of?.kind === 'name' || of?.kind === 'member') assign(taint, of, added, frame);
  return { cell: joined(taint, []) };
}

/** What the system keeps of a screen, or of the app, until that is there again: each class has its own.
 *  https://developer.apple.com/documentation/uikit/uistaterestoring */
const RESTORED = 'what is restored';
const CODES = 'NSCoder';

/** The place of the class whose state is encoded, or decoded, there. */
function restoredOf(taint: Taint, { function: info, owner }: TaintFrame): Cell<TaintValue> | undefined {
  const names = [info?.fact.name, ...(info?.fact.parameters ?? []).map(({ label }) => label)];
  const isRestoring = names.some((name) => name !== undefined && /RestorableState/.test(name));
  return isRestoring && owner ? placeOf(taint, RESTORED, owner.name) : undefined;
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
