/**
 * What may be spent on what sources say. Everything that can grow by it takes from some fuel; used up, it is said, and the
 * run goes on.
 */
export interface Fuel {
  /** Takes some; false when there is not enough of it, now and from then on. */
  take(amount?: number): boolean;
  isSpent(): boolean;
}

let spent = 0;

export function createFuel(amount: number): Fuel {
  let left = amount;
  return {
    take(wanted = 1) {
      left -= wanted;
      spent += wanted;
      return left >= 0;
    },
    isSpent: () => left < 0,
  };
}

/** What was done elsewhere on fuel of its own: deliveries of a solver. */
export function noteSpent(amount: number): void {
  spent += amount;
}

/** All that was spent since the program began. Tests hold that it grows no faster than the sources do. */
export function spentInAll(): number {
  return spent;
}
