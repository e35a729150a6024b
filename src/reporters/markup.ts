import { cleanLine, cleanQuote } from './clean.ts';

/** Markup of our own. The only way to make some is `markup`, and whatever is put into it as a string is text. */
export interface Markup {
  readonly html: string;
}

type Part = string | number | Markup | readonly Markup[];

/** ``markup`<p>${anything}</p>` ``: strings become text, cleaned and escaped; markup and lists of it stay markup. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let html = strings[0] ?? '';
  for (const [index, part] of parts.entries()) html += render(part) + (strings[index + 1] ?? '');
  return { html };
}

/** Nothing, for a part of the page that is not there. */
export const NOTHING: Markup = { html: '' };

/** A line of source, whose spaces matter. */
export function quoted(text: string): Markup {
  return { html: escapeHtml(cleanQuote(text)) };
}

/** Text of ours with pairs of backticks, as rules write it: what stands between them is code. */
export function ownMarkup(text: string): Markup {
  const line = text.trim().replaceAll(/(?<!\s)\s*\n\s*/g, ' ');
  return { html: escapeHtml(line).replaceAll(/&#96;((?:(?!&#96;).)+)&#96;/g, '<code>$1</code>') };
}

/** Text of the repository. It may run from right to left, and must not turn what stands beside it. */
export function foreign(text: string): Markup {
  const line = cleanLine(text);
  return line === '' ? markup`<i>blank</i>` : markup`<bdi>${line}</bdi>`;
}

/** Text of a finding, which may hold some of the repository's: what stands between a pair of backticks is code. */
export function prose(text: string): Markup {
  const parts = cleanLine(text).split(/`([^`]+)`/);
  if (parts.length === 1) return foreign(text);
  return markup`${parts.map((part, index) => (index % 2 === 1 ? markup`<code>${part}</code>` : inBdi(part)))}`;
}

/** A blank at its edge stays: it parts the text from the code beside it. */
function inBdi(text: string): Markup {
  return text.trim() === '' ? { html: escapeHtml(text) } : { html: `<bdi>${escapeHtml(text)}</bdi>` };
}

function render(part: Part): string {
  if (typeof part === 'string') return escapeHtml(cleanLine(part));
  if (typeof part === 'number') return String(part);
  if ('html' in part) return part.html;
  return part.map(({ html }) => html).join('');
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  ['`', '&#96;'],
]);

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"'`]/g, (character) => ENTITIES.get(character) ?? '');
}
