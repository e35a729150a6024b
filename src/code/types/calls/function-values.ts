/**
 * Calls of functions that are values: closures, methods that are handed on, key paths.
 */

import type { Argument, Expression, FunctionFact, Parameter } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { foreignSinkName } from '../../models/foreign-paths.ts';
import { matchNamed } from '../../program/arguments.ts';
import { CALLED_AS_FUNCTION, methodsOf } from '../../program/called.ts';
import { isStatic } from '../../program/meaning.ts';
import { findTypeInfo } from '../../program/program.ts';
import { type Analysis, callId, memoize, newCell, put } from '../analysis.ts';
import { callNative } from '../bridges/bridge.ts';
import { foreignResult } from '../bridges/foreign-values.ts';
import { keysOf, valuesOf } from '../collections/entries.ts';
import { recordCallOfValue } from '../escapes.ts';
import { answerTo } from '../events/answers.ts';
import { dropFlags } from '../objects/fields.ts';
import { readMember } from '../objects/members.ts';
import { recordHit } from '../record-hit.ts';
import { type Run, runValue } from '../runs.ts';
import { type FunctionValue, NO_TAGS, type Value } from '../values.ts';
import { callExpression, callFunction, cellOf, type Given, pass } from './calls.ts';
import { construct } from './construct.ts';
import type { Frame, Typed } from './frames.ts';
import { callUnknown } from './unknown-calls.ts';

/** Calls whatever function a cell holds. */
export function callValues(
  analysis: Analysis,
  functions: Cell<Value>,
  given: readonly Given[],
  call: Expression,
  frame: Frame,
  result: Cell<Value>,
): void {
  recordCallOfValue(analysis, functions, given, call, frame);
  analysis.nothing.makes.push([functions, result]);
  analysis.solver.watch(functions, (value) => {
    if (value.kind === 'function') callValue(analysis, value.made, given, call, frame, result);
    else if (value.kind === 'unknown') put(analysis, result, value);
    else if (value.kind === 'foreign') callForeign(analysis, value.path, given, call, frame, result);
    // `S()`, where `S` stands for a type, or a class that is handed on: it is made where it is called
    else if (value.kind === 'type' && call.kind === 'call')
      analysis.solver.flow(construct(analysis, call, { name: value.name, args: [] }, frame).cell, result);
    else if (value.kind === 'object' && !value.thing.type) answerTo(analysis, value, given);
    else if (value.kind === 'object' && value.thing.type) {
      for (const method of methodsOf(analysis.program, value.thing.type, CALLED_AS_FUNCTION)) {
        callFunction(analysis, method, cellOf(analysis, value), given, call, frame, result);
      }
    }
  });
}

/** A call of what an import, a global or a bridge brings. */
export function callForeign(
  analysis: Analysis,
  path: string,
  given: readonly Given[],
  call: Expression,
  frame: Frame,
  result: Cell<Value>,
): void {
  if (call.kind !== 'call') return;
  recordHit(analysis, foreignSinkName(path), given, call, frame, []);
  callNative(analysis, path, given, call, frame, result);
  const known = newCell(analysis);
  const [first] = given;
  if (first) {
    analysis.solver.watch(first.cell, (value) => {
      const made = foreignResult(path, value, call.site);
      if (made) put(analysis, known, made);
    });
  }
  const made = foreignResult(path, undefined, call.site);
  if (made && made.kind !== 'unknown') put(analysis, known, made);
  analysis.solver.flow(known, result);
  const name = path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf('#')) + 1);
  const isKnown = (): boolean => known.values.length + result.values.length > 0;
  // what it gives is told as unknown in the end, and that says nothing of what it is given
  const isFollowed = (): boolean => [...known.values, ...result.values].some(({ kind }) => kind !== 'unknown');
  const unknown = callUnknown(analysis, name, undefined, given, call, frame, isKnown, { path, isFollowed });
  analysis.solver.flow(unknown.cell, result);
}

