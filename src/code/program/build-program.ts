/**
 * From the files of a target to its declarations, by name.
 */

import { addAll } from '../../lists.ts';
import {
  type FileFacts,
  type FileRef,
  type FunctionFact,
  SET_BY,
  type Site,
  type TypeFact,
  type TypeName,
  type VariableFact,
} from '../facts/facts.ts';
import { push } from '../facts/lists-by-name.ts';
import { languageOf } from '../facts/source.ts';
import { traitsOf } from '../languages/index.ts';
import { answered, awaited, objectiveCName, swiftNames } from '../languages/objective-c/selectors.ts';
import { partsInherited } from '../models/inherited-parts.ts';
import { joinApart, tellExtensionsApart } from './constrained.ts';
import { mentionsOf } from './find-mentions.ts';
import { handedOn } from './handed-on.ts';
import { joinOverridden } from './overridden-observers.ts';
import { createAnnounced } from './partial-methods.ts';
import { type FunctionInfo, type Program, resolveAlias, type TypeInfo, type VariableInfo } from './program.ts';
import { createDefaults } from './promised-defaults.ts';
import { nameAsRequired } from './required-names.ts';
import { tellTypesApart } from './shared-names.ts';
import { objectiveCConstants, swiftMember } from './swift-constants.ts';
import { findUnmade, type SayNames } from './unmade.ts';
import { findUnsaid } from './unsaid.ts';

/** What stands in no file is made up here, of Swift. */
const OF_NO_FILE = traitsOf('swift');

/** Stands in a branch of conditional compilation. */
function isInRegion({ fact: { site }, file: { regions } }: VariableInfo): boolean {
  return regions.some(({ start, end }) => start <= site.start && site.start < end);
}

interface More {
  readonly isPartial?: boolean | undefined;
  /** Paths of files that belong to the target and are not parsed. */
  readonly others?: readonly string[];
  /** Tells whether anybody comes to a type, or calls what a struct keeps. */
  readonly sayNames?: SayNames | undefined;
  /** What is followed by it. */
  readonly follows?: 'types' | 'records';
}

