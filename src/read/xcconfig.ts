/**
 * Build configuration files (`.xcconfig`), by the rules of Xcode's own reader: swift-build,
 * Sources/SWBMacro/MacroConfigFileParser.swift. A `//` begins a comment wherever it stands, also inside a URL.
 */
import type { Location } from '../types.ts';
import { type Condition, readConditions } from './setting-key.ts';
import { decodeText, placesIn } from './text.ts';

export type XcconfigLine =
  | {
      readonly kind: 'assignment';
      readonly name: string;
      readonly conditions: readonly Condition[];
      /** Continued lines are joined with one blank. Quotes belong to the value. */
      readonly value: string;
      readonly keyAt: Location;
      /** From the first to the last character of the value; where it is empty, the place of the key. */
      readonly at: Location;
    }
  /** An assignment whose conditions Xcode cannot read: it sets nothing. */
  | { readonly kind: 'malformed'; readonly name: string; readonly key: string; readonly at: Location }
  /** `#include "…"`, or `#include? "…"` whose file may be missing. */
  | { readonly kind: 'include'; readonly path: string; readonly optional: boolean; readonly at: Location };

/** U+2028 and U+2029 end a line here too. */
const LINE_END = /\r\n|[\r\n\u2028\u2029]/g;
const INCLUDE = /^#[ \t]*include(\??)[ \t]+"([^"]+)"[ \t]*(?:\/\/.*)?$/;
const KEY = /^([A-Za-z_]\w*)[ \t]*((?:\[[^\]]*\][ \t]*)*)=/;

/** The lines that say something, in order. Lines that Xcode reports as mistakes have no effect and are left out. Throws
 *  UnreadableFile for what is not text. */
export function readXcconfig(bytes: Uint8Array, file: string): XcconfigLine[] {
  const text = decodeText(bytes, file);
  const place = placesIn(file, text);
  const lines = splitLines(text);
  const found: XcconfigLine[] = [];

  for (let index = 0; index < lines.length; index += 1) {
    const { start, content } = lines[index] ?? { start: 0, content: '' };
    const indent = content.search(/\S/);
    if (indent < 0) continue;
    const line = content.slice(indent);
    const from = start + indent;
    if (line.startsWith('#')) {
      const [, optional, path] = INCLUDE.exec(line.trimEnd()) ?? [];
      if (path) found.push({ kind: 'include', path, optional: optional === '?', at: place(from, from + line.length) });
      continue;
    }
    const [head, name, brackets] = KEY.exec(line) ?? [];
    const conditions = readConditions(brackets ?? '');
    if (!head || !name || !conditions) {
      const key = line.slice(0, line.search(/\][ \t]{0,9}=/) + 1);
      const of = /^[A-Za-z_]\w*(?=[ \t]{0,9}\[)/.exec(key)?.[0];
      if (of !== undefined) found.push({ kind: 'malformed', name: of, key, at: place(from, from + key.length) });
      continue;
    }
    const keyAt = place(from, from + name.length + (brackets ?? '').trimEnd().length);
    const pieces: { start: number; text: string }[] = [];
    let piece = readPiece(line.slice(head.length), from + head.length);
    while (piece?.continues) {
      if (piece.text) pieces.push(piece);
      index += 1;
      const next = lines[index];
      piece = next && readPiece(next.content, next.start);
    }
    if (piece) pieces.push(piece);
    const first = pieces[0];
    const last = pieces.at(-1);
    const at = first && last?.text ? place(first.start, last.start + last.text.length) : keyAt;
    const value = pieces.map((part) => part.text).join(' ');
    found.push({ kind: 'assignment', name, conditions, value, keyAt, at });
  }
  return found;
}

/** What one line adds to a value: without its comment, the blanks around, and one `;` at its end. */
function readPiece(content: string, start: number): { text: string; start: number; continues: boolean } | undefined {
  const comment = content.indexOf('//');
  const code = (comment < 0 ? content : content.slice(0, comment)).trimEnd();
  const indent = code.search(/\S/);
  if (indent < 0) return undefined;
  const text = code.slice(indent).replace(/;$/, '').trimEnd();
  const continues = text.endsWith('\\');
  return { text: continues ? text.slice(0, -1).trimEnd() : text, start: start + indent, continues };
}

function splitLines(text: string): { start: number; content: string }[] {
  const lines: { start: number; content: string }[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(LINE_END)) {
    lines.push({ start, content: text.slice(start, index) });
    start = index + end.length;
  }
  lines.push({ start, content: text.slice(start) });
  return lines;
}
