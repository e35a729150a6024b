/**
 * One run of a function, told apart by where it was called from: its names, its receiver, and where its results go.
 */
import type { Expression, FileFacts, Region, Site, Statement, TypeName } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import type { FunctionInfo, TypeInfo } from '../../program/program.ts';
import type { Scope } from '../../program/scopes.ts';
import type { Written } from '../collections/comes-to.ts';
import { joinTags, type Tags, type Value } from '../values.ts';

/** A cell, with the static type of what is in it where the source tells. */
export interface Typed {
  readonly cell: Cell<Value>;
  readonly type?: TypeName;
  /** Where assignments go, when that is not where reading looks. */
  readonly into?: Cell<Value>;
  /** Under which conditional compilation the name is declared. */
  readonly region?: Region;
  /** What is taken out of it is taken out statement after statement, and of names alone. */
  readonly isInTurn?: boolean;
  /** `constant` is what is left in it, until a statement takes more out. */
  readonly isLeft?: boolean;
  /** What a `let` was given. */
  readonly constant?: Expression;
  /** Is had where it could be had: `guard let labs = …`. */
  readonly isTried?: boolean;
  /** The numbers that a loop runs through: `0..<kinds.count`. */
  readonly range?: Expression;
  /** What a loop over a list that is written out is at. */
  readonly entry?: Written;
  /** What it was made by, which may name a channel. */
  readonly made?: Expression;
}

/** A branch that only some values of a subject lead into. */
export interface Gate {
  /** Calls back with each value that leads here, now and later. */
  onMatch(see: (value: Value) => void): void;
  /** Whether a place is inside of what branches here: what is named there is named by what led there. */
  covers(site: Site): boolean;
  /** Tells what branches here from all else. */
  readonly name: string;
  readonly outer?: Gate;
}

export interface Frame {
  readonly id: number;
  readonly file: FileFacts;
  readonly scope: Scope<Typed>;
  /** Where it was called from, innermost last. */
  readonly calls: readonly Expression[];
  readonly owner?: TypeInfo;
  readonly self?: Cell<Value>;
  readonly result: Cell<Value>;
  readonly resultType?: TypeName;
  readonly tags: Tags;
  readonly gate?: Gate;
  /** Parameters of a closure that are used as `$0`, `$1`. */
  readonly anonymous?: readonly Cell<Value>[];
  /** The numbers that `$0` is each of in its turn. */
  readonly numbers?: Expression;
  /** The same for what is written in a call that runs it with each: `(1..<3).forEach { load(kinds[$0]) }`. */
  readonly handed?: Expression;
  /** The function that throws what is thrown here: none in a closure, which anybody may call. */
  readonly thrower?: FunctionInfo;
  /** Of a `catch`: what was tried. */
  readonly tried?: readonly Statement[];
  /** For people: `HealthStore.load()`. */
  readonly symbol: string;
  /** Runs only where a stored flag says that it did not before. */
  readonly isOnce?: boolean;
  /** Where what a view around lets a person pick goes. */
  readonly chosen?: Typed;
  /** What the code around a call takes of it. */
  readonly wanted?: { readonly call: Expression; readonly type: TypeName };
  /** Runs only where an app calls what a library offers. */
  readonly isOffered?: boolean;
  /** A type in it may stand for several. */
  readonly isGeneric?: boolean;
}

/** The frame inside a block: names declared there end with it. */
export function innerFrame(frame: Frame, more: Partial<Pick<Frame, 'tags' | 'gate' | 'tried'>> = {}): Frame {
  return {
    ...frame,
    scope: { outer: frame.scope },
    tags: more.tags ? joinTags(frame.tags, more.tags) : frame.tags,
    ...(more.gate && { gate: more.gate }),
    ...(more.tried && { tried: more.tried }),
  };
}
