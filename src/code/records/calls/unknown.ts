/**
 * Calls of what is not declared here. What is made of a record is taken for the record, unless it is known to be less.
 */

import type { Expression, TypeName } from '../../facts/facts.ts';
import { siteKey } from '../../facts/source.ts';
import { elementType } from '../../facts/type-names.ts';
import { collectionMethod, isWrapping } from '../../models/collections.ts';
import { isDestinationType } from '../../models/destinations.ts';
import { ADDS_ENTRIES, notificationsGiven } from '../../models/notified.ts';
import { meaningOf, typeNamed } from '../../program/meaning.ts';
import { isDeclared } from '../../program/named.ts';
import { findName } from '../../program/scopes.ts';
import { assign } from '../assign.ts';
import { letThrough } from '../branches/told-by-test.ts';
import { defineAnswer } from '../bridges/bridge.ts';
import { readOption } from '../bridges/into-native.ts';
import { callMessages } from '../bridges/messages.ts';
import { handleAny } from '../bridges/method-channels.ts';
import { handleStream } from '../bridges/native-events.ts';
import { ofMany, readElement, readEntry } from '../collections/entries.ts';
import { elementsOf } from '../collections/sequences.ts';
import { entryOfTable, GIVES_KEYS, isOfFields, ofTable, tableOf } from '../collections/tables.ts';
import { asClient } from '../containers/clients.ts';
import { callContainer } from '../containers/containers.ts';
import { keepFactory } from '../containers/factories.ts';
import { askContainer, takeForContainer } from '../containers/injected.ts';
import { callNamedClient } from '../containers/named-clients.ts';
import { ERRORS, holdInto, isError, makeFoundationError, sayInto } from '../errors/errors.ts';
import { callFailing, caughtIn, tryValue } from '../errors/failures.ts';
import { callSides } from '../errors/sides.ts';
import { makeFiller, makeStream } from '../events/answers.ts';
import { passLog } from '../events/logged.ts';
import { callHandler } from '../events/mediated.ts';
import { observe } from '../events/observed.ts';
import { addTarget } from '../events/selected.ts';
import { type Given, hitCall } from '../hits.ts';
import { askedFor, callIdentity } from '../objects/identified.ts';
import { identifierGiven } from '../objects/made-with-identifier.ts';
import { readByKey, storeMember } from '../objects/members.ts';
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
import { ENCODES, listed, taken } from '../texts/encoded.ts';
import { hitPageArguments } from '../texts/page-arguments.ts';
import { formattedPage, hitPageRun } from '../texts/page-texts.ts';
import { printInto } from '../texts/text-streams.ts';
import type { Call } from '../values.ts';
import { makeBinding, onlySetters } from '../views/bindings.ts';
import { offer } from '../views/chosen.ts';
import { putAround } from '../views/environment.ts';
import { callSource } from '../views/snapshots.ts';
import { noteUnknown } from '../which-files/asked.ts';
import { addTo, assignTo } from './adds.ts';
import { apply } from './call-values.ts';
import { functionResults, runFunctions } from './given-functions.ts';
import { typeGiven } from './given-types.ts';
import { isScript, watchForeign } from './scripts.ts';
import {
  CATCHES,
  DESCRIBES,
  ENCRYPTS,
  FETCHES,
  GIVES_BACK,
  INSTANCES,
  isSourceType,
  LOCKS,
  MEMBER_TYPES,
  OUTER_PARTS,
  QUERY_HANDLERS,
} from './system.ts';

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

