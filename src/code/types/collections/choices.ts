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

interface TakenFrom {
  readonly of: Expression;
  readonly frame: Frame;
}

/** The choice that is made at a place, whoever leads there. */
export function choiceAt(analysis: Analysis, site: Site, index: Cell<Value>, from?: TakenFrom): Choice {
  const list = from && pathOf(from.of);
  const by = from?.frame.thrower;
  const choice = memoize(analysis, `choice ${site.file.path} ${site.start} ${site.end}`, () => ({
    id: analysis.nextId(),
    site,
    index: newCell(analysis),
    ...(list !== undefined && { list }),
    ...(by && { by }),
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

/** Whether an index is a place in a list that was looked for: `rows.findIndex(isShown)`, or a name that is given it. */
export function isFound(index: Expression, frame: Frame): boolean {
  if (index.kind === 'name') {
    const { constant, made } = findName(frame.scope, index.name) ?? {};
    const given = constant ?? made;
    return given !== undefined && given.kind === 'call' && isFound(given, frame);
  }
  return index.kind === 'call' && index.callee.kind === 'member' && FINDS_PLACE.test(index.callee.name);
}

const FINDS_PLACE =
  /^(?:find(?:Last)?Index|(?:first|last)Index|(?:last)?[iI]ndex(?:Of|Where|OfFirst|OfLast)?|FindIndex|IndexOf)$/;

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

/** `sections` of `self.sections`, `form.sections`: the names by which a list is known in one function. */
function pathOf(of: Expression): string | undefined {
  if (of.kind === 'name') return of.name;
  if (of.kind !== 'member' || !of.of) return undefined;
  if (of.of.kind === 'name' && of.of.name === 'self') return of.name;
  const before = pathOf(of.of);
  return before === undefined ? undefined : `${before}.${of.name}`;
}

/** What is put into a list from which the same function took it is in it whatever was chosen: `sections[index] = section`. What
 *  was chosen of its parts stays chosen. */
export function putBack(list: Expression, { thrower, file }: Frame): ((value: Value) => Value) | undefined {
  const path = pathOf(list);
  if (path === undefined) return undefined;
  return (value) => {
    const { choice, ...tags } = value.tags;
    const isOfList = choice?.list === path && choice.by === thrower && choice.site.file.path === file.path;
    return isOfList ? { ...value, tags } : value;
  };
}
