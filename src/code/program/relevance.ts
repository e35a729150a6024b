/**
 * Which pieces of code can have to do with clinical types at all: the rest is followed only where it is called from there.
 */

import type { TypeName } from '../facts/facts.ts';
import { push } from '../facts/lists-by-name.ts';
import { languageOf } from '../facts/source.ts';
import { elementType } from '../facts/type-names.ts';
import { isForeignSeed, LISTENS_TO_NATIVE } from '../models/foreign-paths.ts';
import { CLINICAL_TYPE_NAMES, typeOfCase } from '../models/healthkit.ts';
import { isSinkName, matchSink, takesTypes } from '../models/sinks.ts';
import { fits, shapeOf } from './arguments.ts';
import { SETTER } from './build-program.ts';
import { CALLED_BY_NO_NAME, callsLocal, holdersOf } from './holders.ts';
import { findKept } from './kept-closures.ts';
import { callsKept, findKeepers } from './kept-functions.ts';
import { keyedTables } from './keyed-tables.ts';
import {
  isMadeWithTypes,
  isOfCases,
  isOfSeveral,
  isPlain,
  isSystemType,
  isWatched,
  mayHoldGlobal,
} from './may-hold-types.ts';
import { type Mentions, NOTHING, READS_BESIDE } from './mentions.ts';
import { membersNamed, typesWithCase } from './named.ts';
import { heardIn, postedIn } from './notices.ts';
import type { FunctionInfo, Program, TypeInfo, VariableInfo } from './program.ts';
import { STATE } from './reducers.ts';
import { fileOf, listUnits, type Unit, type UnitMentions } from './units.ts';

export interface Relevant {
  /** What may have to do with clinical types, in the order of the program. */
  readonly units: readonly Unit[];
  /** Every piece of code there is. */
  readonly all: readonly UnitMentions[];
  /** Whether other code than its own calls a function, or hands it on. */
  isMentioned(info: FunctionInfo): boolean;
  /** The code that says a name: calls it, or reads what is by it. */
  naming(name: string): readonly UnitMentions[];
  /** Whether code is seen to set what a setter is of. */
  isSet(info: FunctionInfo): boolean;
  /** Whether any code says a name, in whatever sense. */
  isNamed(name: string): boolean;
  readonly selectors: ReadonlySet<string>;
  readonly narrowed: ReadonlySet<string>;
}

/** How far callers are looked at that pass nothing: they may do so only in DEBUG, or on a newer iOS. */
const FARTHEST = 2;

/** Whether a function takes what may be, or become, a clinical type. Any object of a class is as good as another, but for
 *  one that is made with a clinical type, or of which heirs say something else. */
export function takesSomething(
  { types, subtypes }: Pick<Program, 'types' | 'subtypes'>,
  { parameters, isMessage }: FunctionInfo['fact'],
): boolean {
  return parameters.some(({ type }) => {
    const inner = type && elementType(type);
    if (!inner) return true;
    if (isPlain(inner) || isSystemType(inner.name)) return false;
    const kind = types.get(inner.name)?.kind;
    // in Objective-C a type that is not declared here is a class or a number
    if (isMessage && !kind)
      return /^(?:String|NS\w+|HK\w+|->)$/.test(inner.name) || (inner.isValue === true && isEnumName(inner.name));
    return kind !== 'class' || subtypes.has(inner.name) || isMadeWithClinical(types.get(inner.name));
  });
}

/** `record Category(string Title, HKClinicalTypeIdentifier Kind)`: which of them it is decides. */
function isMadeWithClinical(type: TypeInfo | undefined): boolean {
  const inits = type?.functions.get('init') ?? [];
  return inits.some(({ fact }) =>
    fact.parameters.some((parameter) => parameter.type && CLINICAL_TYPE_NAMES.has(elementType(parameter.type).name)),
  );
}

/** An enum of the app's own, as far as its name tells. */
function isEnumName(name: string): boolean {
  return /^[A-Z]\w*$/.test(name) && /[a-z]/.test(name) && !/(?:Block|Handler|Callback|Completion|Ref)$/.test(name);
}

