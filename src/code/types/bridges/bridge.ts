/**
 * Calls from JavaScript and Dart into native code of the app. Whoever passes the types decides what is asked for; the
 * native table that maps texts to types does not.
 *
 * React Native: `NativeModules.X.f(a)` runs the exported method f. https://reactnative.dev/docs/legacy/native-modules-ios
 * Nitro: `createHybridObject('X').f(a)` runs the method f of `HybridX: HybridXSpec`. https://nitro.margelo.com/docs/hybrid-objects
 * Expo: `requireNativeModule('X').f(a)` runs what `AsyncFunction("f")` is given. https://docs.expo.dev/modules/module-api/
 * Capacitor: `X.f(options)` runs f with a call that holds the options. https://capacitorjs.com/docs/plugins/ios
 * Cordova: `cordova.exec(…, 'X', 'f', [a])` runs f with a command. https://cordova.apache.org/docs/en/latest/guide/platforms/ios/plugin.html
 * Flutter: `channel.invokeMethod('f', a)` runs the handler. https://docs.flutter.dev/platform-integration/platform-channels
 * Pigeon: `channel.send([a])` runs the handler of the channel by that name. https://pub.dev/packages/pigeon
 */

import type { Expression, FunctionFact, Parameter, TypeName } from '../../facts/facts.ts';
import { elementType } from '../../facts/type-names.ts';
import type { Cell } from '../../flow/solver.ts';
import { isHybridSpec, LISTENS_TO_NATIVE, nativeCall, SHOWN_NATIVELY } from '../../models/foreign-paths.ts';
import { channelIn } from '../../program/message-channels.ts';
import { methodsNamed } from '../../program/named.ts';
import { type FunctionInfo, findTypeInfo, type TypeInfo } from '../../program/program.ts';
import { findName } from '../../program/scopes.ts';
import { type Analysis, memoize, newCell, nobody, put, whenEmpty } from '../analysis.ts';
import { callFunction, type Given } from '../calls/calls.ts';
import type { Frame } from '../calls/frames.ts';
import { callValues } from '../calls/function-values.ts';
import { keysOf, readEntry, valuesOf } from '../collections/entries.ts';
import { dropFlags } from '../objects/fields.ts';
import { newThing, starOf } from '../objects/things.ts';
import { ownRun } from '../runs.ts';
import { noteSelecting } from '../shown-at.ts';
import { type FunctionValue, NO_TAGS, type Thing, type Value } from '../values.ts';
import { defineProp, doorDefined, noteGroup, showNatively } from './expo.ts';

/** Methods that code outside of the native code may call. */
const EXPORTED = ['@exported', '@objc'];

/** Runs the native code that a path leads to, with what is passed to it. */
export function callNative(
  analysis: Analysis,
  path: string,
  given: readonly Given[],
  call: Expression,
  frame: Frame,
  result: Cell<Value>,
): void {
  const native = nativeCall(path);
  if (native) {
    if (native.method === SHOWN_NATIVELY) showNatively(analysis, native.module, given);
    for (const info of exportedMethods(analysis, native)) {
      connect(analysis, info, bridged(analysis, info, given, call), call, frame, result);
    }
    enterDoor(analysis, native.method, given, call, frame, result);
    return;
  }
  if (path.startsWith('channel#') && /\.invoke(?:List|Map)?Method$/.test(path)) {
    callHandlers(analysis, given, call, frame, result);
  }
}

/** The methods by a name that are exported, of the class that is named like the module where several have it. */
export function exportedMethods(
  { program }: Pick<Analysis, 'program'>,
  { module, method }: { readonly module: string; readonly method: string },
): readonly FunctionInfo[] {
  const all = methodsNamed(program, method).filter(
    ({ fact, file, owner }) =>
      file.traits.isNative && (EXPORTED.some((word) => fact.modifiers.has(word)) || isHybrid(owner)),
  );
  const named = all.filter(({ owner }) => owner && module !== '' && isNamedLike(owner.name, module));
  return named.length > 0 ? named : all;
}

