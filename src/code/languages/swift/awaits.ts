/**
 * What stands behind `await`, or `async let`: a call there is one of a function that is async, where another has its name.
 * https://docs.swift.org/swift-book/documentation/the-swift-programming-language/expressions/#Await-Operator
 */

/** From and to: offsets, `to` exclusive; in order. */
export type Awaits = readonly (readonly [from: number, to: number])[];

const AWAIT = /\bawait\b|\basync[ \t]{1,9}let\b[^=\n;]{0,200}=/g;
/** Characters: an expression that is longer is not looked at to its end. */
const LONGEST = 2_000;

/** `code` has no comments and no texts. */
export function awaitsIn(code: string): Awaits {
  if (!code.includes('await') && !code.includes('async let')) return NONE;
  return Array.from(code.matchAll(AWAIT), ({ 0: word, index }) => [index, endOf(code, index + word.length)] as const);
}

const NONE: Awaits = [];

/** The end of the expression: of its line, but within brackets, and where the next goes on with a member. A closure in it
 *  awaits for itself. */
function endOf(code: string, from: number): number {
  let depth = 0;
  const last = Math.min(code.length, from + LONGEST);
  for (let at = from; at < last; at += 1) {
    const sign = code[at] ?? '';
    if ('([{'.includes(sign)) {
      if (sign === '{' && depth === 0) return at;
      depth += 1;
    } else if (')]}'.includes(sign)) {
      if (depth === 0) return at;
      depth -= 1;
    } else if (depth === 0 && (sign === ';' || (sign === '\n' && !/^\s{0,200}\./.test(code.slice(at, at + 201)))))
      return at;
  }
  return last;
}

export function isAwaited(awaits: Awaits, at: number): boolean {
  let [low, high] = [0, awaits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((awaits[middle]?.[0] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  // the last that begins before it, or one around that
  return awaits.slice(Math.max(0, low - 3), low).some(([, to]) => at < to);
}