/** `strangers`: files that import code of others, which may be handed the store. `isAsked`: whether it is asked what nobody runs. */
export function findRelevant(program: Program, strangers: ReadonlySet<string> = new Set(), isAsked = false): Relevant {
  const units = listUnits(program);
  const byName = new Map<string, number[]>();
  const byAssigned = new Map<string, number[]>();
  const byPosted = new Map<string, number[]>();
  for (const [index, { mentions }] of units.entries()) {
    for (const name of postedIn(mentions)) push(byPosted, name, index);
    for (const name of mentions.names) push(byName, name, index);
    for (const name of mentions.assigned) push(byAssigned, name, index);
  }
  /** How many calls away from where types flow. */
  const chosen = new Map<number, number>();
  const waiting: number[] = [];
  const choose = (indices: readonly number[] | undefined, distance: number): void => {
    for (const index of indices ?? []) {
      if (distance > FARTHEST || (chosen.get(index) ?? FARTHEST + 1) <= distance) continue;
      chosen.set(index, distance);
      waiting.push(index);
    }
  };
  const chooseBy = (name: string, distance: number, isMeant: (mentions: Mentions) => boolean): void =>
    choose(
      byName.get(name)?.filter((index) => isMeant(units[index]?.mentions ?? NOTHING)),
      distance,
    );
  /** How far away all that say a name were chosen: thousands of members may ask for those of their type. */
  const said = new Map<string, number>();
  const chooseAll = (name: string, distance: number): void => {
    if ((said.get(name) ?? FARTHEST + 1) <= distance) return;
    said.set(name, distance);
    choose(byName.get(name), distance);
  };
  const written = new Set<string>();
  const filled = new Set<string>();
  const decided = new Set<string>();
  const givers = findGivers(program, units);
  const passed = new Set<Mentions>();
  /** The names that code says, and those of what gives it types: who fills what that reads has a say too. */
  const namesBehind = (mentions: Mentions): ReadonlySet<string> => {
    const names = new Set(mentions.names);
    for (const name of names) {
      for (const giver of givers.get(name) ?? []) {
        if (passed.has(giver)) continue;
        passed.add(giver);
        for (const behind of giver.names) names.add(behind);
      }
    }
    return names;
  };
  const getters = new Set(program.getters.values());
  const keepers = findKeepers(program);
  const kept = findKept(program, isAsked);
  const tables = new Set(keyedTables(program, units).map(({ name }) => name));
  /** Who calls functions of a shape, and from how far away that was asked for. */
  const reached = new Map<string, number>();
  choose(
    [...units.keys()].filter((index) => isSeed(units[index]?.mentions ?? NOTHING)),
    0,
  );
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const found = units[index];
    if (!found) continue;
    const { unit, gives, mentions } = found;
    const distance = chosen.get(index) ?? 0;
    // who makes a screen decides whether it is shown
    const shown = screenOf(unit, getters);
    if (shown) chooseAll(shown.name, FARTHEST);
    // `Pane<Labs>()` says what code means by a type parameter
    const maker = unit.kind === 'file' ? undefined : (unit.kind === 'value' ? unit.variable : unit.info).owner;
    if (maker?.generics.some((name) => mentions.names.has(name))) chooseAll(maker.name, distance);
    if (unit.kind === 'function' && !unit.info.fact.isPositional) {
      // who calls it decides what it gets; who reads a property or a list does nothing with it by that alone
      const { fact, alsoNamed = [], owner } = unit.info;
      // of a method that several types have, the object that it is called on decides
      const isDecided = takesSomething(program, fact) || isOfHeirs(program, unit.info);
      const next = isDecided ? distance : distance + 1;
      // who sets a property calls its setter
      if (fact.name.endsWith(SETTER) && fact.parameters.length > 0)
        choose(byAssigned.get(fact.name.slice(0, -SETTER.length)), next);
      if (fact.isMessage && fact.parameters.length === 1 && /^set[A-Z]/.test(fact.name))
        choose(byAssigned.get(`${fact.name.charAt(3).toLowerCase()}${fact.name.slice(4)}`), next);
      for (const named of STANDARD.has(fact.name) ? [] : [fact, ...alsoNamed]) {
        // hundreds of functions may be called alike
        const shape = `${fact.parameters.length > 0} ${shapeOf(named)}`;
        if ((reached.get(shape) ?? FARTHEST + 1) <= next) continue;
        reached.set(shape, next);
        chooseBy(named.name, next, (it) =>
          fact.parameters.length > 0 ? leadsTo(it, named) : it.calls.has(named.name),
        );
        // who hands it on decides whether it runs
        if (fact.parameters.length === 0) chooseBy(named.name, FARTHEST, (it) => it.references.has(named.name));
      }
      if (owner && CALLED_BY_NO_NAME.has(fact.name))
        for (const name of [owner.name, ...holdersOf(owner, program)]) chooseAll(name, next);
      const isInit =
        fact.name === 'init' && (takesSomething(program, fact) || leadsByName(unit) || hasClassAbove(program, owner));
      const isMade = isInit || (owner && isMadeWithTypes(program, owner));
      if (owner && isMade) chooseAll(owner.name, distance);
    } else if (leadsByName(unit)) {
      for (const name of gives) chooseAll(name, distance);
      const { fact, owner } = unit.kind === 'function' ? unit.info : { fact: undefined, owner: undefined };
      if (owner && fact && CALLED_BY_NO_NAME.has(fact.name))
        for (const name of holdersOf(owner, program)) chooseAll(name, distance);
    }
    // what an object is made with it alone runs
    if (kept.size > 0)
      for (const name of mentions.names)
        for (const { fact } of kept.get(name) ?? []) chooseBy(fact.name, distance, (it) => it.calls.has(fact.name));
    // who takes a function from a table runs it
    if (unit.kind === 'value' && tables.has(unit.variable.fact.name)) chooseAll(unit.variable.fact.name, distance);
    // who says a value decides whether what asks for it runs
    for (const name of mentions.asked) {
      if (decided.has(name)) continue;
      decided.add(name);
      if (/^\W/.test(name) || membersNamed(program, name).length > 0 || typesWithCase(program, name).length > 0)
        choose(byName.get(name), FARTHEST);
    }
    if (distance > 0) {
      // which object is called on decides whose code runs
      for (const name of mentions.names) {
        if (written.has(name) || filled.has(name)) continue;
        filled.add(name);
        // so does who puts a case into what a branch asks
        const decides = (it: VariableInfo): boolean =>
          isOfSeveral(program, it) || (mentions.asked.size > 0 && isOfCases(program, it));
        if (program.members.get(name)?.some(decides)) choose(byAssigned.get(name), distance);
      }
      continue;
    }
    for (const name of heardIn(mentions)) choose(byPosted.get(name), 0);
    for (const name of namesBehind(mentions)) {
      if (written.has(name)) continue;
      written.add(name);
      // a function that is stored here is called by the name of what keeps it
      for (const keeper of keepers.get(name) ?? []) chooseBy(keeper.fact.name, 0, (it) => callsKept(it, keeper));
      // who fills what is read here has a say in it
      const plain = name.startsWith('_') ? name.slice(1) : name;
      const members = [...new Set([name, plain])].flatMap((each) => program.members.get(each) ?? []);
      const isWatchedName = members.some((it) => isWatched(program, it));
      // who makes a state that reducers read decides what they read of it
      if (isWatchedName && members.some(({ owner }) => owner?.name === STATE)) chooseAll(STATE, 0);
      if (isWatchedName || mayHoldGlobal(program, name) || name === READS_BESIDE) choose(byAssigned.get(plain), 0);
    }
  }
  for (const [index, { unit, mentions }] of units.entries())
    if (!chosen.has(index) && strangers.has(fileOf(unit).path) && [...mentions.names].some((name) => STORE.test(name)))
      chosen.set(index, FARTHEST);
  // calls that rules ask for by name count where they stand, and nothing flows through them
  for (const name of byName.keys())
    if (isSinkName(name) && !takesTypes(name))
      for (const index of byName.get(name) ?? []) if (!chosen.has(index)) chosen.set(index, FARTHEST);

  const union = (pick: (mentions: Mentions) => ReadonlySet<string>): ReadonlySet<string> =>
    new Set(units.flatMap(({ mentions }) => [...pick(mentions)]));
  return {
    all: units,
    units: [...chosen.keys()].sort((a, b) => a - b).flatMap((index) => units[index]?.unit ?? []),
    isMentioned({ id, fact, owner, alsoNamed = [] }) {
      if (owner && CALLED_BY_NO_NAME.has(fact.name)) {
        // who makes an object does not call it; the only one of its class is called by its name
        const holders = [...(fact.modifiers.has('static') ? [owner.name] : []), ...holdersOf(owner, program)];
        const isCalled = ({ mentions }: UnitMentions): boolean =>
          holders.some((name) => mentions.calls.has(name)) || callsLocal(owner, program, mentions);
        if (units.some(isCalled)) return true;
      }
      return [fact, ...alsoNamed].some((named) =>
        (byName.get(named.name) ?? []).some((index) => {
          const { unit, mentions } = units[index] ?? {};
          if (!unit || !mentions || (unit.kind === 'function' && unit.info.id === id)) return false;
          // what Swift could wait for it alone calls by that name
          if (fact.modifiers.has('forSwift') && languageOf(fileOf(unit).path) === 'objective-c') return false;
          return leadsTo(mentions, named);
        }),
      );
    },
    naming: (name) => (byName.get(name) ?? []).flatMap((index) => units[index] ?? []),
    isSet: ({ fact: { name } }) => name.endsWith(SETTER) && byAssigned.has(name.slice(0, -SETTER.length)),
    isNamed: (name) =>
      units.some(({ mentions: { references, calls, macros, selectors } }) =>
        [references, calls, macros, selectors].some((names) => names.has(name)),
      ),
    selectors: union(({ selectors }) => selectors),
    narrowed: union(({ narrowed }) => narrowed),
  };
}

