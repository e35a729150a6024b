import { decodeEntities } from '../policy/html.ts';
import type { Availability, Page } from './page.ts';

const FOOTER = /Copyright (?:&copy;|©)/;

/** Apple's Markdown pages: a comment that holds JSON, then the page, then a line of copyright. */
export function readMarkdown(body: string): Page | undefined {
  const head = /^\s*<!--\s*(\{[\s\S]*?\})\s*-->/.exec(body);
  const facts = parse(head?.[1] ?? '');
  if (head === null || facts === undefined) return undefined;
  const rest = body.slice(head[0].length);
  const isKey = facts.role === 'Property List Key';
  const isCut = !FOOTER.test(rest.slice(-1000));
  const lacks = isCut ? 'the page ends before its last line' : isKey && 'its Markdown leaves out what the key may hold';
  return {
    layout: 'markdown',
    text: plain(rest),
    ...(lacks && { lacks }),
    availability: readAvailability(facts.availability),
    topics: linksIn(sectionOf(rest, 'Topics')),
    ...valuesIn(sectionOf(rest, 'Possible Values')),
  };
}

function parse(json: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(json) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

/** `iOS: 12.0.0 -`, `iOS: 12.0.0 - 27.2.0`, `visionOS: -` */
function readAvailability(lines: unknown): ReadonlyMap<string, Availability> {
  const all = Array.isArray(lines) ? lines : [];
  return new Map(
    all.flatMap((line): [string, Availability][] => {
      const found = /^(\w+): ?([\d.]*) ?-(?: ([\d.]+))?/.exec(String(line));
      if (!found) return [];
      const [, platform = '', introduced, deprecated] = found;
      return [[platform, { ...(introduced && { introduced }), ...(deprecated && { deprecated }) }]];
    }),
  );
}

/** The lines under a heading of the second level. */
function sectionOf(text: string, title: string): string {
  const start = text.indexOf(`\n## ${title}\n`);
  if (start < 0) return '';
  const end = text.indexOf('\n## ', start + 4);
  return text.slice(start, end < 0 ? text.length : end);
}

const LINK = /\[([^\][]{0,400})\]\(([^\s()]{0,400}(?:\([^\s()]{0,200}\)[^\s()]{0,200}){0,3})\)/g;

function linksIn(section: string): readonly string[] {
  return [...section.matchAll(LINK)].flatMap(([, , target = '']) =>
    target.startsWith('/documentation/') ? [target.toLowerCase()] : [],
  );
}

function valuesIn(section: string): { readonly values?: readonly string[] } {
  const values = [...section.matchAll(/^(?:[-*] |### )?`([\w.-]{1,100})`/gm)].map(([, value = '']) => value);
  return values.length === 0 ? {} : { values };
}

/** What a reader sees: without the marks of quotes, lists, headings, links, code and stress. */
function plain(markdown: string): string {
  const text = withoutCode(markdown)
    .replace(/^(?:> ?|[-*+] |\d{1,3}\. |#{1,6} )+/gm, '')
    .replace(LINK, '$1')
    .replace(/(?:<|``)doc:\/\/[^\s<>`]{0,400}\/([^\s<>`/]{1,200})(?:>|``)/g, '$1')
    .replace(/`/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\*{1,3}(?=[\p{L}\p{N}"“(])|(?<=[\p{L}\p{N}"”).,:;])\*{1,3}/gu, '');
  return decodeEntities(text);
}

/** Code that is listed is no text. */
function withoutCode(markdown: string): string {
  let isCode = false;
  const lines = markdown.split('\n').filter((line) => {
    if (line.startsWith('```')) isCode = !isCode;
    return !isCode && !line.startsWith('```');
  });
  return lines.join('\n');
}
