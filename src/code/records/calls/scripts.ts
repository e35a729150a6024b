/**
 * Calls of JavaScript, for the record flow, and calls into packages from Dart too. What a name or a member holds decides
 * what is called: a function of the app, or something that an import or a global brings.
 */

import type { Expression, FileFacts } from '../../facts/facts.ts';
import { siteKey } from '../../facts/source.ts';
import type { Cell } from '../../flow/solver.ts';
import { collectionMethod, isOfCollections } from '../../models/collections.ts';
import { destinationAt } from '../../models/destinations.ts';
import {
  boxAt,
  foreignMember,
  foreignRoot,
  foreignSinkName,
  nameElsewhere,
  withoutBox,
} from '../../models/foreign-paths.ts';
import { matchSink } from '../../models/sinks.ts';
import { calledAnywhere, calledOf } from '../../program/called.ts';
import { typeMadeAtOnce } from '../../program/called-at-once.ts';
import { typeNamed } from '../../program/meaning.ts';
import { functionsNamed, isDeclared } from '../../program/named.ts';
import { type FunctionInfo, findVariable } from '../../program/program.ts';
import { findName } from '../../program/scopes.ts';
import { answerOf, moduleOf } from '../bridges/bridge.ts';
import { handIn } from '../bridges/into-native.ts';
import { EVENT, keepEvent } from '../bridges/native-events.ts';
import { callClient } from '../containers/clients.ts';
import { tellUncaught } from '../errors/uncaught.ts';
import { evaluate } from '../evaluate.ts';
import { intercept, makesClient } from '../events/intercepted.ts';
import type { Given } from '../hits.ts';
import { fieldCell, looseCell } from '../objects/fields.ts';
import { make } from '../objects/makes.ts';
import { readMember } from '../objects/members.ts';
import { callOwn } from '../objects/untyped.ts';
import { plainName } from '../runs.ts';
import {
  broughtBy,
  joined,
  link,
  newCell,
  originAt,
  put,
  recordOf,
  type Taint,
  type TaintFrame,
  type TaintTyped,
  typeInfoOf,
} from '../state.ts';
import { contentOfFile, fetchFile, filesInside } from '../stores/addressed-files.ts';
import { callDrizzle, tableMeant } from '../stores/drizzle.ts';
import { callIndexed } from '../stores/indexed.ts';
import { watchNames } from '../stores/places-named.ts';
import { callSql } from '../stores/sql.ts';
import { boxGiven, callStoreAt } from '../stores/storage.ts';
import { callWatermelon, tableUpdated, updateOwn } from '../stores/watermelon.ts';
import { hitPageText } from '../texts/page-texts.ts';
import type { Call, TaintValue } from '../values.ts';
import { callForm, formMade } from '../views/form-fields.ts';
import { fillBeforeSent, wrapped } from './before-sent.ts';
import { backsOf, evaluateArguments } from './call-arguments.ts';
import { allOf, callMethods, createLimit } from './call-methods.ts';
import { apply } from './call-values.ts';
import { beginsAsList, callMember } from './calls.ts';
import { placesOf } from './filled.ts';
import { callSystem } from './unknown.ts';

/** JavaScript and TypeScript, in pages too: nothing there has a type that tells what is called. */
export function isScript({ path }: Pick<FileFacts, 'path'>): boolean {
  return /\.(?:[cm]?[jt]sx?|vue|svelte|html?)$/.test(path);
}

