import { displayWidth } from './width.ts';

const ESCAPE = '\u001b';
const STYLE = new RegExp(`${ESCAPE}\\[[\\d;]*m`, 'g');
/** What stands before the first word: spaces, and colours that begin there. */
const START = new RegExp(`^(?:${ESCAPE}\\[[\\d;]*m| )*`);
const END_OF_STYLE = `${ESCAPE}[0m`;

/** A line in lines of at most so many columns, broken at spaces. What follows the first stands two columns further in,
 *  and keeps its colour. A word that is longer stays whole. */
export function wrapLine(line: string, width: number): string {
  if (displayWidth(line.replaceAll(STYLE, '')) <= width) return line;
  const start = START.exec(line)?.[0] ?? '';
  const indent = start.replaceAll(STYLE, '').length;
  const hanging = ' '.repeat(indent + 2);
  let out = start;
  let used = indent;
  let style = stylesIn(start, '');
  for (const [index, word] of line.slice(start.length).split(' ').entries()) {
    const length = displayWidth(word.replaceAll(STYLE, ''));
    // the runner takes a line that begins so for a command
    const mayBegin = !/^(?:::|##)/.test(word.replaceAll(STYLE, ''));
    if (index > 0 && used + 1 + length > width && mayBegin) {
      out += `${style === '' ? '' : END_OF_STYLE}\n${hanging}${style}${word}`;
      used = hanging.length + length;
    } else {
      out += index > 0 ? ` ${word}` : word;
      used += (index > 0 ? 1 : 0) + length;
    }
    style = stylesIn(word, style);
  }
  return out;
}

/** What is still switched on after a text, given what was before it. */
function stylesIn(text: string, before: string): string {
  let style = before;
  for (const [code] of text.matchAll(STYLE)) style = code === END_OF_STYLE ? '' : style + code;
  return style;
}
