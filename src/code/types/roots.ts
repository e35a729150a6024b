/**
 * Functions that nobody here calls, and what they are given by whoever does.
 */

import type { Site, TypeName } from '../facts/facts.ts';
import { languageOf } from '../facts/source.ts';
import { elementType } from '../facts/type-names.ts';
import type { Cell } from '../flow/solver.ts';
import { takesForContainer } from '../models/containers.ts';
import { isHybridSpec, isNameOfPackage } from '../models/foreign-paths.ts';
import { lineage } from '../program/inheritance.ts';
import { isPlain } from '../program/may-hold-types.ts';
import { type FunctionInfo, findTypeInfo, type Program, resolveAlias, type TypeInfo } from '../program/program.ts';
import { isAction, STATE } from '../program/reducers.ts';
import type { Relevant } from '../program/relevance.ts';
import { listUnits } from '../program/units.ts';
import { type Analysis, newCell, nobody, put, unknownValue, whenEmpty } from './analysis.ts';
import { anyCases } from './calls/construct.ts';
import { anyOfDeclared } from './calls/generics.ts';
import { HEARS_CHANGES } from './events/observed.ts';
import type { FlowOptions } from './follow-types.ts';
import { factoryIn, injected } from './objects/containers.ts';
import { runAsRoot } from './runs.ts';
import type { Value } from './values.ts';
import { chooseForView } from './views/user-choice.ts';

/** A private function that its file names nowhere: nobody can run it, and what it reads is read by nobody. One that is given a
 *  word by an attribute, or stands in for another, may be run by whoever knows it by that. */
export function isDead({ fact: { name, modifiers }, file }: FunctionInfo, relevant: Relevant): boolean {
  if (!file.traits.hidesPrivate || !PRIVATE.some((word) => modifiers.has(word)) || !/^[a-z_]\w*$/i.test(name))
    return false;
  const isNamedOtherwise = [...modifiers].some((word) => word.startsWith('@') || word === 'override');
  return !isNamedOtherwise && name !== 'init' && name !== 'get' && !relevant.isNamed(name);
}

const PRIVATE = ['private', 'fileprivate'];

/** Runs a function for callers that are not seen. Whatever may call it passes unknown values; where nobody can, nothing
 *  comes. In an app even what is public has no callers but those that are here. */
export function startRoot(analysis: Analysis, info: FunctionInfo, relevant: Relevant, options: FlowOptions): void {
  const { fact, owner, file } = info;
  const isOutside = file.traits.isCalledFromOutside;
  const isCalled = relevant.isMentioned(info);
  const isUnread = analysis.program.isPartial && !isCalled;
  const unread = options.namesTypes ? 'could not be read' : 'was not followed, as nothing here names a clinical type';
  const run = runAsRoot(analysis, info, options.isOffered && !isCalled);
  if (!isCalled) for (const it of casesMade(analysis, info, relevant)) put(analysis, run.self, it);
  const isOpen =
    fact.modifiers.has('@exported') ||
    relevant.selectors.has(fact.name) ||
    (!isCalled && isOfSystem(info)) ||
    (!isCalled && (OPEN.some((word) => fact.modifiers.has(word)) || isOfBridge(analysis.program, owner))) ||
    // templates call methods of components, by names that no code mentions
    (!isCalled && isOutside && (owner !== undefined || PAGE.test(fact.name) || isSeenFromSwift(info))) ||
    (!isCalled && !options.isApp && PUBLIC.some((word) => fact.modifiers.has(word)));
  for (const [index, { name, site, type }] of fact.parameters.entries()) {
    const cell = run.parameters[index];
    if (!cell) continue;
    // calls that pass nothing but objects are not looked for in other files, and frameworks make some: any stands for them
    const passed = type && findTypeInfo(analysis.program, type.name);
    // `func reduce(into state: inout State, action: Action)`: any state that is made
    if (passed && fact.name === 'reduce' && passed.name === STATE && index === 0) {
      put(analysis, cell, anyOfDeclared(analysis, passed, type, site));
      continue;
    }
    if (type && fact.name === 'init' && isOutside && isInjected(analysis, type)) {
      inject(analysis, info, type, cell, site);
      continue;
    }
    const factory = type && fact.name === 'init' && isOutside ? factoryIn(analysis, type) : undefined;
    if (factory) analysis.solver.flow(factory, cell);
    const isGiven = passed?.kind === 'class' || (isOutside && fact.name === 'init' && passed?.cases.size === 0);
    if (passed && isAction(info, index)) {
      for (const it of anyCases(analysis, passed)) put(analysis, cell, it);
    } else if (passed && isGiven) put(analysis, cell, anyOfDeclared(analysis, passed, type, site));
    else if (isUnread) put(analysis, cell, unknownValue(`who passes \`${name}\` is in code that ${unread}`, site));
    else if (isCalled && isComponent(info))
      whenEmpty(analysis, cell, 'unknown', () => waitForProps(analysis, info, cell, site));
    // what nothing is seen to render is filled where it is read, and what only forwards calls a function that is called itself
    else if (fact.modifiers.has('@Rendered') || fact.modifiers.has('@Forwards')) continue;
    // what a container hands in says what it likes: `class Client(HttpClient http)`
    else if (type && fact.name === 'init' && isOutside && isOfLibrary(analysis, info, type))
      whenEmpty(analysis, cell, 'receiver', () => put(analysis, cell, handedIn(analysis, info, index)));
    else if (fact.modifiers.has('@SetByView'))
      chooseForView(analysis, cell, { name, site, modifiers: fact.modifiers, ...(type && { type }) });
    else if (fact.modifiers.has('@SetByCode')) {
      if (!relevant.isSet(info))
        put(analysis, cell, unknownValue(`${told(name)} is set by code that is not seen`, site));
    } else if (fact.name === 'init') put(analysis, cell, nobody(site));
    // whoever is registered by a selector gets what is posted under its name: `callNotifications` gives it
    else if (type && NOTE.test(type.name) && relevant.selectors.has(fact.name)) hear(analysis, info, cell, site);
    else if (HEARS_CHANGES.includes(fact.name)) hear(analysis, info, cell, site, 'change');
    else if (isOpen)
      put(analysis, cell, unknownValue(`${told(name)} comes from callers outside of the code`, site, !isControl(type)));
    // another language's code is called from Swift too: one call that is seen does not make it the only one
    else if (isCalled)
      put(analysis, cell, unknownValue(`\`${name}\` comes from calls that cannot be followed`, site, isOutside));
    else put(analysis, cell, nobody(site));
  }
}

