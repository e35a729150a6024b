/**
 * What one macro stands for, with what it is given.
 */
import { addAll } from '../../../lists.ts';
import type { Site } from '../../facts/facts.ts';
import type { Macro, Token } from './defines.ts';

/** The tokens between parentheses, parted by commas; `end` is where the last parenthesis stands. */
export function argumentsOf(tokens: readonly Token[], from: number): { args: Token[][]; end: number } | undefined {
  let open = from;
  while (tokens[open]?.text === ' ') open += 1;
  if (tokens[open]?.text !== '(') return undefined;
  const args: Token[][] = [[]];
  let depth = 0;
  for (let end = open; end < tokens.length; end += 1) {
    const token = tokens[end];
    if (!token) break;
    if (token.text === '(') depth += 1;
    else if (token.text === ')') depth -= 1;
    if (depth === 0) return { args, end };
    if (token.text === ',' && depth === 1) args.push([]);
    else if (end > open) args.at(-1)?.push(token);
  }
  return undefined;
}

/** Tokens of one expansion: more is told as not followed anyway. */
const MOST_TOKENS = 20_000;

/** The body with what is given: as it is beside `#` and `##`, expanded elsewhere. Undefined where the count is wrong, or too
 *  much comes of it. */
export function substitute(
  { parameters = [], isVariadic, body }: Macro,
  given: readonly (readonly Token[])[],
  expanded: readonly (readonly Token[])[],
): readonly Token[] | undefined {
  const count = parameters.length;
  if (count > 0 && (isVariadic ? given.length < count - 1 : given.length !== count)) return undefined;
  const argument = (name: string | undefined, all: readonly (readonly Token[])[]): readonly Token[] | undefined => {
    const index = name === undefined ? -1 : parameters.indexOf(name);
    if (index < 0) return undefined;
    if (!isVariadic || index < count - 1) return all[index] ?? [];
    return all
      .slice(index)
      .flatMap((one, at) => (at === 0 ? one : [{ text: ',', site: one[0]?.site ?? NOWHERE }, ...one]));
  };
  const out: Token[] = [];
  const near = (from: number, step: number): number => {
    let at = from + step;
    while (body[at]?.text === ' ') at += step;
    return at;
  };
  for (let at = 0; at < body.length; at += 1) {
    const token = body[at];
    if (!token) break;
    if (out.length > MOST_TOKENS) return undefined;
    if (token.text === '##') {
      const right = near(at, 1);
      const word = body[right];
      while (out.at(-1)?.text === ' ') out.pop();
      const words = argument(word?.text, given);
      const pasted = words ? trimmed(words).slice(0, MOST_TOKENS) : word ? [word] : [];
      const [first] = pasted;
      const last = out.at(-1);
      // `, ## __VA_ARGS__` without arguments takes the comma away
      if (last?.text === ',' && word?.text === parameters.at(-1) && isVariadic) {
        if (first) addAll(out, pasted);
        else out.pop();
      } else if (last && first) {
        // what is given makes the difference, and tells the place
        out[out.length - 1] = { text: last.text + first.text, site: words ? first.site : last.site };
        addAll(out, pasted.slice(1));
      } else addAll(out, pasted);
      at = right;
    } else if (token.text === '#' && argument(body[near(at, 1)]?.text, given)) {
      at = near(at, 1);
      const words = trimmed(argument(body[at]?.text, given) ?? [])
        .map(({ text }) => text)
        .join('');
      out.push({ text: `"${words.replace(/["\\]/g, '\\$&')}"`, site: token.site });
    } else {
      const isPasted = body[near(at, 1)]?.text === '##';
      const words = argument(token.text, isPasted ? given : expanded);
      if (words) addAll(out, trimmed(words));
      else out.push(token);
    }
  }
  return out;
}

const NOWHERE: Site = { file: { path: '', lines: [0] }, start: 0, end: 0 };

function trimmed(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ text }) => text !== ' ');
  return first < 0 ? [] : tokens.slice(first, tokens.findLastIndex(({ text }) => text !== ' ') + 1);
}