/** What functions and getters say that give types, or the app's own stand-ins for them, by their names. */
function findGivers(program: Program, units: readonly UnitMentions[]): ReadonlyMap<string, readonly Mentions[]> {
  const givers = new Map<string, Mentions[]>();
  const add = (name: string, result: TypeName | undefined, mentions: Mentions): void => {
    const gives = (type: TypeName): boolean => {
      const inner = elementType(type);
      const isOwn = (program.types.get(inner.name)?.cases.size ?? 0) > 0;
      // `AsyncStream<Kind>`, `AnyPublisher<Kind, Never>`
      return isOwn || CLINICAL_TYPE_NAMES.has(inner.name) || UNTOLD.test(inner.name) || inner.args.some(gives);
    };
    if (result && gives(result)) push(givers, name, mentions);
  };
  const variables = new Map([...program.getters].map(([variable, getter]) => [getter.id, variable]));
  for (const { unit, mentions } of units) {
    // `const kinds = [profile.front]`: who fills what that is made of has a say too
    if (unit.kind === 'value' && leadsByName(unit)) push(givers, unit.variable.fact.name, mentions);
    if (unit.kind !== 'function') continue;
    const { id, fact } = unit.info;
    const variable = variables.get(id);
    if (variable) add(variable.fact.name, variable.fact.type, mentions);
    else add(fact.name, fact.result, mentions);
  }
  return givers;
}