export function buildProgram(
  parsed: readonly FileFacts[],
  { isPartial = false, others = [], sayNames = () => undefined, follows = 'types' }: More = {},
): Program {
  const { files, apart } = tellExtensionsApart(tellTypesApart(parsed));
  const types = new Map<string, TypeInfo>();
  const functions = new Map<string, FunctionInfo[]>();
  const variables = new Map<string, VariableInfo>();
  /** Properties of Objective-C that Swift calls `__kind`. */
  const refined: (readonly [TypeInfo, VariableInfo])[] = [];
  const aliases = new Map<string, TypeName>();
  const everyFunction: FunctionInfo[] = [];
  const everyVariable: VariableInfo[] = [];
  const methods = new Map<string, FunctionInfo[]>();
  const members = new Map<string, VariableInfo[]>();
  let ids = 0;

  const languages = {
    hasSwift: files.some(({ path }) => SWIFT.test(path)) || others.some((path) => SWIFT.test(path)),
    hasObjectiveC: files.some(({ path }) => MESSAGING.test(path)) || others.some((path) => MESSAGING.test(path)),
    refined: new Set(files.flatMap((file) => [...(file.refined ?? [])])),
  };
  /** `typealias Load = (Kind) -> Void`, `typealias ByName = [String: Kind]`: the function, or table, that a name stands for. */
  const typeNamed = (type: TypeName | undefined): TypeName | undefined => {
    if (!type || type.args.length > 0 || declared.has(type.name)) return undefined;
    const found = resolveAlias({ aliases, types }, type);
    return found !== type && (found.name === '->' || found.name === 'Dictionary') ? found : undefined;
  };
  const withTypesNamed = (fact: FunctionFact): FunctionFact => {
    const result = typeNamed(fact.result);
    if (!result && !fact.parameters.some(({ type }) => typeNamed(type))) return fact;
    const parameters = fact.parameters.map((it) => {
      const type = typeNamed(it.type);
      return type ? { ...it, type } : it;
    });
    return { ...fact, parameters, ...(result && { result }) };
  };
  const addFunction = (
    written: FunctionFact,
    file: FileFacts,
    owner?: TypeInfo,
    alsoNamed: readonly FunctionFact[] = [],
  ): FunctionInfo => {
    ids += 1;
    const fact = withTypesNamed(written);
    const info = { id: ids, fact, file, ...(owner && { owner }), ...(alsoNamed.length > 0 && { alsoNamed }) };
    everyFunction.push(info);
    return info;
  };
  const addVariable = (
    written: VariableFact,
    file: FileFacts,
    owner?: TypeInfo,
    requires?: TypeFact['requires'],
  ): VariableInfo => {
    ids += 1;
    const type = typeNamed(written.type);
    const fact = type ? { ...written, type } : written;
    const info = { id: ids, fact, file, ...(owner && { owner }), ...(requires && { requires }) };
    everyVariable.push(info);
    return info;
  };
  const withDefaults = createDefaults(files);
  const inheriting: { type: TypeInfo; from: string; file: FileFacts; site: Site }[] = [];
  const isAnnounced = createAnnounced(files);
  const handing: { type: TypeInfo; to: string; field: string; file: FileFacts }[] = [];
  const noteAliases = ({ aliases: own, types: inner }: Pick<TypeFact, 'aliases' | 'types'>): void => {
    for (const [name, target] of own) aliases.set(name, target);
    for (const type of inner) noteAliases(type);
  };
  for (const file of files) noteAliases(file);
  const declared = new Set(
    files.flatMap((file) => file.types.flatMap((it) => (it.kind === 'extension' ? [] : it.name))),
  );
  /** What a type is kept by: an extension of an alias extends what that stands for. */
  const nameOf = ({ kind, name }: TypeFact): string =>
    kind === 'extension' && !declared.has(name) ? resolveAlias({ aliases, types }, { name, args: [] }).name : name;
  const addType = (fact: TypeFact, file: FileFacts, outer?: TypeInfo): void => {
    const ownName = nameOf(fact);
    let type = types.get(ownName);
    if (!type) {
      ids += 1;
      type = {
        id: ids,
        name: ownName,
        kind: fact.kind,
        supertypes: new Set(),
        functions: new Map(),
        variables: new Map(),
        cases: new Map(),
        generics: [],
        bounds: new Map(),
        associated: new Map(),
        bases: [],
        aliases: new Set(),
        site: fact.site,
        ...(outer && { outer }),
        ...(fact.isMixin && { isMixin: true }),
      };
      types.set(ownName, type);
    } else if (type.kind === 'extension') type.kind = fact.kind;
    if (fact.isCopied || fact.kind === 'struct') type.isCopied = true;
    for (const { name } of fact.supertypes) type.supertypes.add(name);
    for (const base of fact.supertypes) if (base.args.length > 0) type.bases.push(base);
    // a type inside of a generic one is of what that is of
    if (type.generics.length === 0) addAll(type.generics, [...(fact.generics ?? []), ...(outer?.generics ?? [])]);
    for (const [name, bound] of fact.bounds ?? []) type.bounds.set(name, bound);
    for (const [name, otherwise] of fact.associated ?? []) type.associated.set(name, otherwise);
    for (const [name, field] of fact.handsOn ?? []) handing.push({ type, to: name, field, file });
    for (const it of fact.cases) type.cases.set(it.name, it);
    for (const it of fact.variables) {
      const info = addVariable(it, file, type, fact.requires);
      const known = type.variables.get(it.name);
      // a requirement of a protocol gives way to what an extension of it does
      if (!known || (!known.fact.getter && !known.fact.value)) type.variables.set(it.name, info);
      else if (isInRegion(info) || fact.requires) known.others = [...(known.others ?? []), info];
      push(members, it.name, info);
      if (languages.refined.has(it.name) && !SWIFT.test(file.path)) refined.push([type, info]);
    }
    for (const { name } of fact.supertypes) inheriting.push({ type, from: name, file, site: fact.site });
    for (const own of fact.functions) {
      if (isAnnounced(fact, own)) continue;
      const it = withDefaults(own, file, fact);
      const alsoNamed = namesAcross(it, languages);
      const info = addFunction(it, file, type, alsoNamed);
      // the same function by each name it has: one identity, so that it runs once
      for (const named of [it, ...alsoNamed]) {
        const waits = it.isMessage ? awaited(it, named) : answered(it, named);
        const other = waits ? addFunction(waits, file, type) : named === it ? info : { ...info, fact: named };
        push(type.functions, named.name, other);
        push(methods, named.name, other);
      }
    }
    for (const [name, target] of fact.aliases) {
      aliases.set(name, target);
      type.aliases.add(name);
    }
    for (const it of fact.types) addType(it, file, type);
  };

  for (const file of files) {
    for (const it of file.types) addType(it, file);
    for (const own of file.functions) {
      const it = withDefaults(own, file);
      // what takes nothing is left to what its type says: objects of other classes would come along
      const alsoNamed = it.writtenName === undefined || it.parameters.length === 0 ? [] : namesAcross(it, languages);
      const info = addFunction(it, file, undefined, alsoNamed);
      push(functions, it.name, info);
      for (const named of alsoNamed) push(functions, named.name, { ...info, fact: named });
    }
    for (const it of file.variables) {
      const known = variables.get(it.name);
      const info = addVariable(it, file);
      // what a header only announces is given its value elsewhere
      if (known && isInRegion(info) && isInRegion(known)) known.others = [...(known.others ?? []), info];
      else if (!known?.fact.value || it.value || it.getter) variables.set(it.name, info);
    }
  }
  for (const { type, from, file, site } of inheriting) {
    if (declared.has(from)) continue;
    for (const part of partsInherited(from, follows, languageOf(file.path) === 'c-sharp')) {
      if (type.variables.has(part.name) || type.functions.has(part.name)) continue;
      const info = addVariable({ ...part, modifiers: new Set(), site }, file, type);
      type.variables.set(part.name, info);
      push(members, part.name, info);
    }
  }
  for (const { type, to, field, file } of handing) {
    const asked = types.get(to);
    // an extension type of Dart has what the class has that it wraps
    const isWrapped = asked?.kind === 'class' && languageOf(file.path) === 'dart';
    if (!asked || (asked.kind !== 'protocol' && !isWrapped)) continue;
    const { functions: does, variables: holds } = handedOn(asked, field);
    for (const it of does) {
      if (type.functions.has(it.name)) continue;
      const info = addFunction(it, file, type);
      push(type.functions, it.name, info);
      push(methods, it.name, info);
    }
    for (const it of holds) {
      if (type.variables.has(it.name)) continue;
      const info = addVariable(it, file, type);
      type.variables.set(it.name, info);
      push(members, it.name, info);
    }
  }
  for (const [type, info] of refined) {
    const { name } = info.fact;
    const own = type.variables.get(name);
    // where Swift has a property of the same name, ours is the one that it keeps its value in
    const isCovered = own !== undefined && SWIFT.test(own.file.path);
    type.variables.set(`__${name}`, isCovered ? { ...info, fact: { ...info.fact, name: `__${name}` } } : info);
  }
  const nameInSwift = (info: VariableInfo): void => {
    const member = swiftMember(info);
    if (!member || declared.has(member.type)) return;
    let type = types.get(member.type);
    if (!type) {
      addType(constantsOf(member.type, info.fact.site), info.file);
      type = types.get(member.type);
    }
    if (!type || type.variables.has(member.name)) return;
    type.variables.set(member.name, info);
    push(members, member.name, info);
  };
  if (languages.hasSwift && languages.hasObjectiveC) for (const info of variables.values()) nameInSwift(info);
  if (languages.hasSwift && languages.hasObjectiveC) {
    for (const file of files) {
      for (const constant of objectiveCConstants(file)) {
        if (!variables.has(constant.name)) variables.set(constant.name, addVariable(constant, file));
      }
    }
  }
  joinApart({ types, aliases }, apart);
  for (const name of new Set(files.flatMap(({ opens = [] }) => opens))) {
    const opened = types.get(name);
    for (const [own, info] of opened?.variables ?? [])
      if (info.fact.modifiers.has('static') && !variables.has(own)) variables.set(own, info);
    for (const [own, infos] of opened?.functions ?? [])
      for (const info of functions.has(own) ? [] : infos.filter(({ fact }) => fact.modifiers.has('static')))
        functions.set(own, [...(functions.get(own) ?? []), info]);
  }
  const getters = new Map<VariableInfo, FunctionInfo>();
  for (const variable of everyVariable) {
    const { id, fact, file, owner } = variable;
    if (fact.getter)
      getters.set(variable, {
        id,
        fact: { ...fact.getter, name: fact.name, modifiers: fact.modifiers },
        file,
        ...(owner && { owner }),
      });
  }
  const setters = new Map<VariableInfo, readonly FunctionInfo[]>();
  for (const variable of everyVariable) {
    const own = [...settersOf(variable), ...messageSetter(variable)];
    if (own.length > 0) setters.set(variable, own);
  }
  joinOverridden({ types, aliases, everyVariable }, setters);
  const traits = new Map(files.map((file) => [file.path, file.traits]));
  const subtypes = new Map<string, TypeInfo[]>();
  /** A class may inherit by another name of its parent. */
  const nameOfParent = (name: string): string =>
    types.has(name) ? name : resolveAlias({ aliases, types }, { name, args: [] }).name;
  const withCase = new Map<string, TypeInfo[]>();
  for (const type of types.values()) {
    for (const name of type.supertypes) push(subtypes, nameOfParent(name), type);
    for (const name of type.cases.keys()) push(withCase, name, type);
  }
  const program = {
    files,
    types,
    functions,
    variables,
    aliases,
    everyFunction,
    everyVariable,
    getters,
    setters,
    methods,
    members,
    withCase,
    subtypes,
    isPartial,
    unmade: findUnmade({ files, types }, sayNames),
    unsaid: findUnsaid({ everyVariable, aliases }, sayNames),
    traitsOf: ({ path }: Pick<FileRef, 'path'>) => traits.get(path) ?? OF_NO_FILE,
  };
  if (languages.hasSwift && languages.hasObjectiveC) {
    nameAsRequired(program, (info, named) => {
      const waits = info.fact.isMessage ? awaited(info.fact, named) : undefined;
      const other = waits ? addFunction(waits, info.file, info.owner) : { ...info, fact: named };
      if (info.owner) push(info.owner.functions, named.name, other);
      push(methods, named.name, other);
      Object.assign(info, { alsoNamed: [...(info.alsoNamed ?? []), named] });
    });
  }
  return program;
}

