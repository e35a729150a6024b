/**
 * Which functions a call is seen to come to. Where the type that a receiver is declared with decides it, a call that comes to
 * one type's function comes to none of a type that has that function from nowhere else. Where all objects that it is called on
 * are seen, `any Source` that is one of two, it comes to theirs alone.
 */

import type { TypeName } from '../../facts/facts.ts';
import { fits, matchArguments, shapeOf } from '../../program/arguments.ts';
import { mayBeOf } from '../../program/asked-most.ts';
import { isHiding } from '../../program/hiding.ts';
import { descendants, lineage } from '../../program/inheritance.ts';
import type { Call } from '../../program/mentions.ts';
import { type FunctionInfo, findTypeInfo, hasObjects, type Program, type TypeInfo } from '../../program/program.ts';
import { type Analysis, memoize } from '../analysis.ts';
import type { Given } from './calls.ts';
import type { Frame } from './frames.ts';

interface Known {
  readonly called: Map<Call, Set<FunctionInfo>>;
  /** Of which nothing says who is meant, and of whom only some were tried. */
  readonly guessed: Set<Call>;
  /** What a receiver is declared as. */
  readonly receivers: Map<Call, Set<TypeInfo>>;
  readonly passed: Map<Call, readonly Given[]>;
  /** Whether each object that is called on is seen, of calls that come to what their objects have. */
  readonly ofObjects: Map<Call, boolean>;
  /** What they are called on is nothing for good. */
  readonly ofNobody: Set<Call>;
}

function knownIn(analysis: Analysis): Known {
  return memoize(analysis, 'whose calls', () => ({
    called: new Map(),
    guessed: new Set(),
    receivers: new Map(),
    passed: new Map(),
    ofObjects: new Map(),
    ofNobody: new Set(),
  }));
}

/** Notes that a call comes to a function, and the types of what it passes, where each stands for one alone. */
export function noteCalled(
  analysis: Analysis,
  call: Call,
  info: FunctionInfo,
  given: readonly Given[],
  { isGeneric }: Frame,
): void {
  const { called, passed } = knownIn(analysis);
  if (isGeneric) passed.set(call, NOTHING);
  else if (!passed.has(call)) passed.set(call, given);
  addTo(called, call, info);
}

/** Notes what the receiver of a call is declared as, where that stands for one type alone. */
export function noteReceiver(analysis: Analysis, call: Call, type: TypeInfo, { isGeneric }: Frame): void {
  const { receivers, guessed } = knownIn(analysis);
  if (isGeneric) guessed.add(call);
  addTo(receivers, call, type);
}

/** Notes that the objects of a call decide to whom it comes, and whether one is seen or may be any. */
export function noteObject(analysis: Analysis, call: Call, isSeen: boolean): void {
  const { ofObjects } = knownIn(analysis);
  ofObjects.set(call, isSeen && ofObjects.get(call) !== false);
}

/** Notes that a call is made on nothing where it stands, and so is not made. */
export function noteNobody(analysis: Analysis, call: Call): void {
  knownIn(analysis).ofNobody.add(call);
}

/** Whether all objects that a call is made on are seen, and none of them has a function: what is so far, of a flow that goes
 *  on. */
export function isCallOfOtherObjects(analysis: Analysis, call: Call, info: FunctionInfo): boolean {
  const { called, guessed, ofObjects, ofNobody } = knownIn(analysis);
  const isSeen = ofObjects.get(call) ?? ofNobody.has(call);
  return isSeen && !guessed.has(call) && called.get(call)?.has(info) !== true;
}

function addTo<T>(sets: Map<Call, Set<T>>, call: Call, item: T): void {
  const known = sets.get(call);
  if (known) known.add(item);
  else sets.set(call, new Set([item]));
}

/** Notes that it is not seen which of several a call means: any of them may be. */
export function noteGuess(analysis: Analysis, call: Call): void {
  knownIn(analysis).guessed.add(call);
}

/** The first of those that a call may come to, where it is not seen to whom. */
export function someTried(
  analysis: Analysis,
  call: Call,
  infos: readonly FunctionInfo[],
  most: number,
): readonly FunctionInfo[] {
  if (infos.length > most) knownIn(analysis).guessed.add(call);
  return infos.slice(0, most);
}