function callOther(taint: Taint, written: SystemCall): TaintTyped {
  const system = ofElements(taint, written);
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
  const binding = makeBinding(taint, system);
  if (binding) return binding;
  const saying = makeError(taint, system);
  if (saying) return saying;
  const factory = keepFactory(taint, made?.name ?? name, given, frame);
  if (factory) return factory;
  takeForContainer(taint, system);
  const asked = askContainer(taint, system) ?? callNamedClient(taint, system) ?? callHandler(taint, system);
  if (asked) return asked;
  const contained = receiver && callContainer(taint, name, given, call, frame);
  if (contained) return contained;
  const named =
    receiver && (readByKey(taint, name, receiver, given, call, frame) ?? readOption(taint, name, receiver, given));
  if (named) return named;
  const messages = callMessages(taint, system);
  if (messages) return messages;
  offer(taint, system);
  startReader(taint, system);
  const told = observe(taint, system) ?? callSource(taint, system);
  if (told) return told;
  if (name === 'makeStream' && receiver && frame.file.traits.isNative) return { cell: makeStream(taint, call) };
  // a subject of RxSwift, by which others fill it
  if (name === 'asObserver' && receiver && given.length === 0 && frame.file.traits.isNative) return receiver;
  putAround(taint, name, given, call, frame);
  addTarget(taint, system);
  callDocument(taint, system);
  fillInherited(taint, system);
  printInto(taint, system);
  callKeychain(taint, system);
  const [entries] = given;
  if (entries && receiver && ADDS_ENTRIES.test(name))
    storeMember(taint, receiver, 'userInfo', entries.typed.cell, call.site, () => undefined, frame);
  const table = callSqlite(taint, system) ?? callTable(taint, system);
  if (table) return table;
  const archived = callArchive(taint, system);
  if (archived) return archived;
  const attributes = callAttributes(taint, system);
  if (attributes) return attributes;
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
  const pairs = made?.name === 'Dictionary' ? tableOf(taint, given, results) : undefined;
  if (pairs) return pairs;
  switch (method?.gives) {
    case 'values':
      if (receiver && given.length > 0) return ofTable(taint, receiver, results);
      break;
    case 'results':
      // `prices.Max()`: nothing is made of them
      if (given.length === 0) break;
      for (const each of results) link(taint, each, cell, ofMany);
      // `map(String.init)`: a function of the system's
      for (const { argument } of receiver ? plain : [])
        if (receiver && isSystemFunction(taint, argument.value, frame)) link(taint, receiver.cell, cell, values.whole);
      return { cell, ...typeOfResults(taint, system) };
    case 'entry': {
      // of a map of JavaScript, and of what is called like one
      const [key] = given;
      if (!receiver || !key) break;
      const index = key.argument.value;
      if (name === 'removeValue' && system.of)
        return readEntry(taint, receiver, { of: system.of, index }, key.typed, frame);
      if (!frame.file.traits.hasKeyedObjects) break;
      const read = readElement(taint, receiver, index, call.site, frame);
      for (const each of [read.cell, ...args.map((it) => joined(taint, [it], values.whole))]) link(taint, each, cell);
      return { ...read, cell };
    }
    case 'total': {
      if (!receiver) break;
      for (const each of results) link(taint, each, cell);
      // `reduce("", +)`: what the system makes of two is made of both
      for (const { argument } of plain)
        if (isOfSystem(taint, argument.value, frame)) link(taint, receiver.cell, cell, values.whole);
      const type = given.length > 1 ? given[0]?.typed.type : receiver.type && elementType(receiver.type);
      return { cell, ...(type && { type }) };
    }
    case 'pairs':
      for (const [index, { cell: part }] of [
        ...(receiver && !made ? [receiver] : []),
        ...plain.map(({ typed }) => typed),
      ].entries())
        link(taint, part, cell, values.push(`${index}`));
      return { cell };
    case 'numbered':
      if (!receiver) break;
      for (const part of ['1', 'element']) link(taint, receiver.cell, cell, values.push(part));
      return { cell, ...(receiver.type && { type: numbered(receiver.type) }) };
    case 'all':
    case 'stretch':
    case 'some':
    case 'one':
    case 'place':
    case 'both':
    case 'either':
      if (!receiver) break;
      link(taint, letThrough(taint, system, askedFor(taint, system, receiver)), cell, values.unplaced);
      for (const each of method.gives === 'both' || method.gives === 'either' ? args : []) link(taint, each, cell);
      return {
        cell,
        // `bytes.toList()` is a list of numbers
        ...(receiver.type && receiver.type.name !== 'ByteArray' && { type: receiver.type }),
        ...(receiver.root !== undefined && { root: receiver.root }),
      };
  }
  const page = formattedPage(taint, system);
  if (page) return { cell: page, ...shape };
  const isWrapped = GIVES_BACK.test(made?.name ?? name) || (made !== undefined && isWrapping(made.name));
  if (receiver) link(taint, receiver.cell, cell, FETCHES.has(name) ? values.fetched : values.called(name));
  if (receiver && MOVES.has(name)) link(taint, receiver.cell, cell, onlySetters);
  const step = decodeStep(taint, system);
  const via = KEEPS_PARTS.test(name) ? values.encoded : BRINGS_PARTS.test(name) ? values.decoded : values.whole;
  const list = name === 'stringify' ? listed(taint, given, frame) : undefined;
  const id = identifierGiven(system, plain);
  for (const each of list ? plain.slice(0, 1) : plain) {
    const content = ENCODES.test(name) ? taken(taint, each.typed, frame, list) : each.typed.cell;
    const into = id && id !== each ? values.besideIdentifier : via;
    link(taint, content, cell, isWrapped ? undefined : into, step);
  }
  const isRunning = RUNS.test(name);
  // what the function gives that is run, `try queue.read { try Row.fetchOne($0) }`
  for (const each of results) link(taint, each, cell, isWrapped || isRunning ? undefined : values.given);
  const content = made?.args[0] ? made : made && unwrapped(made, given[0]?.typed.type);
  const wrapped = isRunning ? typeGiven(taint, given) : isWrapped ? content : undefined;
  const got = THROWING.test(name) ? tryValue(taint, cell, frame) : cell;
  if (made && FILLED.test(made.name)) link(taint, makeFiller(taint, got, call), got);
  return { cell: got, ...shape, ...(wrapped && { type: wrapped }) };
}

