/**
 * What one flow may spend on what sources say: how many expressions it looks at, and how deep in one another. Used up, it
 * says where, and the flow goes on without.
 */
import type { Site } from '../facts/facts.ts';

export interface Fuel {
  /** Whether there is enough to look at an expression; the one who asked says when it is through. */
  enter(at: Site): boolean;
  leave(): void;
  /** Whether there is enough to connect a call with one more function that it may mean. */
  connect(at: Site): boolean;
  /** Starts from the top: whoever was deep in an expression is through, or gave up. */
  surface(): void;
  /** Something else did not suffice: the stack, or a number of what is told apart. */
  giveOut(at?: Site): void;
  /** Where it did not suffice for the first time. */
  usedUpAt(): Site | undefined;
  isSpent(): boolean;
  /** How much was used. */
  used(): number;
}

/** Expressions in one another: what JSX of 160 elements in one another comes to. The stack holds twice as many. */
const DEEPEST = 500;

/** What a connection takes, in expressions. */
const CONNECTION = 3;

let spent = 0;

export function createFuel(amount: number): Fuel {
  let left = amount;
  let depth = 0;
  let last: Site | undefined;
  let usedUp: Site | undefined;
  return {
    enter(at) {
      if (left <= 0 || depth >= DEEPEST) {
        usedUp ??= at;
        return false;
      }
      left -= 1;
      spent += 1;
      depth += 1;
      last = at;
      return true;
    },
    leave() {
      depth -= 1;
    },
    connect(at) {
      if (left <= 0) {
        usedUp ??= at;
        return false;
      }
      left -= CONNECTION;
      spent += CONNECTION;
      return true;
    },
    surface() {
      depth = 0;
    },
    giveOut(at = last) {
      usedUp ??= at;
    },
    usedUpAt: () => usedUp,
    isSpent: () => left <= 0,
    used: () => amount - left,
  };
}

/** Acts from the top. A stack that gives out all the same leaves part of it undone: sets only grow, so what was done holds.
 *  Undefined then. */
export function within<T>(fuel: Fuel, act: () => T): T | undefined {
  fuel.surface();
  try {
    return act();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    fuel.giveOut();
    return undefined;
  }
}

/** What was done elsewhere on a budget of its own: deliveries of a solver, nodes of a tree. */
export function noteSpent(amount: number): void {
  spent += amount;
}

/** All that was spent since the program began. Tests hold that it grows no faster than the sources do. */
export function spentInAll(): number {
  return spent;
}

/** Deliveries and expressions that all targets of a run share: each takes of what others left, and none gets less than a
 *  little. */
export interface Budget {
  /** How much one target may spend. */
  share(most: number, least: number): number;
  spend(amount: number): void;
}

export function createBudget(amount: number): Budget {
  let left = amount;
  return {
    share: (most, least) => Math.max(Math.min(most, left), Math.min(most, least)),
    spend(used) {
      left -= used;
    },
  };
}
