/**
 * Types that what is around them tells: inside of generic ones, and what a protocol leaves to those that are one.
 */
import type { TypeName } from '../../facts/facts.ts';
import { typeInside } from '../../program/associated-types.ts';
import { descendants } from '../../program/inheritance.ts';
import { type FunctionInfo, findTypeInfo, type Program, type TypeInfo } from '../../program/program.ts';
import type { Taint, TaintFrame } from '../state.ts';

/** A type with what the generic ones around it are of: `Page`, in the code of a `Ledger<Lab>` and behind its name. */
export function outerTold(program: Program, type: TypeName, { bound }: Pick<TaintFrame, 'bound'>): TypeName {
  const info = findTypeInfo(program, type.name);
  const outer = info?.outer?.generics ?? [];
  if (!info || outer.length === 0 || type.args.length >= info.generics.length) return type;
  const itself = (name: string): TypeName => ({ name, args: [] });
  const own = info.generics
    .slice(0, info.generics.length - outer.length)
    .map((name, at) => type.args[at] ?? itself(name));
  const told = outer.map((name, at) => type.of?.args[at] ?? bound?.types.get(name));
  if (told.every((it) => it === undefined)) return type;
  return { ...type, args: [...own, ...told.map((it, at) => it ?? itself(outer[at] ?? ''))] };
}

/** Whether two types are inside of one, or one inside of the other. */
export function isInOne(first: TypeInfo | undefined, second: TypeInfo | undefined): boolean {
  const around = (it: TypeInfo | undefined): TypeInfo[] => (it ? [it, ...around(it.outer)] : []);
  const all = around(second);
  return around(first).some((it) => all.includes(it));
}

/** Of an `any Folio` it is what all have that run this and no method of their own. */
export function typeLeft(
  { program }: Taint,
  info: FunctionInfo | undefined,
  type: TypeInfo,
  name: string,
): string | undefined {
  const insideOf = (it: TypeInfo): string | undefined => {
    const inside = typeInside(program, it, name);
    return inside === undefined ? undefined : (findTypeInfo(program, inside)?.name ?? inside);
  };
  const own = insideOf(type);
  if (own !== undefined || type.kind !== 'protocol') return own;
  const heirs = descendants(program, type).filter(
    (it) => it.kind !== 'protocol' && !it.functions.has(info?.fact.name ?? ''),
  );
  const [only, ...others] = new Set(heirs.map(insideOf));
  return others.length === 0 ? only : undefined;
}
