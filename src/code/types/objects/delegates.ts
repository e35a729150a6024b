/**
 * What a delegate of Kotlin gives for a property: what its own `getValue` does, the entry of a table by the property’s name,
 * else what it holds.
 */
import type { Expression } from '../../facts/facts.ts';
import { nearest } from '../../program/called.ts';
import { propertyDelegated } from '../../program/delegated.ts';
import type { Call } from '../../program/mentions.ts';
import { findTypeInfo } from '../../program/program.ts';
import { type Analysis, newCell, put } from '../analysis.ts';
import { callFunction, cellOf, give } from '../calls/calls.ts';
import type { Frame, Typed } from '../calls/frames.ts';
import { callValue } from '../calls/function-values.ts';
import { keyOfName, readEntry } from '../collections/entries.ts';
import { evaluate } from '../evaluate.ts';

export function callDelegate(analysis: Analysis, call: Call, of: Expression, frame: Frame): Typed | undefined {
  const { program, solver } = analysis;
  const property = propertyDelegated(call);
  if (property === undefined) return undefined;
  const base = evaluate(analysis, of, frame);
  const name = 'getValue';
  const given = give(analysis, call, frame);
  const cell = newCell(analysis);
  analysis.nothing.makes.push([base.cell, cell]);
  solver.watch(base.cell, (value) => {
    const type =
      value.kind === 'object'
        ? value.thing.type
        : value.kind === 'type'
          ? findTypeInfo(program, value.name)
          : value.kind === 'case'
            ? value.owner
            : undefined;
    const [method] = type ? nearest(program, type, name, call) : [];
    if (method) callFunction(analysis, method, cellOf(analysis, value), given, call, frame, cell);
    else if (value.kind === 'function') callValue(analysis, value.made, given, call, frame, cell);
    else if (value.kind === 'object' && value.thing.form === 'dictionary')
      readEntry(analysis, value.thing, keyOfName(property), cell);
    else put(analysis, cell, value);
  });
  const own = base.type && findTypeInfo(program, base.type.name);
  const [method] = own ? nearest(program, own, name, call) : [];
  const type = method ? method.fact.result : base.type?.name === '->' ? undefined : base.type;
  return { cell, ...(type && { type }) };
}