/** A type of Objective-C that is declared by its constants. */
function constantsOf(name: string, site: Site): TypeFact {
  const nothing = { supertypes: [], cases: [], variables: [], functions: [], types: [] };
  return { name, kind: 'extension', ...nothing, aliases: new Map(), modifiers: new Set(), site };
}

/** The setter and the observers of a variable, told apart by their order. */
export function settersOf({ id, fact, file, owner }: VariableInfo): readonly FunctionInfo[] {
  const all = [...(fact.setter ? [fact.setter] : []), ...(fact.observers ?? [])];
  return all.map((one, index) => ({
    id: -id - (index + 1) / 10,
    fact: { ...one, name: `${fact.name}${SETTER}` },
    file,
    ...(owner && { owner }),
  }));
}

/** The method of a class of Objective-C that `shelf.kind = kind` calls, where it has one: `setKind:`. What is associated by one
 *  is told apart by its key. */
function messageSetter({ fact: { name, modifiers }, owner }: VariableInfo): readonly FunctionInfo[] {
  const said = [...modifiers].find((word) => word.startsWith(SET_BY))?.slice(SET_BY.length);
  const methods = owner?.functions.get(said ?? `set${name.charAt(0).toUpperCase()}${name.slice(1)}`) ?? [];
  return methods
    .filter(({ fact }) => fact.isMessage && fact.parameters.length === 1 && fact.body.length > 0)
    .filter(({ fact }) => !mentionsOf(fact.body).names.has('objc_setAssociatedObject'))
    .slice(0, 1);
}

