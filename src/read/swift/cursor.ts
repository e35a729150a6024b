/**
 * A place among the tokens of an expression, and the ways to move it over what is not read.
 */
import { isCloser, isOpener } from './declarations.ts';
import type { SwiftToken } from './tokens.ts';

export interface Cursor {
  readonly tokens: readonly SwiftToken[];
  /** The type around: where a name is looked for first. */
  readonly scope: string;
  index: number;
}

/** Stands behind the bracket that closes the group whose opening one was passed. */
export function passGroup(cursor: Cursor): void {
  for (let depth = 1; cursor.index < cursor.tokens.length && depth > 0; cursor.index += 1) {
    const token = cursor.tokens[cursor.index];
    if (token && isOpener(token)) depth += 1;
    else if (token && isCloser(token)) depth -= 1;
  }
}

/** Stands at the comma or closing bracket that ends the expression around. */
export function passExpression(cursor: Cursor): void {
  for (let token = cursor.tokens[cursor.index]; token; token = cursor.tokens[cursor.index]) {
    if (isCloser(token) || (token.kind === 'punctuation' && token.text === ',')) return;
    cursor.index += 1;
    if (isOpener(token)) passGroup(cursor);
  }
}

export function passComma(cursor: Cursor): void {
  const token = cursor.tokens[cursor.index];
  if (token?.kind === 'punctuation' && token.text === ',') cursor.index += 1;
}

/** Whether the group ends here: at its closing bracket, or with the tokens. */
export function passEnd(cursor: Cursor, close: string): boolean {
  const token = cursor.tokens[cursor.index];
  if (token?.kind === 'punctuation' && token.text === close) {
    cursor.index += 1;
    return true;
  }
  return token === undefined;
}
