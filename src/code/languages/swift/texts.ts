/**
 * Swift string literals, as facts.
 */

import type { Argument, Expression } from '../../facts/facts.ts';
import { siteOf, textOf, type Unit } from '../lowering.ts';
import { childOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { lowerExpression } from './expressions.ts';

/** Text without interpolation is a literal. */
export function lowerText(node: Syntax, unit: Unit): Expression {
  const site = siteOf(node, unit);
  const parts: Expression[] = [];
  const privacy: Record<number, string> = {};
  const said: { at: number; args: Argument[] }[] = [];
  for (const [index, child] of node.children.entries()) {
    if (child.field === 'text' || child.type === 'str_escaped_char') {
      const text = textOf(child, unit);
      const value = child.type === 'str_escaped_char' ? unescaped(text) : stripHashes(text, child.type);
      parts.push({ kind: 'literal', value, site: siteOf(child, unit) });
    } else if (child.type === 'interpolated_expression' || child.type === 'raw_str_interpolation') {
      const inner = child.type === 'raw_str_interpolation' ? findType(child, 'interpolated_expression') : child;
      const value = inner && (childOf(inner, 'value') ?? namedChildren(inner)[0]);
      const label = inner && childOf(inner, 'name');
      if (!value) continue;
      if (label && textOf(label, unit) === 'privacy') {
        privacy[parts.length - 1] = textOf(value, unit).slice(1);
        continue;
      }
      const isFirst = node.children[index - 1]?.type !== ',';
      const part = lowerExpression(value, unit);
      if (isFirst) said.push({ at: parts.length, args: [] });
      said.at(-1)?.args.push({ value: part, ...(label && { label: textOf(label, unit) }) });
      parts.push(part);
    }
  }
  const whole = textOf(node, unit);
  const told = /^#*"""/.test(whole) ? unindented(parts, whole) : parts;
  if (told.every((part) => part.kind === 'literal')) {
    return { kind: 'literal', value: told.map(({ value }) => value).join(''), site };
  }
  const given = said.filter(({ args }) => args.length > 1 || args[0]?.label !== undefined);
  return {
    kind: 'text',
    parts: told,
    site,
    ...(given.length > 0 && { given }),
    ...(Object.keys(privacy).length > 0 && { privacy }),
  };
}

/** The parts of a literal of several lines without the line breaks beside its quotes, and without the indent of the last. */
function unindented(parts: readonly Expression[], whole: string): Expression[] {
  const [, indent = ''] = /\n([ \t]*)"""#*$/.exec(whole) ?? [];
  return parts.map((part, index) => {
    if (part.kind !== 'literal' || typeof part.value !== 'string') return part;
    let value = part.value.replaceAll('\r\n', '\n').replaceAll(`\n${indent}`, '\n');
    if (index === 0) value = value.replace(/^\n/, '');
    // a line that is continued by a backslash
    const before = parts[index - 1];
    if (before?.kind === 'literal' && before.value === '') value = value.replace(/^[ \t]+/, '');
    if (index === parts.length - 1) value = value.replace(/\n[ \t]*$/, '');
    return { ...part, value };
  });
}

/** What an escape stands for; U+FFFD for what is none. https://docs.swift.org/swift-book/documentation/the-swift-programming-language/stringsandcharacters */
function unescaped(written: string): string {
  const [, code] = /^\\#*u\{([0-9a-fA-F]{1,6})\}$/.exec(written) ?? [];
  if (code !== undefined && Number.parseInt(code, 16) <= 0x10ffff)
    return String.fromCodePoint(Number.parseInt(code, 16));
  const letter = written.replace(/^\\#*/, '');
  if (/^\s/.test(letter)) return '';
  return ESCAPES.get(letter) ?? '\uFFFD';
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['0', '\0'],
  ['"', '"'],
  ["'", "'"],
  ['\\', '\\'],
]);

function stripHashes(text: string, type: string): string {
  if (type === 'raw_str_part') return text.replace(/^#+"+/, '');
  return type === 'raw_str_end_part' ? text.replace(/^#*"*|"+#+$/g, '') : text;
}
