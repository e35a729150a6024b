/**
 * What the record flow follows: records and what is made of them, functions as values, and places that a value may go to.
 */
import type { ClinicalType } from '../../types.ts';
import { type Expression, type FunctionFact, MADE, type Site, type TypeName } from '../facts/facts.ts';
import type { Cell } from '../flow/solver.ts';
import type { Place } from '../models/destinations.ts';
import { foreignMember, nameElsewhere } from '../models/foreign-paths.ts';
import { OPENED } from '../models/storage.ts';
import type { FunctionInfo } from '../program/program.ts';
import { type Carrier, stillCarried, under } from './objects/carried.ts';
import type { Thing } from './objects/objects.ts';
import type { TaintFrame, TaintTyped } from './state.ts';

/** Where records come into the code. */
export interface Origin {
  readonly id: number;
  readonly site: Site;
  /** For people: `the results of the query are clinical records`. */
  readonly what: string;
  /** The function it stands in. */
  readonly symbol: string;
  readonly types: ReadonlySet<ClinicalType>;
}

/** `path` says in which part of a compound it is, outermost first: a struct with a tainted `title` is not tainted, its
 *  `title` is. Empty for what is tainted as a whole. */
export type TaintValue =
  | {
      readonly kind: 'record';
      readonly origin: Origin;
      readonly strength: 'value' | 'derived';
      /** Becomes a record when it is cast to one, or fetched: samples of a query, a descriptor. `certain` when nothing
       *  but records can come of it. */
      readonly latent: 'no' | 'maybe' | 'certain';
      readonly path: readonly string[];
      /** The type of which any object was meant on its way, or the entry that may not be the one that holds it: what is at
       *  hand may hold something else. */
      readonly doubt?: string;
      /** Of a part that objects carry, where those are told apart: what each is, the innermost first. */
      readonly of?: readonly Carrier[];
      /** The objects of which it was read last, one of a class, where those are told apart and edited. */
      readonly from?: readonly Thing[];
    }
  /** An object of the app's own, where they are told apart. `doubt`: the entry that may not be the one that holds it. */
  | { readonly kind: 'object'; readonly thing: Thing; readonly path: readonly string[]; readonly doubt?: string }
  | { readonly kind: 'function'; readonly made: Made; readonly path: readonly string[] }
  /** What sets a binding, beside what that shows. */
  | { readonly kind: 'setter'; readonly made: Made; readonly path: readonly string[] }
  /** An object of a class of the app's own, where nothing says its type: what a provider gives. */
  | { readonly kind: 'own'; readonly type: TypeName; readonly path: readonly string[] }
  | { readonly kind: 'place'; readonly place: Place; readonly path: readonly string[] }
  /** Something that an import or a global brings into JavaScript or Dart: `package#a.b`. */
  | { readonly kind: 'foreign'; readonly foreign: string; readonly path: readonly string[] };

export type RecordValue = Extract<TaintValue, { kind: 'record' }>;

/** A function as a value. */
export interface Made {
  readonly id: number;
  /** A closure or local function. */
  readonly closure?: Closure;
  /** A method of something, or a function of the program. */
  readonly method?: FunctionInfo;
  readonly self?: TaintTyped;
  readonly keyPath?: readonly string[];
  /** The type that a key path begins at, where the source tells. */
  readonly from?: TypeName;
  /** A method taken from its type: it is first given what it is to be called on. */
  readonly isUnbound?: boolean;
  /** What an `@autoclosure` gives when it is called. */
  readonly gives?: Cell<TaintValue>;
  /** What it is given comes there: who fills a stream. */
  readonly fills?: Cell<TaintValue>;
  /** The same, where it is looked for only when somebody puts something there: into what is bound. */
  readonly sets?: () => Cell<TaintValue>;
  /** A member of a type whose file is not at hand, which may be a function: it is opened by the name of the type. */
  readonly of?: string;
  readonly site: Site;
}

