/**
 * The names of type parameters. A letter alone is most often one, and may be a class of the app's all the same.
 */
import { addAll } from '../../lists.ts';
import { textOf, type Unit } from './lowering.ts';
import type { Syntax } from './syntax.ts';

/** The letters that a file uses for type parameters. */
export function lettersIn(root: Syntax, unit: Unit): ReadonlySet<string> {
  const letters = new Set<string>();
  if (!/\b[A-Z]\b/.test(unit.text)) return letters;
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type !== 'type_parameter') {
      addAll(waiting, node.children);
      continue;
    }
    const name = node.children.find(({ type }) => /(?:^|_)identifier$/.test(type));
    if (name && name.end - name.start === 1) letters.add(textOf(name, unit));
  }
  return letters;
}