export function callValue(
  analysis: Analysis,
  made: FunctionValue,
  given: readonly Given[],
  call: Expression,
  frame: Frame,
  result: Cell<Value>,
): void {
  if (made.isUnbound && made.method) {
    const { method } = made;
    const bound = memoize(analysis, `bound ${made.id} ${callId(analysis, call)}`, (): FunctionValue => {
      const self = newCell(analysis);
      return { id: analysis.nextId(), method, self };
    });
    if (given[0] && bound.self) analysis.solver.flow(given[0].cell, bound.self);
    put(analysis, result, { kind: 'function', made: bound, tags: NO_TAGS });
    return;
  }
  if (made.method) {
    callFunction(
      analysis,
      made.method,
      made.self,
      matchNamed(made.method.fact, given)
        ? given
        : apart(analysis, made.method.fact, given, frame).map(({ label: _, ...rest }, index) =>
            labelled(rest, made.method?.fact.parameters[index]),
          ),
      call,
      frame,
      result,
    );
    return;
  }
  if (made.gives) {
    analysis.solver.flow(made.gives, result);
    return;
  }
  if (made.path) {
    const [first] = given;
    if (!first) return;
    let value: Typed = first;
    for (const name of made.path) value = readMember(analysis, value, name, call, frame);
    analysis.solver.flow(value.cell, result);
    return;
  }
  if (made.callee && made.frame) {
    const labels = made.labels ?? labelsOf(analysis, made.callee, made.frame, given.length);
    const args = given.map(({ expression }, index): Argument => {
      const label = labels[index];
      return { ...(label !== undefined && label !== '_' && { label }), value: expression };
    });
    // the arguments are cells already: stand-ins carry them into the call
    const names = new Map(given.map((each, index): [string, Typed] => [`\0${index}`, each]));
    const inner: Frame = { ...made.frame, calls: frame.calls, scope: { names, outer: made.frame.scope } };
    const stood = args.map(
      (arg, index): Argument => ({
        ...arg,
        value: { kind: 'name', name: `\0${index}`, site: arg.value.site },
      }),
    );
    const typed = callExpression(
      analysis,
      { kind: 'call', callee: made.callee, args: stood, site: call.site },
      inner,
      undefined,
    );
    analysis.solver.flow(typed.cell, result);
    return;
  }
  const run = runValue(analysis, made, call, frame);
  if (!run) return;
  pass(analysis, run, spread(analysis, run, given, call), matchNamed(run.fact, given), frame);
  analysis.solver.flow(run.result, result, dropFlags);
}

/** The labels of an initialiser that is handed on without them: `Row.init`. */
function labelsOf({ program }: Analysis, callee: Expression, frame: Frame, count: number): readonly string[] {
  if (callee.kind !== 'member' || callee.name !== 'init' || callee.of?.kind !== 'name') return [];
  const info = callee.of.name === 'Self' ? frame.owner : findTypeInfo(program, callee.of.name);
  if (!info) return [];
  const init = methodsOf(program, info, 'init').find(({ fact }) => fact.parameters.length === count);
  if (init) return init.fact.parameters.map(({ label }) => label ?? '_');
  // `["labs"].compactMap(Kind.init)`
  if (info.kind === 'enum' && count === 1) return ['rawValue'];
  return [...info.variables.values()].filter((it) => !it.fact.getter && !isStatic(it)).map(({ fact }) => fact.name);
}

function labelled(given: Omit<Given, 'label'>, parameter: Parameter | undefined): Given {
  return { ...given, ...(parameter?.label !== undefined && { label: parameter.label }) };
}

/** `zip(titles, kinds).map(row)`: the same of a function of Swift that needs several. */
function apart(
  analysis: Analysis,
  { parameters, isMessage }: FunctionFact,
  given: readonly Given[],
  frame: Frame,
): readonly Given[] {
  const [only] = given;
  const needed = parameters.filter((it) => !it.default && !it.isVariadic).length;
  if (!only || given.length > 1 || needed < 2 || isMessage || !frame.file.traits.isNative) return given;
  return parameters.slice(0, needed).map((_, index) => ({ ...only, ...partOf(analysis, only, index) }));
}

/** One tuple given to a closure of several parameters comes apart. */
function spread(analysis: Analysis, run: Run, given: readonly Given[], at: Expression): readonly Given[] {
  const [only] = given;
  if (given.length !== 1 || !only) return given;
  if (run.fact.isPositional) {
    const isOfAll = at.kind === 'call' && at.callee.kind === 'member' && at.callee.name === 'forEach';
    return isOfAll ? entriesOf(analysis, run, only) : given;
  }
  if (run.parameters.length < 2) return given;
  return run.parameters.map((_, index) => ({ ...only, ...partOf(analysis, only, index) }));
}

/** `kinds.forEach((kind, key) => …)`: of a table, what it holds and its keys; of all else, the element. */
function entriesOf(analysis: Analysis, { fact }: Run, only: Given): readonly Given[] {
  const isFirst = analysis.program.traitsOf(fact.site.file).givesValuesFirst;
  const [first, second] = [newCell(analysis), newCell(analysis)];
  analysis.solver.flow(only.cell, first);
  analysis.solver.watch(only.cell, (value) => {
    if (value.kind !== 'object' || !value.thing.isTable) return;
    const { thing } = value;
    analysis.solver.flow(valuesOf(analysis, thing), isFirst ? first : second);
    analysis.solver.flow(keysOf(analysis, thing), isFirst ? second : first);
  });
  return [
    { ...only, cell: first },
    { ...only, cell: second },
  ];
}

function partOf(analysis: Analysis, typed: Typed, index: number): Typed {
  const cell = newCell(analysis);
  analysis.solver.watch(typed.cell, (value) => {
    if (value.kind !== 'object' || value.thing.form === 'object') {
      put(analysis, cell, value);
      return;
    }
    const name = value.thing.form === 'dictionary' ? (index === 0 ? '\0keys' : '\0values') : `${index}`;
    const field = value.thing.fields.get(name);
    if (field) analysis.solver.flow(field, cell);
  });
  return { cell };
}