export function callScript(taint: Taint, call: Call, frame: TaintFrame): TaintTyped {
  const { program, values } = taint;
  const { callee } = call;
  if (callee.kind === 'name' && !findName(frame.scope, callee.name)) {
    const functions = functionsNamed(program, callee.name);
    if (functions.length > 0) return callMethods(taint, call, functions, undefined, frame);
    if (isDeclared(program, callee.name)) return make(taint, call, { name: callee.name, args: [] }, frame);
    if (callee.name === 'Boolean') {
      const given = evaluateArguments(taint, call, frame).map(({ typed }) => typed.cell);
      return { cell: joined(taint, given, values.derive) };
    }
  }
  if (callee.kind !== 'member' || !callee.of) {
    const name = callee.kind === 'name' ? callee.name : '';
    const given = callHeld(taint, { call, name, held: evaluate(taint, callee, frame).cell }, frame);
    // `useMemo(() => new Repository(database))`
    const made = typeMadeAtOnce(callee);
    return made && isDeclared(program, made.name) ? { ...given, type: made } : given;
  }
  const { of, name } = callee;
  const typeName = typeNamed(taint.program, of, frame);
  if (typeName !== undefined && isDeclared(program, typeName)) return callMember(taint, call, callee, frame, undefined);
  const isOfPlugin = typeName?.endsWith('@') && destinationAt(globalPath(typeName.slice(0, -1), name));
  const base: TaintTyped =
    typeName === undefined || isOfPlugin ? evaluate(taint, of, frame) : { cell: newCell(taint), root: typeName };
  const info = typeInfoOf(taint, base.type);
  const limit = createLimit();
  const meant = info && calledOf(program, info, name, call, limit);
  if (meant) return callMethods(taint, call, allOf(meant), base, frame, { limit, of, meant });
  // of a class that is not declared here: an error says what it is given
  if (name === 'init' && of.kind === 'name' && of.name === 'super') keepEvent(taint, call, frame);
  if (name === 'init' && of.kind === 'name' && of.name === 'super')
    return callSystem(taint, { call, name, receiver: base, of, given: evaluateArguments(taint, call, frame), frame });
  const read = (name: string): Cell<TaintValue> =>
    info ? readMember(taint, base, name, callee, frame).cell : joined(taint, [base.cell], values.pop(name));
  const held = read(name);
  // a function that an object holds by the name of a method of collections
  if (callee.written !== undefined)
    link(taint, read(callee.written), held, (value) => (value.kind === 'function' ? value : undefined));
  if (info && name === 'setState') {
    const state = findVariable(program, info, 'state');
    keepState(taint, call, state ? fieldCell(taint, state) : looseCell(taint, info, 'state'), frame);
  }
  const table = info && tableUpdated(taint, info, name);
  if (table !== undefined)
    updateOwn(taint, table, base.cell, { call, given: evaluateArguments(taint, call, frame), frame });
  return callHeld(taint, { call, name, receiver: base, of, held }, frame);
}

/** `Adjust.trackEvent`, where a plugin of Cordova puts `Adjust` into every script. */
function globalPath(name: string, member: string): string {
  return foreignMember(foreignMember(foreignRoot('global'), name), member);
}

/** `this.setState({ … })`, `this.setState(previous => ({ … }))`: React keeps it in `this.state`. */
function keepState(taint: Taint, call: Call, state: Cell<TaintValue>, frame: TaintFrame): void {
  const [first] = evaluateArguments(taint, call, frame);
  if (!first) return;
  link(taint, first.typed.cell, state);
  taint.solver.watch(first.typed.cell, (value) => {
    if (value.kind === 'function') link(taint, apply(taint, value.made, [state], call, frame), state);
  });
}

/** What keeps the listeners of an event, in facts. */
interface HeldCall {
  readonly call: Call;
  readonly name: string;
  readonly receiver?: TaintTyped;
  readonly of?: Expression;
  /** What is called. */
  readonly held: Cell<TaintValue>;
}

