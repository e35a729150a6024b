/** What is left of the time that talking to GitHub may take. */
export interface Patience {
  /** Milliseconds. */
  left(): number;
  /** Counts the time that some talking takes, with its waits. */
  during<T>(talk: () => Promise<T>): Promise<T>;
}

/** Our own work between two requests takes nothing of it: a large report must not cost its comment. */
export function createPatience(most: number): Patience {
  let taken = 0;
  let talks = 0;
  let since = 0;
  const left = () => most - taken - (talks > 0 ? Date.now() - since : 0);
  return {
    left,
    async during(talk) {
      if (talks === 0) since = Date.now();
      talks += 1;
      try {
        return await talk();
      } finally {
        talks -= 1;
        if (talks === 0) taken += Date.now() - since;
      }
    },
  };
}
