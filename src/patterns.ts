/**
 * Texts that a repository decides, as parts of an expression: what they are made of means nothing in it.
 */

/** `a.b` as `a\.b`. */
export function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

/** Any of some texts, `a|b`. */
export function anyOf(texts: readonly string[]): string {
  return texts.map(literal).join('|');
}
