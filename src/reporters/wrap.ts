import { displayWidth } from './width.ts';

const ESCAPE = '\u001b';
const STYLE = new RegExp(`${ESCAPE}\\[[\\d;]*m`, 'g');
const END_OF_STYLE = `${ESCAPE}[0m`;

/** A line in lines of at most so many columns, broken at spaces. What follows the first stands two columns further in,
 *  and keeps its colour. A word that is longer stays whole. */
export function wrapLine(line: string, width: number): string {
  if (displayWidth(line.replaceAll(STYLE, '')) <= width) return line;
  const indent = /^ */.exec(line)?.[0] ?? '';
  const hanging = `${indent}  `;
  let out = indent;
  let used = indent.length;
  let style = '';
  for (const [index, word] of line.slice(indent.length).split(' ').entries()) {
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
    for (const [code] of word.matchAll(STYLE)) style = code === END_OF_STYLE ? '' : style + code;
  }
  return out;
}