/** Whether a call is seen to come to functions of others, and may come to no other than these. */
export function isCallOfOthers(analysis: Analysis, call: Call, info: FunctionInfo): boolean {
  const { called, guessed, receivers, passed } = knownIn(analysis);
  const { callsByType, isNative } = analysis.program.traitsOf(call.site.file);
  if (call.isMessage || !callsByType) return false;
  // C# may make one type of another by itself
  const given = (isNative && passed.get(call)) || NOTHING;
  if (!mayFit(call, info) || !mayTake(analysis, info, given) || isOfTwin(analysis.program, call, info)) return true;
  if (guessed.has(call)) return false;
  const declared = receivers.get(call);
  const isOther = (type: TypeInfo): boolean =>
    isOfNone(analysis.program, type, info) || isHiding(analysis.program, info, type);
  if (declared && [...declared].every(isOther)) return true;
  const found = called.get(call);
  // no object decides which initialiser is called
  if (info.fact.name === 'init' && found) return !found.has(info);
  return found !== undefined && [...found].every((other) => areApart(analysis.program, other, info));
}

/** Whether a call awaits what a function is not, where another of its name and labels is. */
function isOfTwin({ functions }: Program, { isAwaited }: Call, { fact, owner }: FunctionInfo): boolean {
  if (fact.isAsync === isAwaited) return false;
  const others = (owner ? owner.functions : functions).get(fact.name) ?? [];
  return others.some((other) => other.fact.isAsync === isAwaited && shapeOf(other.fact) === shapeOf(fact));
}

/** Whether the labels of a call may be those of a function. A closure after the parentheses has none, and a method that is
 *  taken from its type is given the object first: `Visits.load(visits)()`. */
function mayFit(call: Call, { fact, alsoNamed = [] }: FunctionInfo): boolean {
  const of = call.callee.kind === 'member' ? call.callee.of : undefined;
  const isOfType = of?.kind === 'type' || (of?.kind === 'name' && /^[A-Z]/.test(of.name));
  if (isOfType && fact.name !== 'init' && call.args.length === 1 && call.args[0]?.label === undefined) return true;
  if (call.args.some(({ isTrailing, isLoose }) => isTrailing || isLoose)) return true;
  return [fact, ...alsoNamed].some((named) => named.isMessage || fits({ ...fact, ...named }, call));
}

const NOTHING: readonly Given[] = [];

/** Whether a function may be given what a call passes, by its types. */
function mayTake(analysis: Analysis, { fact }: FunctionInfo, given: readonly Given[]): boolean {
  const matched = matchArguments(fact, given);
  return fact.parameters.every(({ type }, index) => {
    const at = matched?.[index];
    const own = at === undefined ? undefined : given[at]?.type;
    // that one keeps a protocol may be said anywhere
    const isOne = (one: TypeName | undefined): boolean => {
      const info = one && findTypeInfo(analysis.program, one.name);
      return info !== undefined && hasObjects(info);
    };
    return !type || !own || !isOne(own) || !isOne(type) || mayBeOf(analysis.program, own, type);
  });
}

/** Whether nothing that is of a type has a function. */
export function isOfNone(program: Program, type: TypeInfo, { owner }: FunctionInfo): boolean {
  if (!owner || !hasObjects(type)) return false;
  return !lineage(program, type).includes(owner) && !descendants(program, type).includes(owner);
}

/** Whether no declared type has both functions. */
function areApart(program: Program, one: FunctionInfo, other: FunctionInfo): boolean {
  if (!one.owner || !other.owner) return one.owner !== other.owner;
  const [own, others] = [lineage(program, one.owner), lineage(program, other.owner)];
  const may = namesAbove(program, own);
  if ([...namesAbove(program, others)].some((name) => may.has(name))) return false;
  return !own.some((type) => others.includes(type) && hasMember(type, other.fact.name));
}

/** What the types say that they are and is not declared here: it may have any member. */
function namesAbove({ types, aliases }: Program, line: readonly TypeInfo[]): ReadonlySet<string> {
  const all = line.flatMap(({ supertypes }) => [...supertypes]);
  return new Set(all.filter((name) => !types.has(name) && !aliases.has(name) && !OF_SYSTEM.test(name)));
}

/** Types of the system that have no member by a name of the app's own, but what extensions add to them. */
const OF_SYSTEM =
  /^(?:Sendable|Hashable|Equatable|Identifiable|Comparable|AnyObject|Codable|(?:De|En)codable|CaseIterable|OptionSet|RawRepresentable|String|Int|NSObject|NSObjectProtocol|ObservableObject|Error|LocalizedError|Actor|App|View|ViewModifier|class|UI[A-Z]\w*)$/;

function hasMember({ functions, variables }: TypeInfo, name: string): boolean {
  return functions.has(name) || variables.has(name);
}
