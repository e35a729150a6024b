/**
 * Code behind branches, and whether anything entered it. A function that is called from nowhere else is run by nobody.
 */
import type { Expression, Statement } from '../../facts/facts.ts';
import { languageOf } from '../../facts/source.ts';
import { mentionsOf } from '../../program/find-mentions.ts';
import { hidesOther } from '../../program/hiding.ts';
import { descendants } from '../../program/inheritance.ts';
import type { Call } from '../../program/mentions.ts';
import { membersNamed } from '../../program/named.ts';
import { namesToCome, namesToMake } from '../../program/names-to-come.ts';
import { type FunctionInfo, hasObjects, type TypeInfo } from '../../program/program.ts';
import type { Relevant } from '../../program/relevance.ts';
import { saidIn, saidOf } from '../../program/said.ts';
import { ownerOf, type Unit, type UnitMentions } from '../../program/units.ts';
import { typesByName } from '../../program/unmade.ts';
import type { FindPlaces } from '../../program/unrun.ts';
import { type Analysis, memoize } from '../analysis.ts';
import { isCallOfOtherObjects, isCallOfOthers } from '../calls/whose-calls.ts';
import { handsOnInit, handsOnType, mayRefer } from '../calls/whose-references.ts';
import { isStray } from '../strays.ts';
import type { Branch } from './gates.ts';
import { isSaidHereAlone } from './said-here.ts';
import { isAwaited } from './unreached-types.ts';

type Code = readonly Statement[] | Expression;

interface Behind {
  /** Each by its first piece, with whether it was entered. */
  readonly codes: Map<object, { readonly code: Code; isEntered: boolean }>;
  /** Functions that are called from behind branches alone. */
  readonly idle: Set<FunctionInfo>;
  /** The calls that stand where nothing went, by the name that is called, and what hands it on there: as of the last change. */
  readonly closed: Map<string, ReadonlySet<Call>>;
  readonly closedReferences: Map<string, ReadonlySet<Expression>>;
  /** Names of functions that stand where only what is followed calls them: saying them there runs nothing. */
  readonly kept: Set<Expression>;
}

function behindIn(analysis: Analysis): Behind {
  return memoize(analysis, 'behind', () => ({
    codes: new Map(),
    idle: new Set(),
    closed: new Map(),
    closedReferences: new Map(),
    kept: new Set(),
  }));
}

/** Notes a function that is handed on to be kept, and called by what is followed alone. */
export function noteKeptReference(analysis: Analysis, reference: Expression): void {
  behindIn(analysis).kept.add(reference);
}

function changed({ closed, closedReferences }: Behind): void {
  closed.clear();
  closedReferences.clear();
}

/** Notes code that a branch leads to. What runs it says so: {@link enterCode}. */
export function noteBehind(analysis: Analysis, code: Code): void {
  const behind = behindIn(analysis);
  const key = keyOf(code);
  if (!key || behind.codes.has(key)) return;
  behind.codes.set(key, { code, isEntered: false });
  changed(behind);
}

export function enterCode(analysis: Analysis, code: Code): void {
  const key = keyOf(code);
  const behind = behindIn(analysis);
  const known = key && behind.codes.get(key);
  if (!known || known.isEntered) return;
  known.isEntered = true;
  changed(behind);
}

/** Runs code once a branch is open. */
export function runBehind(analysis: Analysis, branch: Branch, code: Code, act: () => void): void {
  noteBehind(analysis, code);
  branch.onOpen(() => {
    enterCode(analysis, code);
    act();
  });
}

/** Asks anew who is called by nobody, as more code runs. */
export function forgetIdle(analysis: Analysis): void {
  behindIn(analysis).idle.clear();
}

function keyOf(code: Code): object | undefined {
  return 'kind' in code ? code : code[0];
}

const PRIVATE = ['private', 'fileprivate'];

/** Whether all that calls a function stands behind branches that nothing entered, or is called so itself; `orPassed`: or is
 *  seen to call another by its name. What is private is called by name alone; anybody may say another name, in a file that
 *  was not opened too. `besides`: whether the objects that are seen so far decide too, where these others are called by
 *  nobody. */
