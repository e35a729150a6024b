/** Source texts, and changes to them by place. */

export type Texts = Readonly<Record<string, string>>;

/** A way of writing the same app otherwise. */
export interface Transformation {
  readonly title: string;
  /** The app as it reads after the change, once for each place where the change is surely possible. */
  readonly changes: (texts: Texts) => Iterable<Texts>;
}

export interface Edit {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The texts after these edits, which do not overlap, and with these files added. */
export function edited(texts: Texts, edits: readonly Edit[], added: Texts = {}): Texts {
  const changed: Record<string, string> = { ...texts };
  for (const { path, start, end, text } of [...edits].sort((a, b) => b.start - a.start)) {
    const before = changed[path] ?? '';
    changed[path] = before.slice(0, start) + text + before.slice(end);
  }
  return { ...changed, ...added };
}

/** A text of the same length in which comments and the insides of texts are blank. */
export function bare(text: string, quotes = '"'): string {
  const pattern = new RegExp(
    `//[^\\n]*|/\\*[\\s\\S]*?\\*/|"""[\\s\\S]*?"""|([${quotes}])(?:\\\\.|(?!\\1)[^\\\\\\n])*\\1`,
    'g',
  );
  return text.replace(pattern, (found) =>
    found.startsWith('/') ? blank(found) : found.charAt(0) + blank(found.slice(1, -1)) + found.charAt(0),
  );
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** The place of the bracket that closes the one at `open`; -1 where none does. */
export function closing(text: string, open: number): number {
  const stack: string[] = [];
  for (let at = open; at < text.length; at++) {
    const char = text.charAt(at);
    const close = CLOSING[char];
    if (close) stack.push(close);
    else if (char === stack.at(-1)) {
      stack.pop();
      if (stack.length === 0) return at;
    } else if (char === ')' || char === ']' || char === '}') return -1;
  }
  return -1;
}

/** The place where the expression that begins at `start` ends: its line, outside of brackets, and lines that go on. */
export function endOfExpression(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const char = text.charAt(at);
    if (CLOSING[char]) {
      const close = closing(text, at);
      if (close < 0) return -1;
      at = close;
    } else if (char === ')' || char === ']' || char === '}' || char === ';' || char === ',') break;
    else if (char === '\n' && !/^\s*[.?:&|+]/.test(text.slice(at))) break;
    at++;
  }
  return at - (/\s*$/.exec(text.slice(start, at))?.[0].length ?? 0);
}

/** Each place of a name as a word. */
export function placesOf(text: string, name: string): number[] {
  return [...text.matchAll(new RegExp(`(?<![\\w$])${name}(?![\\w$])`, 'g'))].map(({ index }) => index);
}

/** A path beside another. */
export const beside = (path: string, name: string): string => `${path.slice(0, path.lastIndexOf('/') + 1)}${name}`;
