/**
 * From facts to flows: which clinical types reach which call. See docs/decisions/flow.md for what is followed and what is
 * given up on.
 */

import { addAll } from '../../lists.ts';
import type { Location } from '../../types.ts';
import type { FileFacts, Site } from '../facts/facts.ts';
import { languageOf, locate } from '../facts/source.ts';
import { type Budget, noteSpent } from '../flow/fuel.ts';
import type { Compilation } from '../languages/directives.ts';
import { buildProgram } from '../program/build-program.ts';
import { createLookUp } from '../program/code-around.ts';
import type { NamedElsewhere } from '../program/flags.ts';
import { keepsOpenly } from '../program/kept-closures.ts';
import { typesWithCase } from '../program/named.ts';
import { namesToCome } from '../program/names-to-come.ts';
import { findUsed, type Offer } from '../program/offered.ts';
import { doneByHeirs, onlyAbove } from '../program/only-above.ts';
import type { FunctionInfo, Program, TypeInfo, VariableInfo } from '../program/program.ts';
import { findRelevant, type Relevant, takesSomething } from '../program/relevance.ts';
import { plainName } from '../program/shared-names.ts';
import { ownerOf, type Unit, type UnitMentions } from '../program/units.ts';
import { isOfUnmade, type SayNames } from '../program/unmade.ts';
import { type FindPlaces, findUnrun, UNKNOWN_PLACES, type Unrun } from '../program/unrun.ts';
import { type Analysis, createAnalysis } from './analysis.ts';
import { isCalledByNobody, noteBehind } from './branches/behind.ts';
import { asksFlagNeverSet } from './branches/flags-that-stay.ts';
import { awaitTypes, hasUnreached, isAwaited, whenMade } from './branches/unreached-types.ts';
import { takesCall } from './bridges/bridge.ts';
import { methodsUncalled, noteKeyed, noteUnread, usableTables, valuesUnread } from './calls/kept-closures.ts';
import { leftOut, noteUnfilled } from './calls/unfilled.ts';
import { findUnsaidClosures, noteUnsaidClosures } from './calls/unsaid-closures.ts';
import { foreignWithStrangers } from './escapes.ts';
import { heardByNobody, noteSilent, silent } from './events/never-posted.ts';
import { isRunByQueues } from './events/operations.ts';
import { execute } from './execute.ts';
import { fieldOf, globalCell } from './objects/fields.ts';
import { starOf } from './objects/things.ts';
import { asksOfKind } from './other-types.ts';
import type { Focus } from './precision.ts';
import { isComponent, isDead, isDoor, startRoot, wasRun } from './roots.ts';
import { topFrame } from './runs.ts';
import { type End, settle, type Turns } from './settle.ts';
import type { CodePlace } from './unrun-signs.ts';

/** Code that nothing runs. */
export interface Idle {
  readonly name: string;
  readonly at: Location;
  /** Its calls, where no code at all says its name, and its objects are seen to do other things. */
  readonly calls: readonly Location[];
}

export interface Flow {
  readonly analysis: Analysis;
  /** Every piece of code there is. */
  readonly units: readonly UnitMentions[];
  /** Whether any of it that may have to do with types is left out, as nobody runs it. */
  hasUnrun(findPlaces: FindPlaces): boolean;
  /** Whether each of these places is in code that nobody runs, or of a type that nobody makes. */
  isUnrunAt(places: readonly CodePlace[], findPlaces: FindPlaces): boolean;
  /** What was left out. */
  readonly idle: readonly Idle[];
  readonly end: End;
  /** Where something grew, or nests, beyond what is followed. */
  readonly usedUpAt?: Site;
}

