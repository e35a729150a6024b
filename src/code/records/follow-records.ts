/**
 * Follows clinical records from where they come into the code to where they leave the feature that reads them. See
 * docs/decisions/taint.md for what is followed and what is given up on.
 */
import type { RecordFlow, TypeUse } from '../../types.ts';
import type { Expression, FileFacts, Site, TypeName, VariableFact } from '../facts/facts.ts';
import { elementType } from '../facts/type-names.ts';
import { type Budget, noteSpent, within } from '../flow/fuel.ts';
import type { Compilation } from '../languages/directives.ts';
import { wordsOfMade } from '../models/carried-when-made.ts';
import type { SyncedBy } from '../models/destinations.ts';
import { INPUTS } from '../models/foreign-paths.ts';
import {
  ACTIVITY,
  ACTIVITY_TYPE,
  CELL,
  GIVES_ACTIVITY,
  GIVES_NOTIFICATIONS,
  LEADS,
  NOTIFICATION,
  SHOWN_BY_CELL,
} from '../models/notified.ts';
import { EVENTS, TABLES } from '../models/storage.ts';
import { storeWords } from '../models/storage-calls.ts';
import { buildProgram } from '../program/build-program.ts';
import { mentionsOf } from '../program/find-mentions.ts';
import { lineage } from '../program/inheritance.ts';
import { aliasesOf, declaredType, functionsNamed, globalsBeginning, isDeclared } from '../program/named.ts';
import { type FunctionInfo, findVariable, type TypeInfo } from '../program/program.ts';
import type { RecordRead } from '../types/record-reads.ts';
import { keysOf } from './calls/named-keys.ts';
import { isSourceType } from './calls/system.ts';
import { HEARS_LOG, LOG } from './events/heard-logs.ts';
import { sentTo } from './events/mediated.ts';
import { execute } from './execute.ts';
import { hitAnswer } from './hits.ts';
import { fillIn } from './objects/called-by-system.ts';
import { fieldCell } from './objects/fields.ts';
import { createApart, type ToTell } from './objects/objects.ts';
import { typesToTell } from './objects/types-to-tell.ts';
import { plainName, runOf, topFrame } from './runs.ts';
import { shippingIn } from './shipping.ts';
import { createTaint, put, recordOf, type Stage, type Statements, type Taint } from './state.ts';
import { KEYCHAIN, KEYCHAIN_WORDS } from './stores/keychain.ts';
import { ASKS_FOR_ALL, CORE_DATA } from './stores/managed.ts';
import { createStacks, isOfStacks } from './stores/stacks.ts';
import { collectFlows, sendersOf, tellersOf } from './trace.ts';
import type { TaintValue } from './values.ts';
import { AROUND_TYPES, AROUND_WRAPPERS } from './views/environment.ts';
import { wrapProperty } from './views/wrappers.ts';

/** Deliveries that one target may take, some seconds; and what all may take together, expressions with them. */
const MOST_OF_ONE = 3_000_000;
export const MOST_OF_ALL_RECORDS = 6_000_000;
/** What is left for each when others took all. */
const LEAST = 30_000;
const STAGES: readonly Stage[] = ['cast', 'closure', 'property', 'parameter'];

export interface TaintInput {
  readonly files: readonly FileFacts[];
  /** Queries that read clinical types, by their sites. */
  readonly reads: ReadonlyMap<string, RecordRead>;
  importsOf(path: string): ReadonlySet<string>;
  readonly imports: ReadonlySet<string>;
  isDeclared(name: string): boolean;
  /** Whether what is kept by a store goes to iCloud: of one model, or any. */
  isSynced(by: SyncedBy, model: string | undefined): boolean;
  readonly statements: Statements;
  /** Whether a container of the app is synced by CloudKit, and all that tells which is meant is at hand. */
  readonly tellsStacks: boolean;
  /** Deliveries that all targets share. */
  readonly budget: Budget;
}

/** What is told in the end. */
export interface ToldFlows {
  readonly flows: readonly RecordFlow[];
  /** False when the code is too large to be followed to the end. */
  readonly isComplete: boolean;
  /** Where something grew, or nests, beyond what is followed. */
  readonly usedUpAt?: Site;
}