/** `Array(data)` is a list of numbers. */
function unwrapped(made: TypeName, content: TypeName | undefined): TypeName | undefined {
  return content?.name === 'Data' ? { name: made.name, args: [{ name: 'UInt8', args: [] }] } : content;
}

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
/** What is handed on, and filled by whoever has it. */
const FILLED = /^(?:\w{1,60}(?:Subject|Relay)|StreamController|AsyncChannel|AsyncThrowingChannel|Channel)$/;
/** Gives what the function gives that it runs, on another thread, later or in a scope: its parts stay apart. What leaves
 *  nothing of the call but that function is in `languages/running.ts`. */
const RUNS =
  /^(?:assumeIsolated|sync|perform|performAndWait|performBackgroundTask|with(?:TaskCancellationHandler|TaskPriorityEscalationHandler|ObservationTracking|ExtendedLifetime|Transaction|IntervalSignpost)|runAfterInteractions|runInAction|flushSync|runZoned|runZonedGuarded|measureTimedValue|runCatching)$/;
/** Of a binding: the same one, with how what it shows moves. */
const MOVES: ReadonlySet<string> = new Set(['animation', 'transaction']);
const THROWING = /^with(?:Checked|Unsafe)ThrowingContinuation$/;

/** Calls that let a function change what is in a lock. https://developer.apple.com/documentation/synchronization/mutex */

const UBIQUITY: ReadonlySet<string> = new Set(['forUbiquityContainerIdentifier', 'URLForUbiquityContainerIdentifier']);
/** Of Swift, JavaScript, Dart, Kotlin and C#, by the names that nobody else's methods have. */
const KEEPS_PARTS =
  /^(?:encode(?:To(?:String|ByteArray))?|archivedData(?:WithRootObject)?|stringify|jsonEncode|_\$\w{1,60}ToJson|Serialize(?:Object|Async|ToUtf8Bytes)?)$/;
const BRINGS_PARTS =
  /^(?:decode(?:From(?:String|ByteArray))?|unarchive[A-Z]\w{0,30}|unarchivedObject\w{0,20}|parse|jsonDecode|Deserialize(?:Object|Async)?)$/;

/** What a function makes of each element, or of what comes at last. */
function typeOfResults(taint: Taint, { name, receiver, given }: SystemCall): { readonly type?: TypeName } {
  if (given.length === 1 && mapsToSame(given)) return receiver?.type ? { type: receiver.type } : {};
  const made = typeGiven(taint, given);
  return made ? { type: name === 'then' ? made : { name: 'Array', args: [made] } } : {};
}

/** `map(\.self)`, `compactMap { $0 }`. */
function mapsToSame(given: readonly Given[]): boolean {
  const value = given[0]?.argument.value;
  if (value?.kind !== 'closure') return value?.kind === 'key-path' && value.path.length === 0;
  const { parameters, body } = value.body;
  const [only, ...others] = body;
  const back = only?.kind === 'evaluate' || only?.kind === 'return' ? only.value : undefined;
  return others.length === 0 && back?.kind === 'name' && back.name === (parameters[0]?.name ?? '$0');
}

