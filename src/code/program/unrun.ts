/**
 * Code that nobody runs: functions that no running code names, and all that belongs to a type that none names. A name counts
 * wherever it stands in the target, in files that were not opened, texts and screens too; what the system, a library or a
 * runtime may call by itself runs. Previews run on no device of a user.
 */
import type { FunctionFact, Site } from '../facts/facts.ts';
import { push } from '../facts/lists-by-name.ts';
import { type Language, languageOf } from '../facts/source.ts';
import { createLookUp } from './code-around.ts';
import { customElements } from './custom-elements.ts';
import { createMeant } from './meant-places.ts';
import { namesToCome } from './names-to-come.ts';
import { nameOfWhole, type ObjectPart, wholeObject, withParts } from './object-parts.ts';
import { declaredAt, isValueTaken, receivers } from './place-receivers.ts';
import type { Program, TypeInfo } from './program.ts';
import { plainName } from './shared-names.ts';
import { ownerOf, type Unit, type UnitMentions } from './units.ts';
import { isMadeByName, typesByName } from './unmade.ts';
import { keysOfExported, keysSaid } from './unrun-members.ts';

/** How a name stands at a place: called, read of something, taken out of something that is taken apart, where something by that
 *  name is declared, as a label, or any other way. */
export type How = 'called' | 'member' | 'taken' | 'declared' | 'label' | 'word';

/** Where a name stands: not where it is declared, and in no preview. */
export interface NamePlace {
  readonly name: string;
  readonly path: string;
  readonly start: number;
  readonly how: How;
  /** What it is read of, by its last name. */
  readonly of?: string;
  /** Brings the name into the file, under which others then say it. */
  readonly isImport?: true;
  /** A part of it is asked for: `records` of `records.load()`. */
  readonly isAsked?: true;
}

export interface FindPlaces {
  /** Undefined where nobody can tell. */
  (names: ReadonlySet<string>): readonly NamePlace[] | undefined;
  /** Whether a file of another language declares an interface by a name, which is nothing else. */
  readonly declares: (name: string) => boolean;
  /** Whether code of a language is seen to start: without that, who runs it is not. */
  readonly starts: (language: Language) => boolean;
  /** The protocols that a class of Objective-C says anywhere that it keeps. */
  readonly protocolsOf: (name: string) => readonly string[];
  /** Whether scripts call what they find by a text. */
  readonly callsByText: () => boolean;
  /** The files of Swift that hear what Dart calls, by `Interface.method`. */
  readonly channels: () => ReadonlyMap<string, string>;
  /** Whether a file is a module, or a library, that nobody imports. */
  readonly isUnimported: (path: string) => boolean;
}

/** Where nobody can tell where names stand. */
export const UNKNOWN_PLACES: FindPlaces = Object.assign(() => undefined, {
  declares: () => false,
  starts: () => false,
  protocolsOf: () => [],
  callsByText: () => false,
  channels: () => new Map(),
  isUnimported: () => false,
});

export type Finds = Pick<
  FindPlaces,
  'declares' | 'starts' | 'protocolsOf' | 'callsByText' | 'channels' | 'isUnimported'
>;

export interface Unrun {
  readonly units: ReadonlySet<Unit>;
  /** Functions of objects, each with the code of its object. */
  readonly parts: ReadonlyMap<FunctionFact, { readonly name: string; readonly of: Unit }>;
  readonly types: ReadonlySet<TypeInfo>;
}

