/**
 * `of[index]`: a dictionary's value, an element, or what a subscript of the app's own gives.
 */

import { type Index, subscriptOf, subscriptsOf } from '../program/members.ts';
import { type Analysis, anyOf, newCell, put, whenEmpty } from './analysis.ts';
import { callFunction, cellOf, type Given, limitAt } from './calls.ts';
import { choiceAt, isTold } from './choices.ts';
import { readIndex } from './entries.ts';
import { evaluate } from './evaluate.ts';
import type { Frame, Typed } from './frames.ts';
import { callValues } from './function-values.ts';
import { NO_TAGS } from './values.ts';

export function readSubscript(analysis: Analysis, expression: Index, frame: Frame): Typed {
  const base = evaluate(analysis, expression.of, frame);
  const index = evaluate(analysis, expression.index, frame);
  if (expression.args?.[0]?.label === 'keyPath') return readPath(analysis, expression, base, index, frame);
  const meant = frame.file.isForeign
    ? undefined
    : subscriptsOf(analysis.program, base.type, expression, frame, limitAt(analysis, expression.site));
  if (!meant) return readPlain(analysis, expression, base, index, frame);
  const { owner, methods, others } = meant;
  const first = methods[0] ?? others[0];
  const given = (expression.args ?? []).map(({ label, value }): Given => {
    const typed = value === expression.index ? index : evaluate(analysis, value, frame);
    return { ...typed, ...(label !== undefined && { label }), isTrailing: false, expression: value };
  });
  const cell = newCell(analysis);
  whenEmpty(analysis, base.cell, 'receiver', () => put(analysis, base.cell, anyOf(analysis, owner, expression.site)));
  analysis.solver.watch(base.cell, (value) => {
    const type = value.kind === 'object' ? value.thing.type : value.kind === 'case' ? value.owner : undefined;
    const method = (type && subscriptOf(analysis.program, type, expression)) ?? first;
    if (method) callFunction(analysis, method, cellOf(analysis, value), given, expression, frame, cell);
  });
  return { cell, ...(first?.fact.result && { type: first.fact.result }) };
}

/** `value[keyPath: path]`: what the path, which is a function, leads to. */
function readPath(analysis: Analysis, expression: Index, base: Typed, path: Typed, frame: Frame): Typed {
  const cell = newCell(analysis);
  const given: Given = { ...base, isTrailing: false, expression: expression.of };
  callValues(analysis, path.cell, [given], expression, frame, cell);
  return { cell };
}

/** A dictionary's or a list's. */
function readPlain(analysis: Analysis, expression: Index, base: Typed, index: Typed, frame: Frame): Typed {
  const { args = [], site } = expression;
  const tags = isTold(analysis, expression.index, frame) ? NO_TAGS : { choice: choiceAt(analysis, site, index.cell) };
  const read = readIndex(analysis, base, index.cell, site, tags);
  for (const { label, value } of args)
    if (label === 'default') analysis.solver.flow(evaluate(analysis, value, frame, read.type).cell, read.cell);
  return read;
}
