/**
 * Methods of lists and tables that are not known: what one is given may be in it from then on.
 */
import type { Expression } from '../../facts/facts.ts';
import { PUT } from '../../languages/entries.ts';
import { collectionMethod } from '../../models/collections.ts';
import type { Call } from '../../program/mentions.ts';
import { findName } from '../../program/scopes.ts';
import type { Analysis } from '../analysis.ts';
import type { Given } from '../calls/calls.ts';
import type { Frame } from '../calls/frames.ts';
import { lvalue } from '../store.ts';
import { tagged, type Value } from '../values.ts';
import { variableMeant } from './written-names.ts';

/** Puts what says a type, or leads to one, into the list that a call is on, as what may be there and may not. */
export function putUnseen(analysis: Analysis, { callee }: Call, given: readonly Given[], frame: Frame): void {
  if (callee.kind !== 'member' || ASKS.test(callee.name)) return;
  if (collectionMethod('records', callee.name)?.gives === 'answer') return;
  const { of } = callee;
  if (given.length === 0 || !of || !startsAsCollection(analysis, of, frame)) return;
  const into = lvalue(analysis, of, frame);
  for (const { cell, expression } of into ? given : []) {
    // what is put under a key is there by that
    const isPut = expression.kind === 'name' && expression.name === PUT;
    if (into && !isPut) analysis.solver.flow(cell, into, mayBeThere);
  }
}

/** What asks whether something is there, or takes it out. */
const ASKS = /^(?:is|has|contains|index|equals|remove|delete|discard)(?![a-z])/i;

function mayBeThere(value: Value): Value | undefined {
  return KEPT.has(value.kind) ? tagged(value, { upperBound: true }) : undefined;
}

const KEPT: ReadonlySet<Value['kind']> = new Set(['clinical', 'case', 'other-type', 'object']);

/** Whether a variable is given a list or a table where it is declared. */
export function startsAsCollection(analysis: Analysis, of: Expression, frame: Frame): boolean {
  const local = of.kind === 'name' ? findName(frame.scope, of.name) : undefined;
  const first = local ? (local.constant ?? local.made) : variableMeant(analysis.program, of, frame)?.fact.value;
  const value = first?.kind === 'cast' ? first.value : first;
  if (value?.kind === 'dictionary') return value.isTable === true || !frame.file.traits.hasKeyedObjects;
  return value?.kind === 'list';
}
