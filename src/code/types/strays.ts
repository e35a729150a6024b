/**
 * Objects that go where it is not seen what becomes of them: handed to code that is not here, put into what nobody is seen to
 * be. Whoever gets one may call it.
 */
import type { Cell } from '../flow/solver.ts';
import { descendants } from '../program/inheritance.ts';
import type { TypeInfo } from '../program/program.ts';
import { type Analysis, isNobody, memoize } from './analysis.ts';
import type { Value } from './values.ts';

interface Stray {
  readonly cell: Cell<Value>;
  /** Whether it turned out that it is seen, as far as the flow has come. */
  readonly isSeen: () => boolean;
}

function straysIn(analysis: Analysis): Stray[] {
  return memoize(analysis, 'strays', () => []);
}

/** Notes what is handed on, and whether it is seen to whom. */
export function noteHandedOn(analysis: Analysis, cell: Cell<Value>, isSeen: () => boolean): void {
  straysIn(analysis).push({ cell, isSeen });
}

/** Notes what is put into something: that is seen where it is known what that is. */
export function notePut(analysis: Analysis, cell: Cell<Value>, into: Cell<Value>): void {
  const isKnown = (value: Value): boolean => value.kind !== 'unknown' || isNobody(value);
  noteHandedOn(analysis, cell, () => into.values.length > 0 && into.values.every(isKnown));
}

/** Whether some object of a type, or of one below it, went where it is not seen. */
export function isStray(analysis: Analysis, type: TypeInfo): boolean {
  const types = new Set([type, ...descendants(analysis.program, type)]);
  const isOne = (value: Value): boolean => {
    const of = value.kind === 'object' ? value.thing.type : value.kind === 'case' ? value.owner : undefined;
    return of !== undefined && types.has(of);
  };
  return straysIn(analysis).some(({ cell, isSeen }) => cell.values.some(isOne) && !isSeen());
}
