/**
 * The declarations of all files of a target, by name.
 */

import { addAll } from '../../lists.ts';
import type {
  CaseFact,
  FileFacts,
  FileRef,
  FunctionFact,
  Site,
  TypeFact,
  TypeName,
  VariableFact,
} from '../facts/facts.ts';
import { push } from '../facts/lists-by-name.ts';
import type { Traits } from '../facts/traits.ts';
import { traitsOf } from '../languages/index.ts';
import { objectiveCName, swiftNames } from '../languages/objective-c/selectors.ts';
import { nameAsRequired } from './required-names.ts';
import { swiftMember } from './swift-constants.ts';

export interface FunctionInfo {
  readonly id: number;
  readonly fact: FunctionFact;
  readonly owner?: TypeInfo;
  readonly file: FileFacts;
  /** The function by the names it has in the other language. */
  readonly alsoNamed?: readonly FunctionFact[];
}

export interface VariableInfo {
  readonly id: number;
  readonly fact: VariableFact;
  readonly owner?: TypeInfo;
  readonly file: FileFacts;
}

/** A type with all its extensions. */
export interface TypeInfo {
  readonly id: number;
  readonly name: string;
  /** `extension` for a type that is only extended here: one of the system's. */
  kind: TypeFact['kind'];
  readonly supertypes: Set<string>;
  readonly functions: Map<string, FunctionInfo[]>;
  readonly variables: Map<string, VariableInfo>;
  readonly cases: Map<string, CaseFact>;
  readonly outer?: TypeInfo;
  /** The names of its type parameters. */
  readonly generics: string[];
  /** What it says it is, with the type arguments. */
  readonly bases: TypeName[];
  /** Where it is declared first. */
  readonly site?: Site;
}

export interface Program {
  readonly files: readonly FileFacts[];
  readonly types: ReadonlyMap<string, TypeInfo>;
  readonly functions: ReadonlyMap<string, readonly FunctionInfo[]>;
  readonly variables: ReadonlyMap<string, VariableInfo>;
  readonly aliases: ReadonlyMap<string, TypeName>;
  /** Every function and method, in order. */
  readonly everyFunction: readonly FunctionInfo[];
  readonly everyVariable: readonly VariableInfo[];
  /** Computed properties as the functions they are. */
  readonly getters: ReadonlyMap<VariableInfo, FunctionInfo>;
  /** What computed properties do with what they are given, and observers that are told of it, as the functions they are. */
  readonly setters: ReadonlyMap<VariableInfo, readonly FunctionInfo[]>;
  /** Methods of any type, by name. */
  readonly methods: ReadonlyMap<string, readonly FunctionInfo[]>;
  /** Variables of any type, by name. */
  readonly members: ReadonlyMap<string, readonly VariableInfo[]>;
  /** Enums that have a case, by its name. */
  readonly withCase: ReadonlyMap<string, readonly TypeInfo[]>;
  /** Types that say they are, or inherit from, a type. */
  readonly subtypes: ReadonlyMap<string, readonly TypeInfo[]>;
  /** Whether there is code that was not read, or not to the end, and may call what is here. */
  readonly isPartial: boolean;
  /** What the language of a file is like. */
  traitsOf(file: Pick<FileRef, 'path'>): Traits;
}

/** What stands in no file is made up here, of Swift. */
const OF_NO_FILE = traitsOf('swift');

