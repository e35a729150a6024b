/**
 * Functions of Apple's languages that nobody can call: no file of the target says their name, or that of the type they
 * belong to. More is not concluded than stands there: who is named, and by whom, does not matter.
 */
import type { Location } from '../../types.ts';
import { languageOf } from '../facts/source.ts';
import { namesToCome } from './names-to-come.ts';
import type { FunctionInfo, Program } from './program.ts';
import type { Unit, UnitMentions } from './relevance.ts';
import { plainName } from './shared-names.ts';
import type { FindPlaces, Unrun } from './unrun.ts';

/** Whether a place is in the body of such a function. `unrun`: among these they are looked for. */
export function createIsNeverNamed(
  program: Program,
  all: readonly UnitMentions[],
  unrun: Unrun,
  finds: FindPlaces,
): (at: Location) => boolean {
  let found: ReadonlySet<FunctionInfo> | undefined;
  return ({ file: path, line, column }) => {
    const file = program.files.find((one) => one.path === path);
    const offset = file && (file.lines[line - 1] ?? Number.NaN) + column - 1;
    if (!file?.traits.isNative || offset === undefined) return false;
    found ??= neverNamedIn(program, all, unrun, finds);
    return [...found].some(
      ({ file: own, fact: { site, end } }) =>
        own.path === path && end !== undefined && site.start <= offset && offset < end,
    );
  };
}

function neverNamedIn(
  program: Program,
  all: readonly UnitMentions[],
  { units, types }: Unrun,
  finds: FindPlaces,
): ReadonlySet<FunctionInfo> {
  // Swift says the messages of Objective-C by names that are made of theirs
  const hasSwift = program.files.some(({ path }) => languageOf(path) === 'swift');
  const isPlain = (unit: Unit): unit is Unit & { readonly kind: 'function' } =>
    unit.kind === 'function' && !(hasSwift && unit.info.fact.isMessage);
  const functions = all.map(({ unit }) => unit).filter(isPlain);
  const ownOf = new Map(functions.map((unit) => [unit, units.has(unit) ? ownNames(program, unit, finds) : undefined]));
  const names = new Set(
    [...ownOf.values(), [...types].map(({ name }) => plainName(name))].flatMap((each) => each ?? []),
  );
  const places = finds(names);
  if (!places) return new Set();
  const said = new Set(places.flatMap(({ name, how }) => (how === 'declared' ? [] : name)));
  const isNeverNamed = (each: readonly string[]): boolean => each.length > 0 && each.every((name) => !said.has(name));
  const found = functions.filter((unit) => {
    const { owner } = unit.info;
    const isOfNeverNamed = owner !== undefined && types.has(owner) && isNeverNamed([plainName(owner.name)]);
    return isOfNeverNamed || isNeverNamed(ownOf.get(unit) ?? []);
  });
  return new Set(found.map(({ info }) => info));
}

/** Undefined where it is called by something else than a plain name. */
function ownNames(
  program: Program,
  unit: Unit & { readonly kind: 'function' },
  finds: FindPlaces,
): readonly string[] | undefined {
  const names = namesToCome(program, unit, finds);
  return names?.every((name) => /^\w+$/.test(name)) ? names : undefined;
}