/** Tells the flows of one configuration: `read` are the types that it reads, with their places. */
export type TellFlows = (compilation: Compilation, read: readonly TypeUse[]) => ToldFlows;

/** A place that holds records: who names it, and any of the words of its store, may take some out. */
export interface Kept {
  readonly names: readonly string[];
  readonly words: readonly string[];
}

export interface Tainted {
  /** Where records go, each with a way there: looked for when it is asked for. */
  readonly tell: TellFlows;
  /** Files that hand records to somebody who is told of, by what is followed so far. */
  readonly tellers: ReadonlySet<string>;
  /** Functions and types that files at hand do not declare and that are given records. */
  readonly wanted: ReadonlySet<string>;
  /** Types and functions of the files at hand that hold or give records: who names them may take some. */
  readonly carriers: ReadonlySet<string>;
  /** Files that send records to nobody who is known. */
  readonly senders: ReadonlySet<string>;
  /** Places that hold records. */
  readonly kept: readonly Kept[];
  /** Types whose objects may have to be told apart. */
  readonly toTell: ToTell;
  readonly isComplete: boolean;
}

/** `apart`: the types whose objects are told apart. */
export function followRecords(input: TaintInput, apart: ToTell = { types: NONE, edited: NONE }): Tainted {
  const { files, reads, importsOf, imports, isDeclared, isSynced, statements, tellsStacks } = input;
  const program = buildProgram(files, { follows: 'records' });
  const taint = createTaint(
    {
      program,
      reads,
      importsOf,
      imports,
      isDeclared,
      isSynced,
      statements,
      stacks: tellsStacks ? createStacks() : undefined,
    },
    input.budget,
    createApart(apart),
  );
  const roots = [...program.everyFunction, ...program.getters.values()];
  for (const info of roots) taint.pending.push(() => hitAnswer(taint, info, runOf(taint, info).result));
  for (const variable of program.everyVariable) {
    const { fact, file, owner } = variable;
    if (!fact.getter) taint.pending.push(() => fieldCell(taint, variable));
    taint.pending.push(() => wrapProperty(taint, variable));
    for (const observer of fact.observers ?? [])
      taint.pending.push(() => execute(taint, observer.body, topFrame(taint, file, owner)));
  }
  for (const file of files) taint.pending.push(() => execute(taint, file.body, topFrame(taint, file)));
  const isComplete = settle(taint, input.budget.share(MOST_OF_ONE, LEAST));
  noteSpent(taint.solver.steps());
  input.budget.spend(taint.solver.steps() + taint.fuel.used());
  const carriers = carriersOf(taint);
  return {
    tell: (compilation, read) => {
      const flows = collectFlows(taint, read, shippingIn(files, compilation));
      // looking for the ways takes fuel too
      const usedUpAt = taint.fuel.usedUpAt();
      return { flows, isComplete, ...(usedUpAt && { usedUpAt }) };
    },
    tellers: tellersOf(taint),
    wanted: taint.unknownCalls,
    senders: sendersOf(taint),
    carriers,
    kept: [...keptIn(taint), ...takenByPath(taint, carriers), ...sharedIn(carriers), ...heldIn(taint, carriers)],
    toTell: typesToTell(taint),
    isComplete,
  };
}

/** Runs to the end; then says of typed places into which nothing came that they hold a record, and runs again. */
function settle(taint: Taint, most: number): boolean {
  const { pending, deferred, solver, fallbacks, fuel } = taint;
  const isSpent = (): boolean => fuel.isSpent() || solver.steps() > most;
  const drain = (): boolean => {
    for (;;) {
      for (let act = pending.shift(); act && !isSpent(); act = pending.shift()) within(fuel, act);
      if (isSpent() || !within(fuel, () => solver.run(most))) return false;
      if (pending.size > 0) continue;
      if (deferred.size === 0) return true;
      for (let act = deferred.shift(); act && !isSpent(); act = deferred.shift()) within(fuel, act);
    }
  };
  const drainAll = (): boolean => {
    do {
      if (!drain()) return false;
    } while (fillIn(taint));
    return true;
  };
  if (!drainAll()) return false;
  for (const stage of STAGES) {
    for (const { cell, into, applies, origin } of fallbacks[stage]) {
      const isKnown = [...cell.values].some((value) => value.kind === 'record' && value.latent === 'no');
      if (isKnown || applies?.() === false) continue;
      put(taint, into ?? cell, recordOf(origin()));
      if (!drainAll()) return false;
    }
  }
  return true;
}

