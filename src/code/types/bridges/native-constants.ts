/**
 * What native code hands to scripts before anybody calls it: `NativeModules.Records.allergy`.
 *
 * React Native: `constantsToExport`, and `getConstants` of the new architecture. https://reactnative.dev/docs/legacy/native-modules-ios
 * Expo: `Constants(["allergy": …])`, `Constant("allergy") { … }`. https://docs.expo.dev/modules/module-api/
 */
import type { Expression, Site } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { nativeCall } from '../../models/foreign-paths.ts';
import { methodsNamed } from '../../program/named.ts';
import type { FunctionInfo } from '../../program/program.ts';
import { type Analysis, memoize, newCell } from '../analysis.ts';
import type { Given } from '../calls/calls.ts';
import type { Frame } from '../calls/frames.ts';
import { callValues } from '../calls/function-values.ts';
import { keyOfName, readEntry } from '../collections/entries.ts';
import { runAsRoot } from '../runs.ts';
import type { Value } from '../values.ts';
import { isNamedLike } from './bridge.ts';

const GIVERS = ['constantsToExport', 'getConstants'];

/** Whether a path asks a module for all that it hands over: `Records.getConstants()`. */
export function asksForConstants(path: string): boolean {
  const { module = '', method = '' } = nativeCall(path) ?? {};
  return module !== '' && GIVERS.includes(method);
}

/** What the constant is that a path names. It is shown where scripts say its name. */
export function readConstant(analysis: Analysis, path: string, site: Site, to: Cell<Value>): void {
  const { module = '', method: name = '' } = nativeCall(path) ?? {};
  if (module === '') return;
  const shown = newCell(analysis);
  analysis.solver.flow(shown, to, (value) => (value.kind === 'clinical' ? { ...value, site } : value));
  for (const info of giversOf(analysis, module)) readFrom(analysis, runAsRoot(analysis, info).result, name, shown);
  readFrom(analysis, defined(analysis), name, shown);
  analysis.solver.flow(definedBy(analysis, name), shown);
}

function readFrom(analysis: Analysis, all: Cell<Value>, name: string, to: Cell<Value>): void {
  analysis.solver.watch(all, (value) => {
    if (value.kind === 'object' && value.thing.form === 'dictionary')
      readEntry(analysis, value.thing, keyOfName(name), to);
    else if (value.kind === 'unknown') analysis.solver.flow(all, to, (it) => (it === value ? it : undefined));
  });
}

/** The methods that give the constants of a module: those of the class that is named like it, where any is. */
function giversOf({ program }: Analysis, module: string): readonly FunctionInfo[] {
  const all = GIVERS.flatMap((name) => methodsNamed(program, name)).filter(({ file }) => file.traits.isNative);
  const named = all.filter(({ owner }) => owner && isNamedLike(owner.name, module));
  return named.length > 0 ? named : all;
}

/** What Expo's modules hand over at once, and what by one name. */
function defined(analysis: Analysis): Cell<Value> {
  return definedBy(analysis, '');
}

function definedBy(analysis: Analysis, name: string): Cell<Value> {
  return memoize(analysis, `native constant ${name}`, () => newCell(analysis));
}

/** `Constants { … }`, `Constant("name") { … }` of a module. False for any other call. */
export function defineConstants(
  analysis: Analysis,
  name: string,
  given: readonly Given[],
  call: Expression,
  frame: Frame,
): boolean {
  const [first] = given;
  const literal = first?.expression;
  const isOne = name === 'Constant' && literal?.kind === 'literal';
  if (!frame.owner?.supertypes.has('Module') || !first || !(isOne || name === 'Constants')) return false;
  const into = isOne ? definedBy(analysis, `${literal.value}`) : defined(analysis);
  for (const { cell } of isOne ? given.slice(1) : given) {
    analysis.solver.flow(cell, into, (value) => (value.kind === 'function' ? undefined : value));
    callValues(analysis, cell, [], call, frame, into);
  }
  return true;
}