/** A closure's body, followed once for each run of what is around it. */
export interface Closure {
  readonly fact: FunctionFact;
  readonly frame: TaintFrame;
  readonly parameters: readonly TaintTyped[];
  /** What its body puts into the objects that they are, where the caller shares those. */
  readonly filled: readonly (Cell<TaintValue> | undefined)[];
  /** What a parameter is that is not given, by its position. */
  readonly defaults: ReadonlyMap<number, Cell<TaintValue>>;
  readonly result: Cell<TaintValue>;
  /** What stands in it by itself: a result builder takes it. */
  readonly dropped?: Cell<TaintValue>;
  /** The places that it is given, one after the other, where it names those. */
  readonly keys?: readonly string[];
}

export type Via = (value: TaintValue) => TaintValue | undefined;

/** What stands before the parts of something that was encoded: they are none of the bytes, and come back when those are
 *  decoded. */
const ENCODED = '\0encoded';

/** What stands before what an object of a class holds, where nothing tells its class: found by its name, and not handed over
 *  with the object. */
export const HELD = '\0held';

/** What stands before the key of an entry of a dictionary. Only who asks for another key misses it: to all else an entry is
 *  as good as the whole. */
const KEY = '\0key ';

/** What stands before what is a key of a dictionary itself, and none of what is under it. */
const OF_KEYS = '\0of keys';

/** What stands for an object that it identifies: none of its parts, and what it is said by is as good. */
export const IDENTITY = '\0identity';

export function isIdentity({ path }: TaintValue): boolean {
  return path.includes(IDENTITY);
}

/** What stands before what an object of a package was made with beside its identifier: as good as the object, and none of
 *  that. */
const BESIDE = '\0beside identifier';

const IDENTIFIERS: ReadonlySet<string> = new Set(['identifier', 'id']);

/** What stands before a place in a list of JavaScript and the key of the pair that stands there, where that is known. */
const PLACE = '\0place ';

function placed(place: number | string): string {
  return `${PLACE}${place} `;
}

/** Whether it is in a pair that stands at a known place of a list. */
export function isPlaced({ path: [first] }: TaintValue): boolean {
  return first?.startsWith(PLACE) === true;
}

const NUMBER = /^\d+$/;

/** Whether it is at hand itself, or as an entry of a table: none of something's other parts. */
export function isAtHand({ path }: TaintValue): boolean {
  return path.every((part) => part.startsWith(KEY));
}

/** Whether it is an entry of a table, found by its key. */
export function isEntry({ path: [first] }: TaintValue): boolean {
  return first?.startsWith(KEY) === true;
}

/** Whether it is in a part of something that has a name. */
export function isNamedPart({ path: [first = '\0'] }: TaintValue): boolean {
  return !first.startsWith('\0') && !NUMBER.test(first);
}

/** The key that an entry is found by, or the name of a part. */
export function partName({ path: [first = ''] }: TaintValue): string {
  return first.startsWith(KEY) ? first.slice(KEY.length) : first;
}

/** The type of the object at hand that carries it, itself or as an entry of a table. */
export function carriedIn(value: RecordValue): string | undefined {
  return carrierIn(value)?.split(KIND)[0];
}

/** Before each part that a carrier says of itself, behind its type: `Entry`, `kind=typed`. */
export const KIND = '\0kind ';

/** The text that a part of what carries it is. */
export function saidIn(value: RecordValue, part: string): string | undefined {
  const [, ...said] = carrierIn(value)?.split(KIND) ?? [];
  return said.find((each) => each.startsWith(`${part}=`))?.slice(part.length + 1);
}

function carrierIn({ path, of = [] }: RecordValue): string | undefined {
  const outer = path.findIndex((part) => !part.startsWith(KEY) && !NUMBER.test(part));
  return of.find(({ depth }) => depth === path.length - outer)?.type;
}

/** A key by itself: none where it is not told. */
function bareKey(part: string): readonly string[] {
  return part === KEY ? [] : [part.slice(KEY.length)];
}

/** Deeper parts are not told apart. */
const DEEPEST = 4;
/** Besides those that a library puts around an action of its own: a slice, its actions, the creator. */
const AROUND_ACTION = 3;
/** Values beyond which only the outermost parts are told apart. */
const MOST_VALUES = 10_000;
/** Functions are not looked for further inside: types that hold themselves would hold them in every way. */
const DEEPEST_FUNCTION = 2;