function holds(values: Iterable<{ kind: string }>): boolean {
  for (const { kind } of values) if (kind === 'record') return true;
  return false;
}

/** Whether one of these functions gives a record: a hook, or one of an object of them. */
function givesSome(values: Iterable<TaintValue>): boolean {
  for (const value of values)
    if (value.kind === 'function' && value.made.closure && holds(value.made.closure.result.values)) return true;
  return false;
}

/** What views and models take from around them by a key path. */
function takenByPath({ program }: Taint, carriers: ReadonlySet<string>): readonly Kept[] {
  const variables = AROUND_TYPES.flatMap((name) => [...(declaredType(program, name)?.variables.values() ?? [])]);
  const giving = variables.filter(({ fact }) => carriers.has(fact.name) || carriers.has(typeHeld(fact) ?? ''));
  return giving.map(({ fact: { name } }) => ({
    names: [`\\.${name}`],
    words: AROUND_WRAPPERS,
  }));
}

/** `Container.loader`, `Factory.makeLoader()`: who gets an object whose methods give records need not name its type. */
function heldIn({ program }: Taint, carriers: ReadonlySet<string>): readonly Kept[] {
  const gives = (type: TypeName | undefined): boolean => type !== undefined && carriers.has(elementType(type).name);
  const kept = (name: string, owner: TypeInfo | undefined): readonly Kept[] =>
    owner && !carriers.has(owner.name) && owner.kind !== 'protocol'
      ? [{ names: [plainName(owner.name)], words: [`.${name}`] }]
      : [];
  const variables = program.everyVariable.flatMap(({ fact, file, owner }) =>
    file.traits.isNative && carriers.has(typeHeld(fact) ?? '') ? kept(fact.name, owner) : [],
  );
  const functions = program.everyFunction.flatMap(({ fact, file, owner }) =>
    file.traits.isNative && gives(fact.result) ? kept(fact.name, owner) : [],
  );
  return [...variables, ...functions];
}

/** Variables that all files share, by the beginning of their names, and what reads them. */
const SHARED: readonly (readonly [name: string, names: readonly string[], words: readonly string[]])[] = [
  ['\0redux', ['redux', 'store'], ['useSelector', 'Selector(', 'getState(', 'mapState', 'connect(']],
  ['\0redux', ['redux'], ['startListening', 'takeEvery', 'takeLatest', 'takeLeading']],
  ['\0route', ['arguments', 'extra'], ['settings.arguments', 'state.extra', 'State.of(context).extra']],
  ['\0route name', ['settings', 'Observer('], ['settings.name', 'settings?.name', 'Observer(']],
  ['\0route place', ['state', 'State'], ['.uri', 'ocation']],
  ['\0bloc', ['BlocObserver'], ['nextState', 'currentState', '.event', 'onEvent']],
  ['\0pinia', ['$onAction'], ['args']],
  ['\0options of screens', ['getCurrentOptions'], ['getCurrentOptions']],
  ['\0dataset', ['dataset', 'getAttribute'], ['dataset', 'data-']],
  ['\0document title', ['document'], ['document.title']],
  ['\0flutter error', ['FlutterError'], ['onError']],
  ['\0query', ['uery'], ['getQueryData', 'queryKey', 'useQuery', 'QueryCache']],
  ['\0swr', ['swr'], ['useSWR']],
  ['\0provided', ['vue', 'inject'], ['inject']],
  ['\0route', ['oute', 'SearchParams'], ['.params', 'useRoute', 'SearchParams', 'params }']],
];

/** Those of them that hold records. */
function sharedIn(carriers: ReadonlySet<string>): readonly Kept[] {
  const isKept = (start: string): boolean => [...carriers].some((name) => name.startsWith(start));
  return SHARED.flatMap(([start, names, words]) => (isKept(start) ? [{ names, words }] : []));
}

