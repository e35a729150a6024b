/**
 * What JavaScript and Dart do while debugging only: bundlers leave it out of what ships, as `#if DEBUG` does.
 * https://reactnative.dev/docs/javascript-environment, https://api.flutter.dev/flutter/foundation/kDebugMode-constant.html
 */
import { addAll } from '../../lists.ts';
import type { Region } from '../facts/facts.ts';
import { childrenOf, namedChildren, type Syntax } from './syntax.ts';

/** The condition of such a region, false in what ships. */
export const DEBUG_ONLY = '__DEV__';

const WORDS = /__DEV__|kDebugMode|NODE_ENV|import\.meta\.env\.DEV/;
const TEST =
  /^\(?\s*(?:__DEV__|kDebugMode|import\.meta\.env\.DEV|process\.env\.NODE_ENV\s*(?:!==?\s*['"]production['"]|===?\s*['"]development['"]))\s*(?:\)?$|&&)/;

/** The stretches of a file that run while debugging only. */
export function debugRegions(root: Syntax, text: string): readonly Region[] {
  if (!WORDS.test(text)) return [];
  const regions: Region[] = [];
  const open: Syntax[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    addAll(open, node.children);
    const [test, ...rest] = namedChildren(node);
    if (!test || !TEST.test(text.slice(test.start, test.end))) continue;
    if (node.type === 'if_statement') {
      for (const { start, end } of childrenOf(node, 'consequence')) regions.push({ start, end, condition: DEBUG_ONLY });
    } else if (
      /^(?:binary_expression|ternary_expression|logical_and_expression|conditional_expression)$/.test(node.type)
    ) {
      const [then] = rest;
      if (then) regions.push({ start: then.start, end: then.end, condition: DEBUG_ONLY });
    }
  }
  return regions.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
