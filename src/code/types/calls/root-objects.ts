/**
 * Of which objects the system calls a method that nobody here does: of none whose class does it by itself, without the one above.
 */
import type { TypeFact } from '../../facts/facts.ts';
import { languageOf } from '../../facts/source.ts';
import { descendants, lineage } from '../../program/inheritance.ts';
import { heirsWith, onlyAbove } from '../../program/only-above.ts';
import type { FunctionInfo, Program, TypeInfo } from '../../program/program.ts';
import type { Analysis } from '../analysis.ts';

/** The types of those objects, each of which stands for its heirs too. An abstract class has none of its own. */
export function rootTypes({ program, findPlaces }: Analysis, info: FunctionInfo, owner: TypeInfo): readonly TypeInfo[] {
  if (findPlaces && info.fact.name !== 'init' && onlyAbove(program, findPlaces).has(owner))
    return heirsWith(program, info, owner);
  if (owner.kind !== 'class' || program.isPartial || !abstractTypes(program).has(owner.name)) return [owner];
  const heirs = descendants(program, owner).filter(({ kind }) => kind === 'class');
  const own = heirs.filter((heir) => methodOf(program, heir, info) === info);
  const made = own.filter(({ name }) => !abstractTypes(program).has(name));
  // where each does it by itself, who is meant is not seen
  return own.length < heirs.length && made.length > 0 ? made : [owner];
}

/** The nearest method of the name and the number of parameters, of those that take the place of the one above. */
function methodOf(program: Program, type: TypeInfo, info: FunctionInfo): FunctionInfo | undefined {
  const { name, parameters } = info.fact;
  const all = lineage(program, type).flatMap(({ functions }) => functions.get(name) ?? []);
  return all.find(
    (one) => one === info || (one.fact.modifiers.has('override') && one.fact.parameters.length === parameters.length),
  );
}

const known = new WeakMap<Program, ReadonlySet<string>>();

/** Classes of which nobody makes an object, as they say themselves: of C# and Kotlin. */
function abstractTypes(program: Program): ReadonlySet<string> {
  const found = known.get(program);
  if (found) return found;
  const names = new Set<string>();
  const look = ({ name, modifiers, types, site }: TypeFact): void => {
    // a sealed class of C# is one that has no heirs
    const isSealed = modifiers.has('sealed') && languageOf(site.file.path) === 'kotlin';
    if (modifiers.has('abstract') || isSealed) names.add(name);
    types.forEach(look);
  };
  for (const file of program.files) if (!file.traits.isNative) file.types.forEach(look);
  known.set(program, names);
  return names;
}