/** The cases of an enum that somebody makes, of which the system runs what it has: the body of a view. */
function casesMade(analysis: Analysis, { owner, fact }: FunctionInfo, relevant: Relevant): readonly Value[] {
  if (!owner || fact.name === 'init' || fact.modifiers.has('static')) return [];
  // a text, a number, or a list of all of them, may be any
  const isAny = relevant.isNamed('allCases') || [...owner.supertypes].some((name) => RAW.test(name));
  return anyCases(analysis, owner).filter((it) => isAny || (it.kind === 'case' && relevant.isNamed(it.name)));
}

const RAW = /^(?:String|U?Int\d*|Codable|Decodable)$/;

/** Whether a container may hand a constructor what it takes: an object of a class or interface of the app's, or several. */
function isInjected({ program }: Analysis, type: TypeName): boolean {
  const isList = type.name === 'Array';
  const info = findTypeInfo(program, elementType(type).name);
  return info !== undefined && info.cases.size === 0 && (isList || hasContainer(program));
}

/** A function of Kotlin at the top of a file, which Swift calls as one of a class: `RecordsKt.load(kind: .labs)`. */
function isSeenFromSwift({ fact: { modifiers }, file }: FunctionInfo): boolean {
  return languageOf(file.path) === 'kotlin' && !PRIVATE.some((word) => modifiers.has(word));
}

/** Whether a type is an interface or a class of a library: no text, list or function, and nothing of HealthKit's or the app's. */
function isOfLibrary({ program }: Analysis, { fact, owner }: FunctionInfo, type: TypeName): boolean {
  const { name, args } = resolveAlias(program, type);
  const isGeneric = owner?.generics.includes(name) || fact.generics?.includes(name);
  if (isGeneric || args.length > 0 || !/^(?!HK|NS)[A-Z]\w*[a-z]/.test(name) || isPlain({ name, args })) return false;
  return name !== 'String' && !isNameOfPackage(name) && !findTypeInfo(program, name);
}

/** What a parameter of an initialiser holds where nobody is seen to make the object. */
function handedIn(analysis: Analysis, { id, fact }: FunctionInfo, index: number): Value {
  const { name = '', site } = fact.parameters[index] ?? fact;
  return runsOf(analysis, id) > 1
    ? nobody(site)
    : unknownValue(`${told(name)} is handed in by code that is not here`, site);
}

const containers = new WeakMap<Program, boolean>();

function hasContainer(program: Program): boolean {
  let has = containers.get(program);
  if (has === undefined) {
    has = listUnits(program).some(({ mentions }) => [...mentions.calls.keys()].some(takesForContainer));
    containers.set(program, has);
  }
  return has;
}

