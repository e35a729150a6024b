/**
 * The declarations of all files of a target, by name.
 */

import type {
  CaseFact,
  FileFacts,
  FileRef,
  FunctionFact,
  Requirement,
  Site,
  TypeFact,
  TypeName,
  VariableFact,
} from '../facts/facts.ts';
import type { Traits } from '../facts/traits.ts';
import { lineage } from './inheritance.ts';

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
  /** The same in other branches of conditional compilation: which of them ships, a target's flags decide. And in extensions
   *  that are of some lists, or some of a generic type, alone. */
  others?: readonly VariableInfo[];
  /** What the extension that it stands in asks of the type. */
  readonly requires?: readonly Requirement[];
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
  readonly bounds: Map<string, TypeName>;
  /** Types that a protocol leaves to those that are one, with what they are where nothing tells. */
  readonly associated: Map<string, TypeName | undefined>;
  /** What it says it is, with the type arguments. */
  readonly bases: TypeName[];
  /** The names that it gives to other types. */
  readonly aliases: Set<string>;
  /** What is above it is told by the class that it is mixed into. */
  readonly isMixin?: true;
  /** Who is handed an object of it has another one. */
  isCopied?: true;
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
  /** Types that nobody can make an object of. */
  readonly unmade: ReadonlySet<TypeInfo>;
  /** What nothing runs, where that was looked for. */
  readonly unrun?: ReadonlySet<FunctionInfo | VariableInfo>;
  /** The same of functions that objects hold. */
  readonly unrunParts?: { has(fact: FunctionFact): boolean };
  /** What keeps a function that nobody calls. */
  readonly unsaid: ReadonlySet<VariableInfo>;
  /** What the language of a file is like. */
  traitsOf(file: Pick<FileRef, 'path'>): Traits;
}

/** Whether a type has objects of its own: each is of one such type, and of those above it. */
export function hasObjects({ kind }: Pick<TypeInfo, 'kind'>): boolean {
  return kind === 'struct' || kind === 'class' || kind === 'enum';
}

/** A type of the program by name, through aliases. */
export function findTypeInfo(program: Pick<Program, 'aliases' | 'types'>, name: string): TypeInfo | undefined {
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

/** The function that a type is, by an alias too. */
export function functionMeant(program: Program, type: TypeName | undefined): TypeName | undefined {
  const meant = type && resolveAlias(program, type);
  return meant?.name === '->' ? meant : undefined;
}

/** The tuple that a type is, by an alias too. */
export function tupleMeant(program: Program, type: TypeName | undefined): TypeName | undefined {
  const meant = type && resolveAlias(program, type);
  return meant?.name === '()' ? meant : undefined;
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
