/**
 * Records that JavaScript and Dart hand to native code of the app: they come to the function that is called, by their
 * places, or by their names in the options that a plugin is called with. The ways are those of `bridge.ts`.
 */
import type { Parameter } from '../../facts/facts.ts';
import { elementType } from '../../facts/type-names.ts';
import type { Cell } from '../../flow/solver.ts';
import { nativeCall } from '../../models/foreign-paths.ts';
import { isDeclared } from '../../program/named.ts';
import { exportedMethods } from '../../types/bridges/bridge.ts';
import type { SystemCall } from '../calls/unknown.ts';
import type { Given } from '../hits.ts';
import { runOf } from '../runs.ts';
import { joined, link, memoize, newCell, type Step, type Taint, type TaintTyped } from '../state.ts';
import { placeName } from '../stores/place-names.ts';
import type { Via } from '../value-flows.ts';
import type { TaintValue } from '../values.ts';
import { invokesMethod, methodGiven } from './method-channels.ts';

/** What the declaration of native code that is called by its name is asked for by. */
export function nativeKey(name: string): string {
  return `native ${name}`;
}

/** Plugins of Capacitor and Cordova are called with one thing that holds all. */
const HOLDS_ALL: ReadonlyMap<string, string> = new Map([
  ['CAPPluginCall', 'options'],
  ['CDVInvokedUrlCommand', 'arguments'],
]);

/** What a call of Capacitor gives of its options, by their names. */
const OPTION = /^get(?:String|Array|Object|Value|Any|Int|Float|Double|Number|Date)$/;

/** Hands what is given to the native code that a path leads to. */
export function handIn(
  taint: Taint,
  path: string,
  { call, given, frame }: Pick<SystemCall, 'call' | 'given' | 'frame'>,
): void {
  const step = (by: string): Step => ({ what: `handed to native code, \`${by}\``, site: call.site });
  if (invokesMethod(path)) {
    const [method, args] = given;
    const name = method && placeName(taint, method.argument.value, frame);
    if (name === undefined || !args) return;
    askFor(taint, name, [args.typed]);
    link(taint, args.typed.cell, methodGiven(taint, name), taint.values.tables, step(name));
    return;
  }
  const native = nativeCall(path);
  if (!native) return;
  const args = given.map(({ typed }) => typed);
  askFor(taint, native.method, args);
  for (const { fact, ...info } of exportedMethods(taint, native)) {
    const { parameters } = runOf(taint, { ...info, fact });
    for (const [index, cell] of parameters.entries()) {
      const parameter = fact.parameters[index];
      const all = HOLDS_ALL.get(parameter?.type?.name ?? '');
      if (all !== undefined)
        for (const arg of args)
          link(taint, joined(taint, [arg.cell], taint.values.tables), cell, taint.values.push(all), step(fact.name));
      else if (args[index]) link(taint, args[index].cell, cell, takenBy(taint, parameter), step(fact.name));
    }
  }
  taint.solver.watch(functionsNamed(taint, native.method), (value) => {
    const { closure } = value.kind === 'function' ? value.made : {};
    for (const [index, { cell }] of closure?.parameters.entries() ?? [])
      if (args[index])
        link(taint, args[index].cell, cell, takenBy(taint, closure?.fact.parameters[index]), step(native.method));
  });
}

/** An object comes as a table, but where the app's own type says what is in it. */
function takenBy(taint: Taint, parameter: Parameter | undefined): Via | undefined {
  const type = parameter?.type && elementType(parameter.type).name;
  return type !== undefined && isDeclared(taint.program, type) ? undefined : taint.values.tables;
}

function askFor(taint: Taint, name: string, given: readonly TaintTyped[]): void {
  for (const { cell } of given)
    taint.solver.watch(cell, ({ kind }) => kind === 'record' && taint.unknownCalls.add(nativeKey(name)));
}

/** The functions that Expo's modules give a name. */
export function functionsNamed(taint: Taint, name: string): Cell<TaintValue> {
  return memoize(taint, `native functions ${name}`, () => newCell(taint));
}

/** `call.getString("title")`: an entry of the options that a plugin is called with. Undefined for any other call. */
export function readOption(
  taint: Taint,
  name: string,
  receiver: TaintTyped,
  [key]: readonly Given[],
): TaintTyped | undefined {
  const all = HOLDS_ALL.get(receiver.type?.name ?? '');
  const text = key?.argument.value;
  if (all === undefined || !OPTION.test(name) || text?.kind !== 'literal') return undefined;
  const options = joined(taint, [receiver.cell], taint.values.pop(all));
  return { cell: joined(taint, [options], taint.values.entry(`${text.value}`)) };
}

const BRIDGES = /@objc\b|\b(?:ExpoModulesCore|RCT_\w{1,30}|FlutterMethod(?:Call|Channel)|Hybrid\w{0,60}Spec)\b/;
const GIVEN_NAMES =
  /\b(?:Async)?Function\(\s{0,9}"(\w{1,99})"|\bRCT_\w{0,40}METHOD\(\s{0,9}(?:\w{1,99},\s{0,9})?(\w{1,99})|\bcase\s{1,9}"(\w{1,99})"|(?:==\s{0,9}|ToString:\s{0,9}@)"(\w{1,99})"/g;

/** The names by which code of another language may call a file of native code. */
export function calledFromOutside(text: string, declared: Iterable<string>): readonly string[] {
  if (!BRIDGES.test(text)) return [];
  const given = [...text.matchAll(GIVEN_NAMES)].map(([, ...names]) => names.find((name) => name !== undefined) ?? '');
  return [...given, ...declared];
}
