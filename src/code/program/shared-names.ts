/**
 * Types that share a name: `Labs.Kind` and `Meds.Kind`, `private enum Kind` in two files, `Config` in two packages. Everything
 * behind knows a type by one name, so that each of these is given its own: `Kind@Labs`, as the names of scripts are told
 * apart by their files. So are functions and variables that only their file sees.
 */

import type { Expression, FileFacts, TypeFact, TypeName } from '../facts/facts.ts';
import { push } from '../facts/lists-by-name.ts';
import { libraryMeant } from './libraries.ts';
import { isOfFile, ownNames, sphereOf, withOwnNames } from './names-of-files.ts';
import { type Packages, packageMeant, packageOf, packagesOf, packageWritten, withoutUnclear } from './packages.ts';
import { ACTION, STATE } from './reducers.ts';

/** Where a type is declared, by the names around it: `Labs.Kind`. Of a file's own it begins with its path. */
type Key = string;

interface Declared {
  /** What each key is called. Where no other type has its name, by that. */
  readonly names: ReadonlyMap<Key, string>;
  /** What each inherits, as written. */
  readonly supertypes: ReadonlyMap<Key, readonly TypeName[]>;
  readonly packages: Packages;
  readonly hasSeveral: boolean;
  /** Types that may be something else where they say `Self`: protocols, and classes that others extend. */
  readonly open: ReadonlySet<Key>;
  readonly signature: string;
}

/** The files with one name a type. Those that name none of several are as they were. */
export function tellTypesApart(files: readonly FileFacts[]): readonly FileFacts[] {
  const own = files.filter(({ traits }) => !traits.namesByModule);
  const told = renamedAll(own, packagesOf(own));
  if (!told) return files;
  const renamed = new Map(own.map((file, index) => [file, told[index] ?? file]));
  return files.map((file) => renamed.get(file) ?? file);
}

/** Where a file does not say which of several packages it means, as what imports them for all may not be here, their types of
 *  the name are one. */
function renamedAll(files: readonly FileFacts[], packages: Packages): readonly FileFacts[] | undefined {
  const declared = findDeclared(files, packages);
  if (!declared.hasSeveral && !files.some(({ saysSelf }) => saysSelf)) return undefined;
  const found = files.map((file) =>
    declared.hasSeveral || file.saysSelf ? renamedIn(file, declared) : { renamed: file, unclear: NONE },
  );
  const unclear = new Set(found.flatMap((one) => [...one.unclear]));
  return unclear.size > 0 ? renamedAll(files, withoutUnclear(packages, unclear)) : found.map(({ renamed }) => renamed);
}

const NONE: ReadonlySet<string> = new Set();

interface Renamed {
  readonly signature: string;
  readonly renamed: FileFacts;
  /** Names that several packages have, none of which the file says that it means. */
  readonly unclear: ReadonlySet<string>;
}

const known = new WeakMap<FileFacts, Renamed>();

/** Targets share files, and most have the same types in them. */
function renamedIn(file: FileFacts, declared: Declared): Renamed {
  const found = known.get(file);
  if (found?.signature === declared.signature) return found;
  const around: Around = { declared, file, path: [], hidden: new Set(), unclear: new Set() };
  const renamed = withOwnNames(rewrite(file, around) as FileFacts, declared.names);
  const made = { signature: declared.signature, renamed, unclear: around.unclear };
  known.set(file, made);
  return made;
}

const REDUCERS: ReadonlySet<string> = new Set(['Reducer', 'ReducerProtocol']);

