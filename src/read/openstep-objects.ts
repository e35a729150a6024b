/**
 * Objects of a project as Xcode writes them: tens of thousands, of which most are never asked for.
 */

import type { Location, PlistEntry, PlistValue } from '../types.ts';
import type { Places } from './text.ts';

/** An entry of a project's objects that is read when its value is asked for. A project holds tens of thousands: each keeps
 *  no more than where it stands. */
export class PassedObject implements PlistEntry {
  readonly key: string;
  /** What the first entry of the object says. */
  readonly isa: string;
  readonly #start: number;
  readonly #open: number;
  readonly #source: Source;
  #value: PlistValue | undefined;

  constructor(key: string, isa: string, start: number, open: number, source: Source) {
    this.key = key;
    this.isa = isa;
    this.#start = start;
    this.#open = open;
    this.#source = source;
  }

  get keyAt(): Location {
    return this.#source.places(this.#start, this.#start + this.key.length);
  }

  get value(): PlistValue {
    this.#value ??= this.#source.read(this.#open);
    return this.#value;
  }
}

/** What passed objects are read from later, by their offsets. */
export interface Source {
  readonly places: Places;
  readonly read: (open: number) => PlistValue;
}

/** An entry of an object as Xcode writes it, of texts and lists of texts, `isa` first. An expression remembers each
 *  repetition, so that an object with more of them is read at once. */
const GAP = String.raw`[ \t\r\n]*(?:/\*[^*\r\n]*\*/[ \t\r\n]*)?`;
const TEXT = String.raw`(?:(?!//)[\w./]+(?!\*)|"[^"\\\r\n]*")`;
const LIST = String.raw`\(${GAP}(?:${TEXT}${GAP},${GAP}){0,10000}\)`;
const ENTRY = `(?!"?isa\\b)${TEXT}${GAP}=${GAP}(?:${TEXT}|${LIST})${GAP};${GAP}`;
export const OBJECT = new RegExp(
  String.raw`(\w+)(${GAP}=${GAP})\{${GAP}isa = (\w+);${GAP}(?:${ENTRY}){0,30}\}${GAP};`,
  'y',
);

/** What stands between two objects: where the ones of a kind end, and those of the next begin. */
export const BETWEEN = /[ \t\r\n]+(?:\/\*[^*\r\n]*\*\/[ \t\r\n]*){0,4}/y;
