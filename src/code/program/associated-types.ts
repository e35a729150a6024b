/**
 * Types inside of a type that a name leads to from outside: `T.Entry`, where it is told which type `T` is.
 */

import { elementType } from '../facts/type-names.ts';
import { lineage } from './inheritance.ts';
import type { Program, TypeInfo } from './program.ts';

/** What a type, or one that it inherits from, has by a name: as its own type, as an alias, or as what a member of it gives. */
export function typeInside(
  program: Pick<Program, 'types' | 'aliases'>,
  type: TypeInfo,
  name: string,
): string | undefined {
  for (const it of lineage(program, type)) {
    const [plain = '', outer] = it.name.split('@', 2);
    const inside = `${name}@${outer === undefined ? plain : `${outer}.${plain}`}`;
    if (program.aliases.has(inside) || program.types.has(inside)) return inside;
    if (it.aliases.has(name) || program.types.get(name)?.outer === it) return name;
  }
  return typeGiven(program, type, name) ?? typeOtherwise(program, type, name);
}

/** `associatedtype Entry = Lab`. */
function typeOtherwise(program: Pick<Program, 'types' | 'aliases'>, type: TypeInfo, name: string): string | undefined {
  // what is one may say another
  if (type.kind === 'protocol') return undefined;
  const [otherwise] = lineage(program, type).flatMap(({ associated }) => associated.get(name) ?? []);
  return otherwise?.name;
}

/** `associatedtype Entry` and `func load() -> [Entry]` of a protocol, and `func load() -> [Lab]` of what is one. */
function typeGiven(program: Pick<Program, 'types' | 'aliases'>, type: TypeInfo, name: string): string | undefined {
  for (const { associated, variables, functions } of lineage(program, type)) {
    if (!associated.has(name)) continue;
    for (const { fact } of variables.values()) {
      const own = fact.type && elementType(fact.type).name === name ? type.variables.get(fact.name) : undefined;
      if (own?.fact.type) return elementType(own.fact.type).name;
    }
    for (const required of functions.values()) {
      for (const { fact } of required) {
        const own = type.functions.get(fact.name)?.find((it) => it.fact.parameters.length === fact.parameters.length);
        const types = [fact.result, ...fact.parameters.map((it) => it.type)];
        const at = types.findIndex((it) => it && elementType(it).name === name);
        const given = at < 0 ? undefined : at === 0 ? own?.fact.result : own?.fact.parameters[at - 1]?.type;
        if (given) return elementType(given).name;
      }
    }
  }
  return undefined;
}
