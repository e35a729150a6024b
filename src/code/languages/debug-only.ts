/**
 * What JavaScript and Dart do while debugging only: bundlers leave it out of what ships, as `#if DEBUG` does.
 * https://reactnative.dev/docs/javascript-environment, https://api.flutter.dev/flutter/foundation/kDebugMode-constant.html
 */
import { addAll } from '../../lists.ts';
import type { Region } from '../facts/facts.ts';
import { isLeftBy } from './leaving.ts';
import { childrenOf, namedChildren, type Syntax } from './syntax.ts';

/** The condition of such a region, false in what ships. */
export const DEBUG_ONLY = '__DEV__';

const WORDS = /__DEV__|kDebugMode|kReleaseMode|NODE_ENV|import\.meta\.env\.(?:DEV|PROD)/;
const TEST =
  /^\(?\s*(?:__DEV__|kDebugMode|import\.meta\.env\.DEV|process\.env\.NODE_ENV\s*(?:!==?\s*['"]production['"]|===?\s*['"]development['"]))\s*(?:\)?$|&&)/;
/** What ships alone goes in there: `if (!__DEV__) return;`. */
const OTHERWISE =
  /^\(?\s*(?:!\s*(?:__DEV__|kDebugMode|import\.meta\.env\.DEV)|kReleaseMode|import\.meta\.env\.PROD|process\.env\.NODE_ENV\s*(?:===?\s*['"]production['"]|!==?\s*['"]development['"]))\s*\)?$/;

/** The stretches of a file that run while debugging only. */
export function debugRegions(root: Syntax, text: string): readonly Region[] {
  if (!WORDS.test(text)) return [];
  const regions: Region[] = [];
  const open: Syntax[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    addAll(open, node.children);
    addAll(regions, behindLeft(node, text));
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

/** What stands behind a test after which what ships has left, to the end of the block. */
function behindLeft({ children, end }: Syntax, text: string): readonly Region[] {
  return children.flatMap((node) => {
    if (node.type !== 'if_statement') return [];
    const [test] = namedChildren(node);
    if (!test || !OTHERWISE.test(text.slice(test.start, test.end))) return [];
    const others = childrenOf(node, 'alternative').map(({ start, end }) => ({ start, end, condition: DEBUG_ONLY }));
    return isLeftBy(childrenOf(node, 'consequence'))
      ? [...others, { start: node.end, end, condition: DEBUG_ONLY }]
      : others;
  });
}

const CONDITIONAL = /\bConditional(?:Attribute)?\s*\(\s*"(\w+)"/g;

/** Methods of C# whose calls are left out where a symbol is not defined.
 *  https://learn.microsoft.com/dotnet/csharp/language-reference/attributes/general#conditional-attribute */
export function conditionalRegions(root: Syntax, text: string): readonly Region[] {
  if (!text.includes('Conditional')) return [];
  const regions: Region[] = [];
  const open: Syntax[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    addAll(open, node.children);
    if (node.type !== 'method_declaration') continue;
    const symbols = node.children.flatMap(({ type, start, end }) =>
      type === 'attribute_list'
        ? [...text.slice(start, end).matchAll(CONDITIONAL)].flatMap(([, symbol]) => symbol ?? [])
        : [],
    );
    // one of several is enough
    const [condition, ...others] = symbols;
    const { start, end } = node;
    if (condition !== undefined && others.length === 0) regions.push({ start, end, condition });
  }
  return regions;
}
