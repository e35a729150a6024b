/**
 * What can be in a cell: the values that the analysis tells apart. Interned, so that sets compare by identity.
 */
import type { ClinicalType } from '../../types.ts';
import type { CaseFact, Expression, FunctionFact, Site } from '../facts/facts.ts';
import type { Cell } from '../flow/solver.ts';
import { PER_OBJECT_TYPES } from '../models/healthkit.ts';
import type { FunctionInfo, TypeInfo } from '../program/program.ts';
import type { Frame } from './calls/frames.ts';

/** What an entry of a table was picked by. */
export interface Flag {
  readonly id: number;
  readonly by: Value & { readonly site: Site };
}

/** What is known of how a value came along. */
export interface Tags {
  /** Narrowed by a condition that cannot be evaluated. */
  readonly upperBound?: boolean;
  /** Passed code that does not ship. */
  readonly conditional?: string;
  /** Passed code that is compiled where a module is there that may be missing: the condition, and that module. */
  readonly perhaps?: Perhaps;
  /** Passed an availability check for this iOS. */
  readonly available?: string;
  /** One element of a list, by an index. */
  readonly choice?: Choice;
  /** What stands for the type where people are shown it. */
  readonly lead?: Lead;
  /** What belongs to the entry is shown where the flag is named. */
  readonly flag?: Flag;
}

/** A condition that hangs on a module of which is not known whether it is there. One object a condition. */
export interface Perhaps {
  readonly condition: string;
  readonly module: string;
  readonly site: Site;
}

/** A step that led to a type, and those before it. */
export interface Lead {
  readonly id: number;
  readonly way: Way;
  readonly before?: Lead;
}

/** What leads to types at one place: a case in a `switch`, a key of a table. */
export interface Way {
  readonly id: number;
  readonly site: Site;
  /** What led to that. */
  readonly lead?: Lead;
  readonly types: Set<ClinicalType>;
  /** A list names a constant that the same function names the type by. */
  readonly isOfLocal?: boolean;
  /** A case of an enum, where that declares it. */
  readonly isDeclared?: boolean;
}

/** A place where an index says which element is meant. */
export interface Choice {
  readonly id: number;
  readonly site: Site;
  /** What the index may be. */
  readonly index: Cell<Value>;
  /** The names that lead to the list, in that function. */
  readonly list?: string;
  readonly by?: FunctionInfo;
}

export const NO_TAGS: Tags = {};

export type Value = { readonly tags: Tags } & (
  | {
      readonly kind: 'clinical';
      readonly type: ClinicalType;
      readonly site: Site;
      readonly spelling: 'case' | 'constant' | 'string' | 'all';
    }
  /** A HealthKit type that is not clinical. `name` and `site` tell only those that must be asked for object by object.
   *  `named`: whether there is any, and which, is said by what came as its name. */
  | { readonly kind: 'other-type'; readonly name: string; readonly site?: Site; readonly named?: Choice }
  | { readonly kind: 'constant'; readonly value: string | number | boolean; readonly site: Site }
  /** A case of the app's own enum; without `owner` a name that waits for its type: `.allergyRecord`. */
  | {
      readonly kind: 'case';
      readonly name: string;
      readonly owner?: TypeInfo;
      readonly fact?: CaseFact;
      readonly payload?: Thing;
      readonly site: Site;
    }
  | { readonly kind: 'object'; readonly thing: Thing }
  | { readonly kind: 'function'; readonly made: FunctionValue }
  /** A type itself: `Kind.self`, `HKQuantityType`. `site` tells where it is handed on as such. */
  | { readonly kind: 'type'; readonly name: string; readonly site?: Site }
  /** Each number of a range in its turn: what a loop over indices gives. */
  | { readonly kind: 'numbers' }
  /** Something from outside of the code, by the path that leads to it. */
  | { readonly kind: 'foreign'; readonly path: string }
  /** A FHIR resource type, or a predicate made from one. */
  | { readonly kind: 'fhir'; readonly name: string; readonly site: Site }
  /** Not knowable from the repository. `isOutside`: chosen by whoever calls from outside the code; `isText`: by a text of
   *  theirs, so that even a case of the app's own enum is not the app's choice. */
  | {
      readonly kind: 'unknown';
      readonly reason: string;
      readonly isOutside: boolean;
      readonly isText?: true;
      /** A row, a segment, a segue: one of those that the app itself offers. */
      readonly isOffered?: true;
      /** A number, of a row or a segment. */
      readonly isPlace?: true;
      readonly site: Site;
    }
);

/** What is kept of a type that is not clinical: all are alike but those asked for object by object. */
export function otherType(name: string, site: Site | undefined, tags: Tags): Value {
  return PER_OBJECT_TYPES.has(name) && site
    ? { kind: 'other-type', name, site, tags }
    : { kind: 'other-type', name: '', tags };
}