/** Whether a class has the name of a module, but for what teams put before and behind it. */
export function isNamedLike(type: string, module: string): boolean {
  const bare = (name: string): string => name.replace(/^RCT|^RN|^Hybrid|Module$|Plugin$|Bridge$/g, '').toLowerCase();
  return bare(type) === bare(module);
}

/** Whether a class does what a specification of Nitro asks for, which is made of one in TypeScript. */
function isHybrid(owner: TypeInfo | undefined): boolean {
  return owner !== undefined && [...owner.supertypes].some(isHybridSpec);
}

/** The enums of such a specification are made of texts: what nobody else declares comes as a case. */
function asCases(analysis: Analysis, { cell, ...given }: Given, type: TypeName | undefined): Given {
  const wanted = type && elementType(type);
  const info = wanted && findTypeInfo(analysis.program, wanted.name);
  if (!wanted || wanted.name === 'String' || (info && info.kind !== 'extension')) return { cell, ...given };
  const cases = newCell(analysis);
  analysis.solver.flow(cell, cases, (value) =>
    value.kind === 'constant' && typeof value.value === 'string'
      ? { kind: 'case', name: value.value, ...(info && { owner: info }), site: value.site, tags: value.tags }
      : value,
  );
  return { ...given, cell: cases };
}

/** What React Native makes of a value of JavaScript, by the name of the type that a method takes: `+[RCTConvert RBSection:]`. */
function converted(
  analysis: Analysis,
  given: Given,
  type: TypeName | undefined,
  call: Expression,
  frame: Frame,
): Given {
  const [converter] = type ? methodsNamed(analysis.program, type.name).filter(isConverter) : [];
  if (!converter) return given;
  const cell = newCell(analysis);
  callFunction(analysis, converter, undefined, [given], call, frame, cell);
  return { ...given, cell };
}

function isConverter({ owner, fact }: FunctionInfo): boolean {
  return owner?.name === 'RCTConvert' && fact.parameters.length === 1;
}

/** What the method's parameters get: a plugin's call holds the options, a command its arguments. */
function bridged(
  analysis: Analysis,
  { fact }: FunctionInfo,
  given: readonly Given[],
  call: Expression,
): readonly Given[] {
  const type = fact.parameters[0]?.type?.name;
  if (type !== 'CDVInvokedUrlCommand') return given;
  const thing = newThing(analysis, 'dictionary', call.site);
  for (const arg of given) enter(analysis, thing, 'arguments', arg.cell);
  return [cellWith(analysis, { kind: 'object', thing, tags: NO_TAGS }, call)];
}

function cellWith(analysis: Analysis, value: Value, expression: Expression): Given {
  const cell = newCell(analysis);
  put(analysis, cell, value);
  return { cell, isTrailing: false, expression };
}

function enter(analysis: Analysis, thing: Thing, name: string, from: Cell<Value>): void {
  const key = `"${name}`;
  const cell = thing.fields.get(key) ?? newCell(analysis);
  thing.fields.set(key, cell);
  analysis.solver.flow(from, cell);
  analysis.solver.flow(from, valuesOf(analysis, thing));
  keysOf(analysis, thing);
}

function connect(
  analysis: Analysis,
  info: FunctionInfo,
  given: readonly Given[],
  call: Expression,
  frame: Frame,
  result: Cell<Value>,
): void {
  const self = newCell(analysis);
  if (info.owner) put(analysis, self, { kind: 'object', thing: starOf(analysis, info.owner), tags: NO_TAGS });
  // by position: the labels are the native side's own
  const labelled = given.map((arg, index): Given => {
    const { label: _, ...rest } = arg;
    const parameter = info.fact.parameters[index];
    const label = parameter?.label;
    const taken = isHybrid(info.owner)
      ? asCases(analysis, rest, parameter?.type)
      : converted(analysis, rest, parameter?.type, call, frame);
    return { ...taken, ...(label !== undefined && { label }) };
  });
  const missing = info.fact.parameters.slice(given.length).map(({ label, type }): Given => {
    const isAnswer = /ResolveBlock$|^FlutterResult$/.test(type?.name ?? '');
    const rest: Given = isAnswer ? answerTo(analysis, result, call, frame) : blank(analysis, call);
    return { ...rest, ...(label !== undefined && { label }) };
  });
  callFunction(
    analysis,
    info,
    self,
    [...labelled.slice(0, info.fact.parameters.length), ...missing],
    call,
    frame,
    result,
  );
}

