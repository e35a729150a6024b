/**
 * Elements that an index picks. A loop over all indices takes them all; an index that nobody knows takes one.
 */

import type { Expression, Site } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { globalNamed, membersNamed } from '../../program/named.ts';
import { findName } from '../../program/scopes.ts';
import { type Analysis, isNobody, memoize, newCell } from '../analysis.ts';
import type { Frame } from '../calls/frames.ts';
import type { Choice, Tags, Value } from '../values.ts';

/** The choice that is made at a place, whoever leads there. */
export function choiceAt(analysis: Analysis, site: Site, index: Cell<Value>): Choice {
  const choice = memoize(analysis, `choice ${site.file.path} ${site.start} ${site.end}`, () => ({
    id: analysis.nextId(),
    site,
    index: newCell(analysis),
  }));
  analysis.solver.flow(index, choice.index);
  return choice;
}

const ENDS = new Set(['count', 'length', 'size', 'startIndex', 'endIndex', 'lastIndex']);

/** Whether an index says itself which element it means: a constant, or one counted from an end, `list[list.count - 1]`. */
export function isTold(analysis: Analysis, index: Expression, frame: Frame): boolean {
  const isSo = (each: Expression): boolean => isTold(analysis, each, frame);
  switch (index.kind) {
    case 'literal':
      return true;
    case 'operation':
      return index.operands.every(isSo);
    case 'tuple':
      return index.items.every(({ value }) => isSo(value));
    case 'call':
      return index.callee.kind === 'member' && ENDS.has(index.callee.name);
    case 'member':
      return ENDS.has(index.name) || isConstant(analysis, index.name);
    case 'name':
      return !findName(frame.scope, index.name) && isConstant(analysis, index.name);
    default:
      return false;
  }
}

function isConstant({ program }: Analysis, name: string): boolean {
  const global = globalNamed(program, name);
  const named = [...membersNamed(program, name), ...(global ? [global] : [])];
  return named.length > 0 && named.every(({ fact }) => fact.isConstant && fact.value?.kind === 'literal');
}

/** The choice by which a value came along, where nobody knows what is chosen: of rows and tags that the app offers each is,
 *  at times. In other languages an index of which nothing is known may be that of a loop. */
export function openChoice({ program }: Analysis, { choice }: Tags): Choice | undefined {
  if (!choice) return undefined;
  const { values } = choice.index;
  const isOpen =
    values.length === 0
      ? !program.traitsOf(choice.site.file).isCalledFromOutside
      : values.some((value) => value.kind === 'unknown' && !value.isOffered && !isNobody(value));
  return isOpen ? choice : undefined;
}
