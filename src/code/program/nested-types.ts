/**
 * Types that share a name: `Labs.Kind` and `Meds.Kind`, `private enum Kind` in two files. Everything behind knows a type by
 * one name, so that each of these is given its own: `Kind@Labs`, as the names of scripts are told apart by their files.
 */

import type { Expression, FileFacts, TypeFact, TypeName } from '../facts/facts.ts';
import { push } from '../facts/lists-by-name.ts';
import { ACTION, STATE } from './reducers.ts';

/** Where a type is declared, by the names around it: `Labs.Kind`. Of a file's own it begins with its path. */
type Key = string;

interface Declared {
  /** What each key is called. Where no other type has its name, by that. */
  readonly names: ReadonlyMap<Key, string>;
  /** What each inherits, as written. */
  readonly supertypes: ReadonlyMap<Key, readonly TypeName[]>;
  readonly signature: string;
}

/** The files with one name a type. Those that name none of several are as they were. */
export function tellTypesApart(files: readonly FileFacts[]): readonly FileFacts[] {
  const own = files.filter(({ traits }) => traits.hasOwnOperators);
  const declared = findDeclared(own);
  if (!declared) return files;
  return files.map((file) => (file.traits.hasOwnOperators ? renamedIn(file, declared) : file));
}

const known = new WeakMap<FileFacts, { readonly signature: string; readonly renamed: FileFacts }>();

/** Targets share files, and most have the same types in them. */
function renamedIn(file: FileFacts, declared: Declared): FileFacts {
  const found = known.get(file);
  if (found?.signature === declared.signature) return found.renamed;
  const around: Around = { declared, file: file.path, path: [], hidden: new Set() };
  const renamed = rewrite(file, around) as FileFacts;
  known.set(file, { signature: declared.signature, renamed });
  return renamed;
}

const fileOf = (path: string): Key => path;

const REDUCERS: ReadonlySet<string> = new Set(['Reducer', 'ReducerProtocol']);

function findDeclared(files: readonly FileFacts[]): Declared | undefined {
  const keys = new Map<string, Key[]>();
  const supertypes = new Map<Key, TypeName[]>();
  // what features hold, and what is sent to them, is told apart by their files
  let hasFeatures = false;
  const note = (name: string, key: Key): void => {
    if (!keys.get(name)?.includes(key)) push(keys, name, key);
  };
  const visit = (fact: TypeFact, outer: Key | undefined, own: ReadonlySet<string>, file: string): void => {
    const around = outer ?? writtenPath(fact.of) ?? (own.has(fact.name) ? fileOf(file) : undefined);
    const key = around === undefined ? fact.name : `${around}.${fact.name}`;
    if (fact.kind !== 'extension') note(fact.name, key);
    hasFeatures ||= fact.modifiers.has('@Reducer') || fact.supertypes.some(({ name }) => REDUCERS.has(name));
    for (const type of fact.supertypes) push(supertypes, key, type);
    for (const name of fact.aliases.keys()) note(name, `${key}.${name}`);
    for (const inner of fact.types) visit(inner, key, own, file);
  };
  for (const { types, aliases, path } of files) {
    for (const name of aliases.keys()) note(name, name);
    const own = new Set(types.filter(isOfFile).map(({ name }) => name));
    for (const fact of types) visit(fact, undefined, own, path);
  }
  if (hasFeatures) for (const name of [STATE, ACTION]) keys.delete(name);
  const several = [...keys].filter(([, found]) => found.length > 1);
  if (several.length === 0) return undefined;
  const names = new Map<Key, string>();
  for (const [name, found] of keys) {
    for (const key of found) {
      const outer = key.slice(0, -name.length - 1);
      names.set(key, found.length === 1 || outer === '' ? name : `${name}@${outer}`);
    }
  }
  const signature = several
    .map(([, found]) => [...found].sort().join())
    .sort()
    .join(';');
  return { names, supertypes, signature };
}

/** Which no other file can name. */
function isOfFile({ kind, modifiers }: TypeFact): boolean {
  return kind !== 'extension' && (modifiers.has('private') || modifiers.has('fileprivate'));
}

function writtenPath(type: TypeName | undefined): Key | undefined {
  if (!type) return undefined;
  const outer = writtenPath(type.of);
  return outer === undefined ? type.name : `${outer}.${type.name}`;
}

interface Around {
  readonly declared: Declared;
  readonly file: string;
  /** The types around, outermost first. */
  readonly path: readonly Key[];
  /** Names of type parameters. */
  readonly hidden: ReadonlySet<string>;
}

/** The type that a bare name means: of the innermost type around that has one, or inherits it. */
function keyOf(name: string, { declared, file, path, hidden }: Around): Key | undefined {
  if (hidden.has(name)) return undefined;
  if (name === 'Self') return path.at(-1);
  for (const outer of path.toReversed()) {
    const found = memberKey(declared, outer, name, 0);
    if (found !== undefined) return found;
  }
  const own = `${fileOf(file)}.${name}`;
  return declared.names.has(own) ? own : declared.names.has(name) ? name : undefined;
}

const DEEPEST = 5;