/** What a container was given of the type, else any object of it, if nobody is seen to make the object. */
function inject(analysis: Analysis, { id }: FunctionInfo, type: TypeName, cell: Cell<Value>, site: Site): void {
  const info = findTypeInfo(analysis.program, elementType(type).name);
  if (!info) return;
  analysis.solver.flow(injected(analysis, info), cell);
  whenEmpty(analysis, cell, 'receiver', () => {
    const isMade = type.name === 'Array' && runsOf(analysis, id) > 1;
    put(analysis, cell, isMade ? nobody(site) : anyOfDeclared(analysis, info, elementType(type), site));
  });
}

/** A method of Objective-C that says nowhere that the system calls it: it begins with what the system gives. */
function isOfSystem({ fact: { isMessage, parameters }, owner }: FunctionInfo): boolean {
  const first = parameters[0]?.type?.name ?? '';
  return isMessage === true && owner !== undefined && /^(?:UI|WK|NS(?:Notification|Coder|Control|Event))/.test(first);
}

const NOTE = /^(?:NS)?Notification$/;

/** Where nobody is seen to register it, whatever is posted may come. */
function hear(
  analysis: Analysis,
  { id, fact }: FunctionInfo,
  cell: Cell<Value>,
  site: Site,
  what = 'notification',
): void {
  whenEmpty(analysis, cell, 'unknown', () => {
    const unknown = unknownValue(`which ${what} \`${fact.name}\` hears is not seen`, site);
    put(analysis, cell, runsOf(analysis, id) > 1 ? nobody(site) : unknown);
  });
}

/** The name of a parameter; one that is taken apart has none. */
function told(name: string): string {
  return name.startsWith('\0') ? 'what is passed here' : `\`${name}\``;
}

/** A view that the system tells of: its state is a test like any other, and stands for no type, as a text from elsewhere may. */
function isControl(type: TypeName | undefined): boolean {
  return type !== undefined && /^(?:UI|WK)[A-Z]/.test(type.name);
}

/** A component of JavaScript: a router renders those that no code mentions. */
const PAGE = /^(?:[A-Z]\w*|default)@/;

/** One that takes its props apart, or none: routers render what code only mentions. */
export function isComponent({ fact, file }: FunctionInfo): boolean {
  const [first, ...more] = fact.parameters;
  return (
    file.traits.isCalledFromOutside &&
    PAGE.test(fact.name) &&
    more.length === 0 &&
    (!first || first.name.startsWith('\0'))
  );
}

function runsOf({ memo }: Analysis, id: number): number {
  return (memo.get(`count ${id}`) as { readonly runs: number } | undefined)?.runs ?? 0;
}

/** What a component is given by who renders it and is not seen; where somebody is seen, nothing. That shows in the end
 *  alone: `{isAllowed && <Labs kind="labs" />}` is entered once it is known that nobody tells the flag. */
function waitForProps(analysis: Analysis, { id, fact: { name } }: FunctionInfo, cell: Cell<Value>, site: Site): void {
  const [plain = ''] = name.split('@', 1);
  put(analysis, cell, nobody(site));
  whenEmpty(analysis, newCell(analysis), 'door', () => {
    if (runsOf(analysis, id) <= 1)
      put(analysis, cell, unknownValue(`who renders \`${plain}\` is not seen`, site, true));
  });
}

/** Words that let the system call a function. */
const OPEN = ['override', '@objc', '@IBAction'];
const PUBLIC = ['public', 'open'];

/** Whether JavaScript or Dart may call a function: one that is exported, or a plugin's. */
export function isDoor({ fact, owner, file }: FunctionInfo): boolean {
  // what is overridden the system calls, and no bridge
  if (!file.traits.isNative || fact.modifiers.has('override') || fact.parameters.length === 0) return false;
  return (
    fact.modifiers.has('@exported') || fact.modifiers.has('@objc') || [...(owner?.supertypes ?? [])].some(isBridge)
  );
}

/** Of what a type or one above it is: a protocol of the app's own may be one for scripts. */
function isOfBridge(program: Program, owner: TypeInfo | undefined): boolean {
  if (!owner) return false;
  const own = [...owner.supertypes].some(isBridge);
  return own || lineage(program, owner).some(({ supertypes }) => supertypes.has('JSExport'));
}

/** Types whose methods are called by name: plugins, modules, delegates. */
function isBridge(supertype: string): boolean {
  return /(?:Plugin|Module|Handler|Delegate|DataSource|Intent|^JSExport)$/.test(supertype) || isHybridSpec(supertype);
}

export function wasRun({ memo }: Analysis, { id }: FunctionInfo): boolean {
  return memo.has(`count ${id}`);
}
