/** Colours of a terminal, by what they stand for. */
const CODES = {
  error: '31',
  warning: '33',
  notice: '36',
  silenced: '2',
  good: '32',
  strong: '1',
  faint: '2',
} as const;

export type Style = keyof typeof CODES;
export type Paint = (style: Style, text: string) => string;

/** Paints for a terminal, or leaves the text as it is. https://no-color.org is for the shell to heed. */
export function painter(colour: boolean): Paint {
  return (style, text) => (colour && text !== '' ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text);
}
