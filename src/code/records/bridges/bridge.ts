/**
 * Records that native code of the app hands to JavaScript: what it answers a call with is what the call gives. Ways in:
 * those of `bridge.ts`, but for Flutter's, whose channels have one answer for every method.
 */

import type { Site } from '../../facts/facts.ts';
import { siteKey } from '../../facts/source.ts';
import type { Cell } from '../../flow/solver.ts';
import { nativeCall } from '../../models/foreign-paths.ts';
import type { FunctionInfo } from '../../program/program.ts';
import { exportedMethods } from '../../types/bridges/bridge.ts';
import { foreignResult } from '../../types/bridges/foreign-values.ts';
import { NO_TAGS } from '../../types/values.ts';
import type { SystemCall } from '../calls/unknown.ts';
import type { Given } from '../hits.ts';
import { runOf, symbolOf } from '../runs.ts';
import { link, memoize, newCell, put, type Step, type Taint, type TaintTyped } from '../state.ts';
import { placeName } from '../stores/place-names.ts';
import type { TaintValue } from '../values.ts';
import { functionsNamed } from './into-native.ts';
import { invokesMethod, methodAnswer } from './method-channels.ts';

/** Parameters through which native code answers. */
const ANSWERS = /^(?:RCTPromiseResolveBlock|RCTResponseSenderBlock|CAPPluginCall|Promise)$/;
const DEFINERS: ReadonlySet<string> = new Set(['AsyncFunction', 'Function']);

/** What the functions that an Expo module gives a name answer with. */
function door(taint: Taint, name: string): Cell<TaintValue> {
  return memoize(taint, `native ${name}`, () => newCell(taint));
}

/** `AsyncFunction("name") { … }`. */
export function defineAnswer(taint: Taint, name: string, given: readonly Given[]): void {
  const first = given[0]?.argument.value;
  if (!DEFINERS.has(name) || first?.kind !== 'literal' || typeof first.value !== 'string') return;
  const answer = door(taint, first.value);
  for (const { typed } of given.slice(1)) {
    taint.solver.watch(typed.cell, (value) => {
      if (value.kind !== 'function' || !value.made.closure) return;
      put(taint, functionsNamed(taint, `${first.value}`), value);
      const { parameters, result } = value.made.closure;
      link(taint, result, answer);
      for (const parameter of parameters)
        if (isAnswer(parameter)) link(taint, answered(taint, parameter.cell, value.made.site), answer);
    });
  }
}

function isAnswer({ type }: Pick<TaintTyped, 'type'>): boolean {
  return type !== undefined && ANSWERS.test(type.name);
}

/** The native module that `requireNativeModule('Name')` gives, by its path. */
export function moduleOf(path: string, given: readonly Given[]): string | undefined {
  const literal = given[0]?.argument.value;
  if (literal?.kind !== 'literal' || typeof literal.value !== 'string') return undefined;
  const { value, site } = literal;
  const made = foreignResult(path, { kind: 'constant', value, site, tags: NO_TAGS }, site);
  // what a channel is called has dots in it, and methods are known by their own names
  return made?.kind === 'foreign' && !made.path.startsWith('channel#') ? made.path : undefined;
}

/** What a parameter that answers is given, wherever it is handed on to or kept. */
function answered(taint: Taint, answers: Cell<TaintValue>, site: Site): Cell<TaintValue> {
  const given = newCell(taint);
  put(taint, answers, { kind: 'function', made: { id: taint.nextId(), fills: given, site }, path: [] });
  // who is answered may be an object: `call.resolve(…)`
  link(taint, answers, given, (value) => (value.kind === 'function' ? undefined : value));
  return given;
}

/** What the parameters of an exported method are given that answer. */
function answersOf(taint: Taint, info: FunctionInfo): Cell<TaintValue> {
  return memoize(taint, `answers ${siteKey(info.fact.site)}`, () => {
    const { parameters } = runOf(taint, info);
    const given = newCell(taint);
    for (const [index, parameter] of info.fact.parameters.entries()) {
      const answers = parameters[index];
      if (answers && isAnswer(parameter)) link(taint, answered(taint, answers, info.fact.site), given);
    }
    return given;
  });
}

/** What the native code behind a path answers with; undefined for a path that leads to none. */
export function answerOf(
  taint: Taint,
  path: string,
  { call, given, frame }: Pick<SystemCall, 'call' | 'given' | 'frame'>,
): Cell<TaintValue> | undefined {
  if (invokesMethod(path)) {
    const [first] = given;
    const method = first && placeName(taint, first.argument.value, frame);
    if (method === undefined) return undefined;
    const cell = newCell(taint);
    const step = { what: `answered by native code, \`${method}\``, site: call.site };
    link(taint, methodAnswer(taint, method), cell, undefined, step);
    return cell;
  }
  const native = nativeCall(path);
  if (!native) return undefined;
  const cell = newCell(taint);
  const step = (by: string): Step => ({ what: `answered by native code, ${by}`, site: call.site });
  for (const info of exportedMethods(taint, native))
    link(taint, answersOf(taint, info), cell, taint.values.keyed, step(`\`${symbolOf(info)}\``));
  link(taint, door(taint, native.method), cell, taint.values.keyed, step(`\`${native.method}\``));
  return cell;
}