function findDeclared(files: readonly FileFacts[], packages: Packages): Declared {
  const keys = new Map<string, Key[]>();
  const supertypes = new Map<Key, TypeName[]>();
  // what features hold, and what is sent to them, is told apart by their files
  let hasFeatures = false;
  const note = (name: string, key: Key): void => {
    if (!keys.get(name)?.includes(key)) push(keys, name, key);
  };
  const members = new Map<Key, Set<string>>();
  const kinds = new Map<Key, TypeFact['kind']>();
  const visit = (fact: TypeFact, outer: Key | undefined, own: ReadonlySet<string>, file: FileFacts): void => {
    const around =
      outer ??
      writtenPath(fact.of) ??
      (own.has(fact.name) ? sphereOf(file) : packages.of.has(fact.name) ? packageOf(file) : undefined);
    // what a class keeps for itself stands in it: `companion object`
    const isOuter = fact.kind === 'extension' && outer !== undefined && `.${outer}`.endsWith(`.${fact.name}`);
    const key = around === undefined ? fact.name : isOuter ? outer : `${around}.${fact.name}`;
    if (fact.kind !== 'extension') note(fact.name, key);
    if (fact.kind !== 'extension' || !kinds.has(key)) kinds.set(key, fact.kind);
    const has = members.get(key) ?? new Set();
    members.set(key, has);
    for (const { name } of [...fact.functions, ...fact.variables]) has.add(name);
    hasFeatures ||= fact.modifiers.has('@Reducer') || fact.supertypes.some(({ name }) => REDUCERS.has(name));
    for (const type of fact.supertypes) push(supertypes, key, type);
    // which of a sealed type it is, its case says
    const cases = new Set(fact.cases.map(({ name }) => name));
    for (const name of fact.aliases.keys()) if (!cases.has(name)) note(name, `${key}.${name}`);
    for (const inner of fact.types) if (!cases.has(inner.name)) visit(inner, key, own, file);
  };
  for (const file of files) {
    for (const name of file.aliases.keys()) note(name, name);
    const own = new Set(file.types.filter((fact) => isOfFile(fact, file)).map(({ name }) => name));
    for (const fact of file.types) visit(fact, undefined, own, file);
  }
  if (hasFeatures) for (const name of [STATE, ACTION]) keys.delete(name);
  for (const [name, found] of ownNames(files, { members, supertypes })) for (const key of found) note(name, key);
  for (const [name, libraries] of packages.libraries.of) for (const path of libraries) note(name, `${path}.${name}`);
  const several = [...keys].filter(([, found]) => found.length > 1);
  const extended = new Set([...supertypes.values()].flat().map(({ name }) => name));
  const open = new Set([...kinds].filter(([key, kind]) => isOpen(key, kind, extended)).map(([key]) => key));
  const names = new Map<Key, string>();
  for (const [name, found] of keys) {
    for (const key of found) {
      const outer = key.slice(0, -name.length - 1);
      names.set(key, found.length === 1 || outer === '' ? name : `${name}@${outer}`);
    }
  }
  const signature = [...several.map(([, found]) => [...found].sort().join()), ...open].sort().join(';');
  return { names, supertypes, packages, hasSeveral: several.length > 0, open, signature };
}

/** What is extended and not declared here is the system's: of its collections and protocols, nothing more is known. */
function isOpen(key: Key, kind: TypeFact['kind'], extended: ReadonlySet<string>): boolean {
  if (kind === 'extension') return !SYSTEM_TYPE.test(key);
  return kind === 'protocol' || (kind === 'class' && extended.has(key.slice(key.lastIndexOf('.') + 1)));
}

const SYSTEM_TYPE = /^(?:HK|CK|UI)[A-Z]\w*$|^(?:Date|URL)$/;

function writtenPath(type: TypeName | undefined): Key | undefined {
  if (!type) return undefined;
  const outer = writtenPath(type.of);
  return outer === undefined ? type.name : `${outer}.${type.name}`;
}

interface Around {
  readonly declared: Declared;
  readonly file: FileFacts;
  /** The types around, outermost first. */
  readonly path: readonly Key[];
  /** Names of type parameters. */
  readonly hidden: ReadonlySet<string>;
  /** What `Self` is said to be: `extension Feed where Self == LabFeed`. */
  readonly itself?: Key | undefined;
  readonly unclear: Set<string>;
}
/** The type that a bare name means: of the innermost type around that has one, or inherits it. */
function keyOf(
  name: string,
  { declared, file, path, hidden, itself, unclear }: Around,
  from?: readonly string[],
): Key | undefined {
  if (hidden.has(name)) return undefined;
  if (name === 'Self') return itself ?? path.at(-1);
  for (const outer of path.toReversed()) {
    const found = memberKey(declared, outer, name, 0);
    if (found !== undefined) return found;
  }
  const library = libraryMeant(name, from, file, declared.packages.libraries);
  if (library === 'unclear') unclear.add(name);
  if (library !== undefined) return library === 'unclear' ? undefined : `${library}.${name}`;
  const own = `${sphereOf(file)}.${name}`;
  if (declared.names.has(own)) return own;
  const meant = packageMeant(name, file, declared.packages);
  if (meant !== undefined) return `${meant}.${name}`;
  if (declared.packages.of.has(name)) unclear.add(name);
  return declared.names.has(name) ? name : importedKey(name, file, declared);
}

