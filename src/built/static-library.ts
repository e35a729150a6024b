/**
 * A static library: `ar`, as Apple's tools write it, a file of the compiler's for each source.
 */
import type { Part } from './part.ts';
import type { Piece } from './slices.ts';

const START = '!<arch>\n';
const HEAD = 60;
/** The name stands before the content, and counts as its part. */
const LONG_NAME = /^#1\/(\d{1,5})$/;
/** A list of symbols: it repeats what the members say. */
const INDEX = /^(?:__\.SYMDEF|\/)/;
/** Steps a member takes: it is kept. */
const KEPT = 20;

export function isStaticLibrary(file: Part): boolean {
  return file.bytes.toString('latin1', 0, START.length) === START;
}

/** Throws UnreadableFile where the list of members is damaged. */
export function membersOf(file: Part): readonly Piece[] {
  const found: Piece[] = [];
  let at = START.length;
  while (at + HEAD <= file.size) {
    file.fuel.take(KEPT);
    const head = file.bytes.toString('latin1', at, at + HEAD);
    const size = head.slice(48, 58).trim();
    if (!head.endsWith('`\n') || !/^\d+$/.test(size)) file.refuse('is a damaged static library');
    const whole = file.part(at + HEAD, Number(size), 'a member of the static library');
    const field = head.slice(0, 16).trimEnd();
    const long = LONG_NAME.exec(field);
    const nameSize = Number(long?.[1] ?? 0);
    const name = long ? textOf(whole.part(0, nameSize, "a member's name")) : field.replace(/\/$/, '');
    const content = whole.part(nameSize, whole.size - nameSize, 'a member of the static library');
    if (!INDEX.test(field) && !INDEX.test(name)) found.push({ file: content, member: name });
    // Members begin at even places.
    at += HEAD + whole.size + (whole.size % 2);
  }
  return found;
}

function textOf(name: Part): string {
  name.fuel.keep(name.size);
  return name.bytes.toString('utf8').replace(/\0.*$/s, '');
}
