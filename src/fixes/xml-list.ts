/**
 * Edits of XML property lists that leave every other byte as it is.
 */
import type { Edit } from './edits.ts';
import { indentOf, lineBreakAt, lineEnd, lineStart, type TextFile, Unmendable } from './text-file.ts';

/** An element of the text. Offsets of UTF-16 units, ends exclusive; an empty-element tag has no content. */
export interface XmlElement {
  readonly start: number;
  readonly end: number;
  readonly content?: { readonly start: number; readonly end: number };
}

const MARKUP = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)|<(\/?)[A-Za-z][^<>]*?(\/?)>/g;

/** The element whose opening tag begins at an offset. The text has been read as a property list already. */
export function elementAt({ file, text }: TextFile, start: number): XmlElement {
  let depth = 0;
  let contentStart = start;
  const markup = new RegExp(MARKUP);
  markup.lastIndex = start;
  for (let found = markup.exec(text); found; found = markup.exec(text)) {
    const [tag, closing, empty] = found;
    if (closing === undefined) continue;
    const end = found.index + tag.length;
    if (found.index === start) contentStart = end;
    if (closing === '/') depth -= 1;
    else if (empty === '') depth += 1;
    if (depth > 0) continue;
    return empty === '/' && found.index === start
      ? { start, end }
      : { start, end, content: { start: contentStart, end: found.index } };
  }
  throw new Unmendable(`${file} could not be followed to the end of an element`);
}

/** Where lines are added: after this element, on lines of their own. Each line is written without its indentation. */
export function insertAfter({ file, text }: TextFile, element: XmlElement, lines: readonly string[]): Edit {
  const ownEnd = lineEnd(text, element.end);
  const rest = text.slice(element.end, ownEnd);
  // What stands behind the element on its line is a remark on it, or the next element.
  const at = /^[ \t]*(?:<!--(?:(?!-->).)*-->[ \t]*)?$/.test(rest) ? ownEnd : element.end;
  const indent = indentOf(text, lineOfKey(text, element));
  const newline = lineBreakAt(text, element.end);
  return { file, start: at, end: at, replacement: lines.map((line) => newline + indent + line).join('') };
}

/** A value on the line of its key is indented as the key is. */
function lineOfKey(text: string, { start }: XmlElement): number {
  const from = lineStart(text, start);
  return from + (/^[ \t]*/.exec(text.slice(from, start))?.[0].length ?? 0);
}

/** Adds lines as the last of a dictionary or array. `unit` is one step of indentation. */
export function insertLast(file: TextFile, container: XmlElement, lines: readonly string[]): Edit {
  const { text } = file;
  const newline = lineBreakAt(text, container.start);
  const outer = indentOf(text, lineOfKey(text, container));
  const inner = outer + indentUnit(text);
  const body = lines.map((line) => inner + line + newline).join('');
  if (!container.content) {
    const tag = text.slice(container.start, container.end);
    const name = /^<([A-Za-z]+)/.exec(tag)?.[1] ?? '';
    return edit(file, container.start, container.end, `<${name}>${newline}${body}${outer}</${name}>`);
  }
  const { start, end } = container.content;
  const from = lineStart(text, end);
  // The closing tag stands on a line of its own: the new lines go before it.
  if (from > start && text.slice(from, end).trim() === '') return edit(file, from, from, body);
  return edit(file, end, end, newline + body + outer);
}

/** Removes a stretch, with its whole lines where nothing else stands on them. Refuses to take a comment along. */
export function removeStretch(file: TextFile, start: number, end: number): Edit {
  const { text } = file;
  if (/<!--/.test(text.slice(start, end))) throw new Unmendable(`a comment in ${file.file} would go with it`);
  const from = lineStart(text, start);
  const to = lineEnd(text, end);
  const isAlone = text.slice(from, start).trim() === '' && text.slice(end, to).trim() === '';
  if (!isAlone) return edit(file, start, end, '');
  const next = text.indexOf('\n', to);
  return edit(file, from, next < 0 ? text.length : next + 1, '');
}

/** Throws Unmendable for a text that no XML can hold. */
export function escapeXml(text: string): string {
  if (/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(text)) {
    throw new Unmendable('the text holds signs that a property list in XML cannot');
  }
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** One step of indentation, as the first key of the file shows it. */
export function indentUnit(text: string): string {
  return /\n([ \t]+)<key>/.exec(text)?.[1] ?? '\t';
}

function edit({ file }: TextFile, start: number, end: number, replacement: string): Edit {
  return { file, start, end, replacement };
}