/** Flows that change values. */
export interface Values {
  /** The one that stands for all equal ones: what a flow makes is not it yet. */
  intern(value: TaintValue): TaintValue;
  /** Tainted as a whole, wherever in it the record was. Functions are dropped. */
  readonly whole: Via;
  /** The same with its parts, as far as one may be handed over. */
  readonly given: Via;
  /** A count, a comparison: weaker than the record. */
  readonly derive: Via;
  /** A sample that turns out to be a record. */
  readonly real: Via;
  /** What a descriptor, of which only records can come, brings. */
  readonly fetched: Via;
  /** One of the elements, whichever: `list[index]`, `table[key]`. */
  readonly element: Via;
  /** What stands at a place of a list, or of a tuple, `list[0].name`; at any, where it is not told. */
  at(place: number | undefined): Via;
  /** In an object that is made with something that identifies it. */
  readonly besideIdentifier: Via;
  /** What a call by this name gives of what it is called on. */
  called(name: string): Via;
  /** In the pair of a key at a place of a list, and whichever it is at. */
  standing(place: number, key: string): Via;
  readonly unplaced: Via;
  /** Made into bytes or a text, and back again: the parts stay. */
  readonly encoded: Via;
  readonly decoded: Via;
  /** Only places: an address that a client was made with. */
  readonly placed: Via;
  /** A part of a tuple by its position; what is no tuple comes whole. */
  part(index: number): Via;
  push(part: string): Via;
  /** An entry of a dictionary by its key, put in and taken out. Empty for a key that is not told: with `doubt` what was put
   *  in by such a key may be another than the one that is asked for. */
  entered(key: string): Via;
  /** The same where objects have entries too: a function that is one is called by its key alone. */
  tabled(key: string): Via;
  entry(key: string, doubt?: string): Via;
  /** As a key of a dictionary, and what is in one under its keys. */
  readonly asKey: Via;
  readonly keys: Via;
  readonly underKeys: Via;
  /** Of an object that was read of JSON: the names of its fields say nothing of what they hold, which is what stands under
   *  them. */
  readonly fieldNames: Via;
  readonly ofFields: Via;
  /** The entries of a table that is made of pairs, and their keys. */
  readonly paired: Via;
  readonly pairedKey: Via;
  /** A dictionary of native code in another language, where its entries are parts like any other. */
  readonly keyed: Via;
  /** An object of another language, which is a table in native code. */
  readonly tables: Via;
  /** What any object of a type may hold. */
  doubted(type: string): Via;
  /** As what one of several objects holds. */
  from(thing: Thing): Via;
  pop(part: string): Via;
  /** As a part of what a library puts around it. */
  around(part: string): Via;
  /** As a part that an object of a type carries. */
  carried(type: string): Via;
}

const given: Via = (value) => (NOT_GIVEN.has(value.kind) || value.path.includes(HELD) ? undefined : value);

const NOT_GIVEN: ReadonlySet<TaintValue['kind']> = new Set(['function', 'setter', 'own', 'foreign'] as const);

/** What stands before what is in a call of a service, in a text that may be the script of a page: as good as the text. */
export const SENT = '\0sent ';

const whole: Via = (value) => {
  const it = given(value);
  if (it && isIdentity(it)) return { ...it, path: [IDENTITY] };
  if (it?.path[0]?.startsWith(SENT)) return { ...it, path: it.path.slice(0, 1) };
  return it && it.path.length > 0 ? { ...it, path: [] } : it;
};

function unplaced(value: TaintValue): TaintValue {
  return isPlaced(value) ? { ...value, path: value.path.slice(1) } : value;
}