export interface FlowOptions {
  /** Whether the system starts the code: then even what is public has no callers but those that are here. */
  readonly isApp: boolean;
  /** A library beside apps: what nobody in it calls it only offers to them. */
  readonly isOffered?: boolean;
  /** Without a clinical type in it only calls are looked for, and what is not known: little of it is followed. */
  readonly namesTypes: boolean;
  /** Other files may call these, and were not read. */
  readonly isPartial?: boolean;
  /** Which names of types anybody says. */
  readonly sayNames?: SayNames | undefined;
  /** Which words stand in files that were not parsed. */
  readonly namedElsewhere?: NamedElsewhere | undefined;
  /** Where names stand of what nobody is seen to run: that is left out then. */
  readonly findPlaces?: FindPlaces | undefined;
  /** Files that import modules of others, whose code is not here. */
  readonly strangers?: ReadonlySet<string>;
  /** What packages offer to the app that is looked at. */
  readonly offer?: Offer;
  /** No rule judges it. */
  readonly isOnlyDescribed?: boolean;
  /** Deliveries and expressions that all targets share. */
  readonly budget: Budget;
  readonly focus: Focus;
}

/** Deliveries and expressions that all targets of a run may take together. */
export const MOST_OF_ALL = 4_000_000;

/** What is known of the files of one target before anything in them is run. */
interface Survey {
  readonly program: Program;
  readonly relevant: Relevant;
  readonly unrun: Unrun;
  readonly unrunBy: (findPlaces: FindPlaces) => Unrun;
  readonly isUnrunAt: Flow['isUnrunAt'];
  readonly strangers: ReadonlySet<string>;
  readonly hasBridge: boolean;
}

/** Solves the flows of the files of one target: anew with fewer calls told apart, where there are too many to follow. */
export function followFlows(files: readonly FileFacts[], compilation: Compilation, options: FlowOptions): Flow {
  const survey = surveyOf(files, options);
  const mayTryAgain = options.namesTypes && !options.isOnlyDescribed;
  for (;;) {
    const flow = followOnce(survey, compilation, options);
    if (flow.end !== 'spent' || !mayTryAgain || !options.focus.coarsen()) return flow;
  }
}

function surveyOf(files: readonly FileFacts[], options: FlowOptions): Survey {
  const whole = buildProgram(files, options);
  const strangers = new Set([...(options.strangers ?? []), ...foreignWithStrangers(files)]);
  const relevant = findRelevant(whole, strangers, options.findPlaces !== undefined);
  const matters = new Set<Unit>(relevant.units);
  const unrunBy = (findPlaces: FindPlaces): Unrun =>
    findUnrun(whole, relevant.all, (unit) => matters.has(unit), findPlaces);
  const unrun = unrunBy(options.findPlaces ?? UNKNOWN_PLACES);
  const program = {
    ...whole,
    unmade: new Set([...whole.unmade, ...unrun.types]),
    unrun: new Set([...unrun.units].flatMap((unit) => (unit.kind === 'file' ? [] : [infoOf(unit)]))),
    unrunParts: unrun.parts,
  };
  const isUnrunAt: Flow['isUnrunAt'] = (places, findPlaces) => {
    const around = createLookUp(whole, relevant.all);
    const asked = new Set(places.map(around));
    const isAsked = (unit: Unit): boolean => asked.has(unit) || asked.has(ownerOf(unit));
    const { units, types } = findUnrun(whole, relevant.all, isAsked, findPlaces);
    const areUnrun = (some: readonly Unit[]): boolean => some.length > 0 && some.every((unit) => units.has(unit));
    const membersOf = (type: TypeInfo): readonly Unit[] =>
      relevant.all.flatMap(({ unit }) => (ownerOf(unit) === type ? unit : []));
    return [...asked].every((it) => {
      if (!it) return false;
      if (!('supertypes' in it)) return units.has(it);
      // what is added to a type of Apple's does nothing by itself
      return it.kind === 'extension' ? areUnrun(membersOf(it)) : types.has(it);
    });
  };
  return {
    program,
    relevant,
    unrun,
    unrunBy,
    isUnrunAt,
    strangers,
    hasBridge: files.some(({ traits }) => !traits.isNative),
  };
}

