/**
 * Macros of Objective-C that are not expanded.
 */

import type { Expression } from '../../facts/facts.ts';
import { elementType } from '../../facts/type-names.ts';
import type { Cell } from '../../flow/solver.ts';
import { CLINICAL_TYPE_NAMES, typeOfRaw } from '../../models/healthkit.ts';
import { type Sink, takesTypes } from '../../models/sinks.ts';
import { mentionsOf } from '../../program/find-mentions.ts';
import { callableNamed, membersNamed } from '../../program/named.ts';
import type { FunctionInfo, Program } from '../../program/program.ts';
import { isSeed, leadsTo, takesSomething } from '../../program/relevance.ts';
import { type Analysis, memoize, put, unknownValue } from '../analysis.ts';
import { tagsAt } from '../evaluate.ts';
import type { Value } from '../values.ts';
import type { Frame } from './frames.ts';

/** What is in a macro may ask as well as read. */
const ANY: Sink = { api: 'a macro', name: '', takes: [{ index: 0, roles: ['requested', 'read'] }] };

export function readMacro(
  analysis: Analysis,
  { name, mentions, site }: Extract<Expression, { kind: 'macro' }>,
  frame: Frame,
  cell: Cell<Value>,
): void {
  put(analysis, cell, unknownValue(`\`${name}\` is a macro that is not expanded`, site));
  const answers = memoize(analysis, 'macros', () => new Map<ReadonlySet<string>, boolean>());
  let isAnyOurs = answers.get(mentions);
  if (isAnyOurs === undefined) {
    isAnyOurs = [...mentions].some((word) => isOurs(analysis, word, mentions));
    answers.set(mentions, isAnyOurs);
  }
  if (!isAnyOurs) return;
  const tags = tagsAt(analysis, frame, site);
  analysis.hits.push({ sink: ANY, site, frame: { ...frame, tags }, cells: [cell], instead: [] });
}

/** A clinical type, a way of asking or reading, or a function that is given types there. What makes an object only keeps
 *  them, and what takes nothing runs without being called. */
function isOurs({ program, relevant }: Analysis, word: string, all: ReadonlySet<string>): boolean {
  if (word.startsWith('HKClinical') || typeOfRaw(word) || takesTypes(word) || word.startsWith('clinicalType'))
    return true;
  if (word.startsWith('init')) return false;
  const named = callableNamed(program, word);
  return named.some(
    (info) =>
      relevant.has(info.id) &&
      takesSomething(program, info.fact) &&
      info.fact.parameters.every(({ label }) => label === undefined || all.has(label)) &&
      usesTypes(program, info),
  );
}

/** Whether a function, or one that it calls, makes types, asks for them, reads them or keeps them. */
function usesTypes(program: Program, start: FunctionInfo): boolean {
  const seen = new Set([start.id]);
  const waiting = [start];
  for (let info = waiting.pop(); info; info = waiting.pop()) {
    const mentions = mentionsOf(info.fact.body);
    if (isSeed(mentions) || [...mentions.assigned].some((name) => keepsTypes(program, name))) return true;
    for (const name of mentions.calls.keys()) {
      for (const each of callableNamed(program, name)) {
        if (seen.has(each.id) || !takesSomething(program, each.fact) || !leadsTo(mentions, each.fact)) continue;
        seen.add(each.id);
        waiting.push(each);
      }
    }
  }
  return false;
}

function keepsTypes(program: Program, name: string): boolean {
  return membersNamed(program, name).some(
    ({ fact: { type } }) => type && CLINICAL_TYPE_NAMES.has(elementType(type).name),
  );
}
