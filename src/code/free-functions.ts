/**
 * Functions and types of the system that pass values on.
 */
import { type Analysis, newCell, newThing, put } from './analysis.ts';
import { makesCollection } from './builtins.ts';
import type { Call, Given } from './calls.ts';
import { putEntry, readPart, valuesOf } from './entries.ts';
import type { TypeName } from './facts.ts';
import type { Frame, Typed } from './frames.ts';
import { callValues } from './function-values.ts';
import { elementType } from './program.ts';
import type { Cell } from './solver.ts';
import { NO_TAGS, type Value } from './values.ts';

const ANSWER = '\0answer';

export function storeAnswer(analysis: Analysis, base: Typed, value: Cell<Value>): void {
  analysis.solver.watch(base.cell, (it) => {
    const answer = it.kind === 'object' ? it.thing.fields.get(ANSWER) : undefined;
    if (answer) analysis.solver.flow(value, answer);
  });
}

/** Functions and types of the system that pass values on. Undefined for any other. */
export function callFree(
  analysis: Analysis,
  name: string,
  given: readonly Given[],
  call: Call,
  frame: Frame,
  expected: TypeName | undefined,
): Typed | undefined {
  const { solver } = analysis;
  const cell = newCell(analysis);
  if (name === 'String' && given[0]?.label !== undefined && given[0].label !== 'describing') return undefined;
  if (makesCollection(name) || name === 'min' || name === 'max' || name === 'String') {
    for (const arg of given) if (arg.label !== 'count' && arg.label !== 'capacity') solver.flow(arg.cell, cell);
    const type = name === 'String' ? { name, args: [] } : (expected ?? given[0]?.type);
    return { cell, ...(type && { type }) };
  }
  if (name === 'Dictionary' || name === 'NSDictionary' || name === 'NSMutableDictionary')
    return makeDictionary(analysis, given, call, expected);
  if (name === 'DataAccessRequirements') {
    // SpeziHealthKit: what is to be read and written; asked for as a whole
    for (const arg of given) if (arg.label === 'read') solver.flow(arg.cell, cell);
    return { cell };
  }
  if (name === 'zip') {
    const thing = newThing(analysis, 'tuple', call.site);
    for (const [index, arg] of given.entries()) thing.fields.set(`${index}`, arg.cell);
    put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
    return { cell };
  }
  if (/^with\w*Continuation$/.test(name)) {
    const thing = newThing(analysis, 'any', call.site);
    thing.fields.set(ANSWER, cell);
    const continuation = newCell(analysis);
    put(analysis, continuation, { kind: 'object', thing, tags: NO_TAGS });
    const arg: Given = { cell: continuation, isTrailing: false, expression: call };
    for (const closure of given) callValues(analysis, closure.cell, [arg], call, frame, newCell(analysis));
    return { cell };
  }
  if (name === 'stride') {
    put(analysis, cell, { kind: 'numbers', tags: NO_TAGS });
    return { cell };
  }
  if (VIEWS.has(name)) {
    const [collection] = given;
    const closures = given.filter((arg) => arg.isTrailing);
    if (!collection || closures.length === 0) return undefined;
    const type = collection.type && elementType(collection.type);
    const arg: Given = { cell: collection.cell, ...(type && { type }), isTrailing: false, expression: call };
    for (const closure of closures) callValues(analysis, closure.cell, [arg], call, frame, newCell(analysis));
    return { cell };
  }
  if (SILENT.has(name)) return { cell };
  return undefined;
}

/** Views whose closure gets each element of the first argument. */
const VIEWS = new Set(['ForEach', 'List', 'OutlineGroup', 'Table', 'Chart']);

/** Gives nothing that could be a type. */
const SILENT = new Set([
  'print',
  'debugPrint',
  'NSLog',
  'assert',
  'precondition',
  'fatalError',
  'assertionFailure',
  'preconditionFailure',
]);

function makeDictionary(
  analysis: Analysis,
  given: readonly Given[],
  call: Call,
  expected: TypeName | undefined,
): Typed {
  const thing = newThing(analysis, 'dictionary', call.site);
  const cell = newCell(analysis);
  put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
  for (const arg of given) {
    analysis.solver.watch(arg.cell, (value) => {
      if (value.kind === 'object' && value.thing.form === 'dictionary') put(analysis, cell, value);
    });
    if (arg.label === 'uniqueKeysWithValues' || arg.label === undefined) {
      putEntry(analysis, thing, readPart(analysis, arg, 0).cell, readPart(analysis, arg, 1).cell);
    } else if (arg.label === 'grouping') analysis.solver.flow(arg.cell, valuesOf(analysis, thing));
  }
  return { cell, ...(expected?.name === 'Dictionary' && { type: expected }) };
}