function followOnce(
  { program, relevant, unrun, unrunBy, isUnrunAt, strangers, hasBridge }: Survey,
  compilation: Compilation,
  options: FlowOptions,
): Flow {
  const analysis = createAnalysis(
    program,
    compilation,
    relevant.narrowed,
    new Set(relevant.units.flatMap((unit) => (unit.kind === 'function' ? [unit.info.id] : []))),
    strangers,
    options.budget,
    options.focus.precision(),
    options.namedElsewhere,
    options.findPlaces,
  );
  analysis.asksOfKind = () => asksOfKind(relevant.all);
  noteUnfilled(analysis, relevant.all);
  noteUnsaidClosures(analysis);
  noteKeyed(analysis, relevant.units);
  noteUnread(analysis);
  noteSilent(analysis);
  if (options.findPlaces) awaitTypes(analysis, relevant, options.findPlaces);
  const uncalled = new Set(
    options.findPlaces
      ? [
          ...methodsUncalled(program, options.findPlaces),
          ...heardByNobody(program, strangers, relevant.all, options.findPlaces),
          ...doneByHeirs(program, relevant.all, options.findPlaces),
        ]
      : [],
  );
  for (const { fact } of uncalled) noteBehind(analysis, fact.body);
  const called: FunctionInfo[] = [];
  /** Who has a name that is said, and is not seen to be called by it. */
  const passed: FunctionInfo[] = [];
  const components: FunctionInfo[] = [];
  const isCalledByName = (unit: Unit & { readonly kind: 'function' }): boolean => {
    const { name } = unit.info.fact;
    const names = namesToCome(program, unit, options.findPlaces ?? UNKNOWN_PLACES);
    // a pattern, `case .labs:`, is what says the name then
    const isOfCase = languageOf(unit.info.file.path) === 'swift' && typesWithCase(program, name).length > 0;
    return names !== undefined && (isOfCase || relevant.naming(name).length > 0);
  };
  const isUsed = options.offer ? findUsed(program, relevant.all, options.offer) : () => true;
  for (const unit of relevant.units.filter((one) => isUsed(one) && !unrun.units.has(one))) {
    if (unit.kind === 'file') {
      const frame = topFrame(analysis, unit.file, '');
      analysis.pending.push(() => execute(analysis, unit.file.body, frame));
    } else if (unit.kind === 'value') {
      const { variable } = unit;
      const { owner, fact } = variable;
      if (owner) whenMade(analysis, owner, () => fieldOf(analysis, starOf(analysis, owner), fact.name));
      else analysis.pending.push(() => globalCell(analysis, variable));
    } else if (
      isDead(unit.info, relevant) ||
      isOfUnmade(program, unit.info) ||
      isOtherNameOf(unit.info) ||
      uncalled.has(unit.info)
    )
      continue;
    // one that only closed branches render shows nothing
    else if (isComponent(unit.info) && !unit.info.owner && relevant.isMentioned(unit.info)) components.push(unit.info);
    else if (isComponent(unit.info) || isRunByQueues(program, unit.info))
      whenMade(analysis, unit.info.owner, () => startRoot(analysis, unit.info, relevant, options));
    else if (unit.info.fact.name !== 'init' && relevant.isMentioned(unit.info)) called.push(unit.info);
    else if (isMadeHere(program, unit.info, relevant)) called.push(unit.info);
    // calls may come across a bridge: who they are is seen only when they do
    else if (hasBridge && isDoor(unit.info)) called.push(unit.info);
    else if (isCalledByName(unit)) passed.push(unit.info);
    else whenMade(analysis, unit.info.owner, () => startRoot(analysis, unit.info, relevant, options));
  }
  if (options.findPlaces) addAll(called, [...passed, ...components]);
  else
    for (const info of [...components, ...passed])
      analysis.pending.push(() => startRoot(analysis, info, relevant, options));
  const turn = ({ fact }: FunctionInfo): number =>
    relevant.selectors.has(fact.name) ? 0 : takesCall(fact.parameters) ? 3 : takesSomething(program, fact) ? 2 : 1;
  // what may start by itself calls the others: only then is it seen who does not
  const turns = [0, 1, 2].map((each) => called.filter((info) => turn(info) === each));
  const late: Turns = { turns, started: [], held: [], left: [] };
  const end = settle(analysis, late, relevant, options);
  noteSpent(analysis.solver.steps());
  options.budget.spend(analysis.solver.steps() + analysis.fuel.used());
  const usedUpAt = analysis.fuel.usedUpAt();
  const hasUnrun = (findPlaces: FindPlaces): boolean => {
    const { units, parts } = unrunBy(findPlaces);
    const objects = new Set([...parts.values()].map(({ of }) => of));
    const isPassed = (info: FunctionInfo): boolean =>
      isCalledByNobody(analysis, info, relevant, findPlaces, true) ||
      isCalledByNobody(analysis, info, relevant, findPlaces, true, []);
    return (
      relevant.units.some((unit) => units.has(unit) || objects.has(unit)) ||
      [...late.started, ...passed, ...components].some(isPassed) ||
      hasUnreached(analysis, relevant, findPlaces) ||
      asksFlagNeverSet(analysis) ||
      findUnsaidClosures(program, findPlaces).size > 0 ||
      usableTables(program, findPlaces, relevant.units).length > 0 ||
      valuesUnread(program, findPlaces).length > 0 ||
      leftOut(program, findPlaces).length > 0 ||
      methodsUncalled(program, findPlaces).length > 0 ||
      silent(program, strangers, findPlaces).length > 0 ||
      onlyAbove(program, findPlaces).size > 0 ||
      keepsOpenly(program)
    );
  };
  const left = new Set(late.left);
  const isLeft = (unit: Unit): boolean =>
    unrun.units.has(unit) ||
    (unit.kind === 'function' && left.has(unit.info)) ||
    (unit.kind !== 'file' && isAwaited(analysis, infoOf(unit).owner));
  const sureCalls = ({ unit, mentions }: UnitMentions): readonly Location[] => {
    if (unit.kind === 'file' || relevant.naming(infoOf(unit).fact.name).length > 0) return [];
    if (!isBesideRun(analysis, infoOf(unit))) return [];
    return [...mentions.calls.values()].flat().map(({ site }) => locate(site.file, site.start, site.end));
  };
  const isAsked = new Set(relevant.units);
  const idle = [
    ...relevant.all.flatMap((one) =>
      isAsked.has(one.unit) && isLeft(one.unit) ? nameOfUnit(one.unit, sureCalls(one)) : [],
    ),
    ...[...unrun.parts].map(([{ site }, { name }]) => ({
      name: `${name}()`,
      at: locate(site.file, site.start, site.end),
      calls: [],
    })),
  ];
  return { analysis, units: relevant.all, hasUnrun, isUnrunAt, idle, end, ...(usedUpAt && { usedUpAt }) };
}

