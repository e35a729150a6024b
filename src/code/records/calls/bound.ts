/**
 * What a caller tells a function by what it writes, and not by values: which type a type parameter stands for, and which
 * place a key names. Such a function is followed once for each.
 */
import type { Expression, Parameter, TypeName } from '../../facts/facts.ts';
import { elementType } from '../../facts/type-names.ts';
import { type StoreArgument, storeCalls } from '../../models/storage-calls.ts';
import { mentionsOf } from '../../program/find-mentions.ts';
import { changedIn } from '../../program/for-good.ts';
import { lineage } from '../../program/inheritance.ts';
import { aliasedArguments, callableNamed } from '../../program/named.ts';
import { type FunctionInfo, findTypeInfo, type Program, type TypeInfo } from '../../program/program.ts';
import { caseMeant, SELF } from '../branches/branches.ts';
import { isOfOptions, optionsTold } from '../branches/options.ts';
import { asksWhetherThere, toldThere } from '../branches/there.ts';
import { evaluate } from '../evaluate.ts';
import type { Given } from '../hits.ts';
import { topFrame } from '../runs.ts';
import { memoize, type Taint, type TaintFrame, type TaintTyped, typeInfoOf } from '../state.ts';
import { type Parts, partKey, partsTold } from '../stores/key-parts.ts';
import { isManaged, OBJECT } from '../stores/managed.ts';
import { keyText, namedBy, placeName } from '../stores/place-names.ts';
import type { Call } from '../values.ts';
import { asksInBlock, type Block, inBlock } from './blocks.ts';
import { asksForCase, isOtherCase } from './cases.ts';
import { isInOne, typeLeft } from './inner-types.ts';
import { DEEPEST, keysOf } from './named-keys.ts';

export interface Bound {
  readonly types: ReadonlyMap<string, TypeName>;
  /** By the parameters that name them. */
  readonly places: ReadonlyMap<string, string>;
  /** The block that it is called in. */
  readonly block?: Block;
  /** Equal for equal ones. */
  readonly key: string;
}

/** What the caller writes, and the block that it stands in, where the function may ask for what holds there. */
export function boundOf(
  taint: Taint,
  info: FunctionInfo,
  call: Call,
  matched: readonly (number | undefined)[] | undefined,
  given: readonly Given[],
  self: TaintTyped | undefined,
  frame: TaintFrame,
): Bound | undefined {
  const own = boundBy(taint, info, call, matched, given, self, frame);
  const block = frame.bound?.block;
  return block && asksInBlock(taint, info.fact) ? inBlock(own, block) : own;
}

/** Undefined where a function has neither type parameters nor a parameter that names a place, or nothing tells them. */
function boundBy(
  taint: Taint,
  info: FunctionInfo,
  call: Call,
  matched: readonly (number | undefined)[] | undefined,
  given: readonly Given[],
  self: TaintTyped | undefined,
  frame: TaintFrame,
): Bound | undefined {
  const { fact, owner } = info;
  const generics = owner && owner.generics.length > 0 ? [...owner.generics, ...(fact.generics ?? [])] : fact.generics;
  const keys = keysOf(taint, info);
  const keepsAny = keepsModels(taint, info);
  const left = leftToOthers(taint, info);
  const asksThere = asksWhetherThere(taint, info);
  const isAsking = fact.parameters.some(({ type }) => type && asksForCase(taint, elementType(type)));
  const isPlain =
    (!generics || generics.length === 0) && keys.size === 0 && !keepsAny && !isAsking && left.length === 0;
  if (isPlain && !asksThere) return undefined;
  const types = new Map<string, TypeName>();
  const places = new Map<string, string>();
  const { callee } = call;
  if (owner && owner.generics.length > 0)
    for (const [name, type] of typesOfOwner(taint, info, self, frame)) types.set(name, type);
  const own = keys.has(SELF)
    ? caseMeant(taint, self, callee.kind === 'member' ? callee.of : undefined, frame)
    : undefined;
  if (own !== undefined) places.set(SELF, own);
  const itself = typeInfoOf(taint, self?.type);
  for (const name of left) {
    const inside = (itself && typeLeft(taint, info, itself, name)) ?? frame.bound?.types.get(name)?.name;
    if (inside !== undefined) types.set(name, { name: inside, args: [] });
  }
  for (const [index, name] of fact.generics?.entries() ?? []) {
    const type = call.types?.[index];
    if (type && type.name !== '') types.set(name, meantBy(type, frame));
  }
  for (const [index, { name, type, default: otherwise }] of fact.parameters.entries()) {
    const at = matched ? matched[index] : index;
    const argument = at === undefined ? undefined : call.args[at];
    // `field: Field = .note`, where the caller gives none
    const first =
      argument || !otherwise || !keys.has(name)
        ? undefined
        : keyText(taint, otherwise, topFrame(taint, info.file, owner), type);
    if (first !== undefined && !isOtherCase(taint, type, first) && isFew(taint, info, name, first))
      places.set(name, first);
    if (!argument) continue;
    const parts = type && (asksThere || keys.has(name)) ? partsTold(taint, argument.value, frame, type) : NO_PARTS;
    if (asksThere)
      for (const key of toldThere(taint, info, name, argument.value, parts.keys(), frame)) places.set(key, '');
    if (keys.has(name)) {
      const options = optionsTold(taint, argument.value, type, frame);
      const named = isOfOptions(taint, type)
        ? undefined
        : ((type && namedBy(taint, argument.value, type, frame)) ?? placeName(taint, argument.value, frame));
      const own = options ?? named;
      const place = own ?? (parts.size > 0 ? [...parts.values()].join(' ') : undefined);
      if (
        place !== undefined &&
        !mayChange(taint, info, name, argument.value) &&
        (options !== undefined || !isOtherCase(taint, type, place)) &&
        isFew(taint, info, name, place)
      ) {
        places.set(name, place);
        for (const [part, text] of parts) places.set(partKey(name, part), text);
      }
    }
    const inner = type && elementType(type);
    const isGeneric = inner !== undefined && generics?.includes(inner.name) === true;
    const isOfCase = inner !== undefined && asksForCase(taint, inner);
    if (!inner || !(isGeneric || keepsAny || isOfCase)) continue;
    const told = typeTold(taint, argument.value, given[at ?? 0]?.typed, inner, frame);
    if (told && isGeneric) types.set(inner.name, told);
    else if (told && isOfCase && isModel(taint, told)) types.set(modelKey(name), told);
    else if (told && told.name !== inner.name && (isModel(taint, told) || isManaged(taint, told)))
      types.set(modelKey(name), told);
  }
  const bound = boundTo(types, places);
  return bound && !isAmongFew(taint, info, bound.key) ? boundTo(types, new Map()) : bound;
}

