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
  return Array.from(code.matchAll(AWAIT)).flatMap(({ 0: word, index }) => awaitedFrom(code, index + word.length));
}

const NONE: Awaits = [];

/** The expression behind a word, but for the closures in it, which await for themselves. It ends with its line, but within
 *  brackets and where one line goes on with the next. */
function awaitedFrom(code: string, from: number): Awaits {
  const found: [number, number][] = [];
  const last = Math.min(code.length, from + LONGEST);
  let start = from;
  let depth = 0;
  for (let at = from; at < last; at += 1) {
    const sign = code[at] ?? '';
    if (sign === '{' && depth > 0) {
      found.push([start, at]);
      at = behindClosure(code, at, last);
      start = at;
    } else if ('(['.includes(sign)) depth += 1;
    else if (')]'.includes(sign) && depth > 0) depth -= 1;
    else if (ENDS.includes(sign) || (sign === '\n' && depth === 0 && !goesOn(code, from, at))) {
      if (sign === '\n' || depth === 0) return [...found, [start, at]];
    }
  }
  return [...found, [start, last]];
}

const ENDS: readonly string[] = ['{', '}', ')', ']', ';'];

/** The end of a closure: where its last bracket is. */
function behindClosure(code: string, from: number, last: number): number {
  let depth = 0;
  for (let at = from; at < last; at += 1) {
    if (code[at] === '{') depth += 1;
    else if (code[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return last;
}

/** Whether an expression goes on behind the end of a line: it has not begun, or an operator or a point stands there. */
function goesOn(code: string, from: number, at: number): boolean {
  const before = code.slice(from, at).trimEnd();
  return before === '' || OPERATOR_LAST.test(before.slice(-1)) || OPERATOR_FIRST.test(code.slice(at, at + 200));
}

const OPERATOR_LAST = /[-+*/%&|=<>:,.]|\?/;
const OPERATOR_FIRST = /^\s{1,199}(?:\.|\?|:|[-+*/%&|]{1,2}\s)/;

export function isAwaited(awaits: Awaits, at: number): boolean {
  let [low, high] = [0, awaits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((awaits[middle]?.[0] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  // the last that begins before it, or one around that
  return awaits.slice(Math.max(0, low - 8), low).some(([, to]) => at < to);
}
