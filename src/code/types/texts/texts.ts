/**
 * Texts that are put together.
 */

import type { Expression, Site, TypeName } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { type Analysis, newCell, put, unknownText, unknownValue, whenEmpty } from '../analysis.ts';
import type { Frame, Typed } from '../calls/frames.ts';
import { evaluate, tagsAt } from '../evaluate.ts';
import type { Value } from '../values.ts';

export const STRING: TypeName = { name: 'String', args: [] };

export function evaluateText(
  analysis: Analysis,
  expression: Extract<Expression, { kind: 'text' }>,
  frame: Frame,
): Typed {
  const parts = expression.parts.map((part) => evaluate(analysis, part, frame).cell);
  return makeText(analysis, parts, expression.site, frame);
}

/** Texts that are put together at one place. */
const MOST_TEXTS = 64;
/** Characters of one: no name has as many. */
const LONGEST_TEXT = 2_000;

function lengthOf(value: string | number | boolean): number {
  return typeof value === 'string' ? value.length : 1;
}

/** What is put together is a text: of constants a constant, else unknown. */
export function makeText(analysis: Analysis, parts: readonly Cell<Value>[], site: Site, frame: Frame): Typed {
  const cell = joinTexts(analysis, parts, site, frame);
  whenEmpty(analysis, cell, 'unknown', () => put(analysis, cell, unknownText(site)));
  return { cell, type: STRING };
}

/** Constants side by side are a constant; more than a few of them, or anything unknown, make the text unknown. */
export function joinTexts(analysis: Analysis, parts: readonly Cell<Value>[], site: Site, frame: Frame): Cell<Value> {
  const [first = newCell(analysis), ...rest] = parts;
  const tags = tagsAt(analysis, frame, site);
  let joined = first;
  for (const part of rest) {
    const next = newCell(analysis);
    const left = joined;
    analysis.solver.watch(left, (a) => {
      if (a.kind === 'unknown') put(analysis, next, a);
      else if (a.kind === 'constant') {
        analysis.solver.watch(part, (b) => {
          if (b.kind === 'unknown') put(analysis, next, b);
          else if (b.kind === 'constant') {
            const isFew = next.values.length < MOST_TEXTS;
            const isShort = lengthOf(a.value) + lengthOf(b.value) <= LONGEST_TEXT;
            put(
              analysis,
              next,
              isFew && isShort
                ? { kind: 'constant', value: `${a.value}${b.value}`, site, tags }
                : unknownValue(`too ${isShort ? 'many' : 'long'} texts are put together here`, site),
            );
          }
        });
      }
    });
    joined = next;
  }
  return joined;
}
