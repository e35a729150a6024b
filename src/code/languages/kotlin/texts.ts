/**
 * Texts and numbers of Kotlin.
 */
import type { Expression, Site } from '../../facts/facts.ts';
import { siteOf, type Unit } from '../lowering.ts';
import { namedChildren, type Syntax } from '../syntax.ts';
import { receiverOf } from './calls.ts';
import { lowerExpression } from './expressions.ts';
import type { KotlinUnit } from './unit.ts';

/** `1_000L`, `0x1F`, `2.5f`. */
export function numberOf(written: string): number {
  const plain = written.replaceAll('_', '').replace(/[uUlL]{1,2}$/, '');
  return /^0[xXbB]/.test(plain) ? Number(plain) : Number.parseFloat(plain);
}

/** `"a $b ${c}"`, `"""…"""`, `'a'`, `$$"…"`. */
export function lowerText(node: Syntax, unit: KotlinUnit): Expression {
  const site = siteOf(node, unit);
  const parts: Expression[] = [];
  let words = '';
  const end = (): void => {
    if (words !== '') parts.push({ kind: 'literal', value: words, site });
    words = '';
  };
  let hasHoles = false;
  for (const part of namedChildren(node)) {
    if (part.type === 'many_dollars') return lowerManyDollars(part, unit);
    if (part.type !== 'interpolation') {
      words += part.type === 'escape_sequence' ? escaped(part, unit) : unit.text.slice(part.start, part.end);
      continue;
    }
    hasHoles = true;
    end();
    const [inside] = namedChildren(part);
    if (inside) parts.push(inside.type === 'interpolated_name' ? named(inside, unit) : lowerExpression(inside, unit));
  }
  // a letter by itself has no node
  if (node.type === 'character_literal' && words === '') words = unit.text.slice(node.start + 1, node.end - 1);
  if (!hasHoles) return { kind: 'literal', value: words, site };
  end();
  return { kind: 'text', parts, site };
}

/** `$name` in a text. */
function named({ start, end }: Syntax, unit: KotlinUnit): Expression {
  const site: Site = { file: unit.file, start: start + 1, end };
  const name = unit.text.slice(start + 1, end).replaceAll('`', '');
  return name === 'this' ? receiverOf(unit, site) : { kind: 'name', name, site };
}

/** `\u0043` is a letter; what else is written with a backslash is none. */
function escaped({ start, end }: Syntax, { text }: Unit): string {
  const numbered = /^\\u([\da-fA-F]{4})$/.exec(text.slice(start, end))?.[1];
  return numbered === undefined ? '\uFFFD' : String.fromCharCode(Number.parseInt(numbered, 16));
}

/** `$$"$price of $$name"`: https://kotlinlang.org/docs/strings.html#multi-dollar-string-interpolation */
function lowerManyDollars(node: Syntax, unit: KotlinUnit): Expression {
  const site = siteOf(node, unit);
  const written = unit.text.slice(node.start, node.end);
  const dollars = written.slice(0, written.indexOf('"'));
  const quotes = written.startsWith('"""', dollars.length) ? 3 : 1;
  const parts = written.slice(dollars.length + quotes, -quotes).split(dollars);
  const lowered = parts.flatMap((part, index): Expression[] => {
    const [whole = '', path] = (index > 0 && /^\{?([\w.]+)\}?/.exec(part)) || [];
    const words = part.slice(whole.length);
    const [first, ...rest] = path?.split('.') ?? [];
    const start: Expression[] = first === undefined ? [] : [{ kind: 'name', name: first, site }];
    const hole = start.map((of) => rest.reduce<Expression>((it, name) => ({ kind: 'member', of: it, name, site }), of));
    return words === '' ? hole : [...hole, { kind: 'literal', value: words, site }];
  });
  return { kind: 'text', parts: lowered, site };
}