const LISTENS: readonly string[] = ['.on(', '.once(', 'addListener', 'addEventListener', 'useEvent'];

/** Who gets something out of a store writes one of these. */
function wordsOf(store: string): readonly string[] {
  if (store === EVENTS) return LISTENS;
  if (store === ACTIVITY) return [ACTIVITY_TYPE, ...GIVES_ACTIVITY];
  if (store === NOTIFICATION) return [...LEADS, ...GIVES_NOTIFICATIONS, ...storeWords(store)];
  if (store === LOG) return [HEARS_LOG];
  if (store === CELL) return [SHOWN_BY_CELL];
  const made = wordsOfMade(store);
  if (made.length > 0) return made;
  if (store === KEYCHAIN) return [...storeWords(store), ...KEYCHAIN_WORDS];
  return store === TABLES ? [...SELECTS, ...storeWords(store)] : storeWords(store);
}

const SELECTS: readonly string[] = ['SELECT', 'select', 'ueries.'];

/** An entry of a box is known by its own name, and what no text tells by the last of its names. */
function keptIn(taint: Taint): readonly Kept[] {
  const { places, placeWords, events, program } = taint;
  const heard = [...events].map((event): Kept => ({ names: [event], words: LISTENS }));
  const helpers = places.some(({ cell }) => holds(cell.values))
    ? program.everyFunction.filter((info) => keysOf(taint, info).size > 0).map((it) => it.owner?.name ?? it.fact.name)
    : [];
  // who calls a statement by its name does not name the table
  const named = taint.statements.size > 0 ? ['ueries.'] : [];
  const kept = places.flatMap(({ store, place, cell }) => {
    if (!holds(cell.values)) return [];
    const own = place.split('/').findLast((part) => part !== '' && part !== '*') ?? place;
    const last = own.replace(/\(\)$/, '').replace(/^\w*[.@](?=\w+$)/, '');
    return [
      {
        names: [
          own,
          last,
          ...(placeWords.get(own) ?? []),
          ...(store === TABLES ? named : []),
          ...(store === CORE_DATA ? ASKS_FOR_ALL : []),
          ...(store === LOG ? [HEARS_LOG] : []),
        ],
        words: [...wordsOf(store), ...helpers.map(plainName)],
      },
    ];
  });
  const given = globalsBeginning(program, INPUTS).flatMap((variable): Kept[] => {
    const { name } = variable.fact;
    const holds = taint.fields.get(variable)?.values.some(({ kind }) => kind === 'record');
    return holds ? [{ names: [name.slice(INPUTS.length)], words: ['selector'] }] : [];
  });
  return [...kept, ...heard, ...given];
}

const NONE: ReadonlySet<string> = new Set();

/** `var journal: Journal`, `lazy var journal = Journal()`. */
function typeHeld({ type, value }: Pick<VariableFact, 'type' | 'value'>): string | undefined {
  return type ? elementType(type).name : typeMade(value);
}

/** The same of another language, also where it is handed to what keeps it: `MutableStateFlow(State())`. */
function typeKept({ type, value }: VariableFact, { traits }: FileFacts): TypeName | undefined {
  if (type || traits.isNative) return type;
  const inner = value?.kind === 'call' ? value.args[0]?.value : undefined;
  const name = typeMade(inner) ?? typeMade(value);
  return name === undefined ? undefined : { name, args: [] };
}

/** The type of `Journal()`. */
function typeMade(value: Expression | undefined): string | undefined {
  return value?.kind === 'call' && value.callee.kind === 'name' ? value.callee.name : undefined;
}

