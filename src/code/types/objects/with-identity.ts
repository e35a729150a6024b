/**
 * Entries of a list that are objects others may change: of these the ones in the list are meant, and never such as would be made
 * by reading once more what is written for them.
 */
import type { Expression, Site } from '../../facts/facts.ts';
import { languageOf, siteKey } from '../../facts/source.ts';
import { findTypeInfo } from '../../program/program.ts';
import { type Analysis, newCell } from '../analysis.ts';
import type { Typed } from '../calls/frames.ts';
import { onlyExpression } from '../only.ts';

/** Whether what an expression makes is an object of its own, or holds one, as far as it says. */
export function makesObject(analysis: Analysis, expression: Expression): boolean {
  const inner = (it: Expression): boolean => makesObject(analysis, it);
  switch (expression.kind) {
    case 'literal':
    case 'name':
    case 'member':
    case 'foreign':
    case 'type':
    case 'text':
    case 'operation':
    case 'key-path':
    case 'closure':
      return false;
    case 'list':
      return expression.items.some(inner);
    case 'tuple':
      return expression.items.some(({ value }) => inner(value));
    case 'cast':
      return inner(expression.value);
    case 'either':
      return expression.of.some(inner);
    case 'dictionary':
      return !isSwift(expression.site) || expression.pairs.some(([key, value]) => inner(key) || inner(value));
    case 'call':
      if (expression.callee.kind === 'member' && expression.callee.name === 'map' && expression.callee.of)
        return inner(expression.callee.of) || expression.args.some(({ value }) => givesObject(analysis, value));
      return !isValue(analysis, expression.callee) || expression.args.some(({ value }) => inner(value));
    default:
      return true;
  }
}

/** The same of what a function that is given makes of each. */
function givesObject(analysis: Analysis, given: Expression): boolean {
  const gives = given.kind === 'closure' ? onlyExpression(given.body) : undefined;
  return given.kind !== 'key-path' && (!gives || makesObject(analysis, gives));
}

/** A struct or an enum of Swift, or a type of HealthKit. */
function isValue(analysis: Analysis, callee: Expression): boolean {
  if (callee.kind === 'member') return callee.of !== undefined && isValue(analysis, callee.of);
  const name = callee.kind === 'type' ? callee.type.name : callee.kind === 'name' ? callee.name : '';
  if (/^HK[A-Z]/.test(name)) return true;
  const kind = findTypeInfo(analysis.program, name)?.kind;
  return isSwift(callee.site) && (kind === 'struct' || kind === 'enum');
}

function isSwift({ file }: Site): boolean {
  return languageOf(file.path) === 'swift';
}

/** Without those that are made at one of these places. */
export function without(analysis: Analysis, all: Typed, dropped: readonly Expression[]): Typed {
  const places = new Set(dropped.map(({ site }) => siteKey(site)));
  const cell = newCell(analysis);
  analysis.solver.flow(all.cell, cell, (value) =>
    value.kind === 'object' && places.has(siteKey(value.thing.site)) ? undefined : value,
  );
  return { cell, ...(all.type && { type: all.type }) };
}
