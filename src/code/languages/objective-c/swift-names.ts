/**
 * The names that Objective-C gives its declarations for Swift: `NS_SWIFT_NAME(fetch(_:))`, `CF_SWIFT_NAME`, and in the
 * compiler's words `__attribute__((swift_name("Reader.fetch(_:)")))`.
 * https://developer.apple.com/documentation/swift/customizing-objective-c-apis
 */

/** Names for Swift: of classes, types, functions, constants and cases by theirs, of methods as `Reader readType:`, of
 *  properties as `Reader.type`. What a method is where Swift awaits it stands behind {@link AWAITED}. */
export type SwiftNames = ReadonlyMap<string, string>;

export const NO_NAMES: SwiftNames = new Map();
export const AWAITED = ' awaited';

const NAMED = /\b[A-Z][A-Z\d]{0,30}_SWIFT_(ASYNC_)?NAME\s*\(\s*((?:[gs]etter:)?[\w.]+(?:\([\w:]*\))?)\s*\)/g;
/** Its text is blank in a text without texts. */
const ATTRIBUTE = /\b__attribute__\s*\(\s*\(\s*(?:__)?swift_(async_)?name(?:__)?\s*\([^()]*\)\s*\)\s*\)/g;
const TYPE = /@(?:interface|protocol|implementation)\s+(\w+)/g;
/** What stands around a name and is none: `NS_TYPED_ENUM`, `API_AVAILABLE(ios(12.0))`, directives. */
const REMARKS =
  /^[ \t]*#.*$|\b(?:[A-Z][A-Z\d]*_(?:\w+_)?(?:EXPORT|EXTERN|AVAILABLE|UNAVAILABLE|DEPRECATED|NOESCAPE|SUPER|INITIALIZER|BEGIN|END|(?:TYPED|STRING)_(?:EXTENSIBLE_)?ENUM|SWIFT(?:_\w+)?)|__attribute__|_(?:Nonnull|Nullable))\b(?:\s*\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))?/gm;
/** A declaration is not longer. */
const LONGEST = 2_000;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly isAwaited: boolean;
}

/** The names that a text gives. `code` is the text without comments and texts. */
export function findSwiftNames(text: string, code: string): SwiftNames {
  const found = namesIn(text, code);
  if (found.length === 0) return NO_NAMES;
  const names = new Map<string, string>();
  const types = [...code.matchAll(TYPE)].map(({ index, 1: name = '' }) => ({ index, name }));
  let passed = 0;
  for (const { start, end, name, isAwaited } of found) {
    while ((types[passed]?.index ?? start) < start) passed += 1;
    const [around, next] = [types[passed - 1], types[passed]];
    // before `@interface Reader`
    const isBefore = next && code.slice(end, next.index).replace(REMARKS, '').trim() === '';
    const declared = isBefore ? next.name : declaredBefore(code, start, around?.name);
    if (declared !== undefined && declared !== '') names.set(isAwaited ? declared + AWAITED : declared, name);
  }
  return names;
}

function namesIn(text: string, code: string): readonly Found[] {
  const all: Found[] = [];
  if (code.includes('_SWIFT_'))
    for (const { 0: whole, 1: isAwaited, 2: name = '', index } of code.matchAll(NAMED))
      all.push({ start: index, end: index + whole.length, name, isAwaited: isAwaited !== undefined });
  if (code.includes('swift_'))
    for (const { 0: whole, 1: isAwaited, index } of code.matchAll(ATTRIBUTE)) {
      const end = index + whole.length;
      const name = /"([^"\n]{1,200})"/.exec(text.slice(index, end))?.[1];
      if (name !== undefined) all.push({ start: index, end, name, isAwaited: isAwaited !== undefined });
    }
  return all.sort((one, other) => one.start - other.start);
}

/** What is declared right before a place, as {@link SwiftNames} has it. */
function declaredBefore(code: string, at: number, around: string | undefined): string | undefined {
  const near = code.slice(Math.max(0, at - LONGEST), at);
  const before = near.slice(near.lastIndexOf(';') + 1).replace(REMARKS, ' ');
  const inner = before.slice(Math.max(before.lastIndexOf('{'), before.lastIndexOf('}')) + 1);
  const begins = inner.search(/[-+]\s{0,9}\(/);
  if (begins >= 0) return around && `${around} ${selectorOf(inner.slice(begins))}`;
  if (/@property\b/.test(inner)) return around && `${around}.${lastWord(inner)}`;
  // `typedef void (^Done)(void)`, `void Read(Kind *kind)`, `{ KindLabs, KindShots`
  const said = /\(\s*\^\s*(\w+)\s*\)/.exec(inner)?.[1] ?? /\b(\w+)\s*\(/.exec(inner)?.[1] ?? lastWord(inner);
  return said === '' ? ENUM.exec(before)?.[1] : said;
}

/** `typedef NS_ENUM(NSInteger, Kind) { … }`, up to the end of it. */
const ENUM = /\b(?:NS|CF)_(?:CLOSED_|ERROR_)?(?:ENUM|OPTIONS)\s*\([^(),]*,\s*(\w+)\s*\)\s*\{[^{}]*\}\s*$/;

function lastWord(text: string): string {
  return text.match(/\w+/g)?.at(-1) ?? '';
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