/** `const [field, setField] = useState('note')`: a text that a function switches over, and that somebody may set to another. */
function mayChange({ program }: Taint, { fact }: FunctionInfo, name: string, value: Expression): boolean {
  return value.kind === 'name' && changedIn(program).has(value.name) && mentionsOf(fact.body).subjects.has(name);
}

function boundTo(types: Bound['types'], places: Bound['places']): Bound | undefined {
  if (types.size === 0 && places.size === 0) return undefined;
  const key = [
    ...[...types].map(([name, type]) => `${name}=${type.name}`),
    ...[...places].map(([name, place]) => `${name}:${place}`),
  ].join(' ');
  return { types, places, key };
}

/** The types that a protocol leaves to those that are one, as far as a function of it says them: `Inside.kind`. */
function leftToOthers(taint: Taint, { id, fact, owner }: FunctionInfo): readonly string[] {
  if (!owner) return NO_NAMES;
  return memoize(taint, `left to others ${id}`, () => {
    const names = lineage(taint.program, owner).flatMap(({ associated }) => [...associated.keys()]);
    return names.length === 0 ? NO_NAMES : names.filter((name) => mentionsOf(fact.body).names.has(name));
  });
}

const NO_NAMES: readonly string[] = [];

const NO_PARTS: Parts = new Map();

/** Entries of tables that one function is asked for by callers who name them: texts of an app are thousands. */
const MOST_ENTRIES = 60;

/** Ways to call one function that are told apart. One that calls itself with a longer name each time comes to no end. */
const MOST_BOUND = 300;

function isAmongFew(taint: Taint, { id }: FunctionInfo, key: string): boolean {
  const known = memoize(taint, `bound ${id}`, () => new Set<string>());
  if (known.size < MOST_BOUND) known.add(key);
  return known.has(key);
}

/** Whether a function is to be followed for a key by itself. What names a place of a store always is. */
function isFew(taint: Taint, { id, fact }: FunctionInfo, parameter: string, key: string): boolean {
  if (!mentionsOf(fact.body).keys.has(parameter)) return true;
  const known = memoize(taint, `entries ${id}`, () => new Set<string>());
  if (known.size < MOST_ENTRIES) known.add(key);
  return known.has(key);
}

/** Whether it is a class or a struct of the app's own, that a store may keep by. */
function isModel(taint: Taint, type: TypeName): boolean {
  const kind = typeInfoOf(taint, type)?.kind;
  return kind === 'struct' || kind === 'class';
}

function modelKey(parameter: string): string {
  return `\0of ${parameter}`;
}

/** The type of a parameter in a run: what is kept by a store is of the type that the caller passes, `some PersistableRecord`. */
export function typeOfParameter({ name, type }: Parameter, frame: Pick<TaintFrame, 'bound'>): TypeName | undefined {
  const told = frame.bound?.types.get(modelKey(name));
  if (!told || !type) return type && meantBy(type, frame);
  return elementType(type) === type ? told : { ...type, args: [told] };
}

