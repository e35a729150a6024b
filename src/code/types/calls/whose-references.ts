/**
 * Whose a name is that is said and not called: `reader.labs` or `.labs`, beside a function `Queries.labs()`. Told by what the
 * source says of Swift: types, parameters, locals. Where it says nothing, the function may be meant.
 */

import type { Expression } from '../../facts/facts.ts';
import { languageOf } from '../../facts/source.ts';
import { type FunctionInfo, findVariable } from '../../program/program.ts';
import { type Reference, type Said, saidIn, typeSaid } from '../../program/said.ts';
import { fileOf, ownerOf, type Unit } from '../../program/units.ts';
import type { Analysis } from '../analysis.ts';
import { isOfNone } from './whose-calls.ts';

/** Whether a piece of code hands on a type itself: whoever gets it may make an object of it. */
export function handsOnType(unit: Unit, name: string): boolean {
  return saidIn(unit).types.has(name);
}

/** Whether a piece of code hands on one of some types, or how one is made: `map(Visits.init)`. */
export function handsOnInit(unit: Unit, names: readonly string[]): boolean {
  const { references, types } = saidIn(unit);
  const isOfOther = ({ of }: { readonly of?: Expression }): boolean =>
    of?.kind === 'name' && /^[A-Z]/.test(of.name) && !names.includes(of.name);
  return (
    names.some((name) => types.has(name)) ||
    (references.get('init') ?? []).some((one) => one.kind !== 'member' || !isOfOther(one))
  );
}

/** Whether a piece of code may mean a function where it says its name without calling it. */
export function mayRefer(analysis: Analysis, unit: Unit, info: FunctionInfo): boolean {
  const { references, locals } = saidIn(unit);
  // Objective-C hands methods on by their selectors alone: a name is a variable or a function
  if (info.owner && languageOf(fileOf(unit).path) === 'objective-c')
    return (references.get(info.fact.name) ?? []).some(({ kind }) => kind !== 'name');
  if (!isOfSwift(info.file.path) || !isOfSwift(fileOf(unit).path)) return true;
  return (references.get(info.fact.name) ?? []).some((one) => mayMean(analysis, one, unit, locals, info));
}

function isOfSwift(path: string): boolean {
  return languageOf(path) === 'swift';
}

function mayMean(
  analysis: Analysis,
  reference: Reference,
  unit: Unit,
  locals: Said['locals'],
  info: FunctionInfo,
): boolean {
  const { program } = analysis;
  // a key path leads to what is kept or computed, and a member of no object is one of a type
  if (reference.kind === 'key-path') return false;
  if (reference.kind === 'member') {
    if (!reference.of) return false;
    const type = typeSaid(program, reference.of, unit, locals);
    return !type || !isOfNone(program, type, info);
  }
  const owner = ownerOf(unit);
  const isMethod = info.owner !== undefined && !info.fact.modifiers.has('static') && !info.fact.modifiers.has('class');
  if (isMethod) return owner !== undefined && !isOfNone(program, owner, info);
  // what a type around has by the name, or its file
  return !owner || locals.has(info.fact.name) || findVariable(program, owner, info.fact.name) === undefined;
}
