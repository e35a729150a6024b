/**
 * The parts of a compound that a value is in: how their names are written in its path, and what those say.
 */
import type { RecordValue, TaintValue } from './values.ts';

/** What stands before the parts of something that was encoded: they are none of the bytes, and come back when those are
 *  decoded. */
export const ENCODED = '\0encoded';

/** What stands before what an object of a class holds, where nothing tells its class: found by its name, and not handed over
 *  with the object. */
export const HELD = '\0held';

/** What stands before the key of an entry of a dictionary. Only who asks for another key misses it: to all else an entry is
 *  as good as the whole. */
export const KEY = '\0key ';

/** What stands before what is a key of a dictionary itself, and none of what is under it. */
export const OF_KEYS = '\0of keys';

/** What stands for an object that it identifies: none of its parts, and what it is said by is as good. */
export const IDENTITY = '\0identity';

export function isIdentity({ path }: TaintValue): boolean {
  return path.includes(IDENTITY);
}

/** What stands before what an object of a package was made with beside its identifier: as good as the object, and none of
 *  that. */
export const BESIDE = '\0beside identifier';

/** What stands before a place in a list of JavaScript and the key of the pair that stands there, where that is known. */
export const PLACE = '\0place ';

export function placed(place: number | string): string {
  return `${PLACE}${place} `;
}

/** Whether it is in a pair that stands at a known place of a list. */
export function isPlaced({ path: [first] }: TaintValue): boolean {
  return first?.startsWith(PLACE) === true;
}

export const NUMBER = /^\d+(?:\0.*)?$/s;

/** The place of what stands behind a key in a pair, where that is known: `1`, and the key. */
export function behindKey(key: string): string {
  return `1\0${key}`;
}

/** Whether it is what stands at a place of a pair. */
export function isPart(first: string | undefined, place: string): boolean {
  return first === place || first?.startsWith(`${place}\0`) === true;
}

/** The key that an entry is known by, in its table or in a pair. */
export function keyOfEntry({ path: [first = ''] }: TaintValue): string | undefined {
  const key = first.startsWith(KEY) ? first.slice(KEY.length) : first.startsWith('1\0') ? first.slice(2) : '';
  return key === '' ? undefined : key;
}

/** Whether it is at hand itself, or as an entry of a table: none of something's other parts. */
export function isAtHand({ path }: TaintValue): boolean {
  return path.every((part) => part.startsWith(KEY));
}

/** Whether it is an entry of a table, found by its key. */
export function isEntry({ path: [first] }: TaintValue): boolean {
  return first?.startsWith(KEY) === true;
}

/** Whether it is in a part of something that has a name. */
export function isNamedPart({ path: [first = '\0'] }: TaintValue): boolean {
  return !first.startsWith('\0') && !NUMBER.test(first);
}

/** The key that an entry is found by, or the name of a part. */
export function partName({ path: [first = ''] }: TaintValue): string {
  return first.startsWith(KEY) ? first.slice(KEY.length) : first;
}

/** The type of the object at hand that carries it, itself or as an entry of a table. */
export function carriedIn(value: RecordValue): string | undefined {
  return carrierIn(value)?.split(KIND)[0];
}

/** Before each part that a carrier says of itself, behind its type: `Entry`, `kind=typed`. */
export const KIND = '\0kind ';

/** The text that a part of what carries it is. */
export function saidIn(value: RecordValue, part: string): string | undefined {
  const [, ...said] = carrierIn(value)?.split(KIND) ?? [];
  return said.find((each) => each.startsWith(`${part}=`))?.slice(part.length + 1);
}

function carrierIn({ path, of = [] }: RecordValue): string | undefined {
  const outer = path.findIndex((part) => !part.startsWith(KEY) && !NUMBER.test(part));
  return of.find(({ depth }) => depth === path.length - outer)?.type;
}

/** A key by itself: none where it is not told. */
export function bareKey(part: string): readonly string[] {
  return part === KEY ? [] : [part.slice(KEY.length)];
}

/** What stands before what is in a call of a service, in a text that may be the script of a page: as good as the text. */
export const SENT = '\0sent ';

/** The case of a result that holds an error. */
export const FAILURE = 'failure';

/** The case that a value is carried by. */
export function carrierOf({ path: [first] }: TaintValue): string | undefined {
  return first === undefined ? undefined : PAYLOAD.exec(first)?.[1];
}

/** The case of {@link payload}. */
const PAYLOAD = /^([^.\0]+)\.\d+$/;

/** The part that a case carries at a place. */
export function payload(name: string, index: number): string {
  return `${name}.${index}`;
}
