/**
 * The patterns of file names that generators take.
 */

/** More stars than anybody needs could keep a regular expression busy for ever. */
const MOST_STARS = 6;

/** Whether a path, relative to where the pattern stands, is meant by it: as a file, or as being in a folder it names. */
export function matchesGlob(pattern: string, path: string): boolean {
  const expression = toExpression(pattern.replace(/^\.\//, '').replace(/(?<!\/)\/+$/, ''));
  return expression?.test(path) ?? false;
}

const expressions = new Map<string, RegExp | undefined>();

function toExpression(pattern: string): RegExp | undefined {
  if (expressions.size > 2000) expressions.clear();
  if (!expressions.has(pattern)) expressions.set(pattern, compile(pattern));
  return expressions.get(pattern);
}

function compile(pattern: string): RegExp | undefined {
  if (pattern === '' || (pattern.match(/\*+/g)?.length ?? 0) > MOST_STARS) return undefined;
  const source = pattern.replace(/\*\*\/|\*\*|\*|\?|\{[^{}]*\}|[^*?{}]+|[{}]/g, (part) => {
    if (part === '**/') return '(?:[^/]+/)*';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    if (/^\{.*\}$/.test(part)) return `(?:${part.slice(1, -1).split(',').map(escapeText).join('|')})`;
    return escapeText(part);
  });
  return new RegExp(`^${source}(?:/.*)?$`);
}

function escapeText(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** Whether a path is a pattern at all. */
export function isGlob(path: string): boolean {
  return /[*?{]/.test(path);
}
