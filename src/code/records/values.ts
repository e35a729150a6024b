/**
 * What the record flow follows: records and what is made of them, functions as values, and places that a value may go to.
 */
import type { ClinicalType } from '../../types.ts';
import type { Expression, FunctionFact, Site, TypeName } from '../facts/facts.ts';
import type { Cell } from '../flow/solver.ts';
import type { Place } from '../models/destinations.ts';
import type { FunctionInfo } from '../program/program.ts';
import type { Carrier } from './objects/carried.ts';
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
  /** Each call of it is one of its own. */
  readonly isOfEachCall?: true;
  /** Of what a container makes anew for each that asks: what it makes for who asks there. */
  readonly forEach?: (at: Expression) => Cell<TaintValue> | undefined;
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

export type Call = Extract<Expression, { kind: 'call' }>;