/** The setters that a store by a name runs: one of Objective-C into `_kind`, where its property is kept, runs no method. */
export function settersRun(program: Program, variable: VariableInfo, written: string): readonly FunctionInfo[] {
  const all = program.setters.get(variable) ?? [];
  const isDirect = written.startsWith('_') && written !== variable.fact.name;
  return isDirect ? all.filter(({ fact }) => !fact.isMessage) : all;
}

/** What a subscript does with what is put there, which it is given last. */
export function subscriptSetter({ id, fact, ...rest }: FunctionInfo): FunctionInfo | undefined {
  return fact.setter && { ...rest, id: -id - 0.1, fact: { ...fact.setter, name: `${fact.name}${SETTER}` } };
}

/** What a setter is called: no code calls it by that. */
export const SETTER = '.set';

const SWIFT = /\.swift$/;
const MESSAGING = /\.mm?$/;

/** What Swift calls a method, or a maker, of Objective-C that is refined for it: `__load(_:)`, `init(__kind:)`.
 *  https://developer.apple.com/documentation/swift/improving-objective-c-api-declarations-for-swift */
function refinedName(fact: FunctionFact, refined: ReadonlySet<string>): readonly FunctionFact[] {
  if (refined.has(fact.name)) return [{ ...fact, name: `__${fact.name}` }];
  const [first, ...rest] = fact.parameters;
  if (fact.name !== 'init' || first?.label === undefined || !refined.has(first.label)) return [];
  return [{ ...fact, parameters: [{ ...first, label: `__${first.label}` }, ...rest] }];
}

/** The names that a method has in the other language, where the target speaks both. */
function namesAcross(
  fact: FunctionFact,
  {
    hasSwift,
    hasObjectiveC,
    refined,
  }: { readonly hasSwift: boolean; readonly hasObjectiveC: boolean; readonly refined: ReadonlySet<string> },
): readonly FunctionFact[] {
  if (fact.writtenName !== undefined) return [{ ...fact, name: fact.writtenName }];
  if (!hasSwift || !hasObjectiveC) return [];
  if (fact.isMessage) {
    const names = swiftNames(fact);
    return [...names, ...names.flatMap((it) => refinedName(it, refined))];
  }
  const named = objectiveCName(fact);
  return named ? [named] : [];
}