function memberKey({ names, supertypes, signature }: Declared, of: Key, name: string, depth: number): Key | undefined {
  const key = `${of}.${name}`;
  if (names.has(key)) return key;
  if (depth > DEEPEST) return undefined;
  for (const type of supertypes.get(of) ?? []) {
    const parent = writtenPath(type) ?? type.name;
    const found = parent === of ? undefined : memberKey({ names, supertypes, signature }, parent, name, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The type that an expression means: `Labs.Kind`. */
function keyMeant(expression: Expression, around: Around): Key | undefined {
  if (expression.kind === 'name') return keyOf(expression.name, around);
  if (expression.kind !== 'member' || !expression.of) return undefined;
  const outer = keyMeant(expression.of, around);
  return outer === undefined ? undefined : memberKey(around.declared, outer, expression.name, 0);
}

function keyOfType({ of, name }: TypeName, around: Around): Key | undefined {
  if (!of) return keyOf(name, around);
  const outer = keyOfType(of, around);
  return outer === undefined ? undefined : memberKey(around.declared, outer, name, 0);
}

/** What holds no names of types. */
const PLAIN: ReadonlySet<string> = new Set([
  'site',
  'file',
  'lines',
  'modifiers',
  'regions',
  'faults',
  'traits',
  'tooDeep',
]);

/** A piece of the facts with the names told apart: the same one where there is none in it. */
function rewrite(piece: unknown, around: Around): unknown {
  if (typeof piece !== 'object' || piece === null || piece instanceof Set) return piece;
  if (Array.isArray(piece)) return rewriteList(piece, around);
  if (piece instanceof Map) return rewriteMap(piece, around);
  const inner = within(piece, around);
  let changed: Record<string, unknown> | undefined;
  for (const [field, value] of Object.entries(piece)) {
    if (PLAIN.has(field)) continue;
    const made = field === 'aliases' ? renamedAliases(value, inner) : rewrite(value, inner);
    if (made !== value) changed = { ...(changed ?? piece), [field]: made };
  }
  const named = changed ?? piece;
  const name = nameMeant(piece, around);
  if (name === undefined) return named;
  // `Labs.Kind` is one name from here on
  return isMember(piece) ? { kind: 'name', name, site: piece.site } : { ...named, name };
}

function rewriteList(list: readonly unknown[], around: Around): readonly unknown[] {
  let changed: unknown[] | undefined;
  for (const [index, item] of list.entries()) {
    const made = rewrite(item, around);
    if (made === item) continue;
    changed ??= [...list];
    changed[index] = made;
  }
  return changed ?? list;
}

function rewriteMap(map: ReadonlyMap<unknown, unknown>, around: Around): ReadonlyMap<unknown, unknown> {
  const made = [...map].map(([key, value]) => [key, rewrite(value, around)] as const);
  return made.some(([key, value]) => map.get(key) !== value) ? new Map(made) : map;
}

function renamedAliases(aliases: unknown, around: Around): unknown {
  if (!(aliases instanceof Map)) return aliases;
  const names = [...aliases.keys()].map((name: string) => around.declared.names.get(memberOf(around, name)) ?? name);
  const targets = rewriteMap(aliases, around);
  if (targets === aliases && names.every((name) => aliases.has(name))) return aliases;
  return new Map([...targets.values()].map((target, index) => [names[index], target]));
}

function memberOf({ path }: Around, name: string): Key {
  const outer = path.at(-1);
  return outer === undefined ? name : `${outer}.${name}`;
}

function isType(piece: object): piece is TypeFact {
  return 'supertypes' in piece && 'cases' in piece;
}

function isMember(piece: object): piece is Extract<Expression, { kind: 'member' }> {
  return 'kind' in piece && piece.kind === 'member';
}

function isTypeName(piece: object): piece is TypeName {
  return !('kind' in piece) && 'args' in piece && 'name' in piece;
}

/** What is around the parts of a piece: a type, or type parameters. */
function within(piece: object, around: Around): Around {
  const generics = 'generics' in piece && Array.isArray(piece.generics) ? (piece.generics as readonly string[]) : [];
  const hidden = generics.length > 0 ? new Set([...around.hidden, ...generics]) : around.hidden;
  if (!isType(piece)) return hidden === around.hidden ? around : { ...around, hidden };
  return { ...around, path: [...around.path, keyOfFact(piece, around)], hidden };
}

function keyOfFact(fact: TypeFact, around: Around): Key {
  if (fact.kind !== 'extension' && around.path.length > 0) return memberOf(around, fact.name);
  return keyOfType({ name: fact.name, args: [], ...(fact.of && { of: fact.of }) }, around) ?? fact.name;
}

/** The name that a piece has from here on, where it is another one. */
function nameMeant(piece: object, around: Around): string | undefined {
  const key = isType(piece)
    ? keyOfFact(piece, around)
    : isTypeName(piece)
      ? keyOfType(piece, around)
      : 'kind' in piece && (piece.kind === 'name' || piece.kind === 'member')
        ? keyMeant(piece as Expression, around)
        : undefined;
  const written = (piece as { readonly name: string }).name;
  // whoever inherits from it is another `Self`
  const name = key === undefined || written === 'Self' ? undefined : around.declared.names.get(key);
  return name === written ? undefined : name;
}

/** What a file says where it means the type, or something of a script. */
export function plainName(name: string): string {
  const at = name.indexOf('@');
  return at > 0 ? name.slice(0, at) : name;
}
