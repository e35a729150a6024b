/** What cases of the system's own enums carry that says where something is, and not what it is. */

interface Places {
  /** How many it carries. */
  readonly of: number;
  /** Which of them are numbers. */
  readonly at: readonly number[];
}

/** `.insert(offset:element:associatedWith:)`. https://developer.apple.com/documentation/swift/collectiondifference/change */
const CHANGED: Places = { of: 3, at: [0, 2] };
const NUMBERS: ReadonlyMap<string, Places> = new Map([
  ['insert', CHANGED],
  ['remove', CHANGED],
]);

/** Whether a case carries a number there: how many it is asked for tells it from others of that name. */
export function isNumberOfCase(name: string, index: number, asked: number): boolean {
  const places = NUMBERS.get(name);
  return places !== undefined && places.of === asked && places.at.includes(index);
}
