// Takes remarks out of what is bundled: every run downloads it, what ours say stands in the sources, and a third of the
// packages' text is theirs. A parser finds them: a line of slashes may stand in a template.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Language, Parser } from 'web-tree-sitter';

const grammar = path.join(import.meta.dirname, '..', 'src', 'code', 'grammars', 'tree-sitter-tsx.wasm');
const runtime = createRequire(import.meta.url).resolve('web-tree-sitter/web-tree-sitter.wasm');
await Parser.init({ locateFile: () => runtime });
const parser = new Parser().setLanguage(await Language.load(readFileSync(grammar)));

/** @param code JavaScript; the same without its remarks that have their lines for themselves */
export function withoutRemarks(code) {
  const tree = parser.parse(code);
  const kept = [];
  let from = 0;
  for (const { startIndex, endIndex } of tree.rootNode.descendantsOfType('comment')) {
    const line = code.lastIndexOf('\n', startIndex - 1) + 1;
    const end = code.indexOf('\n', endIndex);
    const alone = code.slice(line, startIndex).trim() === '' && code.slice(endIndex, end).trim() === '';
    if (!alone || end === -1 || line < from) continue;
    kept.push(code.slice(from, line));
    from = end + 1;
  }
  tree.delete();
  return kept.join('') + code.slice(from);
}