/** Something with parts: an object of the app's types, a tuple, a dictionary. */
export interface Thing {
  readonly id: number;
  readonly form: 'object' | 'tuple' | 'dictionary' | 'any';
  readonly type?: TypeInfo;
  readonly fields: Map<string, Cell<Value>>;
  /** Stands for all objects of its type that have these type arguments. */
  readonly isAny?: true;
  /** Its entries are found by their keys alone: none is an object of JavaScript. */
  readonly isTable?: true;
  /** Of a dictionary: where to look for entries it has not itself; `hidden`: the keys that another of them has for sure. */
  readonly bases?: readonly { readonly cell: Cell<Value>; readonly hidden: ReadonlySet<string> }[];
  readonly site: Site;
  /** What is written where it is made. */
  readonly made?: Expression;
}

/** A function as a value, with what it closes over. */
export interface FunctionValue {
  readonly id: number;
  /** A closure or local function, with the names around it. */
  readonly fact?: FunctionFact;
  readonly frame?: Frame;
  /** A method of something, or a function of the program. */
  readonly method?: FunctionInfo;
  readonly self?: Cell<Value>;
  /** A method taken from its type, `Records.load`: it is first given what it is to be called on. */
  readonly isUnbound?: boolean;
  /** What an `@autoclosure` gives when it is called. */
  readonly gives?: Cell<Value>;
  /** A key path. */
  readonly path?: readonly string[];
  /** A name that is called like a function: `HKObjectType.clinicalType(forIdentifier:)`, `Kind.init`. */
  readonly callee?: Expression;
  readonly labels?: readonly string[];
}

/** Value to the one object that stands for all equal ones. */
export type Intern = (value: Value) => Value;

export function createIntern(): Intern {
  const known = new Map<string, Value>();
  const interned = new Set<Value>();
  return (value) => {
    if (interned.has(value)) return value;
    const key = keyOf(value);
    const found = known.get(key);
    if (found) return found;
    known.set(key, value);
    interned.add(value);
    return value;
  };
}

function keyOf(value: Value): string {
  const { upperBound, conditional, perhaps, available, choice, lead, flag } = value.tags;
  const way = `${choice?.id ?? ''}|${lead?.id ?? ''}|${flag?.id ?? ''}|${perhaps?.condition ?? ''}`;
  return `${identity(value)}|${upperBound ? 1 : ''}|${conditional ?? ''}|${available ?? ''}|${way}`;
}

function identity(value: Value): string {
  switch (value.kind) {
    case 'clinical':
      return `t${value.type}|${place(value.site)}`;
    case 'other-type':
      return value.site ? `o${value.name}|${place(value.site)}` : `o${value.named?.id ?? ''}`;
    case 'constant':
      return `c${typeof value.value}${value.value}|${place(value.site)}`;
    case 'case':
      return `e${value.owner?.id ?? ''}.${value.name}|${value.payload?.id ?? ''}|${place(value.site)}`;
    case 'object':
      return `x${value.thing.id}`;
    case 'function':
      return `f${value.made.id}`;
    case 'type':
      return value.site ? `y${value.name}|${place(value.site)}` : `y${value.name}`;
    case 'numbers':
      return 'n';
    case 'foreign':
      return `p${value.path}`;
    case 'fhir':
      return `r${value.name}|${place(value.site)}`;
    case 'unknown':
      return `u${value.reason}|${value.isOutside}${value.isText ? 't' : ''}|${place(value.site)}`;
  }
}

function place({ file, start }: Site): string {
  return `${start}@${file.path}`;
}

/** The value with more said about its way. Tags only accumulate, and the highest availability holds. */
export function tagged<T extends Value>(value: T, tags: Tags): T {
  if (tags === NO_TAGS) return value;
  const had = value.tags;
  const upperBound = had.upperBound || tags.upperBound;
  const conditional = had.conditional ?? tags.conditional;
  const perhaps = had.perhaps ?? tags.perhaps;
  const available = latest(had.available, tags.available);
  const choice = had.choice ?? tags.choice;
  const lead = had.lead ?? tags.lead;
  const flag = had.flag ?? tags.flag;
  const isSame =
    upperBound === had.upperBound &&
    conditional === had.conditional &&
    perhaps === had.perhaps &&
    available === had.available &&
    choice === had.choice &&
    lead === had.lead &&
    flag === had.flag;
  if (isSame) return value;
  return { ...value, tags: joinTags(had, tags) };
}

export function joinTags(a: Tags, b: Tags): Tags {
  if (a === NO_TAGS) return b;
  if (b === NO_TAGS) return a;
  const conditional = a.conditional ?? b.conditional;
  const perhaps = a.perhaps ?? b.perhaps;
  const available = latest(a.available, b.available);
  const choice = a.choice ?? b.choice;
  const lead = a.lead ?? b.lead;
  const flag = a.flag ?? b.flag;
  return {
    ...((a.upperBound || b.upperBound) && { upperBound: true }),
    ...(conditional !== undefined && { conditional }),
    ...(perhaps && { perhaps }),
    ...(available !== undefined && { available }),
    ...(choice && { choice }),
    ...(lead && { lead }),
    ...(flag && { flag }),
  };
}

/** The later of two versions. */
export function latest(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference > 0 ? a : b;
  }
  return a;
}
