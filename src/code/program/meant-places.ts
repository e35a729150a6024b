/**
 * Which function of a module a place means, where several modules have one of its name: a file that was parsed says each by its
 * module. What it reads of an object, or says in a text, may be any.
 */
import { push } from '../facts/lists-by-name.ts';
import { plainName } from './shared-names.ts';
import { fileOf, type UnitMentions } from './units.ts';
import type { NamePlace } from './unrun.ts';

/** Gives the names by which a place says what it means; undefined where it may mean any by its plain name. */
export function createMeant(
  units: readonly UnitMentions[],
): (place: Pick<NamePlace, 'name' | 'path'>) => readonly string[] | undefined {
  const byFile = new Map<string, UnitMentions[]>();
  for (const one of units) push(byFile, fileOf(one.unit).path, one);
  const known = new Map<string, ReadonlyMap<string, readonly string[]>>();
  return ({ name, path }) => {
    if (!IS_CODE.test(path)) return undefined;
    const said = known.get(path) ?? namesApart(byFile.get(path) ?? []);
    known.set(path, said);
    return said.get(name);
  };
}

/** Not what stands beside markup, which says names too. */
const IS_CODE = /\.(?:[cm]?[jt]sx?|dart)$/;

/** The names that are told apart, by the plain one; those that are said plainly too are left out. */
function namesApart(units: readonly UnitMentions[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const plain = new Set<string>();
  const isClean = units.every(({ unit }) => fileOf(unit).faults.length === 0);
  for (const { mentions } of isClean ? units : [])
    for (const name of mentions.names) {
      const own = plainName(name);
      if (own === name) plain.add(name.replace(/^"/, ''));
      else push(found, own, name);
    }
  for (const name of plain) found.delete(name);
  return found;
}
