/**
 * Classes of Swift that are only there to be inherited from: their names stand nowhere but where their heirs say what they are.
 * No object is made of one, so that what all heirs do instead is done by nobody.
 */
import type { TypeFact } from '../facts/facts.ts';
import { languageOf } from '../facts/source.ts';
import { shapeOf } from './arguments.ts';
import { mentionsOf } from './find-mentions.ts';
import { descendants, lineage } from './inheritance.ts';
import type { FunctionInfo, Program, TypeInfo } from './program.ts';
import { plainName } from './shared-names.ts';
import type { UnitMentions } from './units.ts';
import type { FindPlaces } from './unrun.ts';

const known = new WeakMap<Program, WeakMap<FindPlaces, ReadonlySet<TypeInfo>>>();

export function onlyAbove(program: Program, findPlaces: FindPlaces): ReadonlySet<TypeInfo> {
  const of = known.get(program) ?? new WeakMap<FindPlaces, ReadonlySet<TypeInfo>>();
  known.set(program, of);
  const found = of.get(findPlaces) ?? findOnlyAbove(program, findPlaces);
  of.set(findPlaces, found);
  return found;
}

function findOnlyAbove(program: Program, findPlaces: FindPlaces): ReadonlySet<TypeInfo> {
  const bases = new Map<string, TypeInfo>();
  for (const type of new Set(program.types.values())) {
    const isOfSwift = type.site && languageOf(type.site.file.path) === 'swift';
    const heirs = type.kind === 'class' && isOfSwift ? descendants(program, type).length : 0;
    if (heirs > 0 && heirs <= MOST) bases.set(plainName(type.name), type);
  }
  if (bases.size === 0 || program.isPartial) return new Set();
  const heads = new Map<string, { readonly start: number; readonly end: number }[]>();
  const look = (fact: TypeFact): void => {
    fact.types.forEach(look);
    for (const { name } of fact.supertypes) {
      const base = plainName(name);
      if (!bases.has(base)) continue;
      const key = `${fact.site.file.path} ${base}`;
      heads.set(key, [...(heads.get(key) ?? []), headOf(fact)]);
    }
  };
  for (const file of program.files) file.types.forEach(look);
  const places = findPlaces(new Set(bases.keys()));
  if (!places) return new Set();
  for (const { name, path, start, how } of places) {
    const isOfHeir = heads.get(`${path} ${name}`)?.some((head) => head.start <= start && start < head.end);
    if (!isOfHeir && how !== 'declared') bases.delete(name);
  }
  return new Set(bases.values());
}

/** From the name of a type to what it has first. */
function headOf({ site, functions, variables, types, cases }: TypeFact): {
  readonly start: number;
  readonly end: number;
} {
  const members = [...functions, ...variables, ...types, ...cases].map((it) => it.site.start);
  const end = members.reduce(
    (least, start) => (start > site.start && start < least ? start : least),
    site.start + LONGEST,
  );
  return { start: site.start, end };
}

const LONGEST = 200;
/** Heirs of one class that are looked at for each of its methods. */
const MOST = 200;

/** The heirs of such a class that have a method from it. */
export function heirsWith(program: Program, info: FunctionInfo, owner: TypeInfo): readonly TypeInfo[] {
  return descendants(program, owner).filter((heir) => {
    const all = lineage(program, heir).flatMap(({ functions }) => functions.get(info.fact.name) ?? []);
    return heir.kind === 'class' && all.find((one) => one === info || isInstead(one, info)) === info;
  });
}

/** Whether a method takes the place of another, and of none that takes something else, and never comes to it by `super`. */
function isInstead({ fact }: FunctionInfo, other: FunctionInfo): boolean {
  const typeOf = (of: FunctionInfo['fact'], index: number): string | undefined => of.parameters[index]?.type?.name;
  return (
    fact.modifiers.has('override') &&
    !mentionsOf(fact.body).names.has('super') &&
    shapeOf(fact) === shapeOf(other.fact) &&
    fact.parameters.every((_, index) => typeOf(fact, index) === typeOf(other.fact, index))
  );
}

/** What each heir of such a class does instead: `super` alone comes to it. */
export function doneByHeirs(
  program: Program,
  units: readonly UnitMentions[],
  findPlaces: FindPlaces,
): readonly FunctionInfo[] {
  const bases = onlyAbove(program, findPlaces);
  if (bases.size === 0) return [];
  return units.flatMap(({ unit }) => {
    if (unit.kind !== 'function') return [];
    const { owner, fact } = unit.info;
    const isObjects =
      fact.name !== 'init' && fact.name !== 'get' && !['static', 'class'].some((it) => fact.modifiers.has(it));
    return owner && isObjects && bases.has(owner) && heirsWith(program, unit.info, owner).length === 0 ? unit.info : [];
  });
}