/** `others` are paths of files that belong to the target and are not parsed. */
export function buildProgram(files: readonly FileFacts[], isPartial = false, others: readonly string[] = []): Program {
  const types = new Map<string, TypeInfo>();
  const functions = new Map<string, FunctionInfo[]>();
  const variables = new Map<string, VariableInfo>();
  const aliases = new Map<string, TypeName>();
  const everyFunction: FunctionInfo[] = [];
  const everyVariable: VariableInfo[] = [];
  const methods = new Map<string, FunctionInfo[]>();
  const members = new Map<string, VariableInfo[]>();
  let ids = 0;

  const languages = {
    hasSwift: files.some(({ path }) => SWIFT.test(path)) || others.some((path) => SWIFT.test(path)),
    hasObjectiveC: files.some(({ path }) => MESSAGING.test(path)) || others.some((path) => MESSAGING.test(path)),
  };
  const addFunction = (
    fact: FunctionFact,
    file: FileFacts,
    owner?: TypeInfo,
    alsoNamed: readonly FunctionFact[] = [],
  ): FunctionInfo => {
    ids += 1;
    const info = { id: ids, fact, file, ...(owner && { owner }), ...(alsoNamed.length > 0 && { alsoNamed }) };
    everyFunction.push(info);
    return info;
  };
  const addVariable = (fact: VariableFact, file: FileFacts, owner?: TypeInfo): VariableInfo => {
    ids += 1;
    const info = { id: ids, fact, file, ...(owner && { owner }) };
    everyVariable.push(info);
    return info;
  };
  for (const file of files) for (const [name, target] of file.aliases) aliases.set(name, target);
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
        bases: [],
        site: fact.site,
        ...(outer && { outer }),
      };
      types.set(ownName, type);
    } else if (type.kind === 'extension') type.kind = fact.kind;
    for (const { name } of fact.supertypes) type.supertypes.add(name);
    for (const base of fact.supertypes) if (base.args.length > 0) type.bases.push(base);
    if (type.generics.length === 0) addAll(type.generics, fact.generics ?? []);
    for (const it of fact.cases) type.cases.set(it.name, it);
    for (const it of fact.variables) {
      const info = addVariable(it, file, type);
      const known = type.variables.get(it.name);
      // a requirement of a protocol gives way to what an extension of it does
      if (!known || (!known.fact.getter && !known.fact.value)) type.variables.set(it.name, info);
      push(members, it.name, info);
    }
    for (const it of fact.functions) {
      const alsoNamed = namesAcross(it, languages);
      const info = addFunction(it, file, type, alsoNamed);
      // the same function by each name it has: one identity, so that it runs once
      for (const named of [it, ...alsoNamed]) {
        const other = named === it ? info : { ...info, fact: named };
        push(type.functions, named.name, other);
        push(methods, named.name, other);
      }
    }
    for (const [name, target] of fact.aliases) aliases.set(name, target);
    for (const it of fact.types) addType(it, file, type);
  };

  for (const file of files) {
    for (const it of file.types) addType(it, file);
    for (const it of file.functions) push(functions, it.name, addFunction(it, file));
    for (const it of file.variables) {
      const known = variables.get(it.name);
      const info = addVariable(it, file);
      // what a header only announces is given its value elsewhere
      if (!known?.fact.value || it.value || it.getter) variables.set(it.name, info);
    }
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
    const own = settersOf(variable);
    if (own.length > 0) setters.set(variable, own);
  }
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
    traitsOf: ({ path }: Pick<FileRef, 'path'>) => traits.get(path) ?? OF_NO_FILE,
  };
  if (languages.hasSwift && languages.hasObjectiveC) {
    nameAsRequired(program, (info, named) => {
      const other = { ...info, fact: named };
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

/** What a setter is called: no code calls it by that. */
export const SETTER = '.set';

const SWIFT = /\.swift$/;
const MESSAGING = /\.mm?$/;

/** The names that a method has in the other language, where the target speaks both. */
function namesAcross(
  fact: FunctionFact,
  { hasSwift, hasObjectiveC }: { readonly hasSwift: boolean; readonly hasObjectiveC: boolean },
): readonly FunctionFact[] {
  if (!hasSwift || !hasObjectiveC) return [];
  if (fact.isMessage) return swiftNames(fact);
  const named = objectiveCName(fact);
  return named ? [named] : [];
}

/** A type of the program by name, through aliases. */
export function findTypeInfo(program: Program, name: string): TypeInfo | undefined {
  return program.types.get(name) ?? program.types.get(resolveAlias(program, { name, args: [] }).name);
}

export function resolveAlias({ aliases, types }: Pick<Program, 'aliases' | 'types'>, type: TypeName): TypeName {
  let found = type;
  for (let hops = 0; hops < 5 && !types.has(found.name); hops += 1) {
    const target = aliases.get(found.name);
    if (!target) break;
    found = target;
  }
  return found;
}

/** By the type, once all declarations are known: most of what is looked up goes through it. */
const lines = new WeakMap<TypeInfo, readonly TypeInfo[]>();

/** A type and what it inherits from, nearest first. */
export function lineage(program: Program, type: TypeInfo): readonly TypeInfo[] {
  let line = lines.get(type);
  if (!line) {
    line = findLineage(program, type);
    lines.set(type, line);
  }
  return line;
}

function findLineage(program: Program, type: TypeInfo): readonly TypeInfo[] {
  const line = [type];
  for (let index = 0; index < line.length && line.length < 30; index += 1) {
    for (const name of line[index]?.supertypes ?? []) {
      const parent = findTypeInfo(program, name);
      if (parent && !line.includes(parent)) line.push(parent);
    }
  }
  return line;
}

/** A type's descendants: subclasses, and whatever conforms to a protocol. */
export function descendants(program: Program, type: TypeInfo): readonly TypeInfo[] {
  let found = heirs.get(type);
  if (!found) {
    found = findDescendants(program, type);
    heirs.set(type, found);
  }
  return found;
}

const heirs = new WeakMap<TypeInfo, readonly TypeInfo[]>();

function findDescendants(program: Program, type: TypeInfo): readonly TypeInfo[] {
  const found = new Set([type]);
  for (const each of found) {
    if (found.size >= 200) break;
    for (const child of program.subtypes.get(each.name) ?? []) found.add(child);
  }
  found.delete(type);
  return [...found];
}

export function findVariable(program: Program, type: TypeInfo, name: string): VariableInfo | undefined {
  for (const it of lineage(program, type)) {
    const found = it.variables.get(name);
    if (found) return found;
  }
  return undefined;
}

/** A case of an enum by its name. Swift says one of Kotlin's, `LAB_RESULTS`, as `labResults`. */
export function findCase({ cases }: TypeInfo, name: string): CaseFact | undefined {
  const found = cases.get(name);
  if (found || /^[A-Z]/.test(name)) return found;
  return [...cases.values()].find((one) => /^[A-Z][A-Z\d_]+$/.test(one.name) && inCamelCase(one.name) === name);
}

function inCamelCase(name: string): string {
  return name.toLowerCase().replace(/_{1,60}([a-z\d])/g, (_, letter: string) => letter.toUpperCase());
}

const NO_FUNCTIONS: readonly FunctionInfo[] = [];

/** The methods of a type with a name, inherited ones included, nearest first. */
export function findMethods(program: Program, type: TypeInfo, name: string): readonly FunctionInfo[] {
  let found: readonly FunctionInfo[] = NO_FUNCTIONS;
  for (const it of lineage(program, type)) {
    const own = it.functions.get(name);
    if (own) found = found.length > 0 ? [...found, ...own] : own;
  }
  return found;
}
