/**
 * The signs that an OpenStep property list is made of.
 */

export const [TAB, LF, CR, SPACE, QUOTE, DOLLAR, APOSTROPHE] = [9, 10, 13, 32, 34, 36, 39];
export const [OPEN_ROUND, CLOSE_ROUND, STAR, COMMA, SLASH, SEMICOLON] = [40, 41, 42, 44, 47, 59];
export const [LESS, EQUALS, GREATER, BACKSLASH, OPEN_BRACE, CLOSE_BRACE] = [60, 61, 62, 92, 123, 125];

export function isLineEnd(code: number): boolean {
  return code === LF || code === CR;
}

export function endsBare(code: number): boolean {
  return (
    code <= SPACE ||
    code === SEMICOLON ||
    code === EQUALS ||
    code === COMMA ||
    code === OPEN_ROUND ||
    code === CLOSE_ROUND ||
    code === OPEN_BRACE ||
    code === CLOSE_BRACE ||
    code === LESS ||
    code === GREATER ||
    code === QUOTE ||
    code === APOSTROPHE ||
    code === 0xa0 ||
    code === 0x2028 ||
    code === 0x2029
  );
}
