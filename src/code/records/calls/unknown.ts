/**
 * Calls of what is not declared here. What is made of a record is taken for the record, unless it is known to be less.
 */

import type { Expression, TypeName } from '../../facts/facts.ts';
import { siteKey } from '../../facts/source.ts';
import { elementType } from '../../facts/type-names.ts';
import type { Cell } from '../../flow/solver.ts';
import { collectionMethod, isWrapping } from '../../models/collections.ts';
import { ADDS_ENTRIES } from '../../models/notified.ts';
import { isNumberOfView } from '../../models/numbers-of-views.ts';
import { assign } from '../assign.ts';
import { defineAnswer } from '../bridges/bridge.ts';
import { readOption } from '../bridges/into-native.ts';
import { callMessages } from '../bridges/messages.ts';
import { handleAny } from '../bridges/method-channels.ts';
import { handleStream } from '../bridges/native-events.ts';
import { elementsOf } from '../collections/sequences.ts';
import { entryOfTable, GIVES_KEYS, isOfFields, tableOf } from '../collections/tables.ts';
import { asClient } from '../containers/clients.ts';
import { callContainer } from '../containers/containers.ts';
import { keepFactory } from '../containers/factories.ts';
import { askContainer, takeForContainer } from '../containers/injected.ts';
import { callNamedClient } from '../containers/named-clients.ts';
import { ERRORS, holdInto, isError, makeFoundationError, sayInto } from '../errors/errors.ts';
import { callFailing, caughtIn, tryValue } from '../errors/failures.ts';
import { callSides } from '../errors/sides.ts';
import { makeStream } from '../events/answers.ts';
import { fillMade } from '../events/carried-by-system.ts';
import { hearLogs } from '../events/heard-logs.ts';
import { passLog } from '../events/logged.ts';
import { callHandler } from '../events/mediated.ts';
import { observe } from '../events/observed.ts';
import { addTarget, callTimer } from '../events/selected.ts';
import { subscribe } from '../events/subscribed.ts';
import { type Given, hitCall } from '../hits.ts';
import { callIdentity } from '../objects/identified.ts';
import { outerPart, readByKey } from '../objects/members.ts';
import { storeMember } from '../objects/put-members.ts';
import { callOwn } from '../objects/untyped.ts';
import { bringQuery, described, readsDirectly } from '../reads.ts';
import {
  joined,
  link,
  newCell,
  put,
  saidWith,
  type Taint,
  type TaintFrame,
  type TaintTyped,
  typeInfoOf,
} from '../state.ts';
import { callArchive } from '../stores/archived.ts';
import { callAttributes } from '../stores/attributes.ts';
import { callDocument, fillInherited } from '../stores/documents.ts';
import { passReader, startReader } from '../stores/handed-stores.ts';
import { callKeychain } from '../stores/keychain.ts';
import { callManaged, controllerMade, entityOf } from '../stores/managed.ts';
import { callNamedSql, callSql } from '../stores/sql.ts';
import { callSqlite } from '../stores/sqlite-c.ts';
import { callTable } from '../stores/sqlite-swift.ts';
import { databaseMeant, modelStackMade, onlyStacks, stackMade } from '../stores/stacks.ts';
import { callStore, callUntoldStore } from '../stores/storage.ts';
import { hitPageArguments } from '../texts/page-arguments.ts';
import { formattedPage, hitPageRun } from '../texts/page-texts.ts';
import { printInto } from '../texts/text-streams.ts';
import type { Call, TaintValue } from '../values.ts';
import { makeBinding } from '../views/bindings.ts';
import { offer } from '../views/chosen.ts';
import { putAround } from '../views/environment.ts';
import { callSource } from '../views/snapshots.ts';
import { noteUnknown } from '../which-files/asked.ts';
import { addTo, assignTo } from './adds.ts';
import { apply } from './call-values.ts';
import { callCollection } from './collection-calls.ts';
import { functionResults, runFunctions } from './given-functions.ts';
import { madeOfGiven } from './made-of-given.ts';
import { resultType, rootOf } from './result-types.ts';
import { isScript, watchForeign } from './scripts.ts';
import { CATCHES, DESCRIBES, ENCRYPTS, LOCKS, OUTER_PARTS, QUERY_HANDLERS } from './system.ts';

export interface SystemCall {
  readonly call: Call;
  readonly name: string;
  readonly receiver?: TaintTyped | undefined;
  /** The receiver as written. */
  readonly of?: Expression;
  readonly given: readonly Given[];
  readonly frame: TaintFrame;
  readonly expected?: TypeName | undefined;
  /** The type whose constructor it is. */
  readonly made?: TypeName;
  /** The name of the store that is called, where that is one of several. */
  readonly box?: string | undefined;
}

