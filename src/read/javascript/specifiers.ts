/**
 * The modules that a text of JavaScript or Dart names, without parsing it: `import 'a'`, `from "a"`, `require(`a`)`, with
 * spaces and comments wherever the language lets them stand.
 */

const KEYWORD = /\b(?:from|import|export|require|part)\b/g;
const ESCAPE = /\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|u\{0{0,10}([\dA-Fa-f]{1,6})\}|([^xu\d]))/g;
/** Signs between the word and the name beyond which nobody looks. */
const FARTHEST = 400;
const LONGEST_NAME = 300;

export interface Specifier {
  /** The name, its escapes read. */
  readonly module: string;
  /** Where the word before it begins. */
  readonly index: number;
  /** Where it ends, with its quote. */
  readonly end: number;
}

/** Each of them, also what stands in a comment. */
export function* specifiersIn(text: string): Generator<Specifier> {
  const words = new RegExp(KEYWORD);
  for (let word = words.exec(text); word; word = words.exec(text)) {
    const start = skipBetween(text, words.lastIndex);
    const quote = text[start] ?? '';
    if (quote !== "'" && quote !== '"' && quote !== '`') continue;
    const end = text.indexOf(quote, start + 1);
    const name = end < 0 || end - start > LONGEST_NAME ? '' : text.slice(start + 1, end);
    if (name === '' || name.includes('\n') || name.includes('${')) continue;
    yield { module: unescapeText(name), index: word.index, end: end + 1 };
  }
}

/** The text of a literal whose escapes are read, as JavaScript does. */
export function unescapeText(written: string): string {
  if (!written.includes('\\')) return written;
  return written.replace(ESCAPE, (_, two?: string, four?: string, braced?: string, sign?: string) => {
    const code = two ?? four ?? braced;
    if (code === undefined) return CONTROLS.get(sign ?? '') ?? sign ?? '';
    const point = Number.parseInt(code, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD';
  });
}

const CONTROLS: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
  ['\n', ''],
]);

/** Past spaces, comments and an opening bracket. */
function skipBetween(text: string, from: number): number {
  let at = from;
  while (at - from < FARTHEST) {
    if (/[\s(]/.test(text[at] ?? '')) at += 1;
    else if (text.startsWith('/*', at)) {
      const end = text.indexOf('*/', at + 2);
      if (end < 0 || end - from > FARTHEST) return text.length;
      at = end + 2;
    } else if (text.startsWith('//', at)) {
      const end = text.indexOf('\n', at);
      if (end < 0) return text.length;
      at = end + 1;
    } else return at;
  }
  return text.length;
}
