/**
 * Whether a conditional setting applies: `[sdk=iphoneos*][config=Release]`.
 */
import type { Condition } from '../../read/setting-key.ts';

/** What conditions are asked about: parameter to the values that stand for it. A build of the device, for what ships.
 *  Where that may be one of several builds, there are several lists of them. */
export type Surroundings = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Whether all of the conditions hold; undefined where that is for a build to know: a version of the SDK. A parameter that
 *  the surroundings do not know matches only `*`. */
export function conditionsHold(conditions: readonly Condition[], around: Surroundings): boolean | undefined {
  const all = conditions.map(({ parameter, pattern }) => {
    const builds = around.get(parameter) ?? [['']];
    const held = builds.filter((values) => values.some((value) => matchesPattern(pattern, value)));
    return held.length === builds.length ? true : held.length === 0 ? false : undefined;
  });
  return all.includes(false) ? false : all.includes(undefined) ? undefined : true;
}

/** fnmatch(3) without flags: `*`, `?`, `[a-z]`, `[!a-z]`, and `\` before any of them. Takes linear space, no recursion. */
export function matchesPattern(pattern: string, text: string): boolean {
  let [at, from] = [0, 0];
  let [starAt, starFrom] = [-1, 0];
  while (from < text.length) {
    const sign = pattern[at];
    if (sign === '*') {
      starAt = at;
      starFrom = from;
      at += 1;
      continue;
    }
    const length = matchOne(pattern, at, text.charAt(from));
    if (length > 0) {
      at += length;
      from += 1;
    } else if (starAt >= 0) {
      at = starAt + 1;
      starFrom += 1;
      from = starFrom;
    } else return false;
  }
  while (pattern[at] === '*') at += 1;
  return at >= pattern.length;
}

/** The length of the part of the pattern at `at` that matches one character, 0 where it does not. */
function matchOne(pattern: string, at: number, character: string): number {
  const sign = pattern[at];
  if (sign === undefined) return 0;
  if (sign === '?') return 1;
  if (sign === '\\' && at + 1 < pattern.length) return pattern[at + 1] === character ? 2 : 0;
  if (sign !== '[') return sign === character ? 1 : 0;
  const close = pattern.indexOf(']', at + 2);
  if (close < 0) return sign === character ? 1 : 0;
  const negated = pattern[at + 1] === '!' || pattern[at + 1] === '^';
  const set = pattern.slice(at + (negated ? 2 : 1), close);
  let found = false;
  for (let index = 0; index < set.length; index += 1) {
    const low = set.charAt(index);
    const isRange = set[index + 1] === '-' && index + 2 < set.length;
    const high = isRange ? set.charAt(index + 2) : low;
    if (low <= character && character <= high) found = true;
    if (isRange) index += 2;
  }
  return found !== negated ? close - at + 1 : 0;
}
