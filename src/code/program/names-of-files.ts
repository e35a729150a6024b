/**
 * What only one file sees, or the files of one library: `private let store` in two files of Swift, `_channel` in two libraries
 * of Dart, `static` in two of Objective-C.
 */
import { posix } from 'node:path';
import { addAll } from '../../lists.ts';
import { type FileFacts, OF_FILE, type Pattern, type TypeFact, type TypeName } from '../facts/facts.ts';
import { push } from '../facts/lists-by-name.ts';

/** Who sees what is private at the top of a file: the file, or the library that it is a part of, by its path. */
export function sphereOf({ path, modules, traits }: FileFacts): string {
  const library = traits.hidesByLibrary ? modules?.declared[0] : undefined;
  if (library === undefined) return path;
  // by its name, as libraries are no longer called: each of its files is taken for all
  return library.endsWith('.dart') ? posix.join(posix.dirname(path), library) : library;
}

interface Declared {
  readonly name: string;
  readonly modifiers: ReadonlySet<string>;
}

/** Which no other file can name. */
export function isOfFile(fact: Declared & { readonly kind?: TypeFact['kind'] }, { traits }: FileFacts): boolean {
  if (fact.kind === 'extension') return false;
  if (traits.hidesByLibrary) return fact.name.startsWith('_');
  return WORDS.some((word) => fact.modifiers.has(word));
}

const WORDS = ['private', 'fileprivate', 'file', OF_FILE];

interface Types {
  /** The names of what each type has itself. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  readonly supertypes: ReadonlyMap<string, readonly TypeName[]>;
}

/** Functions and variables that are one file's own, where several files have some of the name: the key of each, by name. Not
 *  those that the file calls something else as well: a parameter, a member of a type in it. */
export function ownNames(files: readonly FileFacts[], types: Types): ReadonlyMap<string, ReadonlySet<string>> {
  const declaring = new Map<string, FileFacts[]>();
  const seen = new Set<string>();
  for (const file of files)
    for (const fact of [...file.functions, ...file.variables]) {
      push(declaring, fact.name, file);
      // another file calls it, or it is one of several of a name: told by what they take
      if (!isOfFile(fact, file)) seen.add(fact.name);
    }
  const found = new Map<string, Set<string>>();
  for (const [name, having] of declaring) {
    const spheres = new Map(having.map((file) => [sphereOf(file), file]));
    if (spheres.size < 2 || seen.has(name)) continue;
    const apart = [...spheres].filter(([sphere]) =>
      files.every((file) => sphereOf(file) !== sphere || !(bound(file).has(name) || inherits(file, name, types))),
    );
    found.set(name, new Set(apart.map(([sphere]) => `${sphere}.${name}`)));
  }
  return found;
}

/** Functions and variables at the top of the file by the names that they have from here on. */
export function withOwnNames(file: FileFacts, names: ReadonlyMap<string, string>): FileFacts {
  const named = <T extends { readonly name: string }>(facts: readonly T[]): readonly T[] => {
    const calls = (fact: T): string | undefined => names.get(`${sphereOf(file)}.${fact.name}`);
    return facts.some(calls) ? facts.map((fact) => ({ ...fact, name: calls(fact) ?? fact.name })) : facts;
  };
  const functions = named(file.functions);
  const variables = named(file.variables);
  return functions === file.functions && variables === file.variables ? file : { ...file, functions, variables };
}

const known = new WeakMap<FileFacts, ReadonlySet<string>>();

/** What functions in the file call something by, and what types in it have. */
export function bound(file: FileFacts): ReadonlySet<string> {
  let names = known.get(file);
  if (!names) {
    const all = new Set<string>();
    for (const { parameters, body } of file.functions) collect([parameters, body], all);
    collect([file.types, file.body], all);
    for (const { value, getter, setter } of file.variables) collect([value, getter, setter], all);
    names = all;
    known.set(file, names);
  }
  return names;
}

function collect(piece: unknown, to: Set<string>): void {
  if (typeof piece !== 'object' || piece === null || piece instanceof Set) return;
  if (Array.isArray(piece)) {
    for (const item of piece) collect(item, to);
    return;
  }
  if (piece instanceof Map) return;
  for (const [field, value] of Object.entries(piece)) {
    if (field === 'site' || field === 'lines') continue;
    if (field === 'pattern' || field === 'patterns') for (const it of [value].flat()) namesIn(it as Pattern, to);
    // a function inside of another
    if (field === 'fact') to.add((value as Declared).name);
    if (field === 'parameters' || field === 'variables' || field === 'functions')
      for (const { name } of value as readonly Declared[]) to.add(name);
    collect(value, to);
  }
}

function namesIn(pattern: Pattern, to: Set<string>): void {
  if (pattern.kind === 'name') to.add(pattern.name);
  else if (pattern.kind === 'tuple') for (const item of pattern.items) namesIn(item.pattern, to);
  else if (pattern.kind === 'case') for (const part of pattern.parts) namesIn(part, to);
  else if (pattern.kind === 'cast') namesIn(pattern.pattern, to);
}

/** A type in the file has it from another file: what it inherits, or what is extended. */
function inherits(file: FileFacts, name: string, { members, supertypes }: Types): boolean {
  const open = file.types.flatMap((type) => [type.name, ...type.supertypes.map((it) => it.name)]);
  const done = new Set<string>();
  for (const type of open) {
    if (done.has(type)) continue;
    done.add(type);
    if (members.get(type)?.has(name)) return true;
    addAll(
      open,
      (supertypes.get(type) ?? []).map((it) => it.name),
    );
  }
  return false;
}