export function createValues(): Values {
  const known = new Map<string, TaintValue>();
  const vias = new Map<string, Via>();
  const paths = new Set<string>();
  const standing = new Set<TaintValue>();
  const intern = (made: TaintValue): TaintValue => {
    if (standing.has(made)) return made;
    const value = stillCarried(made);
    const key = keyOf(value);
    const found = known.get(key);
    if (found) return found;
    known.set(key, value);
    standing.add(value);
    return value;
  };
  const memo = (key: string, make: () => Via): Via => {
    const found = vias.get(key) ?? once(make());
    vias.set(key, found);
    return found;
  };
  /** Most of what a flow is given it was given before, on another way. */
  const once = (via: Via): Via => {
    const made = new Map<TaintValue, TaintValue | undefined>();
    return (value) => {
      if (made.has(value)) return made.get(value);
      const result = via(value);
      const stands = result && intern(result);
      made.set(value, stands);
      return stands;
    };
  };
  const push = (part: string): Via =>
    memo(`+${part}`, () => (value) => {
      if (value.kind !== 'record' && value.path.length >= DEEPEST_FUNCTION) return undefined;
      const around = part === MADE || value.path.includes(MADE) ? AROUND_ACTION : 0;
      const depth = known.size < MOST_VALUES ? DEEPEST + around : 1;
      return under(part, value, depth);
    });
  const around = (part: string): Via =>
    memo(`++${part}`, () => (value) => {
      if (value.kind !== 'record' && value.path.length >= DEEPEST_FUNCTION) return undefined;
      return under(part, value, DEEPEST + AROUND_ACTION);
    });
  const wholly = once(whole);
  return {
    intern,
    around,
    whole: wholly,
    given: once(given),
    derive: once((value) => (value.kind === 'record' ? { ...value, strength: 'derived', path: [] } : undefined)),
    real: once((value) => (value.kind === 'record' && value.latent !== 'no' ? { ...value, latent: 'no' } : value)),
    fetched: (value) =>
      value.kind === 'record' && value.latent === 'certain' ? { ...value, latent: 'no', path: [] } : value,
    element: once((value) =>
      value.path.length > 0 && value.path[0] !== IDENTITY ? { ...value, path: value.path.slice(1) } : value,
    ),
    encoded: (value) => {
      if (value.kind === 'function' || value.kind === 'foreign' || value.path[0] === ENCODED) return whole(value);
      return under(ENCODED, value, DEEPEST + 1);
    },
    decoded: (value) => (value.path[0] === ENCODED ? { ...value, path: value.path.slice(1) } : whole(value)),
    besideIdentifier: once((value) => {
      const it = whole(value);
      return it?.kind === 'record' ? { ...it, path: [BESIDE] } : it;
    }),
    called: (name) =>
      IDENTIFIERS.has(name)
        ? memo(`()${name}`, () => (value) => (value.path[0] === BESIDE ? undefined : whole(value)))
        : wholly,
    standing: (place, key) => push(placed(place) + key),
    unplaced: once(unplaced),
    paired: once((value) => {
      const [of = '', ...inner] = value.path;
      const key = of.startsWith(PLACE) ? of.slice(of.indexOf(' ', PLACE.length) + 1) : '';
      const [first, ...rest] = of.startsWith(PLACE) ? inner : value.path;
      if (first === '0' || first?.startsWith(KEY)) return first === '0' ? undefined : unplaced(value);
      return push(KEY + key)(first === '1' ? { ...value, path: rest } : unplaced(value));
    }),
    pairedKey: once((whole) => {
      const value = unplaced(whole);
      return value.path[0] === '0' ? { ...value, path: value.path.slice(1) } : undefined;
    }),
    keyed: (value) =>
      value.path.some((part) => part.startsWith(KEY))
        ? { ...value, path: value.path.flatMap((part) => (part.startsWith(KEY) ? bareKey(part) : [part])) }
        : value,
    tables: (value) =>
      value.kind === 'record' && value.path.some((part) => !part.startsWith('\0') && !NUMBER.test(part))
        ? { ...value, path: value.path.map((part) => (/^\0|^\d+$/.test(part) ? part : KEY + part)) }
        : value,
    asKey: once((value) => (value.kind === 'record' ? { ...value, path: [OF_KEYS] } : undefined)),
    keys: once((value) => (value.path[0] === OF_KEYS ? { ...value, path: value.path.slice(1) } : undefined)),
    underKeys: (value) => (value.path[0] === OF_KEYS ? undefined : value),
    fieldNames: once((value) => {
      if (value.path[0] === OF_KEYS) return { ...value, path: value.path.slice(1) };
      return value.kind === 'record' && value.path.length === 0 ? { ...value, strength: 'derived' } : undefined;
    }),
    ofFields: once((value) => (value.kind === 'record' && value.path.length === 0 ? { ...value, path: ['1'] } : value)),
    placed: (value) =>
      value.kind === 'place' ? (value.path.length === 0 ? value : { ...value, path: [] }) : undefined,
    part: (index) =>
      memo(`.${index}`, () => (value) => {
        const [first, ...rest] = value.path;
        if (first === OF_KEYS) return index === 0 ? { ...value, path: rest } : undefined;
        // of a pair of a dictionary the second is the entry
        if (first?.startsWith(KEY)) return index === 0 ? undefined : { ...value, path: rest };
        if (first === `${index}`) return { ...value, path: rest };
        return first !== undefined && /^(?:\d+|element)$/.test(first) ? undefined : value;
      }),
    at: (place) =>
      memo(`@${place}`, () => (value) => {
        const [first, ...rest] = value.path;
        if (first?.startsWith(PLACE))
          return place === undefined || first.startsWith(placed(place)) ? { ...value, path: rest } : undefined;
        if (first === undefined || !(first.startsWith(KEY) || NUMBER.test(first))) return value;
        // an entry by another key may stand in a table in the list
        if (first.startsWith(KEY) && !NUMBER.test(first.slice(KEY.length)))
          return first === KEY ? { ...value, path: rest } : value;
        if (place === undefined) return { ...value, path: rest };
        return first === `${place}` || first === `${KEY}${place}` ? { ...value, path: rest } : undefined;
      }),
    push,
    tabled: (key) => push(KEY + key),
    entered: (key) =>
      memo(
        `=${KEY}${key}`,
        () => (value) =>
          value.kind === 'record' || value.kind === 'object' || value.kind === 'function'
            ? under(KEY + key, value, DEEPEST)
            : value,
      ),
    entry: (key, doubt) =>
      memo(`-${KEY}${key}${doubt === undefined ? '' : `?${doubt}`}`, () => (value) => {
        const [first, ...rest] = value.path;
        if (first === OF_KEYS) return undefined;
        if (!first?.startsWith(KEY)) return value;
        if (first === KEY + key) return { ...value, path: rest };
        // by its index in a list of tables
        if (NUMBER.test(key) && !NUMBER.test(first.slice(KEY.length)) && first !== KEY) return value;
        if (first !== KEY) return undefined;
        return doubt === undefined || (value.kind !== 'record' && value.kind !== 'object')
          ? { ...value, path: rest }
          : { ...value, path: rest, doubt: value.doubt ?? doubt };
      }),
    pop: (part) =>
      memo(`-${part}`, () => (inside) => {
        if (inside.path[0] === OF_KEYS) {
          if (/^(?:1|value|values)$/i.test(part)) return undefined;
          return /^(?:0|key|keys)$/i.test(part) ? { ...inside, path: inside.path.slice(1) } : inside;
        }
        const isOfTable = isEntry(inside);
        const value = isOfTable || inside.path[0] === HELD ? { ...inside, path: inside.path.slice(1) } : inside;
        if (isOfTable && /^(?:1|[Vv]alue)$/.test(part)) return value;
        if (isOfTable && /^(?:0|[Kk]eys?)$/.test(part)) return undefined;
        const [first, ...rest] = value.path;
        // a function has no parts, and those of an object are its own
        if (first === undefined) {
          // a sample has no such part that is no record
          if (value.kind === 'record' && RECORDS_ALONE.has(part)) return { ...value, latent: 'no' };
          if (value.kind === 'foreign' && value.foreign.startsWith(OPENED) && OF_STORE.has(part)) return value;
          if (value.kind === 'foreign') {
            if (paths.size >= MOST_PATHS) return undefined;
            const foreign = memberPath(value.foreign, part);
            paths.add(foreign);
            return { ...value, foreign };
          }
          return HAS_NO_PARTS.has(value.kind) ? undefined : value;
        }
        if (first === BESIDE && IDENTIFIERS.has(part)) return undefined;
        if (first === ENCODED || first === BESIDE || first === IDENTITY || first.startsWith(SENT)) return whole(value);
        return first === part || first.startsWith(placed(part)) ? { ...value, path: rest } : undefined;
      }),
    carried: (type) =>
      memo(`^${type}`, () => (value) => {
        const depth = value.path.length;
        if (value.kind !== 'record' || depth === 0) return value;
        return { ...value, of: [...(value.of ?? []).filter((it) => it.depth < depth), { type, depth }] };
      }),
    doubted: (type) =>
      memo(
        `?${type}`,
        () => (value) =>
          (value.kind === 'record' || value.kind === 'object') && value.doubt === undefined
            ? { ...value, doubt: type }
            : value,
      ),
    from: (thing) =>
      memo(
        `<${thing.id}`,
        () => (value) => (value.kind === 'record' ? { ...value, from: readLast(value, thing) } : value),
      ),
  };
}