/** Lists of Objective-C and streams, where nothing tells what is in them. */
const UNTOLD = /^(?:NS(?:Mutable)?(?:Array|Set|OrderedSet)|AsyncSequence|Publisher)$/;

/** Whether code calls a function, as far as name and labels tell, or hands it on. */
export function leadsTo({ references, calls, macros, selectors }: Mentions, fact: FunctionInfo['fact']): boolean {
  if (macros.has(fact.name)) return true;
  // a message with arguments is handed on as a selector, never by its bare name
  const isMessage = fact.isMessage === true && fact.parameters.length > 0;
  const isNamed = references.has(fact.name) && (!isMessage || selectors.has(fact.name));
  return isNamed || (calls.get(fact.name) ?? []).some((call) => fits(fact, call));
}

/** What every class has, called by the system: nobody passes a type to it. */
const STANDARD = new Set(
  'isEqual initWithCoder encodeWithCoder encode copyWithZone mutableCopyWithZone hash dealloc viewDidLoad'.split(' '),
);

/** Whether code itself makes clinical types, asks for them or reads them. */
export function isSeed({ names, calls }: Mentions): boolean {
  for (const name of names) {
    if (name.startsWith('HKClinical') || name.startsWith('clinicalType') || typeOfCase(name)) return true;
    if (name === LISTENS_TO_NATIVE || (name.includes('#') && isForeignSeed(name))) return true;
    if (takesTypes(name) && calls.get(name)?.some(({ args }) => matchSink(name, args))) return true;
  }
  return false;
}

/** Whether who makes an object, of whatever, fills what a class above has and uses. */
export function hasClassAbove({ types }: Program, owner: TypeInfo | undefined): boolean {
  return owner?.kind === 'class' && [...owner.supertypes].some((name) => types.get(name)?.kind === 'class');
}

/** The type of which the system runs what this is, once an object of it is made. */
function screenOf(unit: Unit, getters: ReadonlySet<FunctionInfo>): TypeInfo | undefined {
  const { info } = unit.kind === 'function' ? unit : {};
  if (!info?.owner || languageOf(info.file.path) !== 'swift') return undefined;
  const { modifiers } = info.fact;
  return getters.has(info) || modifiers.has('override') || modifiers.has('@objc') ? info.owner : undefined;
}

function leadsByName(unit: Unit): boolean {
  return fileOf(unit).traits.leadsByName;
}

/** What a store of HealthKit, or a variable that holds one, may be called. */
const STORE = /^_?(?:store|\w*[hH]ealthStore)$/;

/** Whether the object that a method is called on decides what runs: others are of its type, or have the method too. */
function isOfHeirs({ subtypes, types }: Program, { fact: { name }, owner }: FunctionInfo): boolean {
  if (!owner) return false;
  const above = [...owner.supertypes].filter((type) => (subtypes.get(type)?.length ?? 0) > 1);
  return subtypes.has(owner.name) || above.some((type) => types.get(type)?.functions.has(name));
}