/** `isAsked`: whether it matters of a piece of code. Where it does of none, no name is looked for. */
export function findUnrun(
  program: Program,
  whole: readonly UnitMentions[],
  isAsked: (unit: Unit) => boolean,
  findPlaces: FindPlaces,
): Unrun {
  const { units, parts } = findPlaces.starts('javascript') ? withParts(whole) : { units: whole, parts: NO_PARTS };
  const { dead, types, awaited, apart, membersOf, namesOf } = suspects(program, units, parts, findPlaces);
  const said = new Set<string>();
  /** Of which somebody says the name, or a name that may mean them. */
  const meantUnits = new Set<Unit>();
  const namedIn = new Map<Unit | TypeInfo, Set<string>>();
  const waiting = units.filter(({ unit }) => !dead.has(unit));

  const wake = (unit: Unit): void => {
    const owner = ownerOf(unit);
    if ((owner && types.has(owner)) || (namesOf.has(unit) && !meantUnits.has(unit))) return;
    const one = dead.get(unit);
    if (one && dead.delete(unit)) waiting.push(one);
  };
  const say = (name: string): void => {
    const [of, own] = name.startsWith(BUT_APART) ? [name.slice(BUT_APART.length), NO_UNITS] : [name, apart.get(name)];
    const named = said.has(name) ? [] : [...(awaited.get(of) ?? []), ...(own ?? NO_UNITS)];
    if (named.length > 0) said.add(name);
    for (const it of named) {
      if (isUnit(it)) {
        meantUnits.add(it);
        wake(it);
      } else if (types.delete(it)) {
        namedIn.get(it)?.forEach(say);
        membersOf.get(it)?.forEach(wake);
      }
    }
  };
  const run = (): void => {
    for (let one = waiting.pop(); one; one = waiting.pop()) {
      const { names, assigned, selectors, macros, keys } = one.mentions;
      for (const some of [names, selectors, macros, keys]) some.forEach(say);
      const isMessaging = one.unit.kind !== 'file' && languageOf(fileOf(one.unit).path) === 'objective-c';
      // `_labs = …` of Objective-C sends no message `labs`
      for (const name of assigned) if (!isMessaging || !assigned.has(`_${name}`)) say(name);
      namedIn.get(one.unit)?.forEach(say);
    }
  };

  run();
  if (![...dead.keys()].some((unit) => isAsked(parts.get(unit)?.of ?? unit))) return NONE;
  const left = [...awaited.keys(), ...apart.keys()].filter((name) => !said.has(name));
  const places = findPlaces(new Set(left.flatMap(nameInKey)));
  if (!places) return NONE;
  const around = createLookUp(program, units);
  const namesMeant = createMeant(units);
  const fields = fieldsOf(program, places);
  const generated = new Set(findPlaces.channels().values());
  const ownersOf = receivers(places, methodsIn(awaited));
  const elements = new Set(customElements(program).map(({ name }) => plainName(name)));
  const parsed = new Set(program.files.flatMap(({ path, faults }) => (faults.length === 0 ? [path] : [])));
  for (const place of withoutDeclarations(program, places, parts)) {
    if (isApart(place, findPlaces)) continue;
    const it = around(place);
    // around no code stands a type: what code says of an element is known by then
    if (!it && elements.has(place.name) && languageOf(place.path) === 'javascript' && parsed.has(place.path)) continue;
    const isDead = it && (isUnit(it) ? dead.has(it) : types.has(it));
    const owner = it && isUnit(it) ? ownerOf(it) : it;
    const unit = it && isUnit(it) ? it : undefined;
    const own = namesMeant(place);
    const keys = [
      ...(place.how === 'declared' ? [] : [place.name]),
      ...(place.how === 'declared' || place.isAsked ? [] : [wholeObject(place.name, place.path)]),
      ...keysSaid(
        unit && isValueTaken(unit, place) ? { ...place, how: 'word' } : place,
        { fields, generated, ownersOf: (of) => (unit && declaredAt(program, place, unit)) ?? ownersOf(of) },
        program,
        owner,
      ),
    ];
    for (const key of own ? [...own, ...keys.map((each) => BUT_APART + each)] : keys) {
      if (!awaited.has(key.replace(BUT_APART, '')) && !apart.has(key)) continue;
      if (it && isDead) namedIn.set(it, (namedIn.get(it) ?? new Set()).add(key));
      else say(key);
    }
  }
  run();
  const told = [...dead.keys()].flatMap((unit) => parts.get(unit) ?? []);
  return { units: new Set(dead.keys()), parts: new Map(told.map((part) => [part.fact, part])), types };
}

