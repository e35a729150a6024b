/** Where a change that changes nothing is not seen through today. Whoever mends one takes its row away. */

export interface Gap {
  readonly change: string;
  /** How the name of the app begins; empty for every app. */
  readonly app: string;
  readonly observed: string;
}

export const GAPS: readonly Gap[] = [
  // Silent: types that are asked for or read, and neither known nor open any more.
  {
    ...{ change: 'a caller in a file without HealthKit’s words', app: 'a store with a reducer' },
    observed: 'a type in an enum’s payload that is given to a method of a file that is not opened',
  },
  {
    ...{ change: 'a function of C around a type', app: '' },
    observed: 'a function of C that takes or gives `id`, in every app',
  },
  {
    ...{ change: 'a member that a class below overrides', app: 'a method taken from its type' },
    observed: 'a method that is taken from the class above and given an object of the class below',
  },
  ...['a getter', 'an extension', 'an abstract class', 'a mixin', 'an enum that carries it'].map((app) => ({
    ...{ change: 'a getter for a value', app },
    observed: 'a member that gives what a getter outside of classes gives',
  })),
  {
    ...{ change: 'a typedef for a class', app: 'an initialiser' },
    observed: 'an object that is made by another name of its class',
  },
];

export const isKnown = (change: string, app: string): boolean =>
  GAPS.some((gap) => gap.change === change && app.startsWith(gap.app));