function callHeld(taint: Taint, { call, name, receiver, of, held }: HeldCall, frame: TaintFrame): TaintTyped {
  const given = evaluateArguments(taint, call, frame, undefined, receiver?.type ? { name, receiver } : undefined);
  const args = given.map(({ typed }) => typed.cell);
  const cell = newCell(taint);
  const backs = backsOf(taint, call, frame);
  const places = placesOf(taint, given, frame);
  let isKnown = false;
  taint.solver.watch(held, (value) => {
    if (value.kind !== 'function' || value.path.length > 0) return;
    isKnown = true;
    link(taint, apply(taint, value.made, args, call, frame, 'passed to a closure', places, backs), cell);
  });
  watchForeign(taint, { call, given, receiver, held, result: cell, frame }, () => {
    isKnown = true;
  });
  const otherwise = (): void => {
    if (isKnown) return;
    // an object that nothing tells the class of: by an interface, say
    const isOpen = receiver && !receiver.type && receiver.root === undefined && !(of && beginsAsList(taint, of, frame));
    // what a method calls by its own name on a part of its object is a list's more likely than itself
    const own = isOpen ? methodsNamed(taint, name, call).filter((it) => it !== frame.function) : [];
    const system = { call, name, receiver, ...(of && { of }), given, frame };
    // a set, or a list, may be meant as well: `this.names.add(name)`, in a class that has such a method itself
    if (own.length === 0 || collectionMethod('records', name)?.stores)
      link(taint, callSystem(taint, system).cell, cell);
    else callOwn(taint, system, cell);
    if (own.length === 0) return;
    taint.deferred.push(() => {
      if (!receiver?.cell.values.some((value) => value.kind === 'own' && value.path.length === 0))
        link(taint, callMethods(taint, call, own, undefined, frame).cell, cell);
    });
  };
  // a name that lowering made up, for what a state is set to, may be no function; so may a part of what it is given,
  // `props.children` of a consumer that nobody renders
  const isMadeUp = of?.kind === 'name' && of.name.startsWith('\0');
  if (name.startsWith('\0') || (isMadeUp && !isOfCollections(name))) {
    if (name.startsWith(EVENT))
      for (const each of args)
        taint.solver.watch(
          each,
          ({ kind }) => kind === 'record' && taint.events.add(plainName(name).slice(EVENT.length)),
        );
    return { cell };
  }
  // who is called is seen only when everything has come to where it is called
  const mayBeSchema = name === 'parse' && !(of?.kind === 'name' && of.name === 'JSON');
  if (isOfCollections(name) && !mayBeSchema) otherwise();
  else taint.deferred.push(otherwise);
  // of a class or function in a file that is not at hand: what it gives leads there too
  const from = /@./.test(name) ? name : receiver?.root;
  return { cell, ...(from !== undefined && { root: from }) };
}

/** The methods of classes that are called so, where there are few. */
function methodsNamed({ program }: Taint, name: string, call: Call): readonly FunctionInfo[] {
  const found = calledAnywhere(program, name, call).filter(({ owner, fact }) => owner && fact.parameters.length > 0);
  return found.length <= MOST_MEANT ? found : [];
}

const MOST_MEANT = 2;

interface ForeignCallOf {
  readonly call: Call;
  readonly given: readonly Given[];
  readonly receiver: TaintTyped | undefined;
  /** What is called. */
  readonly held: Cell<TaintValue>;
  readonly result: Cell<TaintValue>;
  readonly frame: TaintFrame;
}

/** Calls of what comes from packages and globals: they bring records, or are handed them. `onKnown` is told when the
 *  table says what the call does. */
export function watchForeign(taint: Taint, of: ForeignCallOf, onKnown: () => void): void {
  taint.solver.watch(of.held, (value) => {
    if (value.kind === 'foreign' && value.path.length === 0) callForeign(taint, value.foreign, of, onKnown);
  });
}