function blank(analysis: Analysis, call: Expression): Given {
  return { cell: newCell(analysis), isTrailing: false, expression: call };
}

/** The function that native code calls with its answer: what it is given is what the call gives. */
function answerTo(analysis: Analysis, result: Cell<Value>, call: Expression, frame: Frame): Given {
  const { site } = call;
  const into: Expression = { kind: 'name', name: '\0answer', site };
  const value: Expression = { kind: 'name', name: '\0value', site };
  const fact: FunctionFact = {
    name: '',
    parameters: [{ name: '\0value', site }],
    body: [{ kind: 'evaluate', value: { kind: 'assign', target: into, operator: '=', value, site } }],
    modifiers: new Set(),
    site,
  };
  const answered = newCell(analysis);
  // a flag that native code writes out is not all that it answers
  analysis.solver.flow(answered, result, dropFlags);
  const answer: Frame = { ...frame, scope: { names: new Map([['\0answer', { cell: answered }]]) } };
  const made: FunctionValue = { id: analysis.nextId(), fact, frame: answer };
  return cellWith(analysis, { kind: 'function', made, tags: NO_TAGS }, call);
}

interface Door {
  /** The functions behind it. */
  readonly functions: Cell<Value>;
  /** Holds something once anybody calls them. */
  readonly called: Cell<Value>;
}

/** The functions that Expo's modules give a name; for `""` those that handle the calls of Flutter's channels. */
function door(analysis: Analysis, name: string): Door {
  return memoize(analysis, `native ${name}`, () => ({ functions: newCell(analysis), called: newCell(analysis) }));
}

/** What a channel is told of who handles its calls. */
export const HANDLES = 'setMethodCallHandler';

/** `AsyncFunction("name") { … }`, `setMethodCallHandler { … }`: whoever calls from the other side passes the arguments.
 *  Where nobody is seen to, `otherwise` is done. False for any other call. */
export function defineNative(
  analysis: Analysis,
  name: string,
  given: readonly Given[],
  call: Expression,
  frame: Frame,
  otherwise: () => void,
): boolean {
  noteGroup(analysis, name, given);
  if (defineProp(analysis, name, given, call, frame, otherwise)) return true;
  const behind = name === HANDLES ? '' : doorDefined(analysis, name, given, call);
  if (behind === undefined) return false;
  putBehind(analysis, behind, given, otherwise);
  return true;
}

/** Puts the functions that are among what is given behind a door. */
export function putBehind(analysis: Analysis, name: string, given: readonly Given[], otherwise: () => void): void {
  const { functions, called } = door(analysis, name);
  for (const arg of given) {
    analysis.solver.flow(arg.cell, functions, (value) => (value.kind === 'function' ? value : undefined));
    analysis.solver.watch(arg.cell, (value) => {
      if (value.kind === 'function') expectNobodyElse(analysis, value.made, called);
    });
  }
  whenEmpty(analysis, called, 'door', otherwise);
}

const SENDS = new Set(['send', 'sendMessage']);
const HEARS = 'setMessageHandler';

/** A message that one side sends the other comes to who handles those of its channel there, and the answer back. Where
 *  nobody is seen to send any, `otherwise` is done. Undefined for any other call. */