export function callSystem(taint: Taint, system: SystemCall): TaintTyped {
  return asClient(taint, callOther(taint, system), system);
}

function callOther(taint: Taint, asWritten: SystemCall): TaintTyped {
  const system = ofElements(taint, asWritten);
  const { call, name, receiver, given, frame, made } = system;
  const { values } = taint;
  hitPageRun(taint, system);
  hitPageArguments(taint, system);
  const entity = entityOf(taint, system);
  const type = entity ?? controllerMade(system) ?? resultType(taint, system);
  // a class that Xcode makes of a Core Data model
  const isManaged =
    (entity && entity.name !== 'NSFetchRequest') ||
    (made && MADE_IN.test(name) && hasCoreData(taint, frame)) ||
    (made && given.some(({ argument }) => argument.label === 'context') && hasCoreData(taint, frame));
  const root = isManaged ? 'NSManagedObject' : made ? undefined : rootOf(name, receiver);
  const said = receiver && root !== undefined && root === receiver.root ? saidWith(receiver) : {};
  const shape = { ...said, ...(type && { type }), ...(root !== undefined && { root }) };
  const stack =
    stackMade(taint, made?.name, call.site) ??
    modelStackMade(taint, made?.name, call, given, frame) ??
    databaseMeant(taint, receiver?.root, name, call.site);
  if (stack)
    return { cell: joined(taint, [stack, callStore(taint, system)?.brought?.cell ?? newCell(taint)]), ...shape };
  if (DESCRIBES.has(name) && taint.reads.has(siteKey(call.site))) return described(taint, call, frame);
  if (QUERY_HANDLERS.has(name)) {
    const query = bringQuery(taint, call, name, given, frame);
    if (taint.reads.has(siteKey(call.site))) return { cell: query, ...shape };
  }
  const direct = readsDirectly(taint, call, name, frame);
  if (direct) return { cell: direct, ...shape };
  noteUnknown(taint, system);
  const setUp =
    makeBinding(taint, system) ?? makeError(taint, system) ?? keepFactory(taint, made?.name ?? name, given, frame);
  if (setUp) return setUp;
  takeForContainer(taint, system);
  const asked =
    askContainer(taint, system) ??
    callNamedClient(taint, system) ??
    callHandler(taint, system) ??
    (receiver && callContainer(taint, name, given, call, frame)) ??
    (receiver && readByKey(taint, name, receiver, given, call, frame)) ??
    (receiver && readOption(taint, name, receiver, given)) ??
    callMessages(taint, system);
  if (asked) return asked;
  offer(taint, system);
  startReader(taint, system);
  const told = observe(taint, system) ?? callTimer(taint, system) ?? callSource(taint, system);
  if (told) return told;
  if (name === 'makeStream' && receiver && frame.file.traits.isNative) return { cell: makeStream(taint, call) };
  // a subject of RxSwift, by which others fill it
  if (name === 'asObserver' && receiver && given.length === 0 && frame.file.traits.isNative) return receiver;
  putAround(taint, name, given, call, frame);
  addTarget(taint, system);
  fillMade(taint, system);
  hearLogs(taint, system);
  callDocument(taint, system);
  fillInherited(taint, system);
  printInto(taint, system);
  callKeychain(taint, system);
  const [entries] = given;
  if (entries && receiver && ADDS_ENTRIES.test(name))
    storeMember(taint, receiver, 'userInfo', entries.typed.cell, call.site, () => undefined, frame);
  const written =
    callSqlite(taint, system) ??
    callTable(taint, system) ??
    callArchive(taint, system) ??
    callAttributes(taint, system);
  if (written) return written;
  const managed = callManaged(taint, system);
  const stored = callStore(taint, system);
  if (stored?.brought) {
    runFunctions(taint, given, [], call, frame);
    if (receiver && taint.stacks) link(taint, receiver.cell, stored.brought.cell, onlyStacks);
    // what comes out of a store is no store: `defaults.stringArray(forKey: "last")[0]`
    if (!stored.isPlace) return { ...(type && { type }), ...stored.brought };
    const cell = joined(taint, [stored.brought.cell]);
    for (const { typed } of given) link(taint, typed.cell, cell, values.placed);
    return { ...shape, ...stored.brought, cell };
  }
  const brought = newCell(taint);
  callIdentity(taint, system, brought);
  callOwn(taint, system, brought);
  callUntoldStore(taint, system, brought);
  if (receiver && !isScript(frame.file) && !(frame.file.traits.isNative && typeInfoOf(taint, receiver.type))) {
    const held = joined(taint, [receiver.cell], values.pop(name));
    if (!frame.file.traits.isNative)
      watchForeign(taint, { call, given, receiver, held, result: brought, frame }, () => undefined);
    // a function that an object, or an entry, holds without a type: a completer's
    const passed = given.map(({ typed }) => typed.cell);
    taint.solver.watch(held, (value) => {
      if (value.kind === 'function' && value.path.length === 0)
        link(taint, apply(taint, value.made, passed, call, frame), brought);
    });
  }
  if (name === 'forUbiquityContainerIdentifier' || given.some(({ argument }) => UBIQUITY.has(argument.label ?? name))) {
    const cell = newCell(taint);
    put(taint, cell, { kind: 'place', place: { kind: 'icloud-folder', name: 'iCloud' }, path: [] });
    return { cell };
  }
  const passed = passLog(taint, system);
  if (passed) return passed;
  const hit = hitCall(taint, receiver, name, given, call, frame);
  if (hit) {
    runFunctions(taint, given, [], call, frame);
    // a client remembers the address that it was made with
    const addresses = [...(receiver ? [receiver.cell] : []), ...given.map(({ typed }) => typed.cell)];
    const result = joined(taint, addresses, values.placed);
    if (hit.held) link(taint, hit.held, result);
    return { cell: result, ...shape };
  }
  const queried = callNamedSql(taint, system);
  if (queried) return queried;
  const rows = callSql(taint, system);
  if (rows) return { cell: rows };
  if (managed) return managed;
  if (stored?.isKept) {
    runFunctions(taint, given, [], call, frame);
    return { cell: newCell(taint), ...shape };
  }
  return callPlain(taint, system, brought, shape);
}