/** `load` of `dart:load()`; what a class has by its name is among them. */
function nameInKey(key: string): readonly string[] {
  const object = nameOfWhole(key);
  if (object !== undefined) return [object];
  if (/^[\w@./-]*$/.test(key) && !key.includes(':')) return [key];
  const called = key.endsWith('()') ? key.slice(0, -2) : key;
  return called.split(/\W/).slice(-1);
}

/** Whose methods some names are. */
function methodsIn(awaited: ReadonlyMap<string, readonly (Unit | TypeInfo)[]>): ReadonlyMap<string, Set<string>> {
  const methods = new Map<string, Set<string>>();
  for (const [key, found] of awaited)
    for (const it of key.includes(':') ? found : []) {
      const owner = isUnit(it) ? ownerOf(it) : undefined;
      const [name = ''] = nameInKey(key);
      if (owner) methods.set(name, (methods.get(name) ?? new Set()).add(owner.name));
    }
  return methods;
}

/** The names of what is kept, and no function: by such a name a member need not be the method. In Dart a label says nothing of
 *  that: `onPressed: model.onPressed`. */
function fieldsOf({ everyVariable, getters }: Program, places: readonly NamePlace[]): ReadonlySet<string> {
  return new Set([
    ...everyVariable.filter((it) => !getters.has(it)).map(({ fact }) => plainName(fact.name)),
    ...places.flatMap(({ how, name, path }) => (how === 'label' && languageOf(path) !== 'dart' ? name : [])),
  ]);
}

const NONE: Unrun = { units: new Set(), parts: new Map(), types: new Set() };
const NO_PARTS: ReadonlyMap<Unit, ObjectPart> = new Map();

/** Before a name by which a place means none of those that several modules have of it. */
const BUT_APART = '\0but ';
const NO_UNITS: readonly Unit[] = [];

interface Suspects {
  /** What runs only where a name is said: its own, or that of its type. */
  readonly dead: Map<Unit, UnitMentions>;
  readonly types: Set<TypeInfo>;
  readonly awaited: ReadonlyMap<string, readonly (Unit | TypeInfo)[]>;
  /** What has a name of its own beside one that other modules may have, by that. */
  readonly apart: ReadonlyMap<string, readonly Unit[]>;
  readonly membersOf: ReadonlyMap<TypeInfo, readonly Unit[]>;
  readonly namesOf: ReadonlyMap<Unit, readonly string[]>;
}

function suspects(
  program: Program,
  units: readonly UnitMentions[],
  parts: ReadonlyMap<Unit, ObjectPart>,
  finds: Finds,
): Suspects {
  const { found, open } = typesByName(program);
  const variables = new Map([...program.getters].map(([variable, info]) => [info, variable]));
  const previews = [...program.types.values()].filter(({ supertypes }) => supertypes.has('PreviewProvider'));
  const named = [...found.values()].filter((type) => isMadeByName(program.types, type) && !previews.includes(type));
  const elements = new Set(units.some(({ mentions }) => mentions.calls.has('define')) ? customElements(program) : []);
  const types = new Set([...named, ...previews, ...elements, ...(finds.starts('dart') ? namedByCode(program) : [])]);
  const dead = new Map<Unit, UnitMentions>();
  const awaited = new Map<string, (Unit | TypeInfo)[]>();
  const apart = new Map<string, Unit[]>();
  const membersOf = new Map<TypeInfo, Unit[]>();
  const namesOf = new Map<Unit, readonly string[]>();
  for (const type of types) if (!previews.includes(type)) push(awaited, plainName(type.name), type);
  for (const type of elements) push(awaited, type.name, type);
  for (const one of units) {
    const { unit } = one;
    const owner = ownerOf(unit);
    const part = parts.get(unit);
    const isMember = owner !== undefined && types.has(owner);
    const isOpen = owner !== undefined && open.has(owner.name);
    const names = isApart(fileOf(unit), finds)
      ? []
      : part
        ? [part.name, ...part.keys]
        : (namesForScripts(unit, finds) ?? (isOpen ? undefined : namesToCome(program, unit, finds, variables)));
    if (isMember) membersOf.set(owner, [...(membersOf.get(owner) ?? []), unit]);
    if (names) {
      namesOf.set(unit, names);
      const [own = '', ...others] = names;
      push(awaited, own, unit);
      for (const name of others) push<Unit | TypeInfo>(own.includes('@') ? apart : awaited, name, unit);
    }
    if (isMember || names) dead.set(unit, one);
  }
  return { dead, types, awaited, apart, membersOf, namesOf };
}

