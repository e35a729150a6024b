/**
 * Macros of Apple's frameworks that the grammar of Objective-C stumbles over, replaced before parsing. Offsets stay.
 */

/** Says something of a declaration, changes nothing of it: `NS_ASSUME_NONNULL_BEGIN`, `API_AVAILABLE(ios(12.0))`. */
const REMARK =
  /\b(?!RCT_(?:EXPORT|REMAP)\w{0,40}_METHOD)(?:NS_ASSUME_NONNULL_(?:BEGIN|END)|[A-Z]{2}[A-Z0-9_]*_(?:AVAILABLE|UNAVAILABLE|DEPRECATED|EXTERN|EXPORT|SWIFT_NAME|DESIGNATED_INITIALIZER|REQUIRES_SUPER|NOESCAPE|RETURNS_\w+|REFINED_FOR_SWIFT|SWIFT_\w+|BEGIN_DECLS|END_DECLS)\w*|API_(?:UN)?AVAILABLE|DEPRECATED_ATTRIBUTE|UNAVAILABLE_ATTRIBUTE|__\w+_(?:PROHIBITED|AVAILABLE|UNAVAILABLE)|__deprecated(?:_msg)?|__attribute__)\b(\s*\((?:[^()\n]|\((?:[^()\n]|\([^()\n]*\))*\)){0,400}\))?/g;
/** A macro alone on its line, before a declaration or between them. */
const ALONE = /^[ \t]*[A-Z][A-Z0-9_]{4,}(?:\([^()\n]*\))?[ \t]*$|\bRCT_EXPORT_MODULE(?:_NO_LOAD)?\([^()\n]{0,200}\);/gm;
const ENUM = /\b(?:typedef\s+)?(?:NS|CF)_(?:CLOSED_|ERROR_)?(?:ENUM|OPTIONS)\s*\(\s*\w+\s*,\s*(\w+)\s*\)/g;
/** React Native's way of declaring a method that JavaScript calls. */
const EXPORTED =
  /\bRCT_EXPORT(?:_BLOCKING_SYNCHRONOUS)?_METHOD\s*\(|\bRCT_REMAP_(?:BLOCKING_SYNCHRONOUS_)?METHOD\s*\(([^,()]{0,300}),/g;

/** A class of Swift's that JavaScript calls: `@interface RCT_EXTERN_MODULE(Records, NSObject)`, and what stands up to `@end`
 *  is an implementation. */
const EXTERN_MODULE =
  /@interface\s+RCT_EXTERN_(?:MODULE\s*\(|REMAP_MODULE\s*\([^,\n]{0,300},)\s*(\w+)\s*,[^()\n]{0,300}\)/g;
/** Names a method of Swift's, over as many lines as it takes, and holds no code. */
const EXTERN = /\b(?:_?RCT_EXTERN_\w{0,60}METHOD|CAP_PLUGIN(?:_METHOD)?)\s*\(/g;

/** A module whose methods a specification in TypeScript declares, and no macro: codegen's.
 *  https://reactnative.dev/docs/turbo-native-modules-introduction */
const IMPLEMENTATION = /^@implementation\b/gm;
const MODULE =
  /\bRCT_EXPORT_MODULE(?:_NO_LOAD)?\b|\bgetTurboModule\b|^\+[ \t]{0,9}\([^()\n]{1,99}\)[ \t]{0,9}moduleName\b/m;
const METHOD = /^[ \t]*(-[ \t]*\([^()\n]{1,200}\)[ \t]*(\w+))/gm;
/** What React Native itself asks a module for. */
const OF_MODULES = new Set([
  'init',
  'getTurboModule',
  'methodQueue',
  'constantsToExport',
  'getConstants',
  'invalidate',
]);
/** Names of C++: the grammar knows none, and takes the last part for a name of C. */
const QUALIFIED = /\b(?:[A-Za-z_]\w{0,100}::){1,9}([A-Za-z_]\w{0,100})(?:<[\w:,* ]{0,200}>)?(?:[ \t]*&(?=[ \t]*\)))?/g;

export interface Mended {
  readonly text: string;
  /** Offsets of methods that somebody outside of the code calls, and by what name, where that is not the method's own. */
  readonly exported: ReadonlyMap<number, string | undefined>;
}

/** `code` is the text with comments and strings blanked. */
export function mendMacros(text: string, code: string): Mended {
  const characters: { start: number; end: number; by: string }[] = [];
  const exported = new Map<number, string | undefined>();
  const replace = (start: number, end: number, by = ''): void => {
    characters.push({ start, end, by: by + text.slice(start + by.length, end).replace(/[^\r\n]/g, ' ') });
  };
  for (const match of code.matchAll(EXPORTED)) {
    const open = match.index + match[0].length;
    const close = closingParenthesis(code, open);
    if (close === undefined) continue;
    replace(match.index, open, '- (void)');
    replace(close, close + 1);
    exported.set(match.index, match[1]?.trim() || undefined);
  }
  for (const at of specifiedMethods(code)) exported.set(at, undefined);
  for (const match of code.matchAll(QUALIFIED)) replace(match.index, match.index + match[0].length, match[1]);
  for (const match of code.matchAll(EXTERN_MODULE))
    replace(match.index, match.index + match[0].length, `@implementation ${match[1]}`);
  for (const match of code.matchAll(EXTERN)) {
    const close = closingParenthesis(code, match.index + match[0].length);
    if (close !== undefined) replace(match.index, close + 1);
  }
  for (const match of code.matchAll(ENUM)) {
    const name = match[1] ?? '';
    const at = match.index + match[0].lastIndexOf(name);
    replace(match.index, at, 'enum ');
    replace(at + name.length, match.index + match[0].length);
  }
  for (const pattern of [REMARK, ALONE]) {
    for (const match of code.matchAll(pattern)) replace(match.index, match.index + match[0].length);
  }
  if (characters.length === 0) return { text, exported };
  characters.sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: string[] = [];
  let kept = 0;
  for (const { start, end, by } of characters) {
    if (start < kept) continue;
    parts.push(text.slice(kept, start), by);
    kept = end;
  }
  return { text: parts.join('') + text.slice(kept), exported };
}

/** Offsets of the methods of modules that no macro exports, but for those that the module calls itself. */
function specifiedMethods(code: string): number[] {
  if (!MODULE.test(code)) return [];
  const starts = [...code.matchAll(IMPLEMENTATION)].map(({ index }) => index);
  return starts.flatMap((start, index) => {
    const body = code.slice(start, starts[index + 1]);
    if (!MODULE.test(body) || body.search(EXPORTED) >= 0) return [];
    const own = new Set([...body.matchAll(/\bself[ \t]{1,9}(\w+)/g)].map(([, name]) => name));
    return [...body.matchAll(METHOD)].flatMap(({ index: at, 0: line, 1: method = '', 2: name = '' }) =>
      own.has(name) || OF_MODULES.has(name) ? [] : [start + at + line.length - method.length],
    );
  });
}

/** The parenthesis that closes one opened before `from`. */
function closingParenthesis(code: string, from: number): number | undefined {
  let depth = 1;
  for (let at = from; at < code.length && at < from + 4000; at += 1) {
    if (code[at] === '(') depth += 1;
    else if (code[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}
