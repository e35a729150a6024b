/**
 * How values change on their way: into a part of something and out of it, made into bytes or a text, counted.
 */
import { MADE } from '../facts/facts.ts';
import { foreignMember, nameElsewhere } from '../models/foreign-paths.ts';
import { OPENED } from '../models/storage.ts';
import { stillCarried, under } from './objects/carried.ts';
import type { Thing } from './objects/objects.ts';
import {
  BESIDE,
  bareKey,
  ENCODED,
  HELD,
  IDENTITY,
  isEntry,
  isIdentity,
  isPart,
  isPlaced,
  KEY,
  NUMBER,
  OF_KEYS,
  PLACE,
  placed,
  SENT,
} from './value-parts.ts';
import type { RecordValue, TaintValue } from './values.ts';

export type Via = (value: TaintValue) => TaintValue | undefined;

const IDENTIFIERS: ReadonlySet<string> = new Set(['identifier', 'id']);

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
      const key = of.startsWith(PLACE)
        ? of.slice(of.indexOf(' ', PLACE.length) + 1)
        : of.startsWith('1\0')
          ? of.slice(2)
          : '';
      const [first, ...rest] = of.startsWith(PLACE) ? inner : value.path;
      if (first === '0' || first?.startsWith(KEY)) return first === '0' ? undefined : unplaced(value);
      return push(KEY + key)(isPart(first, '1') ? { ...value, path: rest } : unplaced(value));
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
        if (isPart(first, `${index}`)) return { ...value, path: rest };
        return first !== undefined && (NUMBER.test(first) || first === 'element') ? undefined : value;
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
        return isPart(first, `${place}`) || first === `${KEY}${place}` ? { ...value, path: rest } : undefined;
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
        return isPart(first, part) || first.startsWith(placed(part)) ? { ...value, path: rest } : undefined;
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
