import { styleText } from 'node:util';

/** Colours of a terminal, by what they stand for. */
const STYLES = {
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
  silenced: 'dim',
  good: 'green',
  strong: 'bold',
  faint: 'dim',
} as const;

export type Style = keyof typeof STYLES;
export type Paint = (style: Style, text: string) => string;

/** Paints for a terminal, or leaves the text as it is: whoever calls has asked what is written to, and heeds NO_COLOR. */
export function painter(colour: boolean): Paint {
  return (style, text) => (colour && text !== '' ? styleText(STYLES[style], text, { validateStream: false }) : text);
}
