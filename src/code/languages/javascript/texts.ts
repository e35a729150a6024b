/**
 * Texts that are written out in JavaScript.
 */

import { unescapeText } from '../../../read/javascript/specifiers.ts';
import type { Syntax } from '../syntax.ts';

/** A text without values in it, in quotes of any kind. */
export function isPlainText({ type, children }: Syntax): boolean {
  return (
    type === 'string' || (type === 'template_string' && !children.some((it) => it.type === 'template_substitution'))
  );
}

export function stringOf(node: Syntax, textOf: (node: Syntax) => string): string {
  return node.children
    .map((child) =>
      child.type === 'string_fragment'
        ? textOf(child)
        : child.type === 'escape_sequence'
          ? unescapeText(textOf(child))
          : '',
    )
    .join('');
}