/** Classes of which an object is remembered that something was read of. */
const MOST_READ = 3;

function readLast({ from = [] }: RecordValue, thing: Thing): readonly Thing[] {
  return [thing, ...from.filter(({ type }) => type !== thing.type)].slice(0, MOST_READ);
}

/** What of all samples records alone have: https://developer.apple.com/documentation/healthkit/hkclinicalrecord */
const RECORDS_ALONE: ReadonlySet<string> = new Set(['displayName', 'fhirResource', 'FHIRResource', 'clinicalType']);

const HAS_NO_PARTS: ReadonlySet<TaintValue['kind']> = new Set(['function', 'setter', 'own', 'object'] as const);

/** What a store gives of itself. https://developer.apple.com/documentation/swiftdata/modelcontainer/maincontext */
const OF_STORE: ReadonlySet<string> = new Set(['mainContext', 'container', 'data']);

/** Longer paths are not told apart: what a loop reads from itself comes to an end. */
const MOST_MEMBERS = 5;

/** Members of what comes from outside that one target is followed to: some hundred times what apps have. */
const MOST_PATHS = 20_000;

function memberPath(path: string, name: string): string {
  if (nameElsewhere(path) !== undefined) return path;
  return path.split('.').length > MOST_MEMBERS ? path : foreignMember(path, name);
}

