import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { Language, Parser, type TreeCursor } from 'web-tree-sitter';
import { type Grammar, loadGrammar } from '../../src/code/languages/parser.ts';
import type { Syntax } from '../../src/code/languages/syntax.ts';

beforeAll(() => Parser.init());

const deep = (open: string, close: string) => open.repeat(60) + close.repeat(60);

const SOURCES: Readonly<Record<Grammar, string>> = {
  swift: `// a\nfunc f(to types: Set<HKObjectType>?, b: Int = 1) async { let é = "\\(a ?? b)" }\nlet x = ${deep('[', ']')}`,
  objc: `/* é */ @implementation A\n- (void)f:(NSSet *)a b:(int)b { [self f:a b:b ? 1 : 2]; }\n@end\nint x = ${deep('(', ')')};`,
  tsx: `const a = <A b={c} {...d}>é{/* e */}</A>; ${deep('[', ']')}`,
  dart: `// é\nFuture<void> f({required int a}) async { await g(a: a ?? 1); var x = ${deep('[', ']')}; }`,
  'c-sharp': `// é\nclass A<T> : B { async Task F(int a = 1) { var é = $"{a ?? b}"; await g(a: a is T t); var x = ${deep('(a', ')')}; } }`,
  kotlin: `// é\nclass A<T> : B() { suspend fun f(a: Int = 1) { val é = "\${a ?: b} $é"; g<T>(a = a as? T) { it } } }\nval x = ${deep('(', ')').replace('()', '(1)')}`,
};

/** The same by the engine's own cursor. */
function copySlowly(cursor: TreeCursor): Syntax {
  const { nodeType: type, nodeIsNamed: isNamed, startIndex: start, endIndex: end } = cursor;
  const field = cursor.currentFieldName ?? '';
  const children: Syntax[] = [];
  if (cursor.gotoFirstChild()) {
    do children.push(copySlowly(cursor));
    while (cursor.gotoNextSibling());
    cursor.gotoParent();
  }
  return { type, isNamed, field, start, end, children: children.filter((child) => !child.type.endsWith('comment')) };
}

const countOf = ({ children }: Syntax): number => children.reduce((sum, child) => sum + countOf(child), 1);

test.each(Object.keys(SOURCES) as Grammar[])(
  'a tree of %s is copied as the engine’s own cursor tells it',
  async (name) => {
    const grammar = readFileSync(new URL(`../../src/code/grammars/tree-sitter-${name}.wasm`, import.meta.url));
    const parser = new Parser();
    parser.setLanguage(await Language.load(grammar));
    const parse = await loadGrammar(name);
    // broken code too, and each twice: nothing is left of the walk before
    for (const text of [SOURCES[name], `${SOURCES[name]} ) ] class {`, SOURCES[name]]) {
      const tree = parser.parse(text);
      const expected = tree && { root: copySlowly(tree.walk()), hasError: tree.rootNode.hasError };
      expect(expected && countOf(expected.root)).toBeGreaterThan(60);
      expect(parse(text)).toEqual(expected);
    }
  },
);
