/**
 * The names that Objective-C gives its declarations for Swift: `NS_SWIFT_NAME(fetch(_:))`.
 */

/** Names for Swift: of classes and types by theirs, of methods as `Reader readType:`. */
export type SwiftNames = ReadonlyMap<string, string>;

export const NO_NAMES: SwiftNames = new Map();

const NAMED = /\b(?:NS|CF)_SWIFT_NAME\s*\(\s*([\w.]+(?:\([\w:]*\))?)\s*\)/g;
const TYPE = /@(?:interface|protocol|implementation)\s+(\w+)/g;
/** `typedef NSString *RecordSection NS_TYPED_ENUM`, before its name. */
const TYPEDEF = /\btypedef\s[^;{}]{1,200}?\b(\w+)(?:\s{1,20}NS_\w{1,40})?\s{0,20}$/;
/** A declaration is not longer. */
const LONGEST = 2_000;

/** The names that a text without comments gives. */
export function findSwiftNames(code: string): SwiftNames {
  if (!code.includes('_SWIFT_NAME')) return NO_NAMES;
  const names = new Map<string, string>();
  const types = [...code.matchAll(TYPE)].map(({ index, 1: name = '' }) => ({ index, name }));
  let passed = 0;
  for (const { 0: whole, 1: name = '', index } of code.matchAll(NAMED)) {
    const near = code.slice(Math.max(0, index - LONGEST), index);
    const before = near.slice(Math.max(near.lastIndexOf(';'), near.lastIndexOf('}')) + 1);
    const declared = before.slice(before.lastIndexOf('{') + 1);
    const typedef = TYPEDEF.exec(declared)?.[1];
    const begins = declared.search(/[-+]\s{0,9}\(/);
    const method = begins < 0 ? undefined : declared.slice(begins);
    while ((types[passed]?.index ?? index) < index) passed += 1;
    const [around, next] = [types[passed - 1], types[passed]];
    if (method && around) names.set(`${around.name} ${selectorOf(method)}`, name);
    else if (typedef) names.set(typedef, name);
    // before `@interface Reader`
    else if (next && /^\s*$/.test(code.slice(index + whole.length, next.index))) names.set(next.name, name);
  }
  return names;
}

/** `- (void)readType:(HKClinicalType *)type limit:(int)limit` is `readType:limit:`. */
function selectorOf(declaration: string): string {
  let plain = '';
  let depth = 0;
  for (const sign of declaration) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (depth === 0) plain += sign;
  }
  const parts = [...plain.matchAll(/\b(\w{1,200})\s{0,9}:/g)].map(([, part = '']) => `${part}:`);
  return parts.length > 0 ? parts.join('') : (/\w+/.exec(plain)?.[0] ?? '');
}

export function joinNames(all: readonly SwiftNames[]): SwiftNames {
  const some = all.filter(({ size }) => size > 0);
  return some.length === 0 ? NO_NAMES : new Map(some.flatMap((names) => [...names]));
}