function carriersOf(taint: Taint): ReadonlySet<string> {
  const names = new Set(taint.askedOf);
  // types of Swift whose functions give some: who keeps one calls them
  const givers = new Set<string>();
  for (const [{ owner, fact, file }, cell] of taint.fields) {
    const isGiving = givesSome(cell.values);
    if (holds(cell.values) || isGiving || isOfStacks(cell)) names.add(owner?.name ?? fact.name);
    if (isGiving && owner && file.traits.isNative) givers.add(owner.name);
  }
  // who uses an object at the top of a file may not name its type
  for (const { fact, owner, file } of taint.program.everyVariable) {
    if (file.traits.isNative) continue;
    const type = fact.type?.name ?? typeMade(fact.value);
    if (!owner && type !== undefined && names.has(type)) names.add(fact.name);
  }
  const note = (info: FunctionInfo, name: string): void => {
    const { result, parameters } = runOf(taint, info);
    // what a function that it is given is called with is there too
    const isGiving =
      tellsOn(taint, info) ||
      holds(result.values) ||
      givesSome(result.values) ||
      isOfStacks(result) ||
      parameters.some(({ values }, at) => holds(values) && !isSourceType(taint, info.fact.parameters[at]?.type));
    if (!isGiving) return;
    names.add(info.owner?.name ?? name);
    const sent = sentTo(info);
    if (sent !== undefined) names.add(sent);
    if (info.owner && info.file.traits.isNative && givesSome(result.values)) givers.add(info.owner.name);
    // who calls it may know no more than what it conforms to
    // a message of Objective-C may be a property of what it conforms to
    for (const above of info.owner ? lineage(taint.program, info.owner) : [])
      if (above.variables.has(name) || above.functions.has(name)) names.add(above.name);
    // or what it conforms to is not at hand yet
    for (const above of info.owner?.supertypes ?? [])
      if (taint.isDeclared(above) && !isDeclared(taint.program, above)) names.add(above);
  };
  for (const info of taint.program.everyFunction) note(info, info.fact.name);
  for (const [{ fact }, info] of taint.program.getters) note(info, fact.name);
  for (let round = 0; round < ROUNDS_OF_HOLDERS; round += 1) addHolders(taint, names, givers);
  for (const alias of aliasesOf(taint.program, names)) names.add(alias);
  return names;
}

/** Calls a function by a name of its own, or each of a list of them. */
const RUNS_HELD = /^(?:[Ii]nvoke|callAsFunction|[Ff]orEach)$/;

/** Whether a method is given a record and calls functions that somebody handed to its object: `listener(text)`. */
function tellsOn({ memo, program }: Taint, { id, fact, file, owner }: FunctionInfo): boolean {
  if (!owner || file.traits.isNative || !memo.has(`cloned ${id}`)) return false;
  const isOwn = (name: string): boolean => findVariable(program, owner, name) !== undefined;
  const isHanded = (name: string): boolean => functionsNamed(program, name).length === 0 && !isDeclared(program, name);
  return [...mentionsOf(fact.body).calls].some(
    ([name, calls]) =>
      isOwn(name) ||
      calls.some(({ callee }) => {
        if (callee.kind === 'name') return isHanded(name);
        const of = callee.kind === 'member' ? callee.of : undefined;
        return RUNS_HELD.test(name) && (of?.kind === 'name' || of?.kind === 'member') && isOwn(of.name);
      }),
  );
}

/** Objects in objects that are looked for: a message holds a row, which holds the record. */
const ROUNDS_OF_HOLDERS = 2;

/** Who keeps, or gives, an object of one of these types: objects of a class do not carry what they hold. */
function addHolders({ program }: Taint, names: Set<string>, givers: ReadonlySet<string>): void {
  const isOfOne = (type: TypeName | undefined, known: ReadonlySet<string>): boolean =>
    type !== undefined && known.has(elementType(type).name);
  const holders = program.everyVariable.flatMap(({ fact, file, owner }) =>
    owner && isOfOne(typeKept(fact, file), file.traits.isNative ? givers : names) ? [owner.name] : [],
  );
  // who calls it may know no more than what it conforms to
  const makers = program.everyFunction.flatMap(({ fact, file, owner }) =>
    file.traits.isNative || !isOfOne(fact.result, names)
      ? []
      : [owner?.name ?? fact.name, ...(owner ? lineage(program, owner) : []).map(({ name }) => name)],
  );
  // `IRepository<Row>`: whoever is one keeps rows
  const generics = program.everyVariable.flatMap(({ fact: { type }, file }) =>
    type && !file.traits.isNative && type.args.some((arg) => isOfOne(arg, names)) && declaredType(program, type.name)
      ? [type.name]
      : [],
  );
  for (const name of [...holders, ...makers, ...generics]) names.add(name);
}
