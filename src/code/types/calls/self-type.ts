/**
 * `Self`: the types of what code runs on. In a protocol or a class that others inherit from, each of them may be meant.
 */

import { hasOtherSelves } from '../../program/called.ts';
import { descendants } from '../../program/inheritance.ts';
import { findTypeInfo, type TypeInfo } from '../../program/program.ts';
import { type Analysis, isNobody, newCell, put } from '../analysis.ts';
import { isStar } from '../objects/things.ts';
import { NO_TAGS } from '../values.ts';
import type { Frame, Typed } from './frames.ts';

/** The types that `Self` may be in a frame; undefined where it is the type around and no other. */
export function selfType(analysis: Analysis, frame: Frame): Typed | undefined {
  const { owner, self } = frame;
  if (!owner || !self || !hasOtherSelves(analysis.program, owner)) return undefined;
  return typesOf(analysis, { cell: self, type: { name: owner.name, args: [] } });
}

/** The types of values, as values. */
export function typesOf(analysis: Analysis, of: Typed): Typed {
  const { program, solver } = analysis;
  const cell = newCell(analysis);
  const declared = of.type && findTypeInfo(program, of.type.name);
  const any = (type: TypeInfo): void => {
    for (const each of [type, ...descendants(program, type)])
      if (each.kind !== 'protocol') put(analysis, cell, { kind: 'type', name: each.name, tags: NO_TAGS });
  };
  solver.watch(of.cell, (value) => {
    if (value.kind === 'unknown') {
      if (isNobody(value)) put(analysis, cell, value);
      else if (declared) any(declared);
      return;
    }
    const type =
      value.kind === 'object'
        ? value.thing.type
        : value.kind === 'case'
          ? value.owner
          : value.kind === 'type'
            ? findTypeInfo(program, value.name)
            : undefined;
    if (!type) return;
    if (type.kind === 'protocol' || (value.kind === 'object' && isStar(analysis, value.thing))) any(type);
    else put(analysis, cell, value.kind === 'type' ? value : { kind: 'type', name: type.name, tags: NO_TAGS });
  });
  return { cell, ...(of.type && { type: of.type }) };
}

/** Without a declared type that is `Self`: which that is, is said by the type it stands in, and told by the value itself. */
export function withoutSelf(of: Typed): Typed {
  return of.type?.name === 'Self' ? { cell: of.cell } : of;
}
