import type { Quote } from '../quotes/quotes.ts';
import type { Asked, Asker } from './ask.ts';
import { type JudgedQuote, judgeQuote } from './judge-quote.ts';
import type { Page } from './page.ts';
import { FACTS, type JudgedFact } from './tables.ts';

export interface Watched {
  readonly quotes: readonly JudgedQuote[];
  readonly facts: readonly JudgedFact[];
  /** Pages that are linked and not quoted. */
  readonly links: readonly JudgedLink[];
}

export interface JudgedLink {
  readonly url: string;
  readonly standing: 'present' | 'page missing' | 'not checked';
  readonly reason?: string;
}

/** Asks for each page once, quoted pages first, and says what has become of every quote and every row of our tables. */
export async function watch(
  quotes: readonly Quote[],
  links: readonly string[],
  asker: Asker,
  tell: (line: string) => void = () => undefined,
): Promise<Watched> {
  const urls = [...new Set([...quotes.map(({ url }) => pageOf(url)), ...FACTS.keys(), ...links.map(pageOf)])];
  const asked = new Map<string, Asked>();
  for (const url of urls) {
    const answer = await asker.ask(url);
    asked.set(url, answer);
    tell(`${answer.kind === 'page' ? answer.page.layout : answer.kind} ${url}`);
  }
  const of = (url: string): Asked => asked.get(pageOf(url)) ?? { kind: 'unread', reason: 'it was not asked for' };
  const pages = new Map(
    [...asked].flatMap(([url, one]): [string, Page][] => (one.kind === 'page' ? [[url, one.page]] : [])),
  );
  const quoted = new Set([...quotes.map(({ url }) => pageOf(url)), ...FACTS.keys()]);
  return {
    quotes: quotes.map((quote) => judgeQuote(quote, of(quote.url), pages)),
    facts: [...FACTS].flatMap(([url, judge]) => judge(of(url))),
    links: [...new Set(links.map(pageOf))].filter((url) => !quoted.has(url)).map((url) => judgeLink(url, of(url))),
  };
}

function judgeLink(url: string, asked: Asked): JudgedLink {
  if (asked.kind === 'page') return { url, standing: 'present' };
  if (asked.kind === 'unread') return { url, standing: 'not checked', reason: asked.reason };
  return { url, standing: 'page missing', reason: `the server says ${asked.status}` };
}

/** A page without the place on it. */
function pageOf(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