/** Of a type whose inner ones are imported: `import app.Labs.Kind`, `using static App.Labs`. */
function importedKey(name: string, { modules }: FileFacts, { names }: Declared): Key | undefined {
  for (const path of modules?.imported ?? []) {
    const outer = path.endsWith(`.${name}`) ? path.slice(0, -name.length - 1) : path.replace(/\.$/, '');
    const key = `${outer.slice(outer.lastIndexOf('.') + 1)}.${name}`;
    if (names.has(key)) return key;
  }
  return undefined;
}

const DEEPEST = 5;

function memberKey(declared: Declared, of: Key, name: string, depth: number): Key | undefined {
  const { names, supertypes } = declared;
  const key = `${of}.${name}`;
  if (names.has(key)) return key;
  if (depth > DEEPEST) return undefined;
  for (const type of supertypes.get(of) ?? []) {
    const parent = writtenPath(type) ?? type.name;
    const found = parent === of ? undefined : memberKey(declared, parent, name, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The type that an expression means: `Labs.Kind`. */
function keyMeant(expression: Expression, around: Around): Key | undefined {
  if (expression.kind === 'name') return keyOf(expression.name, around, expression.from);
  if (expression.kind !== 'member' || !expression.of) return undefined;
  const { declared, file } = around;
  const { of, name } = expression;
  const outer = keyMeant(of, around);
  if (outer !== undefined) return memberKey(declared, outer, name, 0);
  if (!declared.packages.of.has(name)) return undefined;
  const before = pathWritten(of);
  const meant = before === undefined ? undefined : packageWritten(before, name, file, declared.packages);
  return meant === undefined ? undefined : `${meant}.${name}`;
}

/** `App.Labs`, of names alone. */
function pathWritten(expression: Expression): string | undefined {
  if (expression.kind === 'name') return expression.name;
  if (expression.kind !== 'member' || !expression.of) return undefined;
  const before = pathWritten(expression.of);
  return before === undefined ? undefined : `${before}.${expression.name}`;
}

function keyOfType({ of, name }: TypeName, around: Around): Key | undefined {
  if (!of) return keyOf(name, around);
  const outer = keyOfType(of, around);
  if (outer !== undefined) return memberKey(around.declared, outer, name, 0);
  const meant = packageWritten(writtenPath(of) ?? '', name, around.file, around.declared.packages);
  return meant === undefined ? undefined : `${meant}.${name}`;
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

function isCaseOfType(piece: object): piece is { readonly type: TypeName } {
  return 'kind' in piece && piece.kind === 'case' && 'type' in piece;
}

function isTypeName(piece: object): piece is TypeName {
  return !('kind' in piece) && 'args' in piece && 'name' in piece;
}

/** What is around the parts of a piece: a type, or type parameters. */
function within(piece: object, around: Around): Around {
  const generics = 'generics' in piece && Array.isArray(piece.generics) ? (piece.generics as readonly string[]) : [];
  const hidden = generics.length > 0 ? new Set([...around.hidden, ...generics]) : around.hidden;
  if (!isType(piece)) return hidden === around.hidden ? around : { ...around, hidden };
  return { ...around, path: [...around.path, keyOfFact(piece, around)], hidden, itself: keyOfItself(piece, around) };
}

function keyOfItself({ requires = [] }: TypeFact, around: Around): Key | undefined {
  const said = requires.find(({ path, type, isSame }) => isSame && path.length === 0 && type.args.length === 0)?.type;
  return said && (keyOfType(said, around) ?? said.name);
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
      : isCaseOfType(piece)
        ? keyOfType(piece.type, around)
        : 'kind' in piece && (piece.kind === 'name' || piece.kind === 'member')
          ? keyMeant(piece as Expression, around)
          : undefined;
  const written = (piece as { readonly name: string }).name;
  if (key === undefined || written !== 'Self') return other(written, key && around.declared.names.get(key));
  // whoever inherits from it is another `Self`
  const isOne = around.itself !== undefined || (isTypeName(piece) && !around.declared.open.has(key));
  return isOne ? (around.declared.names.get(key) ?? key) : undefined;
}

function other(written: string, name: string | undefined): string | undefined {
  return name === written ? undefined : name;
}

/** What a file says where it means the type, or something of a script. */
export function plainName(name: string): string {
  const at = name.indexOf('@');
  return at > 0 ? name.slice(0, at) : name;
}
