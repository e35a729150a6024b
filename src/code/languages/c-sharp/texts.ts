/**
 * Texts and numbers of C#.
 */

import type { Expression } from '../../facts/facts.ts';
import { siteOf } from '../lowering.ts';
import { namedChildren, type Syntax } from '../syntax.ts';
import { lowerExpression } from './expressions.ts';
import type { CSharpUnit } from './unit.ts';

/** `1_000`, `0x1F`, `2.5m`. */
export function numberOf(written: string): number {
  const plain = written.replaceAll('_', '');
  return Number(/^0[xXbB]/.test(plain) ? plain.replace(/[uUlL]{1,2}$/, '') : plain.replace(/[a-zA-Z]{1,2}$/, ''));
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['f', '\f'],
  ['v', '\v'],
]);

/** `\n`, `\u0043`. */
function unescaped(written: string): string {
  const letter = written.charAt(1);
  if (!/[xuU]/.test(letter)) return ESCAPES.get(letter) ?? letter;
  const code = Number.parseInt(written.slice(2), 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : written;
}

/** `"a"`, `@"a"`, `"""a"""`, `'a'`. */
export function lowerText(node: Syntax, unit: CSharpUnit): Expression {
  const { text } = unit;
  const site = siteOf(node, unit);
  if (node.type === 'verbatim_string_literal') {
    const inside = text.slice(node.start + 2, node.end).replace(/"(?:[uU]8)?$/, '');
    return { kind: 'literal', value: inside.replaceAll('""', '"'), site };
  }
  return {
    kind: 'literal',
    value: namedChildren(node)
      .map((part) => wordsOf(part, unit))
      .join(''),
    site,
  };
}

function wordsOf(node: Syntax, { text }: CSharpUnit): string {
  const written = text.slice(node.start, node.end);
  if (node.type === 'escape_sequence') return unescaped(written);
  return node.type.endsWith('_content') ? written : '';
}

/** `$"a {b}"`, `$@"…"`, `$$"""…{{b}}"""`. */
export function lowerInterpolation(node: Syntax, unit: CSharpUnit): Expression {
  const site = siteOf(node, unit);
  const parts: Expression[] = [];
  let words = '';
  const end = (): void => {
    if (words !== '') parts.push({ kind: 'literal', value: words, site });
    words = '';
  };
  const isPlain = !unit.text.slice(node.start, node.start + 3).includes('$$');
  for (const part of namedChildren(node)) {
    if (part.type === 'interpolation') {
      end();
      const value = part.children.find(({ type, isNamed }) => isNamed && type !== 'interpolation_brace');
      const own = part.children.find(({ type }) => type === 'this' || type === 'base');
      if (own ?? value) parts.push(lowerExpression((own ?? value) as Syntax, unit));
    } else {
      const each = wordsOf(part, unit);
      words += isPlain ? each.replaceAll('{{', '{').replaceAll('}}', '}') : each;
    }
  }
  if (parts.length === 0) return { kind: 'literal', value: words, site };
  end();
  return { kind: 'text', parts, site };
}