function infoOf(unit: Exclude<Unit, { readonly kind: 'file' }>): FunctionInfo | VariableInfo {
  return unit.kind === 'function' ? unit.info : unit.variable;
}

/** Whether something else of a type runs, so that who has its objects is seen. */
function isBesideRun(analysis: Analysis, { owner }: FunctionInfo | VariableInfo): boolean {
  if (!owner || isAwaited(analysis, owner)) return false;
  return [...owner.functions.values()].flat().some((it) => it.fact.name !== 'init' && wasRun(analysis, it));
}

function nameOfUnit(unit: Unit, calls: readonly Location[]): readonly Idle[] {
  if (unit.kind === 'file') return [];
  const { fact, owner } = infoOf(unit);
  const { file, start, end } = fact.site;
  const own = `${plainName(fact.name)}${unit.kind === 'function' ? '()' : ''}`;
  return [{ name: owner ? `${plainName(owner.name)}.${own}` : own, at: locate(file, start, end), calls }];
}

/** What native code calls by another name is run for callers that are not seen by its own. */
function isOtherNameOf({ fact, file }: FunctionInfo): boolean {
  return file.traits.isNative && fact.modifiers.has('@Forwards');
}

/** A constructor whose class is named somewhere: who makes an object there passes what it takes, and is followed where that is
 *  one of several. */
function isMadeHere(program: Program, { fact, owner, file }: FunctionInfo, relevant: Relevant): boolean {
  if (fact.name !== 'init' || !owner || !['init', owner.name].some((name) => relevant.isNamed(name))) return false;
  if (file.traits.isMadeByCode || !file.traits.isNative) return file.traits.isMadeByCode;
  // what takes something nobody makes but who gives it, unless a class of the system asks for it
  const isGiven = fact.parameters.length > 0 && !fact.modifiers.has('override') && !fact.modifiers.has('required');
  const isOneOf = (owner.functions.get('init')?.length ?? 0) > 1 || owner.kind === 'struct';
  return isGiven || isOneOf || takesSomething(program, fact);
}