/** Whether something stands in a file that nothing running brings in: no name leads there. */
function isApart({ path }: { readonly path: string }, { starts, isUnimported }: Finds): boolean {
  const language = languageOf(path);
  return (language === 'javascript' || language === 'dart') && starts(language) && isUnimported(path);
}

export function fileOf(unit: Unit): { readonly path: string } {
  if (unit.kind === 'file') return unit.file;
  return unit.kind === 'function' ? unit.info.file : unit.variable.file;
}

/** The same of what native code lets scripts call, where these call nothing by a text that is put together. */
function namesForScripts(unit: Unit, { starts, callsByText }: Finds): readonly string[] | undefined {
  if (unit.kind !== 'function' || !unit.info.owner || !unit.info.file.traits.isNative) return undefined;
  const keys = keysOfExported(unit.info.fact, unit.info.owner);
  return keys && starts('javascript') && !callsByText() ? keys : undefined;
}

/** Classes of Dart: no code is found by a text there, and what generators come to is told by an annotation. */
function namedByCode({ files, types }: Program): readonly TypeInfo[] {
  return files
    .filter(({ path }) => languageOf(path) === 'dart')
    .flatMap((file) => file.types)
    .flatMap(({ name, kind, modifiers }) => {
      const type = kind === 'class' && modifiers.size === 0 ? types.get(name) : undefined;
      return type?.kind === 'class' && /^\w+$/.test(plainName(name)) ? [type] : [];
    });
}

/** What a file of another language is read whole for says by itself who comes in, and where a name is declared. */
function withoutDeclarations(
  { files }: Program,
  places: readonly NamePlace[],
  parts: ReadonlyMap<Unit, ObjectPart>,
): readonly NamePlace[] {
  const parsed = new Set(files.flatMap(({ path, traits }) => (traits.isNative ? [] : [path])));
  const declared = new Map<string, Site[]>();
  const note = (name: string, site: Site): void => push(declared, `${site.file.path} ${plainName(name)}`, site);
  for (const { name, site } of parts.values()) note(name, site);
  for (const file of files) {
    const language = languageOf(file.path);
    if (file.traits.isNative) continue;
    for (const type of language === 'dart' ? [] : file.types)
      for (const { name, writtenName = name, site } of type.functions) note(writtenName, site);
    if (language !== 'dart') continue;
    for (const { name, site } of [...file.functions, ...file.variables]) note(name, site);
    for (const type of file.types)
      for (const { name, site, ...more } of [...type.functions, ...type.variables])
        note(('writtenName' in more && more.writtenName) || name, site);
  }
  const isDeclared = ({ name, path, start }: NamePlace): boolean => {
    const sites = declared.get(`${path} ${name}`);
    // the first in what is declared is its name
    const at = sites?.findIndex((site) => site.start <= start && start < site.end) ?? -1;
    if (at >= 0) sites?.splice(at, 1);
    return at >= 0;
  };
  return places.filter((place) => !(place.isImport && parsed.has(place.path)) && !isDeclared(place));
}

function isUnit(it: Unit | TypeInfo): it is Unit {
  return !('supertypes' in it);
}