export function isCalledByNobody(
  analysis: Analysis,
  info: FunctionInfo,
  relevant: Relevant,
  finds: FindPlaces,
  orPassed: boolean,
  besides?: readonly FunctionInfo[],
): boolean {
  const { naming } = relevant;
  const { name, modifiers } = info.fact;
  if (isAwaited(analysis, info.owner)) return true;
  const { idle } = behindIn(analysis);
  const isPrivate = info.file.traits.hidesPrivate && PRIVATE.some((word) => modifiers.has(word));
  const made = name === 'init' ? namesToMake(analysis.program, info, finds) : undefined;
  const names =
    made ?? (isPrivate || isHidden(info) ? [] : namesToCome(analysis.program, { kind: 'function', info }, finds));
  if (!names || (info.owner && openTypes(analysis).has(info.owner.name))) return false;
  const said = made ?? [name];
  const closed = new Set(said.flatMap((each) => [...closedCalls(analysis, each)]));
  const isField = membersNamed(analysis.program, name).length > 0;
  const isSeen = (): boolean =>
    isMadeWhereSeen(analysis, info, relevant) && !(info.owner && isStray(analysis, info.owner));
  const byObjects = besides !== undefined && isSeen();
  const isShut = ({ unit, mentions }: UnitMentions): boolean => {
    if (unit.kind === 'function' && (unit.info === info || idle.has(unit.info))) return true;
    if (unit.kind === 'function' && byObjects && besides.includes(unit.info)) return true;
    if (isAwaited(analysis, ownerOf(unit))) return true;
    if (unit.kind !== 'file' && analysis.program.unrun?.has(unit.kind === 'function' ? unit.info : unit.variable))
      return true;
    const { selectors, macros, keys, calls, references, ownReferences } = mentions;
    // `flags.coverage`, beside a function `coverage()`
    const handed = isPrivate && isField ? ownReferences : references;
    if ([selectors, macros, keys].some((some) => said.some((each) => some.has(each)))) return false;
    const isHanded = (): boolean =>
      handed.has(name) && !(orPassed && !mayRefer(analysis, unit, info)) && !isHandedOnNowhere(analysis, unit, name);
    if (made ? handsOnInit(unit, made) : isHanded()) return false;
    const isPassed = (call: Call): boolean =>
      orPassed && (isCallOfOthers(analysis, call, info) || (byObjects && isCallOfOtherObjects(analysis, call, info)));
    return said.every((each) => (calls.get(each) ?? []).every((call) => closed.has(call) || isPassed(call)));
  };
  const isIdle =
    (orPassed || closed.size + idle.size > 0) &&
    said.every((each) => naming(each).every(isShut)) &&
    (isPrivate ||
      analysis.namedElsewhere?.(new Set(names)).size === 0 ||
      ((hidesOther(analysis.program, info) || (orPassed && !info.file.traits.isNative)) &&
        isSaidHereAlone(analysis.program, finds, name)));
  if (isIdle && !besides) idle.add(info);
  return isIdle;
}

/** Whether a method of an object can be called in its own file, or type, alone, so that no class of a library does: `_open` of
 *  Dart, and what says nothing else in C#. */
function isHidden({ fact: { name, modifiers }, owner, file }: FunctionInfo): boolean {
  if (owner?.kind !== 'class' || [...modifiers].some((word) => word.startsWith('@'))) return false;
  const language = languageOf(file.path);
  if (language === 'dart') return name.startsWith('_');
  return language === 'c-sharp' && name !== 'init' && !SEEN.some((word) => modifiers.has(word));
}

const SEEN = ['public', 'protected', 'internal', 'override', 'partial', 'virtual', 'abstract', 'static', 'extern'];

/** Whether all code that names a type is followed, so that no object of it comes from elsewhere; or keeps it where only such
 *  code would look. */
function isMadeWhereSeen(analysis: Analysis, { owner }: FunctionInfo, { naming, units }: Relevant): boolean {
  if (!owner || !hasObjects(owner)) return false;
  const followed = memoize(analysis, 'followed', () => new Set(units));
  const isOf = (unit: Unit, type: TypeInfo): boolean =>
    unit.kind !== 'file' && (unit.kind === 'function' ? unit.info : unit.variable).owner === type;
  const known = new Set<Unit>();
  const isLookedAt = ({ unit }: UnitMentions): boolean => {
    if (followed.has(unit) || known.has(unit)) return true;
    if (unit.kind !== 'value') return false;
    known.add(unit);
    return naming(unit.variable.fact.name).every(isLookedAt);
  };
  return [owner, ...descendants(analysis.program, owner)].every((type) =>
    naming(type.name).every((it) => !handsOnType(it.unit, type.name) && (isOf(it.unit, type) || isLookedAt(it))),
  );
}

/** Types that Objective-C calls by other names. */
function openTypes(analysis: Analysis): ReadonlySet<string> {
  return memoize(analysis, 'open types', () => typesByName(analysis.program).open);
}

/** Whether a piece of code says a name, without calling it, only where nothing went, or where what it stands for is kept by what
 *  is followed. */
function isHandedOnNowhere(analysis: Analysis, unit: Unit, name: string): boolean {
  const said = saidIn(unit).references.get(name) ?? [];
  const { kept } = behindIn(analysis);
  const closed = said.every((each) => kept.has(each)) ? undefined : closedReferences(analysis, name);
  return said.length > 0 && said.every((each) => kept.has(each) || closed?.has(each));
}

function closedReferences(analysis: Analysis, name: string): ReadonlySet<Expression> {
  const { codes, closedReferences: all } = behindIn(analysis);
  const known = all.get(name);
  if (known) return known;
  const found = new Set<Expression>();
  all.set(name, found);
  for (const { code, isEntered } of codes.values())
    if (!isEntered) for (const each of saidOf(code).references.get(name) ?? []) found.add(each);
  return found;
}

/** The calls of a name that stand where nothing went. */
export function closedCalls(analysis: Analysis, name: string): ReadonlySet<Call> {
  const { codes, closed } = behindIn(analysis);
  const known = closed.get(name);
  if (known) return known;
  const found = new Set<Call>();
  closed.set(name, found);
  for (const { code, isEntered } of codes.values())
    if (!isEntered) for (const call of mentionsOf(code).calls.get(name) ?? []) found.add(call);
  return found;
}