function keyOf(value: TaintValue): string {
  const path = value.path.join('.');
  switch (value.kind) {
    case 'record':
      return `r${value.origin.id}|${value.strength}|${value.latent}|${path}${value.doubt === undefined ? '' : `|?${value.doubt}`}${(value.of ?? []).map(({ type, depth }) => `|^${type} ${depth}`).join('')}${(value.from ?? []).map(({ id }) => `|<${id}`).join('')}`;
    case 'object':
      return `o${value.thing.id}|${path}${value.doubt === undefined ? '' : `|?${value.doubt}`}`;
    case 'function':
      return `f${value.made.id}|${path}`;
    case 'setter':
      return `s${value.made.id}|${path}`;
    case 'place':
      return `p${value.place.kind}|${value.place.name}|${path}`;
    case 'own':
      return `c${value.type.name}|${path}`;
    case 'foreign':
      return `x${value.foreign}|${path}`;
  }
}

export type Call = Extract<Expression, { kind: 'call' }>;

/** The case of a result that holds an error. */
export const FAILURE = 'failure';

/** The case that a value is carried by. */
export function carrierOf({ path: [first] }: TaintValue): string | undefined {
  return first === undefined ? undefined : PAYLOAD.exec(first)?.[1];
}

/** The case of {@link payload}. */
const PAYLOAD = /^([^.\0]+)\.\d+$/;

/** The part that a case carries at a place. */
export function payload(name: string, index: number): string {
  return `${name}.${index}`;
}
