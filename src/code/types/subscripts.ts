/**
 * `of[index]`: a dictionary's value, an element, or what a subscript of the app's own gives.
 */

import type { Expression } from '../facts/facts.ts';
import { fits } from '../program/arguments.ts';
import { SUBSCRIPT } from '../program/mentions.ts';
import { findMethods, findTypeInfo, type TypeInfo } from '../program/program.ts';
import { type Analysis, anyOf, newCell, put, whenEmpty } from './analysis.ts';
import { callFunction, cellOf, type Given } from './calls.ts';
import { choiceAt, isTold } from './choices.ts';
import { readIndex } from './entries.ts';
import { evaluate } from './evaluate.ts';
import type { Frame, Typed } from './frames.ts';
import { callValues } from './function-values.ts';
import { NO_TAGS } from './values.ts';

type Index = Extract<Expression, { kind: 'index' }>;

export function readSubscript(analysis: Analysis, expression: Index, frame: Frame): Typed {
  const base = evaluate(analysis, expression.of, frame);
  const index = evaluate(analysis, expression.index, frame);
  if (expression.args?.[0]?.label === 'keyPath') return readPath(analysis, expression, base, index, frame);
  if (!analysis.program.methods.has(SUBSCRIPT) || frame.file.isForeign)
    return readPlain(analysis, expression, base, index, frame);
  const declared = base.type && findTypeInfo(analysis.program, base.type.name);
  const own = declared && declared.kind !== 'extension' && subscriptOf(analysis, declared, expression);
  if (!declared || !own) return readPlain(analysis, expression, base, index, frame);
  const given = (expression.args ?? []).map(({ label, value }): Given => {
    const typed = value === expression.index ? index : evaluate(analysis, value, frame);
    return { ...typed, ...(label !== undefined && { label }), isTrailing: false, expression: value };
  });
  const cell = newCell(analysis);
  whenEmpty(analysis, base.cell, 'receiver', () =>
    put(analysis, base.cell, anyOf(analysis, declared, expression.site)),
  );
  analysis.solver.watch(base.cell, (value) => {
    const type = value.kind === 'object' ? value.thing.type : value.kind === 'case' ? value.owner : undefined;
    const method = (type && subscriptOf(analysis, type, expression)) ?? own;
    callFunction(analysis, method, cellOf(analysis, value), given, expression, frame, cell);
  });
  return { cell, ...(own.fact.result && { type: own.fact.result }) };
}

function subscriptOf(
  { program }: Analysis,
  type: TypeInfo,
  { args = [], site }: Index,
): ReturnType<typeof findMethods>[number] | undefined {
  const call = { kind: 'call', callee: { kind: 'name', name: SUBSCRIPT, site }, args, site } as const;
  return findMethods(program, type, SUBSCRIPT).find(({ fact }) => fits(fact, call));
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