/** What is neither kept nor sent anywhere: by what it does with what it is given. */
function callPlain(
  taint: Taint,
  system: SystemCall,
  brought: Cell<TaintValue>,
  shape: Partial<TaintTyped>,
): TaintTyped {
  const { call, name, receiver, given, frame, made } = system;
  const { values } = taint;
  if (made && frame.file.traits.isNative) defineAnswer(taint, made.name, given);
  if (frame.file.traits.isNative) handleStream(taint, system);
  if (frame.file.traits.isNative) handleAny(taint, system);
  if (name === 'get' && receiver && given.length === 0 && frame.file.traits.isNative)
    return { cell: tryValue(taint, receiver.cell, frame), ...(receiver.type && { type: receiver.type }) };
  const plain = given.filter(({ argument }) => argument.value.kind !== 'closure');
  const args = plain.map(({ typed }) => typed.cell);
  const cell = joined(taint, [brought]);
  passReader(taint, system, cell);
  const sided = callSides(taint, system);
  if (sided) return { ...shape, ...sided };
  if (name === CATCHES && receiver && frame.file.traits.hasPromises) {
    runFunctions(taint, given, [], call, frame);
    link(taint, receiver.cell, cell);
    return { cell };
  }
  if (ENCRYPTS.test(name)) {
    for (const each of args) link(taint, each, cell, values.derive);
    return { cell };
  }
  if (!receiver && !made && givesStatus(name, given)) {
    for (const each of args) link(taint, each, cell, values.derive);
    return { cell };
  }
  if (receiver && given.length === 0 && GIVES_KEYS.has(name) && isOfFields(receiver.type, frame.file))
    return { cell: joined(taint, [receiver.cell], values.fieldNames) };
  const isOuter = given.length === 0 && receiver?.type && OUTER_PARTS.has(`${elementType(receiver.type).name}.${name}`);
  if (receiver && isOuter) {
    link(taint, receiver.cell, cell, values.derive);
    link(taint, receiver.cell, cell, values.placed);
    return { cell };
  }
  // `[sender tag]`
  if (call.isMessage && given.length === 0 && receiver?.type && isNumberOfView(receiver.type.name, name)) {
    link(taint, receiver.cell, cell, outerPart(taint, name));
    return { cell };
  }
  const entry = entryOfTable(taint, system);
  if (entry) return entry;
  const method = made ? pairing(made) : collectionMethod('records', name);
  if (method?.gives === 'answer' && receiver) {
    runFunctions(taint, given, [receiver.cell], call, frame);
    for (const each of [receiver.cell, ...args]) link(taint, each, cell, values.derive);
    return { cell, type: { name: name === 'count' || /ndex$/.test(name) ? 'Int' : 'Bool', args: [] } };
  }
  const caught = caughtIn(taint, made?.name ?? name, given, frame);
  if (caught) link(taint, caught, cell);
  const failed = callFailing(taint, made?.name ?? name, system);
  if (failed) return { ...failed, ...shape };
  // only the first is for what comes; the second is for what goes wrong
  const results = functionResults(taint, name === 'then' ? { ...system, given: given.slice(0, 1) } : system, plain);
  addTo(taint, system, results);
  if (GIVES_NOTHING.test(name) && receiver && frame.file.traits.isNative) return { cell: newCell(taint) };
  if (LOCKS.test(name) && receiver && system.of) {
    const back = newCell(taint);
    for (const each of runFunctions(taint, given, [receiver.cell], call, frame, [back])) link(taint, each, cell);
    if (system.of.kind === 'name' || system.of.kind === 'member') assign(taint, system.of, back, frame);
    return { cell };
  }
  if (name === 'assign' && receiver) assignTo(taint, receiver, system);
  subscribe(taint, system);
  const pairs = made?.name === 'Dictionary' ? tableOf(taint, given, results) : undefined;
  if (pairs) return pairs;
  const parts = { plain, results, cell };
  const collected = method && callCollection(taint, system, method, parts);
  if (collected) return collected;
  const page = formattedPage(taint, system);
  if (page) return { cell: page, ...shape };
  return madeOfGiven(taint, system, parts, { ...keptType(system), ...shape });
}

