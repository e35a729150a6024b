import { codeMarkdown, proseMarkdown } from '../reporters/escape-markdown.ts';
import { count, listWords } from '../sentence.ts';
import type { JudgedQuote, Standing } from './judge-quote.ts';
import type { JudgedFact } from './tables.ts';
import type { JudgedLink, Watched } from './watch.ts';

const STANDINGS: readonly Standing[] = ['present', 'moved', 'gone', 'page missing', 'not checked'];

/** What somebody has to look at. What could not be checked is none of it. */
export function troublesOf({ quotes, facts, links }: Watched): {
  readonly quotes: readonly JudgedQuote[];
  readonly facts: readonly JudgedFact[];
  readonly links: readonly JudgedLink[];
} {
  return {
    quotes: quotes.filter(({ standing }) => standing !== 'present' && standing !== 'not checked'),
    facts: facts.filter(({ standing }) => standing === 'differs'),
    links: links.filter(({ standing }) => standing === 'page missing'),
  };
}

/** Names of what is in trouble, or was not checked: the same from week to week. */
export function namesOf(watched: Pick<Watched, 'quotes' | 'facts' | 'links'>): string[] {
  return [
    ...watched.quotes.map(({ quote }) => `${quote.url} ${quote.says}`),
    ...watched.facts.map(({ subject, url, reason = '' }) => `${url} ${subject} ${reason}`),
    ...watched.links.map(({ url }) => url),
  ];
}

/** A line a quote, and one a row of our tables. */
export function textOf(watched: Watched): string {
  const { quotes, facts, links } = watched;
  const lines = [
    ...quotes.map(({ quote, standing, reason, nearest }) =>
      [
        `${standing}: “${quote.says}”`,
        `  ${quote.url}, for ${listWords(quote.rules)}, last found on ${quote.checked}`,
        ...(standing === 'present' ? [] : [`  ${reason ?? ''}`]),
        ...(nearest === undefined ? [] : [`  now: “${nearest}”`]),
      ].join('\n'),
    ),
    ...facts.map(
      ({ subject, url, standing, reason }) => `${standing}: ${subject}\n  ${url}${reason ? `\n  ${reason}` : ''}`,
    ),
    ...links
      .filter(({ standing }) => standing !== 'present')
      .map(({ url, standing, reason = '' }) => `${standing}: ${url}\n  ${reason}`),
  ];
  return `${lines.join('\n')}\n\n${summaryOf(watched)}\n`;
}

/** `46 quotes: 45 present, 1 moved. …` */
export function summaryOf({ quotes, facts, links }: Watched): string {
  const counted = <T extends string>(all: readonly { readonly standing: T }[], standings: readonly T[]) =>
    standings
      .map((standing) => [all.filter((one) => one.standing === standing).length, standing] as const)
      .filter(([number]) => number > 0)
      .map(([number, standing]) => `${number} ${standing}`)
      .join(', ') || 'none';
  return [
    `${count(quotes.length, 'quote')}: ${counted(quotes, STANDINGS)}.`,
    `${count(facts.length, 'row')} of our tables: ${counted(facts, ['same', 'differs', 'not checked'])}.`,
    `${count(links.length, 'other page')}: ${counted(links, ['present', 'page missing', 'not checked'])}.`,
  ].join(' ');
}

/** What is to be looked at, for an issue. */
export function markdownOf(watched: Watched, day: string): string {
  const troubles = troublesOf(watched);
  const quotes = troubles.quotes.map(
    ({
      quote,
      standing,
      reason = '',
      nearest,
    }) => `### ${standing}: ${listWords(quote.rules.map((rule) => codeMarkdown(rule)))}

${quote.url}: ${proseMarkdown(reason)}.

We quote, last found on ${quote.checked}:

> ${proseMarkdown(quote.says)}
${nearest === undefined ? '' : `\nThere stands now:\n\n> ${proseMarkdown(nearest)}\n`}`,
  );
  const facts = troubles.facts.map(
    ({ subject, url, reason = '', file }) =>
      `- ${proseMarkdown(subject)}: ${proseMarkdown(reason)}. ${url}, ${codeMarkdown(file)}`,
  );
  const links = troubles.links.map(({ url, reason = '' }) => `- ${url}: ${reason}`);
  return [
    `Apple’s pages on ${day}. ${summaryOf(watched)}`,
    ...quotes,
    ...(facts.length === 0 ? [] : [`### Our tables\n\n${facts.join('\n')}`]),
    ...(links.length === 0 ? [] : [`### Links that lead nowhere\n\n${links.join('\n')}`]),
    'Read the page. Where Apple says the same in other words, change the sentence and its day in `src/quotes/quotes.ts`, and run `npm run update`. Where Apple says something else, think each rule over first. `npm run apple` shows all of this on your machine.',
  ].join('\n\n');
}