function callForeign(taint: Taint, boxed: string, of: ForeignCallOf, onKnown: () => void): void {
  const { call, given, receiver, result, frame } = of;
  const path = withoutBox(boxed);
  const box = boxGiven(taint, path, of);
  const table = tableMeant(taint, path, of);
  const form = table ?? formMade(path, call) ?? (makesClient(boxed) ? `${taint.nextId()}` : undefined);
  if (callClient(taint, path, call, receiver, given, result, frame)) return;
  // what a package gives is reached as the package is: `analytics().logEvent`
  const native = moduleOf(path, given);
  const itself: TaintValue = { kind: 'foreign', foreign: native ?? boxed, path: [] };
  const answer = answerOf(taint, path, of);
  if (answer) handIn(taint, path, of);
  tellUncaught(taint, path, given, call, frame);
  const component = wrapped(path, given);
  // what native code answers is data: `X.fetch().map(…)` calls nothing of the module’s
  if (!answer && box && native === undefined)
    watchNames(taint, box, 'opens', frame, (name) => put(taint, result, { ...itself, foreign: boxAt(path, name) }));
  else if (!answer && form !== undefined) put(taint, result, { ...itself, foreign: boxAt(path, form) });
  else if (!answer && component) link(taint, component.typed.cell, result);
  else if (!answer) put(taint, result, itself);
  const name = nameElsewhere(path);
  if (name !== undefined) {
    const ask = ({ kind }: TaintValue): void => {
      if (kind === 'record') taint.unknownCalls.add(name);
    };
    for (const { typed } of given)
      taint.solver.watch(typed.cell, (value) => {
        ask(value);
        // `database.get('labs').create((row) => { row.title = title; })`
        const filled = value.kind === 'function' ? (value.made.closure?.filled ?? []) : [];
        for (const each of filled) if (each) taint.solver.watch(each, ask);
      });
    return;
  }
  if (answer) {
    link(taint, answer, result);
    // callbacks of React Native: what goes wrong comes first, the answer last
    for (const { typed } of given) {
      taint.solver.watch(typed.cell, (value) => {
        const last = value.kind === 'function' ? value.made.closure?.parameters.at(-1) : undefined;
        if (last && value.path.length === 0) link(taint, answer, last.cell);
      });
    }
    onKnown();
  }
  if (bringRecords(taint, path, of)) onKnown();
  if (
    callStoreAt(taint, boxed, of) ||
    callWatermelon(taint, path, of) ||
    callIndexed(taint, boxed, of) ||
    callForm(taint, boxed, of) ||
    callDrizzle(taint, boxed, of, table)
  )
    onKnown();
  fetchFile(taint, path, of);
  intercept(taint, boxed, of);
  const rows = callSql(taint, of);
  if (rows) {
    link(taint, rows, result);
    onKnown();
  }
  const destination = destinationAt(path);
  if (!destination) return;
  onKnown();
  const shown = shownBy(call);
  const args = given.map(({ typed: { cell } }) =>
    shown ? joined(taint, [cell], (value) => (shown.has(value.path[0] ?? '') ? undefined : value)) : cell,
  );
  const places = receiver ? [receiver.cell, ...args] : args;
  if (destination.isPage) {
    hitPageText(taint, { destination, api: `${apiOf(path)}()`, site: call.site, cells: args, places });
    return;
  }
  const { isOfFile, isOfItself, kind } = destination;
  const cells = [
    ...args,
    ...(isOfItself && receiver ? [receiver.cell] : []),
    ...(isOfFile ? given.map((each) => contentOfFile(taint, each, call, frame)) : []),
    ...(kind === 'network' ? given.map((each) => filesInside(taint, each, call)) : []),
  ];
  taint.hits.push({ destination, api: `${apiOf(path)}()`, site: call.site, cells, places });
  // a client remembers the address that it was made with
  for (const each of places) link(taint, each, result, taint.values.placed);
  fillBeforeSent(taint, { destination, api: apiOf(path), itself, shown }, given, call, frame);
}

/** `<PostHogProvider apiKey="…">…</PostHogProvider>`: what an element of a package shows is drawn, and not handed to it.
 *  Undefined for other calls. */
function shownBy({ args, site }: Call): ReadonlySet<string> | undefined {
  const [props, ...others] = args;
  if (props?.value.kind !== 'dictionary' || props.value.site !== site || others.length > 0) return undefined;
  const drawn = props.value.pairs.flatMap(([key, value]) =>
    key.kind === 'literal' && value.kind === 'call' && shownBy(value) ? [`${key.value}`] : [],
  );
  return new Set(['children', ...drawn]);
}

/** `package#a.b` as people write it. */
function apiOf(path: string): string {
  const [module = '', rest = ''] = path.split('#');
  return rest || module;
}

/** What a package's call reads comes as its result, or to a function that it is given. */
function bringRecords(taint: Taint, path: string, { call, given, result, frame }: ForeignCallOf): boolean {
  const found = matchSink(
    foreignSinkName(path),
    given.map(({ argument }) => argument),
  );
  const foreign = found?.sink.foreign;
  if (!foreign || foreign.brings.length === 0) return false;
  const read = taint.reads.get(siteKey(call.site));
  if (!read && !foreign.isClinical) return false;
  const name = apiOf(path);
  const what = `\`${name}\` brings clinical records`;
  const origin = read ? broughtBy(taint, read, call.site, what, frame) : originAt(taint, call.site, what, frame.symbol);
  for (const where of foreign.brings) {
    if (where === 'result') put(taint, result, recordOf(origin));
    else {
      const records = newCell(taint);
      put(taint, records, recordOf(origin));
      const nothing = newCell(taint);
      const args = Array.from({ length: where + 1 }, (_, index) => (index === where ? records : nothing));
      runAll(taint, given, args, call, frame);
    }
  }
  return true;
}

function runAll(
  taint: Taint,
  given: readonly Given[],
  args: readonly Cell<TaintValue>[],
  call: Call,
  frame: TaintFrame,
): void {
  for (const { typed } of given) {
    taint.solver.watch(typed.cell, (value) => {
      if (value.kind === 'function' && value.path.length === 0) apply(taint, value.made, args, call, frame);
    });
  }
}
