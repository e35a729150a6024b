/**
 * A static library: `ar`, as Apple's tools write it, a file of the compiler's for each source.
 */
import type { Part } from './part.ts';
import type { Piece } from './slices.ts';

const START = '!<arch>\n';
const HEAD = 60;
/** The name stands before the content, and counts as its part. */
const LONG_NAME = /^#1\/(\d{1,5})$/;
/** The same as GNU's tools write it: the name's place among the names, which are a member too. */
const LISTED_NAME = /^\/(\d{1,10})$/;
const NAMES = '//';
/** A list of symbols: it repeats what the members say. */
const INDEX = /^(?:__\.SYMDEF.*|\/|\/SYM64\/)$/;
/** Steps a member takes: it is kept. */
const KEPT = 20;

export function isStaticLibrary(file: Part): boolean {
  return file.bytes.toString('latin1', 0, START.length) === START;
}

/** Throws UnreadableFile where the list of members is damaged. */
export function membersOf(file: Part): readonly Piece[] {
  const found: Piece[] = [];
  let names: Part | undefined;
  let at = START.length;
  while (at + HEAD <= file.size) {
    file.fuel.take(KEPT);
    const head = file.bytes.toString('latin1', at, at + HEAD);
    const size = head.slice(48, 58).trim();
    if (!head.endsWith('`\n') || !/^\d+$/.test(size)) file.refuse('is a damaged static library');
    const whole = file.part(at + HEAD, Number(size), 'a member of the static library');
    const field = head.slice(0, 16).trimEnd();
    const nameSize = Number(LONG_NAME.exec(field)?.[1] ?? 0);
    const listed = LISTED_NAME.exec(field)?.[1];
    const name =
      nameSize > 0
        ? textOf(whole.part(0, nameSize, "a member's name"))
        : listed !== undefined && names
          ? listedName(names, Number(listed))
          : field.replace(/\/$/, '');
    const content = whole.part(nameSize, whole.size - nameSize, 'a member of the static library');
    if (field === NAMES) names = whole;
    else if (!INDEX.test(field) && !INDEX.test(name)) found.push({ file: content, member: name });
    // Members begin at even places.
    at += HEAD + whole.size + (whole.size % 2);
  }
  return found;
}

function textOf(name: Part): string {
  name.fuel.keep(name.size);
  return name.bytes.toString('utf8').replace(/\0.*$/s, '');
}

function listedName(names: Part, start: number): string {
  names.check(start, 1, "a member's name");
  const line = names.bytes.indexOf('\n', start);
  return textOf(names.part(start, (line < 0 ? names.size : line) - start, "a member's name")).replace(/\/$/, '');
}
