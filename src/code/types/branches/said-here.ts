/**
 * Whether no file that was not opened, and no view, says a name. All names that may be asked for are looked for at once: each
 * look goes through all files.
 */
import { hidesOther } from '../../program/hiding.ts';
import { openNames } from '../../program/kept-closures.ts';
import { keyedTables } from '../../program/keyed-tables.ts';
import { namesOfNeverGiven } from '../../program/never-given.ts';
import { namesOfNeverPosted } from '../../program/never-posted.ts';
import { namesOfFlags } from '../../program/never-set.ts';
import type { Program } from '../../program/program.ts';
import { plainName } from '../../program/shared-names.ts';
import { namesOfCalledObjects } from '../../program/uncalled-objects.ts';
import { unreadSlots } from '../../program/unread-slots.ts';
import type { FindPlaces } from '../../program/unrun.ts';

const known = new WeakMap<Program, WeakMap<FindPlaces, ReadonlySet<string>>>();

/** Asked of functions of other languages than Apple's and of those that hide others, of tables, of fields that keep
 *  functions, and of flags that nobody is seen to set. */
export function isSaidHereAlone(program: Program, findPlaces: FindPlaces, name: string): boolean {
  const of = known.get(program) ?? new WeakMap<FindPlaces, ReadonlySet<string>>();
  known.set(program, of);
  const found = of.get(findPlaces) ?? findAll(program, findPlaces);
  of.set(findPlaces, found);
  return found.has(plainName(name));
}

function findAll(program: Program, findPlaces: FindPlaces): ReadonlySet<string> {
  const asked = program.everyFunction.filter((info) => !info.file.traits.isNative || hidesOther(program, info));
  const names = new Set(
    [
      ...asked.map(({ fact }) => fact.name),
      ...keyedTables(program).flatMap(({ name, isLocal }) => (isLocal ? [] : name)),
      ...openNames(program),
      ...namesOfFlags(program),
      ...unreadSlots(program).names,
      ...namesOfNeverGiven(program),
      ...namesOfCalledObjects(program),
      ...namesOfNeverPosted(program),
    ].map(plainName),
  );
  const places = names.size > 0 ? findPlaces(names) : undefined;
  if (!places) return new Set();
  const parsed = new Set(program.files.map(({ path }) => path));
  for (const { name, path } of places) if (!parsed.has(path)) names.delete(name);
  return names;
}