/** `decode(Patient.self, from: data)` gives a Patient. */
function resultType(taint: Taint, { name, given, receiver }: SystemCall): TypeName | undefined {
  const told = given.length === 0 && receiver?.type ? MEMBER_TYPES.get(`${receiver.type.name}.${name}`) : undefined;
  if (told) return told;
  const first = given[0]?.argument.value;
  const isType = first?.kind === 'member' && first.name === 'self' && first.of;
  if (/^(?:decode|load|unarchivedObject|value)/.test(name) && isType) {
    if (first.of?.kind === 'name') return { name: first.of.name, args: [] };
    if (first.of?.kind === 'type') return first.of.type;
    if (first.of?.kind === 'list' && first.of.items[0]?.kind === 'name')
      return { name: 'Array', args: [{ name: first.of.items[0].name, args: [] }] };
  }
  if (givesBytes(name, given, receiver)) return { name: 'Data', args: [] };
  const notified = notificationsGiven(receiver?.root ?? receiver?.type?.name, name);
  if (notified !== undefined) return { name: 'Array', args: [{ name: notified, args: [] }] };
  return FETCHES.has(name) && isSourceType(taint, receiver?.type) ? receiver?.type : undefined;
}

/** `JSONEncoder().encode(row)`, `text.data(using: .utf8)`. */
function givesBytes(name: string, [first]: readonly Given[], receiver: TaintTyped | undefined): boolean {
  const label = first?.argument.label;
  if (name === 'data') return label === 'using' || label === 'withJSONObject';
  if (name === 'archivedData') return label === 'withRootObject';
  return name === 'encode' && BYTE_ENCODERS.has(receiver?.type?.name ?? receiver?.root ?? '');
}

const BYTE_ENCODERS: ReadonlySet<string> = new Set(['JSONEncoder', 'PropertyListEncoder']);

function decodeStep(
  taint: Taint,
  { name, given, call, made }: SystemCall,
): { what: string; site: Call['site'] } | undefined {
  if (/^decode/.test(name)) {
    const type = resultType(taint, { name, given, call, frame: NO_FRAME });
    return { what: `decoded${type ? ` as \`${type.args[0]?.name ?? type.name}\`` : ''}`, site: call.site };
  }
  return made && /^(?:Patient|Observation|Condition|Bundle|\w{0,60}Resource\w{0,60})$/.test(made.name)
    ? { what: `read as \`${made.name}\``, site: call.site }
    : undefined;
}

/** The type of `enumerated()`. */
function numbered(type: TypeName): TypeName {
  return { name: '()', args: [{ name: 'Int', args: [] }, elementType(type)], labels: ['offset', 'element'] };
}

/** Only for {@link resultType}, which does not look at it. */
const NO_FRAME = {} as TaintFrame;

const CODERS = /(?:Archiver|Serialization)$/;

/** `Mixpanel.mainInstance()` is a Mixpanel, and so is what it gives, and what a value of that type gives. */
function rootOf(name: string, receiver: TaintTyped | undefined): string | undefined {
  // what is encoded is no encoder
  if (ENCODES.test(name) && CODERS.test(receiver?.root ?? '')) return undefined;
  if (receiver?.root !== undefined) return receiver.root;
  const type = receiver?.type?.name;
  return INSTANCES.test(name) || (type !== undefined && isDestinationType(type)) ? type : undefined;
}

/** A function that is not the app's: an operator, what a package brings, a name that nothing declares. */
function isOfSystem(taint: Taint, value: Expression, frame: TaintFrame): boolean {
  if (value.kind === 'other' || value.kind === 'foreign') return true;
  if (value.kind !== 'name') return isSystemFunction(taint, value, frame);
  return !findName(frame.scope, value.name) && !meaningOf(taint.program, value.name, frame.owner);
}

function isSystemFunction({ program }: Taint, value: Expression, frame: TaintFrame): boolean {
  const of = value.kind === 'reference' ? value.to : value;
  if (of.kind !== 'member' || !of.of) return false;
  const type = typeNamed(program, of.of, frame);
  return type !== undefined && !isDeclared(program, type);
}