/** Whether a function keeps something in a store by its type, or may read what is kept so. */
function keepsModels(taint: Taint, { id, fact }: FunctionInfo, depth = 0): boolean {
  if (fact.parameters.length === 0 || depth > DEEPEST) return false;
  if (fact.parameters.some(({ type }) => type && elementType(type).name === OBJECT)) return true;
  return memoize(taint, `keeps models ${id}`, () => {
    taint.memo.set(`keeps models ${id}`, false);
    return [...mentionsOf(fact.body).calls.keys()].some((name) => {
      const rows = storeCalls(name);
      if (rows) return rows.some(({ does, on, args }) => does === 'puts' && (on === 'self' || args.some(isOfModel)));
      return callableNamed(taint.program, name)
        .slice(0, 3)
        .some((other) => keepsModels(taint, other, depth + 1));
    });
  });
}

function isOfModel({ role }: StoreArgument): boolean {
  return role === 'model';
}

/** `Lab.self`, or a value of a type, or each of a list. */
function typeTold(
  taint: Taint,
  value: Expression,
  typed: TaintTyped | undefined,
  { isMetatype }: TypeName,
  frame: TaintFrame,
): TypeName | undefined {
  if (value.kind === 'member' && value.name === 'self' && value.of) {
    if (value.of.kind === 'type') return value.of.type;
    return value.of.kind === 'name' ? meantBy({ name: value.of.name, args: [] }, frame) : undefined;
  }
  if (value.kind === 'list') {
    const [first, ...others] = value.items.map((item) => evaluate(taint, item, frame).type);
    return first && others.every((other) => other?.name === first.name) ? first : undefined;
  }
  return isMetatype || !typed?.type ? undefined : elementType(typed.type);
}

/** What an object, or what stands before a static function, `Ledger<Lab>.first()`, says of the type parameters of its class, and
 *  what those of the types around it are where it is called. */
function typesOfOwner(
  taint: Taint,
  info: FunctionInfo,
  self: TaintTyped | undefined,
  frame: TaintFrame,
): ReadonlyMap<string, TypeName> {
  const types = new Map(typesOfSelf(taint, info, self, frame));
  for (const name of info.owner?.outer?.generics ?? []) {
    const around = frame.bound?.types.get(name);
    if (around && !types.has(name) && isInOne(info.owner, frame.owner)) types.set(name, around);
  }
  return types;
}

/** What `Repo<Lab>` says, however it is called or inherited from. */
function typesOfSelf(
  { program }: Taint,
  { owner }: Pick<FunctionInfo, 'owner'>,
  self: TaintTyped | undefined,
  frame: TaintFrame,
): readonly (readonly [string, TypeName])[] {
  if (!owner) return [];
  if (self && self === frame.self)
    return [...(frame.bound?.types ?? [])].filter(([name]) => owner.generics.includes(name));
  const type = self?.type;
  const info = type && findTypeInfo(program, type.name);
  if (!type || !info) return [];
  const own = type.args.length > 0 ? type.args : aliasedArguments(program, type.name);
  if (info !== owner && lineage(program, owner).includes(info)) return typesOfHeir(program, owner, info, own, frame);
  const args = info === owner ? own : basesOf(program, info, owner.name)[0]?.args;
  return owner.generics.flatMap((name, index) => {
    const arg = args?.[index];
    return arg && arg.name !== name ? [[name, meantBy(arg, frame)] as const] : [];
  });
}

/** What an object says of the type parameters of a class, for what a property of it gives. */
export function boundToSelf(
  taint: Taint,
  member: Pick<FunctionInfo, 'owner'>,
  self: TaintTyped | undefined,
  frame: TaintFrame,
): Bound | undefined {
  if (!member.owner || member.owner.generics.length === 0) return undefined;
  const types = new Map(typesOfSelf(taint, member, self, frame));
  const key = [...types].map(([name, type]) => `${name}=${type.name}`).join(' ');
  return types.size > 0 ? { types, places: new Map(), key } : undefined;
}

/** `class Repo<T> : IRepo<T>`, where an `IRepo<Lab>` is at hand. */
function typesOfHeir(
  program: Program,
  owner: TypeInfo,
  above: TypeInfo,
  told: readonly TypeName[],
  frame: TaintFrame,
): readonly (readonly [string, TypeName])[] {
  const [base] = basesOf(program, owner, above.name);
  return (base?.args ?? []).flatMap(({ name }, index) => {
    const arg = told[index];
    return arg && owner.generics.includes(name) ? [[name, meantBy(arg, frame)] as const] : [];
  });
}

/** What a type says of one that it inherits from. */
function basesOf(program: Program, type: TypeInfo, name: string): readonly TypeName[] {
  return lineage(program, type).flatMap(({ bases }) => bases.filter((base) => base.name === name));
}

/** The type that a name stands for in a run. */
export function meantBy(type: TypeName, { bound }: Pick<TaintFrame, 'bound'>): TypeName {
  if (!bound || bound.types.size === 0) return type;
  const own = bound.types.get(type.name);
  if (own) return own;
  return type.args.length > 0 ? { ...type, args: type.args.map((arg) => meantBy(arg, { bound })) } : type;
}