export function callMessages(
  analysis: Analysis,
  name: string,
  given: readonly Given[],
  call: Expression,
  frame: Frame,
  otherwise: () => void,
): Cell<Value> | undefined {
  const of = call.kind === 'call' && call.callee.kind === 'member' ? call.callee.of : undefined;
  if (!of || !(SENDS.has(name) || name === HEARS)) return undefined;
  const channel = channelIn(of, (made) => findName(frame.scope, made)?.made);
  if (channel === undefined) return undefined;
  const { isNative } = frame.file.traits;
  const result = newCell(analysis);
  if (name === HEARS) putBehind(analysis, `${channel} ${isNative}`, given, otherwise);
  else {
    const [message, ...answered] = given;
    const sent = message ?? blank(analysis, call);
    const passed = [sent, answerTo(analysis, result, call, frame)];
    enterDoor(analysis, `${channel} ${!isNative}`, passed, call, frame, result);
    for (const { cell } of answered)
      callValues(analysis, cell, [{ ...sent, cell: result }], call, frame, newCell(analysis));
  }
  return result;
}

/** By itself a function behind a door is called by nobody once somebody comes through it. */
function expectNobodyElse(analysis: Analysis, made: FunctionValue, called: Cell<Value>): void {
  for (const cell of ownRun(analysis, made)?.parameters ?? []) {
    analysis.solver.watch(cell, () => undefined);
    whenEmpty(analysis, cell, 'unknown', () => {
      // it stands in the other language: such a value leads into no branch
      for (const value of called.values) if ('site' in value) put(analysis, cell, nobody(value.site));
    });
  }
}

/** Calls the functions behind a door. One that takes more than it is given is not given the parts of what it gets. */
export function enterDoor(
  analysis: Analysis,
  name: string,
  given: readonly Given[],
  call: Expression,
  frame: Frame,
  result: Cell<Value>,
): void {
  const { functions, called } = door(analysis, name);
  put(analysis, called, { kind: 'constant', value: true, site: call.site, tags: NO_TAGS });
  const padded = given.length > 1 ? given : [...given, blank(analysis, call)];
  callValues(analysis, functions, padded, call, frame, result);
}

/** Flutter's handlers get a call with a method and its arguments. */
function callHandlers(
  analysis: Analysis,
  given: readonly Given[],
  call: Expression,
  frame: Frame,
  result: Cell<Value>,
): void {
  const [method, args] = given;
  if (!method) return;
  const thing = newThing(analysis, 'dictionary', call.site);
  analysis.solver.watch(method.cell, (value) => noteSelecting(analysis, value));
  enter(analysis, thing, 'method', method.cell);
  if (args) enter(analysis, thing, 'arguments', args.cell);
  const passed = cellWith(analysis, { kind: 'object', thing, tags: NO_TAGS }, call);
  for (const info of analysis.program.everyFunction) {
    if (!info.file.traits.isNative || !/^handle/.test(info.fact.name) || !takesCall(info.fact.parameters)) continue;
    connect(analysis, info, [passed], call, frame, result);
  }
  enterDoor(analysis, '', [passed, answerTo(analysis, result, call, frame)], call, frame, result);
}

/** What the handler of an event channel does when it is listened to. */
const HEARD = /^onListen(?:WithArguments)?$/;

/** `channel.receiveBroadcastStream(arguments)` runs `onListen(withArguments:eventSink:)`.
 *  https://api.flutter.dev/flutter/services/EventChannel/receiveBroadcastStream.html */
export function listenToNative(
  analysis: Analysis,
  name: string,
  given: readonly Given[],
  call: Expression,
  frame: Frame,
): void {
  if (name !== LISTENS_TO_NATIVE || frame.file.traits.isNative) return;
  for (const info of analysis.program.everyFunction)
    if (info.file.traits.isNative && HEARD.test(info.fact.name))
      connect(analysis, info, given, call, frame, newCell(analysis));
}

/** Whether a function handles the calls of a Flutter channel. */
export function takesCall(parameters: readonly Parameter[]): boolean {
  return parameters[0]?.type?.name === 'FlutterMethodCall';
}

/** `call.getArray("types")`, `call.getString("type")`: an entry of the options that a plugin is called with. */
export function readOption(
  analysis: Analysis,
  thing: Thing,
  name: string,
  key: Given | undefined,
  to: Cell<Value>,
): void {
  if (!/^get[A-Z]\w*$/.test(name) || !key) return;
  analysis.solver.watch(key.cell, (value) => {
    if (value.kind === 'constant') readEntry(analysis, thing, `"${value.value}`, to);
  });
}