/** What a method of collections gives that records are only passed through: `table.filterKeys { … }`. */
function keptType({ name, receiver, made }: SystemCall): Pick<TaintTyped, 'type'> {
  const gives = made ? undefined : collectionMethod('types', name)?.gives;
  const { type } = receiver ?? {};
  const isKept = gives !== undefined && /^(?:all|stretch|some|one|place|both)$/.test(gives);
  return type && isKept && COLLECTIONS.test(type.name) ? { type } : {};
}

const COLLECTIONS = /^(?:Array|Set|Dictionary)$/;

/** A function of C that is handed where to write: it gives how much it wrote, or whether it did. Parsers of numbers, `strtod`,
 *  write where the text goes on. */
function givesStatus(name: string, given: readonly Given[]): boolean {
  const writes = given.some(({ argument: { value } }) => value.kind === 'operation' && value.operator === '&');
  return writes && C_FUNCTION.test(name);
}

const C_FUNCTION = /^(?!strto)[a-z0-9]+(?:_[a-z0-9]+)+$|^v?s(?:n?printf|scanf)$/;

/** `Publishers.CombineLatest(names, tabs)`: pairs of what comes out of both. */
function pairing({ name }: TypeName): ReturnType<typeof collectionMethod> {
  return /^(?:CombineLatest|Zip)\d?$/.test(name) ? collectionMethod('records', 'zip') : undefined;
}

/** A list that is made of a sequence of the app's own is made of its elements. */
function ofElements(taint: Taint, system: SystemCall): SystemCall {
  const { given, made, frame } = system;
  if (!made || !isWrapping(made.name)) return system;
  const elements = given.map((each) => ({ ...each, typed: elementsOf(taint, each.typed, each.argument.value, frame) }));
  return { ...system, given: elements };
}

/** An error of the language, or what a class of the app's makes of one: what it is given is what it says. */
function makeError(taint: Taint, { name, receiver, of, made, given, frame }: SystemCall): TaintTyped | undefined {
  if (frame.file.traits.isNative) return makeFoundationError(taint, name, made, given);
  if (name !== 'init') {
    // JavaScript makes one by its name alone; `Sentry.captureException(error)` makes none
    if (of || receiver || !ERRORS.test(name)) return undefined;
    const cell = newCell(taint);
    sayInto(taint, holdInto(taint, name, given, cell), cell, true);
    return { cell };
  }
  const isSuper = of?.kind === 'name' && of.name === 'super' && frame.owner && isError(taint.program, frame.owner);
  const into = isSuper ? frame.self?.cell : made && ERRORS.test(made.name) ? newCell(taint) : undefined;
  if (!into) return undefined;
  sayInto(taint, holdInto(taint, made?.name ?? '', given, into), into, isScript(frame.file));
  return { cell: isSuper ? newCell(taint) : into, ...(made && { type: made }) };
}

/** `[[Reading alloc] initWithContext:context]`. */
const MADE_IN = /^initWith(?:Context|Entity)$/;

function hasCoreData({ importsOf }: Taint, { file }: TaintFrame): boolean {
  return importsOf(file.path).has('CoreData');
}

/** Fills a continuation or a stream, and gives nothing back. */
const GIVES_NOTHING = /^(?:resume|finish|yield)$/;
const UBIQUITY: ReadonlySet<string> = new Set(['forUbiquityContainerIdentifier', 'URLForUbiquityContainerIdentifier']);
